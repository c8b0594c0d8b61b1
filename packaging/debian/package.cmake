# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package. packaging/debian-package.sh makes it, and gives what is not known here: who maintains it, and when.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME slipway)
set(CPACK_PACKAGE_VENDOR "The Slipway authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "cut software releases by pointing and clicking")
set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1) # older than -1, so that a package of Debian's own would replace it
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION vcs)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Slipway runs a project's own release process, written down in one file of
its repository: a checklist that checks itself, release notes from the
commits with a live preview, and a board that shows what is published and
what is not.

Nothing happens that has not been shown: every step with its exact command
or diff, who will see it, and whether it can be undone. Each step first looks
whether it is already done, so that what was interrupted goes on without
doing anything twice.

It releases with plain Git and to folders that any web server can show. The
same engine without a window is the program slipwayctl.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "git, libsecret-1-0") # programs and libraries that are only opened at run time
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnupg, openssh-client, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring, qt6-wayland, hunspell-en-us | hunspell-dictionary")
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finishtree.cmake)
set(CPACK_SLIPWAY_SOURCES ${CMAKE_SOURCE_DIR})
include(CPack)

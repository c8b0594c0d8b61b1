# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack runs this between installing and packing: what Debian has in another place or form than "cmake --install".
cmake_policy(VERSION 3.25)
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(doc ${share}/doc/${CPACK_PACKAGE_NAME})
set(debian ${CPACK_SLIPWAY_SOURCES}/packaging/debian)

file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)

set(version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
configure_file(${debian}/changelog.in ${doc}/changelog.Debian @ONLY)
configure_file(${debian}/copyright ${doc}/copyright COPYONLY)
configure_file(${CPACK_SLIPWAY_SOURCES}/CHANGELOG.md ${doc}/changelog COPYONLY)

file(GLOB pages ${share}/man/man*/*)
execute_process(COMMAND gzip -9nf ${pages} ${doc}/changelog ${doc}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything Slipway links. packaging/setup.sh installs it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Network Test LinguistTools)
if(UNIX AND NOT APPLE) # QtKeychain and the platform plugins load it there anyway
  find_package(Qt6DBus 6.4 REQUIRED)
endif()
qt_standard_project_setup()
# Qt's set-up gives an install rpath. CMake reserves room for it in the build's programs with empty entries, which the
# loader reads as "the current folder": slipwayctl started in somebody's repository would load libraries from there.
set(CMAKE_INSTALL_RPATH "")

find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GIT2 REQUIRED IMPORTED_TARGET libgit2>=1.5)
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET libcmark-gfm)
find_library(CMARK_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED) # has no .pc file
pkg_check_modules(TOMLPP REQUIRED IMPORTED_TARGET tomlplusplus)
find_package(yaml-cpp REQUIRED)
find_library(YAML_CPP_LIBRARY libyaml-cpp.a) # a library of its own costs each start 0.3 MB of memory
if(NOT YAML_CPP_LIBRARY)
  set(YAML_CPP_LIBRARY yaml-cpp)
endif()
find_package(simdjson REQUIRED)
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
find_package(SQLiteCpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_path(MUSTACHE_INCLUDE_DIR mustache.hpp PATH_SUFFIXES kainjow REQUIRED) # a header alone

# Debian 13 has KSyntaxHighlighting for Qt 6. On Debian 12 packaging/setup.sh builds it into a cache folder.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
  set(SLIPWAY_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
else()
  if(DEFINED ENV{XDG_CACHE_HOME})
    list(APPEND CMAKE_PREFIX_PATH "$ENV{XDG_CACHE_HOME}/slipway/syntax-highlighting")
  endif()
  list(APPEND CMAKE_PREFIX_PATH "$ENV{HOME}/.cache/slipway/syntax-highlighting")
  find_package(KF5SyntaxHighlighting 5.103 QUIET)
  if(NOT KF5SyntaxHighlighting_FOUND)
    message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 was not found. Run packaging/setup.sh first.")
  endif()
  get_target_property(syntax_links KF5::SyntaxHighlighting INTERFACE_LINK_LIBRARIES)
  if(NOT syntax_links MATCHES "Qt6::Gui")
    message(FATAL_ERROR "${KF5SyntaxHighlighting_DIR} is built for Qt 5. Run packaging/setup.sh first.")
  endif()
  set(SLIPWAY_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DBUILD=<build folder> -DTREE=<scratch> -DBINDIR=bin -DLIBDIR=lib -DDATADIR=share -DMANDIR=share/man -P checkinstall.cmake
# Fails when the build does not install what a desktop expects, where it expects it, or what is installed does not start.
cmake_policy(VERSION 3.25)
set(id io.github.slipway.Slipway)

file(REMOVE_RECURSE ${TREE})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${TREE} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(expected
  ${BINDIR}/slipway ${BINDIR}/slipwayctl ${LIBDIR}/slipway/slipway_keychain.so ${LIBDIR}/slipway/slipway_forge.so ${LIBDIR}/slipway/slipway_spelling.so
  ${MANDIR}/man1/slipway.1 ${MANDIR}/man1/slipwayctl.1
  ${DATADIR}/applications/${id}.desktop
  ${DATADIR}/metainfo/${id}.metainfo.xml
  ${DATADIR}/mime/packages/${id}.xml
  ${DATADIR}/icons/hicolor/scalable/apps/${id}.svg
  ${DATADIR}/slipway/slipway.schema.json
  ${DATADIR}/bash-completion/completions/slipwayctl
  ${DATADIR}/fish/vendor_completions.d/slipwayctl.fish
  ${DATADIR}/zsh/site-functions/_slipwayctl)
foreach(size 16 22 24 32 48 64 128 256 512)
  list(APPEND expected ${DATADIR}/icons/hicolor/${size}x${size}/apps/${id}.png)
endforeach()
file(GLOB templates RELATIVE ${CMAKE_CURRENT_LIST_DIR}/../../resources ${CMAKE_CURRENT_LIST_DIR}/../../resources/templates/*.mustache)
list(TRANSFORM templates PREPEND ${DATADIR}/slipway/)
list(APPEND expected ${templates})
file(GLOB pages RELATIVE ${CMAKE_CURRENT_LIST_DIR}/../../resources ${CMAKE_CURRENT_LIST_DIR}/../../resources/guide/*.md)
list(TRANSFORM pages PREPEND ${DATADIR}/doc/slipway/)
list(APPEND expected ${pages})
file(GLOB_RECURSE installed RELATIVE ${TREE} ${TREE}/*)
foreach(file IN LISTS expected)
  if(NOT file IN_LIST installed)
    message(SEND_ERROR "${file} is not installed")
  endif()
endforeach()
foreach(file IN LISTS installed)
  if(NOT file IN_LIST expected)
    message(SEND_ERROR "${file} is installed, and nobody expects it")
  endif()
endforeach()

file(STRINGS ${TREE}/${MANDIR}/man1/slipway.1 unfilled REGEX "@[A-Z_]+@")
file(STRINGS ${TREE}/${DATADIR}/metainfo/${id}.metainfo.xml more REGEX "@[A-Z_]+@")
if(unfilled OR more)
  message(SEND_ERROR "left as a placeholder: ${unfilled} ${more}")
endif()

foreach(program slipway slipwayctl)
  execute_process(COMMAND ${TREE}/${BINDIR}/${program} --version OUTPUT_VARIABLE version RESULT_VARIABLE code)
  if(code OR NOT version MATCHES "[0-9]+\\.[0-9]+\\.[0-9]+")
    message(SEND_ERROR "${program} --version: exit code ${code}, '${version}'")
  endif()
endforeach()

# A command that is added to slipwayctl is described and completed.
execute_process(COMMAND ${TREE}/${BINDIR}/slipwayctl --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE ".*\nSubcommands:\n(.*)\nExit codes.*" "\\1" commands "${help}")
string(REGEX MATCHALL "(^|\n)  [a-z]+" commands "${commands}")
if(NOT commands)
  message(SEND_ERROR "slipwayctl --help names no commands")
endif()
foreach(command IN LISTS commands)
  string(STRIP "${command}" command)
  foreach(file ${MANDIR}/man1/slipwayctl.1 ${DATADIR}/doc/slipway/guide/slipwayctl.md ${DATADIR}/bash-completion/completions/slipwayctl
      ${DATADIR}/fish/vendor_completions.d/slipwayctl.fish ${DATADIR}/zsh/site-functions/_slipwayctl)
    file(READ ${TREE}/${file} text)
    if(NOT text MATCHES "[^a-z]${command}[^a-z]")
      message(SEND_ERROR "${file} does not know the command ${command}")
    endif()
  endforeach()
endforeach()

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(slipway_options INTERFACE)
target_compile_options(slipway_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow $<$<BOOL:${SLIPWAY_WERROR}>:-Werror>)
target_compile_definitions(slipway_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH SLIPWAY_VERSION="${PROJECT_VERSION}")
add_link_options($<$<PLATFORM_ID:Linux>:LINKER:--as-needed>) # a library that nobody calls costs every start
if(SLIPWAY_SANITIZE)
  add_compile_options(-fsanitize=${SLIPWAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SLIPWAY_SANITIZE})
endif()

# slipway_layer(<name> SOURCES ... LINKS ...): a static library of one layer. What it may know is what it links.
function(slipway_layer name)
  cmake_parse_arguments(layer "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(slipway_${name} STATIC ${layer_SOURCES})
  target_link_libraries(slipway_${name} PUBLIC ${layer_LINKS} PRIVATE slipway_options ${layer_PRIVATE_LINKS})
  set_target_properties(slipway_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON) # modules link layers too
endfunction()

# slipway_test(<name> SOURCES ... LINKS ... [TIMEOUT seconds]): a Qt Test program and its ctest entry.
function(slipway_test name)
  cmake_parse_arguments(test "" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
  if(NOT test_SOURCES)
    set(test_SOURCES ${name}.cpp)
  endif()
  if(NOT test_TIMEOUT)
    set(test_TIMEOUT 120)
  endif()
  add_executable(${name} ${test_SOURCES})
  target_link_libraries(${name} PRIVATE slipway_options ${test_LINKS} Qt6::Test)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_SOURCE_DIR}/tests/support/screen.json;FONTCONFIG_FILE=${CMAKE_SOURCE_DIR}/tests/support/fonts.conf;LC_ALL=C.UTF-8;GIT_CONFIG_NOSYSTEM=1;GIT_CONFIG_GLOBAL=/dev/null;XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/${name}.data;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/${name}.config;DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent")
endfunction()

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# On a bus of its own, where a listener hears what a task bar would.
slipway_test(tst_desktopeditor SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_desktopeditor.cpp LINKS slipway_adapter_desktop)
if(TARGET Qt6::DBus)
  find_program(DBUS_RUN_SESSION dbus-run-session)
  if(DBUS_RUN_SESSION)
    add_executable(tst_launcherentry tst_launcherentry.cpp)
    target_link_libraries(tst_launcherentry PRIVATE slipway_options slipway_adapter_desktop Qt6::DBus Qt6::Test)
    add_test(NAME tst_launcherentry COMMAND ${DBUS_RUN_SESSION} -- $<TARGET_FILE:tst_launcherentry>)
    set_tests_properties(tst_launcherentry PROPERTIES TIMEOUT 60 ENVIRONMENT "LC_ALL=C.UTF-8")
  endif()
endif()

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_processfile SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_processfile.cpp LINKS slipway_adapter_processfile)
qt_add_resources(tst_processfile processfile_schema PREFIX / BASE ${CMAKE_CURRENT_LIST_DIR}/../../resources
  FILES ${CMAKE_CURRENT_LIST_DIR}/../../resources/slipway.schema.json)

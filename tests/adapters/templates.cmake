# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_mustachereader SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_mustachereader.cpp LINKS slipway_adapter_templates)
target_compile_definitions(tst_mustachereader PRIVATE TEMPLATES="${CMAKE_SOURCE_DIR}/resources/templates")

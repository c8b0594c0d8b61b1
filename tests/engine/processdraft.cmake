# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_processdraft SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_processdraft.cpp
  LINKS slipway_adapter_formats slipway_adapter_git slipway_adapter_processfile slipway_phrases slipway_testsupport)

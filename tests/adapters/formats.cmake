# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_yamldocument SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_yamldocument.cpp LINKS slipway_adapter_formats)
slipway_test(tst_keylocator SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_keylocator.cpp LINKS slipway_adapter_formats)

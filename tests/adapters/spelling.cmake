# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_hunspellchecker LINKS slipway_adapter_spelling)
slipway_test(tst_filewordlists LINKS slipway_adapter_folder)
slipway_test(tst_systemfilewatcher LINKS slipway_adapter_folder)

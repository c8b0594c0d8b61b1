# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_localcommandrunner LINKS slipway_adapter_process)
slipway_test(tst_ghlogin LINKS slipway_adapter_process)

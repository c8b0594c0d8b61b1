# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_signoffs LINKS slipway_app slipway_testsupport TIMEOUT 300)
slipway_test(tst_signofflanding LINKS slipway_app slipway_adapter_forge slipway_testsupport slipway_standins TIMEOUT 300)

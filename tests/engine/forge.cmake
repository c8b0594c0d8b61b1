# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_askforge LINKS slipway_app slipway_testsupport slipway_standins)
slipway_test(tst_cutatforge LINKS slipway_app slipway_adapter_forge slipway_testsupport slipway_standins TIMEOUT 300)
slipway_test(tst_cutwithothers LINKS slipway_app slipway_adapter_forge slipway_testsupport slipway_standins TIMEOUT 300)
slipway_test(tst_workflowcheck LINKS slipway_app slipway_adapter_forge slipway_testsupport slipway_standins TIMEOUT 120)
slipway_test(tst_reviewnow LINKS slipway_app slipway_adapter_forge slipway_testsupport slipway_standins TIMEOUT 120)

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_github LINKS slipway_adapter_forge slipway_standins slipway_testsupport)
slipway_test(tst_githubpulls LINKS slipway_adapter_forge slipway_standins slipway_testsupport)
slipway_test(tst_httpfaults LINKS slipway_adapter_forge slipway_standins)
slipway_test(tst_devicesignin LINKS slipway_adapter_forge slipway_standins)
slipway_test(tst_tlsfaults LINKS slipway_adapter_forge slipway_standins Qt6::Network)
slipway_test(tst_environmentproxies LINKS slipway_adapter_forge)

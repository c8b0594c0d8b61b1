# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_askforge LINKS slipway_app slipway_testsupport slipway_standins)

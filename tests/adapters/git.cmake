# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_gitclone LINKS slipway_adapter_git slipway_testsupport)
slipway_test(tst_gitprogram LINKS slipway_adapter_git slipway_testsupport)
slipway_test(tst_gitremote LINKS slipway_adapter_git slipway_testsupport)
slipway_test(tst_gitsigning LINKS slipway_adapter_git slipway_testsupport)
slipway_test(tst_libgit2repository LINKS slipway_adapter_git slipway_testsupport)
slipway_test(tst_rangewalk LINKS slipway_adapter_git slipway_testsupport)

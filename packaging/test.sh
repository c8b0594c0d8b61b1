#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [--asan] [ARGUMENTS FOR CTEST...]
# Installs what is missing, builds everything and runs all tests; --asan: under AddressSanitizer and
# UndefinedBehaviorSanitizer. With CI set, compiler warnings are errors.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

preset=dev
if [ "${1:-}" = --asan ]; then
    preset=asan
    shift
fi
werror=OFF
[ -z "${CI:-}" ] || werror=ON

"$root/packaging/setup.sh"
build $preset -DSLIPWAY_WERROR=$werror
say "Running the tests of build/$preset"
cd "$root"
exec ctest --preset $preset -j "$(getconf _NPROCESSORS_ONLN)" "$@"

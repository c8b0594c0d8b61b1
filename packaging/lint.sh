#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh [--fix | --tidy] [FILE...]
# Says which sources clang-format would change; --fix changes them; --tidy runs clang-tidy instead (it needs build/dev).
# Without files: all of src, ui and tests. "setup.sh --lint" installs both programs.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

mode=${1:-}
case $mode in
--fix | --tidy) shift ;;
*) mode=--check ;;
esac

# The version is part of the style: another one formats differently.
program() { command -v "$1-19" || fail "$1-19 is not installed; run packaging/setup.sh --lint"; }

if [ $# = 0 ]; then
    patterns=(-name '*.cpp')
    [ "$mode" = --tidy ] || patterns+=(-o -name '*.h')
    while IFS= read -r file; do
        set -- "$@" "$file"
    done < <(find src ui tests \( "${patterns[@]}" \) | sort)
fi

case $mode in
--check) "$(program clang-format)" --dry-run -Werror "$@" ;;
--fix) "$(program clang-format)" -i "$@" ;;
--tidy)
    [ -f build/dev/compile_commands.json ] || fail "build/dev is missing; run: cmake --preset dev && cmake --build --preset dev"
    tidy=$(program clang-tidy)
    printf '%s\n' "$@" | xargs -P "$(getconf _NPROCESSORS_ONLN)" -n 4 "$tidy" -p build/dev --quiet --warnings-as-errors='*'
    ;;
esac

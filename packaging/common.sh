# shellcheck shell=bash disable=SC2034 # its variables are for those who source it
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What setup.sh, run.sh and test.sh share. Sourced, never run. Bash 3.2 (macOS) has to understand it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*" >&2; }
fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Some containers have no HOME; bash knows the home folder of the account all the same.
if [ -z "${HOME:-}" ]; then
    unset HOME
    HOME=~
    export HOME
fi

# Minimal machines have no locale at all; Qt, perl and git then complain or mangle names.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

# The cache folder as the XDG base directory specification has it: a relative path counts as not set.
case ${XDG_CACHE_HOME:-} in
/*) cache=$XDG_CACHE_HOME/slipway ;;
*) cache=$HOME/.cache/slipway ;;
esac

# build PRESET [CMAKE ARGUMENTS...]: configures and builds what is not up to date yet.
build() {
    local preset=$1 folder=$root/build/$1 fresh=()
    shift
    # A copied checkout brings a build folder along that belongs to another place.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    cd "$root" || fail "cannot enter $root"
    say "Configuring build/$preset"
    cmake --preset "$preset" ${fresh[@]+"${fresh[@]}"} "$@" >/dev/null || fail "configuring failed; its reason stands above"
    say "Building build/$preset"
    cmake --build --preset "$preset" >&2 || fail "building failed; its reason stands above"
}

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# syntax-highlighting.sh [--check]
# Builds KSyntaxHighlighting for Qt 6 from the distribution's own source package, for distributions that only have it
# for Qt 5 (Debian 12). A static library of 2.4 MB in the user's cache folder, where CMake finds it. --check only says
# (exit code) whether what is there was built for this Qt and this compiler.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

prefix=$cache/syntax-highlighting
package=ksyntax-highlighting
newer_suite=trixie # its 5.116 builds here as well, and its tarball is on mirrors that have dropped the older one

stamp() {
    # shellcheck disable=SC2016 # ${...} is dpkg-query's
    printf 'recipe 1, Qt %s, g++ %s\n' "$(dpkg-query -W -f '${source:Upstream-Version}' qt6-base-dev)" "$(g++ -dumpfullversion)"
}

is_current() { [ -f "$prefix/stamp" ] && [ "$(cat "$prefix/stamp")" = "$(stamp 2>/dev/null)" ]; }

# own_sources FOLDER [SUITE]: the machine's own package sources, asked for source packages, with SUITE for its own suite.
own_sources() {
    local folder=$1 suite=$2 file
    local edit=(-e 's/^Types:.*/Types: deb-src/' -e 's/^deb[[:space:]]/deb-src /' -e "/^[[:space:]]*#/!s/\\b$codename\\b/$suite/g")
    LIST='' PARTS=''
    eval "$(apt-config shell LIST Dir::Etc::sourcelist/f PARTS Dir::Etc::sourceparts/d)"
    mkdir -p "$folder"
    for file in "$LIST" "$PARTS"*.list "$PARTS"*.sources; do
        [ -f "$file" ] || continue
        sed "${edit[@]}" "$file" >"$folder/$(basename "$file")"
    done
}

# fetch SUITE: puts the original tarball into $work/SUITE. apt checks it against the signed index.
fetch() {
    local suite=$1 folder=$work/$1
    own_sources "$folder/sources" "$suite"
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
    local apt=(apt-get -q -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$folder/sources"
        -o Dir::State::lists="$folder/lists" -o Dir::Cache="$folder/cache" -o Acquire::Languages=none)
    [ "$(id -u)" != 0 ] || apt+=(-o APT::Sandbox::User=root) # $work is not open to apt's own user
    # A foreign repository without this suite makes the update end in an error; what counts is whether the source is found.
    "${apt[@]}" update >"$folder/log" 2>&1 || true
    (cd "$folder" && "${apt[@]}" source --download-only --tar-only "$package" >>"$folder/log" 2>&1) || return 1
    ls "$folder/${package}"_*.orig.tar.[gx]z >/dev/null 2>&1
}

build_and_install() {
    local tarball=$1 source ecm
    tar -C "$work" -xf "$tarball"
    source=$(echo "$work"/syntax-highlighting-*)
    ecm=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")/\1/p' /usr/share/ECM/cmake/ECMConfigVersion.cmake)
    sed -i "s/find_package(ECM [0-9.]*/find_package(ECM ${ecm:-5.103.0}/" "$source/CMakeLists.txt"
    rm -rf "$source/poqm" "$source/autotests" # 70 translations and 44 MB of tests
    if ! { cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DQT_MAJOR_VERSION=6 -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF -DBUILD_codeeditor=OFF -DBUILD_codepdfprinter=OFF \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -Wno-dev >"$work/log" 2>&1 &&
        cmake --build "$work/build" >>"$work/log" 2>&1 &&
        DESTDIR=$work/new cmake --install "$work/build" --strip >>"$work/log" 2>&1; }; then
        tail -n 30 "$work/log" >&2
        fail "KSyntaxHighlighting did not build; the end of its log stands above"
    fi
    stamp >"$work/new$prefix/stamp"
    # Whole or not at all: what is interrupted before the last move has no stamp and is made anew next time.
    rm -rf "$prefix"
    mv "$work/new$prefix" "$prefix"
}

if [ "${1:-}" = --check ]; then
    is_current
    exit
fi

mkdir -p "$cache" || fail "cannot write to $cache; set XDG_CACHE_HOME to a folder that you can write to"
exec 9>"$cache/syntax-highlighting.lock"
flock 9                  # a second set-up waits for the first
rm -rf "$cache"/building.* # left by one that was killed
! is_current || exit 0
work=$(mktemp -d "$cache/building.XXXXXX")
trap 'rm -rf "$work"' EXIT

codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ -n "$codename" ] || fail "/etc/os-release names no suite (VERSION_CODENAME), so the source of $package cannot be found"
say "Fetching the source of KSyntaxHighlighting ($codename)"
suite=$codename
if ! fetch "$suite"; then
    suite=$newer_suite
    say "It is not to be had from $codename here; trying $suite"
    fetch "$suite" || {
        tail -n 5 "$work/$codename/log" "$work/$suite/log" >&2
        fail "neither $codename nor $suite of this machine's package sources gives the source package $package.
What apt said stands above. Without it Slipway cannot be built on this distribution; try again when the mirror answers."
    }
fi
say "Building KSyntaxHighlighting for Qt 6 (about a minute, once)"
build_and_install "$(echo "$work/$suite/${package}"_*.orig.tar.[gx]z)"
say "KSyntaxHighlighting is in $prefix"

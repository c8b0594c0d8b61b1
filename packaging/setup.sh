#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# setup.sh [--lint] [--package] [--screenshots]
# Installs what Slipway is built and tested with, and only what is missing. --lint: also clang-format and clang-tidy;
# --package: also what packs and judges a Debian package; --screenshots: also what takes pictures of the window. Both know apt alone.
# Safe to break off and to run again. Debian and its kin (apt) are tested; the other lists are kept as well as we can.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

lint=no
package=no
screenshots=no
for option in "$@"; do
    case $option in
    --lint) lint=yes ;;
    --package) package=yes ;;
    --screenshots) screenshots=yes ;;
    *) fail "usage: setup.sh [--lint] [--package] [--screenshots]" ;;
    esac
done

can_be_root() { [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        can_be_root || fail "this needs root and there is no sudo. Run as root: $*"
        sudo "$@"
    fi
}

# ---- apt

apt_packages=(
    g++ cmake ninja-build pkg-config git
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libgit2-dev qtkeychain-qt6-dev libsecret-1-0
    libcmark-gfm-dev libcmark-gfm-extensions-dev libhunspell-dev libsqlitecpp-dev
    libtomlplusplus-dev libyaml-cpp-dev libsimdjson-dev libexpected-dev libcli11-dev libkainjow-mustache-dev
    # the tests: signing, a throw-away keyring, letters to draw, a screen reader's view, judges of what is installed, and the
    # examples of CommonMark's specification, which lie in the sources of a parser in Go
    gnupg openssh-client dbus gnome-keyring fonts-dejavu-core xvfb at-spi2-core python3-pyatspi
    desktop-file-utils appstream shared-mime-info mandoc golang-github-yuin-goldmark-dev
)
[ $lint = no ] || apt_packages+=(clang-format-19 clang-tidy-19)
[ $package = no ] || apt_packages+=(dpkg-dev gzip lintian)
[ $screenshots = no ] || apt_packages+=(xdotool imagemagick)
highlighting=libkf6syntaxhighlighting-dev # Debian 13 and newer

# not_installed PACKAGE...: those that dpkg does not hold as fully installed.
not_installed() {
    local known
    # shellcheck disable=SC2016 # ${...} is dpkg-query's
    known=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null) || true
    printf '%s\n' "$@" | grep -vxF -e "$(printf '%s\n' "$known" | sed -n 's/^.i  *//p')" || true
}

has_highlighting() { [ -z "$(not_installed $highlighting)" ] || "$root/packaging/syntax-highlighting.sh" --check; }

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" >&2; }

# needed: the packages that are still to be installed, one a line.
needed() {
    not_installed "${apt_packages[@]}"
    if ! has_highlighting; then
        if apt-cache show $highlighting >/dev/null 2>&1; then
            echo $highlighting
        else
            not_installed extra-cmake-modules xz-utils # to build it
        fi
    fi
}

install_packages() {
    local names
    read -r -d '' -a names <<<"$(needed)" || true
    can_be_root || fail "this needs root and there is no sudo. Run as root: apt-get install --no-install-recommends ${names[*]}"
    # An installation that was broken off leaves packages half configured, which apt refuses to work with.
    as_root env DEBIAN_FRONTEND=noninteractive dpkg --configure -a >&2 || true
    say "Asking for the newest package lists"
    apt_get update || say "Not every package source answered; going on with what is known"
    read -r -d '' -a names <<<"$(needed)" || true
    say "Installing ${names[*]}"
    apt_get --fix-broken --no-install-recommends install "${names[@]}" || fail "apt could not install everything; its reason stands above"
}

setup_apt() {
    [ -z "$(needed)" ] || install_packages
    has_highlighting || "$root/packaging/syntax-highlighting.sh"
    say "Everything Slipway needs is installed"
}

# ---- the others: names the manager does not know are left out, and CMake then says what it misses

say_untested() { say "The list of packages for $1 is not tested regularly; if CMake misses something, install that by hand"; }

setup_dnf() {
    local packages=(gcc-c++ cmake ninja-build pkgconf-pkg-config git
        qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qt6-qttranslations kf6-syntax-highlighting-devel
        libgit2-devel qtkeychain-qt6-devel libsecret cmark-gfm-devel hunspell-devel sqlite-devel sqlitecpp-devel
        tomlplusplus-devel yaml-cpp-devel simdjson-devel expected-devel cli11-devel mustache-devel
        gnupg2 openssh-clients dbus-daemon gnome-keyring dejavu-sans-fonts
        xorg-x11-server-Xvfb at-spi2-core python3-pyatspi desktop-file-utils appstream shared-mime-info mandoc)
    [ $lint = no ] || packages+=(clang-tools-extra)
    ! rpm -q "${packages[@]}" >/dev/null 2>&1 || return 0
    say_untested dnf
    as_root dnf -y --setopt=strict=0 install "${packages[@]}" >&2 || as_root dnf -y install --skip-unavailable "${packages[@]}" >&2
}

setup_pacman() {
    local packages=(gcc cmake ninja pkgconf git qt6-base qt6-svg qt6-tools qt6-translations syntax-highlighting
        libgit2 qtkeychain-qt6 libsecret cmark-gfm hunspell sqlite sqlitecpp tomlplusplus yaml-cpp simdjson tl-expected cli11 kainjow-mustache
        gnupg openssh dbus gnome-keyring ttf-dejavu xorg-server-xvfb at-spi2-core python-atspi
        desktop-file-utils appstream shared-mime-info mandoc) missing known=() name
    [ $lint = no ] || packages+=(clang)
    missing=$(pacman -T "${packages[@]}") && return 0
    say_untested pacman
    for name in $missing; do
        ! pacman -Si "$name" >/dev/null 2>&1 || known+=("$name")
    done
    [ ${#known[@]} = 0 ] || as_root pacman -S --needed --noconfirm "${known[@]}" >&2
}

setup_zypper() {
    local packages=(gcc-c++ cmake ninja pkgconf git qt6-base-devel qt6-svg-devel qt6-tools-devel qt6-linguist-devel qt6-translations
        kf6-syntax-highlighting-devel libgit2-devel qtkeychain-qt6-devel libsecret-1-0 cmark-gfm-devel hunspell-devel sqlite3-devel
        SQLiteCpp-devel tomlplusplus-devel yaml-cpp-devel simdjson-devel tl-expected-devel cli11-devel kainjow-mustache-devel
        gpg2 openssh-clients dbus-1 gnome-keyring dejavu-fonts
        xorg-x11-server-Xvfb at-spi2-core python3-atspi desktop-file-utils AppStream shared-mime-info mandoc)
    [ $lint = no ] || packages+=(clang-tools)
    ! rpm -q "${packages[@]}" >/dev/null 2>&1 || return 0
    say_untested zypper
    as_root zypper --non-interactive --ignore-unknown install "${packages[@]}" >&2
}

setup_brew() {
    local packages=(cmake ninja pkgconf git qt qtkeychain libgit2 cmark-gfm hunspell sqlite sqlitecpp tomlplusplus yaml-cpp simdjson
        tl-expected cli11 mustache gnupg) name installed
    [ $lint = no ] || packages+=(llvm)
    installed=$(brew list --formula -1)
    for name in "${packages[@]}"; do
        printf '%s\n' "$installed" | grep -qxF "$name" || brew install "$name" >&2 || say "Homebrew does not give $name"
    done
    say_untested brew
}

if command -v apt-get >/dev/null; then
    setup_apt
elif command -v dnf >/dev/null; then
    setup_dnf
elif command -v pacman >/dev/null; then
    setup_pacman
elif command -v zypper >/dev/null; then
    setup_zypper
elif command -v brew >/dev/null; then
    setup_brew
else
    fail "no package manager that this script knows (apt, dnf, pacman, zypper, brew). Install by hand what this script lists for apt."
fi

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# appimage.sh [OUT]
# Installs what is missing, builds, and puts an AppImage into the folder OUT (without it build/appimage). linuxdeploy and its
# plugins for Qt and AppImage have to be on the PATH. Build it on the oldest distribution that it is to run on.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
umask 022

out=${1:-$root/build/appimage}
mkdir -p "$out"
out=$(cd "$out" && pwd)
for tool in linuxdeploy linuxdeploy-plugin-qt linuxdeploy-plugin-appimage; do
    command -v $tool >/dev/null || fail "$tool is not on the PATH; the project AppImage offers it"
done

"$root/packaging/setup.sh"
build package
work=$(mktemp -d "$out/AppDir.XXXXXX")
trap 'rm -rf "$work"' EXIT
DESTDIR=$work cmake --install "$root/build/package" --strip >/dev/null

# QtKeychain opens libsecret at run time, so nobody sees that it is needed.
libsecret=$(ldconfig -p | sed -n 's/.*libsecret-1\.so\.0 .*=> //p' | head -n 1)
[ -n "$libsecret" ] || fail "libsecret is not installed"
say "Packing"
cd "$out"
LDAI_OUTPUT=Slipway-$(uname -m).AppImage
QMAKE=$(command -v qmake6 || command -v qmake)
export LDAI_OUTPUT QMAKE
linuxdeploy --appdir "$work" --library "$libsecret" --plugin qt --output appimage >&2
say "Made $out/$LDAI_OUTPUT"

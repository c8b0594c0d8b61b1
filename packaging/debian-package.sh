#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# debian-package.sh [OUT]
# Installs what is missing, builds a Debian package for this distribution into the folder OUT (without it build/package)
# and lets lintian judge it: its errors and warnings are failures. Its maintainer is DEBFULLNAME with DEBEMAIL; without
# them, who made the last commit.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
umask 022

out=${1:-$root/build/package}
mkdir -p "$out"
out=$(cd "$out" && pwd)

last_commit() { git -c safe.directory="$root" -C "$root" log -1 --format="$1" 2>/dev/null; }
if [ -n "${DEBEMAIL:-}" ]; then
    maintainer="${DEBFULLNAME:-$DEBEMAIL} <$DEBEMAIL>"
else
    maintainer=$(last_commit '%an <%ae>') || fail "there is no commit to name a maintainer: set DEBFULLNAME and DEBEMAIL"
fi
# The date of the sources, so that the same commit gives the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(last_commit %ct || date +%s)}
export SOURCE_DATE_EPOCH

"$root/packaging/setup.sh" --package
cd "$root" # dpkg-buildflags takes its name out of what is built
export DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_MAINT_STRIP=-g
build package -DCMAKE_CXX_FLAGS="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS)" \
    -DCMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS)"

say "Packing"
work=$(mktemp -d "$root/build/package/packing.XXXXXX")
trap 'rm -rf "$work"' EXIT
cpack --config build/package/CPackConfig.cmake -B "$work" -D CPACK_DEBIAN_PACKAGE_MAINTAINER="$maintainer" \
    -D CPACK_SLIPWAY_DATE="$(LC_ALL=C date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")" >"$work/log" ||
    { cat "$work/log" >&2 && fail "packing failed; its reason stands above"; }
package=$(basename "$work"/*.deb)
mv "$work/$package" "$out"

say "Asking lintian about $package"
judge=(lintian --allow-root --fail-on "error,warning" --pedantic --tag-display-limit 0)
# AppStream 1 wants a homepage in its metadata, and the project has none to name. A test asks about all the rest of it.
homepage=appstream-metadata-validation-failed
! lintian-explain-tags $homepage >/dev/null 2>&1 || judge+=(--suppress-tags "$homepage")
"${judge[@]}" "$out/$package" >&2
say "Made $out/$package; install it with: apt install $out/$package"

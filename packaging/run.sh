#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [ARGUMENTS FOR SLIPWAY...]
# Installs what is missing, builds, and opens Slipway on its sample project. Without a display the same release is made
# by slipwayctl, with the plan and the result printed.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

"$root/packaging/setup.sh"
build release
bin=$root/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    say "Opening Slipway on the sample project"
    exec "$bin/slipway" --demo "$@"
fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/slipway-sample.XXXXXX")
export XDG_DATA_HOME=$dir/data # the journal of a sample belongs with the sample
ctl() {
    say "slipwayctl $*"
    "$bin/slipwayctl" --repo "$dir/work" "$@"
}

say "There is no display: releasing the sample project with slipwayctl, in $dir"
"$bin/slipwayctl" demo "$dir"
ctl next
version=$("$bin/slipwayctl" --repo "$dir/work" --json next | sed -n 's/.*"next": *"\([^"]*\)".*/\1/p')
[ -n "$version" ] || fail "slipwayctl named no next version"
ctl plan cut "$version"
for act in cut tag publish; do
    ctl "$act" "$version" --yes
done
ctl status "$version"

say "What git and sha256sum see"
git -C "$dir/work" --no-pager log --oneline --graph -8
git -C "$dir/remote.git" --no-pager tag --list
find "$dir/published" -type f | sort
find "$dir/published" -name SHA256SUMS | while read -r sums; do
    (cd "$(dirname "$sums")" && sha256sum -c SHA256SUMS)
done
say "Released $version of the sample project. Look around in $dir; remove it when you are done."

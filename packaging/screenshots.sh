#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh [OUT]
# Installs what is missing, builds, and takes the pictures of packaging/screenshots (or into the folder OUT) from the real
# program: it releases the sample project on a screen, a session bus and a home folder of its own, in light colours.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

out=${1:-$root/packaging/screenshots}
mkdir -p "$out"
out=$(cd "$out" && pwd)

"$root/packaging/setup.sh" --screenshots
build release

sample=/tmp/harbor-sample # its name is in a picture
[ ! -e $sample ] || fail "$sample is in the way; remove it first"
home=$(mktemp -d "${TMPDIR:-/tmp}/slipway-screenshots.XXXXXX")
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$home" "$sample"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
unset WAYLAND_DISPLAY QT_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME XDG_CURRENT_DESKTOP
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir -p "$XDG_CONFIG_HOME/slipway" "$XDG_CONFIG_HOME/fontconfig"
printf '[General]\nappearance=light\n' >"$XDG_CONFIG_HOME/slipway/slipway.conf"
cat >"$XDG_CONFIG_HOME/fontconfig/fonts.conf" <<'END'
<fontconfig>
  <alias binding="same"><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
END

# A screen as big as the window; without a window manager nothing is drawn around it.
Xvfb -displayfd 3 -screen 0 1200x760x24 -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
for _ in $(seq 100); do
    [ ! -s "$home/display" ] || break
    sleep 0.1
done
[ -s "$home/display" ] || { cat "$home/xvfb.log" >&2 && fail "Xvfb did not start; what it said stands above"; }
DISPLAY=:$(cat "$home/display")
export DISPLAY

say "Releasing the sample project and taking pictures"
dbus-run-session -- /usr/bin/python3 "$root/packaging/screenshots.py" "$root/build/release/bin/slipway" "$sample" "$out" 2>"$home/log" ||
    { cat "$home/log" >&2 && fail "the pictures could not be taken; the reason stands above"; }
say "The pictures are in $out"

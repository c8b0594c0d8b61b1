#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-desktop.sh COMMAND...: runs it in a throw-away session with its own home folder, X server, bus and assistive
# technology service. Exits 77 (skipped) where there is no such session to be had.
set -u
for program in Xvfb dbus-run-session dbus-send; do
    if ! command -v "$program" >/dev/null; then
        echo "with-desktop.sh: $program is not installed; run packaging/setup.sh" >&2
        exit 77
    fi
done
if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    echo "with-desktop.sh: pyatspi for /usr/bin/python3 is not installed; run packaging/setup.sh" >&2
    exit 77
fi
session=$(mktemp -d) || exit 1
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; wait; rm -rf "$session"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$session/home" "$session/run"
export HOME="$session/home" XDG_RUNTIME_DIR="$session/run" TMPDIR="$session"
export XDG_DATA_HOME="$session/home/data" XDG_CONFIG_HOME="$session/home/config" XDG_CACHE_HOME="$session/home/cache"
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP XAUTHORITY
# The server takes a free number by itself and writes it down when it is ready.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$session/display" 2>"$session/xvfb.log" &
server=$!
until [ -s "$session/display" ]; do
    if ! kill -0 "$server" 2>/dev/null; then
        cat "$session/xvfb.log" >&2
        exit 1
    fi
    sleep 0.1
done
DISPLAY=:$(cat "$session/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# Qt speaks only to a service that is there; asking for its address starts it.
dbus-run-session -- sh -c '
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null || exit 77
    "$@"' sh "$@"

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND...: runs it in a throw-away session with its own home folder, bus and unlocked
# GNOME keyring. Exits 77 (skipped) where there is no such keyring to be had.
set -u
for program in dbus-run-session dbus-send gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "with-keyring.sh: $program is not installed" >&2
        exit 77
    fi
done
session=$(mktemp -d) || exit 1
trap 'rm -rf "$session"' EXIT
mkdir -m 700 "$session/home" "$session/run"
export HOME="$session/home" XDG_RUNTIME_DIR="$session/run"
# Without a display the keyring cannot ask anybody, so a locked one says so at once.
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY
# The daemon ends with the bus.
dbus-run-session -- sh -c '
    printf "throw-away" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 77
    "$@"' sh "$@"

# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py SLIPWAY SAMPLE OUT: what packaging/screenshots.sh runs on a screen of its own.

Releases the sample project by pressing what is in the window, found by the names that a screen reader says, and takes
pictures on the way. It waits for things to be there, never for a time.
"""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 300  # seconds for one thing; the whole release takes two on an idle machine


def states(node, *wanted):
    held = node.getState()
    return all(held.contains(state) for state in wanted)


def below(node):
    """Every node below this one, without those that die while they are looked at."""
    try:
        children = [child for child in node if child]
    except (LookupError, RuntimeError):
        return
    for child in children:
        yield child
        yield from below(child)


def find(matches):
    for program in pyatspi.Registry.getDesktop(0):
        if program and program.name.lower() == "slipway":
            for node in below(program):
                try:
                    if matches(node):
                        return node
                except (LookupError, RuntimeError, NotImplementedError):
                    pass
    return None


def wait(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    return sys.exit(f"screenshots.py: waited {PATIENCE} s for {what}")


def button(start):
    """The button whose name starts so, once it can be pressed."""
    return wait(f"the button '{start}'", lambda: find(
        lambda node: node.name.startswith(start) and "button" in node.getRoleName()
        and states(node, pyatspi.STATE_SHOWING, pyatspi.STATE_SENSITIVE)))


def press(start):
    button(start).queryAction().doAction(0)


def choose(name):
    """A menu entry. Those of closed menus are there as well, but do not show."""
    wait(f"the menu entry '{name}'", lambda: find(
        lambda node: node.name == name and node.getRoleName().endswith("menu item")
        and states(node, pyatspi.STATE_SENSITIVE))).queryAction().doAction(0)


def click(name):
    """Clicks on what shows this and has no action of its own, such as a cell."""
    node = wait(f"'{name}'", lambda: find(lambda node: node.name == name and states(node, pyatspi.STATE_SHOWING)))
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    run("xdotool", "mousemove", str(box.x + 24), str(box.y + box.height // 2), "click", "1", "mousemove", "0", "0")


def until_shown(words):
    wait(f"'{words}'", lambda: find(lambda node: words in node.name and states(node, pyatspi.STATE_SHOWING)))


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def window(title):
    search = subprocess.run(("xdotool", "search", "--onlyvisible", "--name", title), check=False, capture_output=True)
    return search.stdout.split()[-1].decode() if search.stdout.strip() else None


def take(path, title):
    """The window, once it looks the same twice in a row."""
    number = wait(f"the window '{title}'", lambda: window(title))

    def looks_the_same():
        before = run("import", "-window", number, "rgb:-")
        time.sleep(0.7)
        return before == run("import", "-window", number, "rgb:-")

    wait(f"'{title}' to stand still", looks_the_same)
    run("import", "-window", number, "+dither", "-colors", "256", "-define", "png:compression-level=9", "-strip", "PNG8:" + path)


def release(folder):
    def picture(name):
        return os.path.join(folder, name + ".png")

    main = "harbor — Slipway"
    button("Preview cut of")
    choose("Run all checks")
    until_shown("Ready")
    take(picture("checklist"), main)
    choose("Notes")
    take(picture("notes"), main)
    choose("Preview cut…")
    click("Change 4 files")
    take(picture("plan"), "Cut of 0.12.0: preview")
    press("Push main with")
    press("Preview tag")
    press("Push tag")
    press("Preview publishing")
    press("Publish 0.12.0")
    until_shown("published")
    choose("Publish")
    take(picture("publish"), main)


def start(program, sample, folder):
    with subprocess.Popen([program, "--demo", sample]) as slipway:
        try:
            release(folder)
        finally:
            slipway.terminate()


if __name__ == "__main__":
    start(*sys.argv[1:])

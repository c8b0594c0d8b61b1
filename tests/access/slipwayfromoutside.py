# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Slipway as a screen reader has it: roles, names, states and actions. Nothing here knows a pixel or an object name."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi, GLib  # noqa: E402

LIMIT = 105.0  # seconds for the whole of a test
BUTTON = (pyatspi.ROLE_PUSH_BUTTON,)
EDIT = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
ITEM = (pyatspi.ROLE_LIST_ITEM,)
CELL = (pyatspi.ROLE_TABLE_CELL,)
DIALOG = (pyatspi.ROLE_DIALOG,)
TABLE = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE)
# A part of a window may die while it is being looked at; then the next look finds what is there now.
GONE = (LookupError, RuntimeError, GLib.GError)


class Slipway:
    """The program, started, and what it says of itself on the accessibility bus."""

    def __init__(self, program, *arguments):
        self._end = time.monotonic() + LIMIT
        self._process = subprocess.Popen([program, *arguments])
        self._application = self._wait("the program is on the accessibility bus", self._on_the_bus)
        # Kept answers are only renewed by an event loop, and here is none.
        self._application.set_cache_mask(Atspi.Cache.NONE)

    def close(self):
        self._process.terminate()
        return self._process.wait(20)

    def press(self, name, roles=BUTTON):
        """Does the first action of the one that is called so, as soon as it is there and can be used."""
        print("press:", name, flush=True)

        def act():
            found = self._find(lambda it: it.name == name and _usable(it), roles)
            return found is not None and found.queryAction().doAction(0)

        self._wait(f"“{name}” can be pressed", act)

    def choose(self, beginning):
        """Selects the item of a list whose name begins so."""
        print("choose:", beginning, flush=True)

        def act():
            found = self._find(lambda it: it.name.startswith(beginning), ITEM)
            if found is None:
                return False
            if not found.getState().contains(pyatspi.STATE_SELECTED):
                found.queryAction().doAction(0)
            return found.getState().contains(pyatspi.STATE_SELECTED)

        self._wait(f"the item “{beginning}” is selected", act)

    def append(self, name, text):
        """Writes at the end of the text field that is called so."""
        print("write into:", name, flush=True)

        def act():
            field = self._find(lambda it: it.name == name and it.getState().contains(pyatspi.STATE_EDITABLE), EDIT)
            return field is not None and field.queryEditableText().insertText(field.queryText().characterCount, text, len(text))

        self._wait(f"“{name}” can be written in", act)

    def hears(self, words, roles=None):
        """Waits until something in sight is called so, or has the words in its name; answers the whole name."""
        return self._wait(f"something says “{words}”", lambda: _name(self._find(lambda it: words in it.name, roles)))

    def has_row(self, table, *words):
        """Waits until a table has cells next to each other that hold these words."""

        def look():
            found = self._find(lambda it: it.name == table, TABLE)
            names = [cell.name for cell in found or [] if cell is not None and cell.getRole() in CELL]
            rows = zip(*(names[start:] for start in range(len(words))))
            return any(all(word in name for word, name in zip(words, row)) for row in rows)

        self._wait(f"the table “{table}” has {words}", look)

    def nothing_called(self, beginning):
        """Waits until nothing in sight is called so any more."""
        self._wait(f"“{beginning}” is gone", lambda: self._find(lambda it: it.name.startswith(beginning), None) is None)

    def everything(self):
        """What is in sight, one line each: to be read where a wait was in vain."""
        lines = []
        self._find(lambda it: lines.append(f"  {it.getRoleName()} “{it.name}”"), None)
        return "\n".join(lines)

    def _on_the_bus(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self._process.pid:
                return application
        return None

    def _wait(self, what, look):
        while True:
            try:
                if answer := look():
                    return answer
            except GONE:
                pass
            if self._process.poll() is not None:
                raise AssertionError(f"The program ended before this: {what}")
            if time.monotonic() > self._end:
                raise AssertionError(f"In vain was waited for: {what}. In sight is:\n{self.everything()}")
            time.sleep(0.1)

    def _find(self, fits, roles):
        """The first in sight, newest window first; a dialog hides what it lies over."""
        windows = [window for window in self._application if window is not None and _showing(window)]
        dialogs = [window for window in windows if window.getRole() in DIALOG]
        for window in reversed(dialogs or windows):
            if (found := _below(window, fits, roles)) is not None:
                return found
        return None


def _below(parent, fits, roles):
    if (roles is None or parent.getRole() in roles) and fits(parent):
        return parent
    if roles is not None and parent.getRole() in TABLE:
        return None  # a table holds nothing but cells, and many of them
    for child in parent:
        if child is not None and _showing(child) and (found := _below(child, fits, roles)) is not None:
            return found
    return None


def _showing(it):
    return it.getState().contains(pyatspi.STATE_SHOWING)


def _usable(it):
    return it.getState().contains(pyatspi.STATE_SENSITIVE)


def _name(it):
    return it.name if it is not None else None

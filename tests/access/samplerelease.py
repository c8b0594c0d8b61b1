#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""samplerelease.py SLIPWAY: the whole release of the sample project through the accessibility bus, judged with plain git.
Run by with-desktop.sh."""
import glob
import hashlib
import os
import subprocess
import sys

from slipwayfromoutside import Slipway


def git(folder, *arguments):
    """What git prints; ends the test when git fails."""
    return subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, text=True).stdout.strip()


def expect(is_so, what):
    if not is_so:
        raise AssertionError(f"It is not so: {what}")


def release(slipway):
    slipway.press("Try it on a sample project")
    slipway.hears("Not ready: 1 not checked")
    slipway.press("Run all")
    slipway.hears("Ready")
    slipway.hears("Stage: Prepare")

    slipway.choose("Notes")
    slipway.append("Text in Markdown", "\nCalm seas to all who sail.\n")
    slipway.hears("Saved")
    slipway.choose("Checklist")

    slipway.press("Preview cut of 0.12.0…")
    slipway.has_row("Steps of the plan", "Create branch release/0.12.0", "only you")
    slipway.press("Push main with 0.12.0 to origin")
    slipway.hears("The cut of 0.12.0 is done")
    slipway.hears("Stage: Tag")

    slipway.press("Preview tag v0.12.0…")
    slipway.press("Push tag v0.12.0 to origin")
    slipway.hears("Tagging 0.12.0 is done")

    slipway.press("Preview publishing 0.12.0…")
    slipway.press(slipway.hears("Publish 0.12.0 in "))
    slipway.hears("Publishing 0.12.0 is done")
    slipway.hears("Stage: all done")
    slipway.has_row("Targets", "verified", "folder")
    slipway.nothing_called("Preview publishing")


def judge(sample):
    remote = os.path.join(sample, "remote.git")
    expect(git(remote, "cat-file", "-t", "v0.12.0") == "tag", "v0.12.0 is an annotated tag")
    expect(git(remote, "rev-parse", "v0.12.0^{commit}") == git(remote, "rev-parse", "main"), "the tag is on main")
    expect("Calm seas to all who sail." in git(remote, "cat-file", "-p", "v0.12.0"), "the tag has the words that were typed")
    expect(git(os.path.join(sample, "work"), "status", "--porcelain") == "", "the checkout is clean")

    published = os.path.join(sample, "published", "0.12.0")
    with open(os.path.join(published, "SHA256SUMS"), encoding="utf-8") as file:
        sums = dict(reversed(line.split(maxsplit=1)) for line in file.read().splitlines())
    expect("harbor-0.12.0.tar.gz" in sums, "the archive has a digest")
    for name, digest in sums.items():
        with open(os.path.join(published, name.lstrip("*")), "rb") as file:
            expect(hashlib.sha256(file.read()).hexdigest() == digest, f"{name} is what SHA256SUMS says")


def main():
    slipway = Slipway(sys.argv[1])
    try:
        release(slipway)
        judge(*glob.glob(os.path.join(os.environ["XDG_DATA_HOME"], "slipway", "samples", "*")))
    finally:
        slipway.close()


if __name__ == "__main__":
    main()

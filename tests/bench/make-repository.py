#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make-repository.py FOLDER COMMITS TAGS: a generated repository to measure with.

The same numbers give the same commit ids. Every ninth commit is a merge of a short branch, messages
are Conventional Commits of 40 to 1,500 bytes, tags are annotated and spread evenly."""
import os
import random
import subprocess
import sys

WORDS = ("cache parser button window release commit tree branch token index queue worker reader writer "
         "socket header footer config option widget theme layout packet buffer handle cursor").split()
TYPES = "feat fix docs test chore refactor perf build ci".split()
START = 1_400_000_000


def message(rng, number):
    subject = f"{rng.choice(TYPES)}({rng.choice(WORDS)}): {' '.join(rng.choices(WORDS, k=rng.randint(3, 7)))}"
    if rng.random() < 0.6:
        subject += f" (#{number})"
    lines = [" ".join(rng.choices(WORDS, k=10)) for _ in range(int(rng.expovariate(0.4)))]
    return "\n".join([subject, ""] + lines) + "\n"


def data(text):
    raw = text.encode()
    return b"data %d\n%s\n" % (len(raw), raw)


def stream(commits, tags):
    rng = random.Random(commits)
    people = [f"Person {n} <person{n}@example.org>" for n in range(max(3, commits // 100))]
    main, side = 0, 0
    for mark in range(1, commits + 1):
        when = START + mark * 300
        on_side = mark % 9 in (4, 5, 6) and main
        merge = mark % 9 == 8 and side
        yield b"commit refs/heads/%s\nmark :%d\n" % (b"side" if on_side else b"main", mark)
        yield f"author {rng.choice(people)} {when - rng.randint(0, 900)} +0000\n".encode()
        yield f"committer {rng.choice(people)} {when} +0000\n".encode()
        yield data(message(rng, mark))
        parent = (side or main) if on_side else main
        if parent:
            yield b"from :%d\n" % parent
        if merge:
            yield b"merge :%d\n" % side
        yield b"M 644 inline dir%d/file%d.txt\n" % (mark % 20, mark % 400) + data(f"{mark}\n")
        if on_side:
            side = mark
        else:
            main, side = mark, 0 if merge else side
    for number in range(1, tags + 1):
        mark = max(1, commits * number // tags // 9 * 9)
        yield b"tag v0.%d.0\nfrom :%d\ntagger T <t@example.org> %d +0000\n" % (number, mark, START + mark * 300)
        yield data(f"Release {number}\n")
    yield b"reset refs/heads/side\nfrom 0000000000000000000000000000000000000000\n\ndone\n"


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, commits, tags = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.makedirs(folder)
    git = ["git", "-C", folder]
    subprocess.run(git + ["init", "--quiet", "-b", "main"], check=True)
    importer = subprocess.Popen(git + ["fast-import", "--quiet", "--done"], stdin=subprocess.PIPE)
    for part in stream(commits, tags):
        importer.stdin.write(part)
    importer.stdin.close()
    if importer.wait():
        sys.exit("git fast-import failed")
    subprocess.run(git + ["repack", "-adq"], check=True)
    subprocess.run(git + ["pack-refs", "--all"], check=True)


main()

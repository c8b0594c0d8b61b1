#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# notes-bench.sh BUILD_FOLDER REPOSITORY[=RANGE]... : what notes cost, beside git log in the same run.
# For each repository: last tag..HEAD, RANGE when one is given, and the whole history; "again" is the second run,
# when the notes of a long range are known. Medians of whole processes: milliseconds and peak memory in MB.
# ROUNDS=9 by default. Nothing here fails on a slow machine.
#
#   tests/bench/make-repository.py /tmp/big 99000 500
#   tests/bench/notes-bench.sh build/release /tmp/big vite=v7.0.0..v8.0.0
set -euo pipefail
[ $# -ge 2 ] || { sed -n '5,11s/^# \{0,1\}//p' "$0" >&2; exit 2; }
exec python3 - "$@" <<'PYTHON'
import os, shutil, statistics, subprocess, sys, tempfile, time

ROUNDS = int(os.environ.get("ROUNDS", "9"))
DATA = tempfile.mkdtemp(prefix="slipway-bench-")  # where slipwayctl keeps the notes of long ranges
os.environ["XDG_DATA_HOME"] = DATA


def program(build, name):
    for folder, _, files in os.walk(build):
        if name in files and os.access(os.path.join(folder, name), os.X_OK):
            return os.path.abspath(os.path.join(folder, name))
    return None


def once(command):
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return (time.perf_counter() - begin) * 1000, usage.ru_maxrss / 1024


def ends(range_text):
    start, _, end = range_text.partition("..")
    return (start, end) if end else ("", start)


def commands(repository, range_text, walk, ctl):
    start, end = ends(range_text)
    found = {"git log": ["git", "-C", repository, "log", "--format=%H%x00%s%x00%b", range_text]}
    if walk:
        found["commits()"] = [walk, repository, start, end]
    if ctl:
        chosen = ["--from", start, "--to", end] if start else ["--all", "--to", end]
        found["slipwayctl"] = found["again"] = [ctl, "notes", "--repo", repository, "--json"] + chosen
    return found


def measure(label, repository, range_text, walk, ctl):
    runs = {name: [] for name in commands(repository, range_text, walk, ctl)}
    for _ in range(ROUNDS):  # side by side: a busy machine slows all of them
        for name, command in commands(repository, range_text, walk, ctl).items():
            if name == "slipwayctl":
                shutil.rmtree(os.path.join(DATA, "slipway"), ignore_errors=True)
            runs[name].append(once(command))
    base = statistics.median(ms for ms, _ in runs["git log"])
    columns = []
    for name, values in runs.items():
        ms = statistics.median(ms for ms, _ in values)
        columns.append(f"{name} {ms:8.1f} ms {max(mb for _, mb in values):5.0f} MB ({ms / base:4.2f})")
    print(f"{label:44} " + " | ".join(columns), flush=True)


def main():
    build, repositories = sys.argv[1], sys.argv[2:]
    walk, ctl = program(build, "bench_rangewalk"), program(build, "slipwayctl")
    for text in repositories:
        repository, _, given = text.partition("=")
        name = os.path.basename(os.path.abspath(repository))
        described = subprocess.run(["git", "-C", repository, "describe", "--tags", "--abbrev=0"], capture_output=True, text=True)
        ranges = [f"{described.stdout.strip()}..HEAD"] if described.returncode == 0 else []
        ranges += [given] if given else []
        for range_text in ranges + ["HEAD"]:
            count = subprocess.run(["git", "-C", repository, "rev-list", "--count", range_text], capture_output=True, text=True, check=True)
            measure(f"{name} {range_text} ({count.stdout.strip()} commits)", repository, range_text, walk, ctl)


main()
shutil.rmtree(DATA)
PYTHON

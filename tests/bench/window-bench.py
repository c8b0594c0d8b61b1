#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""window-bench.py BUILD_FOLDER [REPOSITORY]...: what the window costs, from outside, on an X server of its own.

For the sample project and each REPOSITORY, as it is and as if all of it were one release: processor time (in steps of 10 ms) and wall time from the start of the process until its
window has the project's name, and until it has nothing left to do; peak memory; and how often an idle window wakes
in 20 s. Best of ROUNDS=5 starts. Nothing here fails on a slow machine. Needs Xvfb.

  tests/bench/make-repository.py /tmp/big 100000 1000
  tests/bench/window-bench.py build/release /tmp/big"""
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROUNDS = int(os.environ.get("ROUNDS", "5"))
TICK = os.sysconf("SC_CLK_TCK")
PROCESS_FILE = """schema = 1
[project]
name = "%s"
forge = "git:"
changelog = "CHANGELOG.md"
[versioning]
tag = "%s{version}"
[[check]]
id = "changelog"
kind = "changelog-section"
[[check]]
id = "breaking"
kind = "breaking-changes-have-migration"
"""


def cpu_ms(pid):
    fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 // TICK


def status(pid, key):
    return sum(int(line.split()[1]) for line in open(f"/proc/{pid}/status") if line.startswith(key))


def switches(pid):
    return {task: int(line.split()[1]) for task in os.listdir(f"/proc/{pid}/task")
            for line in open(f"/proc/{pid}/task/{task}/status") if line.startswith("voluntary_ctxt_switches")}


class Screen:
    """Asks the X server for the names of its windows; a program to do so would cost more than what is measured."""

    def __init__(self, display):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(display.encode()))
        self.x.XSetErrorHandler(ERRORS_ARE_NOTHING)
        self.x.XInternAtom.restype = ctypes.c_ulong
        self.name = ctypes.c_ulong(self.x.XInternAtom(self.display, b"_NET_WM_NAME", 0))
        self.root = self.x.XDefaultRootWindow(self.display)

    def name_of(self, window):
        kind, size, length, rest = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        text = ctypes.c_char_p()
        self.x.XGetWindowProperty(self.display, ctypes.c_ulong(window), self.name, 0, 64, 0, 0, ctypes.byref(kind),
                                  ctypes.byref(size), ctypes.byref(length), ctypes.byref(rest), ctypes.byref(text))
        return text.value or b""

    def has(self, name):
        root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.root), ctypes.byref(root), ctypes.byref(parent),
                          ctypes.byref(children), ctypes.byref(count))
        found = False
        for number in range(count.value):
            found = found or self.name_of(children[number]).startswith(name.encode())
        if count.value:
            self.x.XFree(children)
        return found


ERRORS_ARE_NOTHING = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)


def start(program, folder, name, environment, screen):
    """The process, and processor and wall time until it had the name and until its last work, before half a second without."""
    begin = time.perf_counter()
    child = subprocess.Popen([program, folder], env=environment, stderr=subprocess.DEVNULL)
    named, last = None, (0, 0)
    while not named or (time.perf_counter() - begin) * 1000 < last[1] + 500:
        time.sleep(0.004)
        now = (cpu_ms(child.pid), (time.perf_counter() - begin) * 1000)
        if now[0] != last[0]:
            last = now
        if not named and screen.has(name):
            named = now
        if now[1] > 60_000:
            sys.exit(f"no window of {name} after a minute")
    return child, named, max(named, last)


def measure(label, program, folder, name, environment, screen):
    runs = []
    for number in range(ROUNDS):
        child, named, settled = start(program, folder, name, environment, screen)
        peak = status(child.pid, "VmHWM") / 1024
        runs.append((named, settled, peak))
        if number + 1 < ROUNDS:
            child.terminate()
            child.wait()
    best = [min(values) for values in zip(*[(*named, *settled, peak) for named, settled, peak in runs])]
    before, cpu = switches(child.pid), cpu_ms(child.pid)
    time.sleep(20)
    woken = sum(count - before.get(task, 0) for task, count in switches(child.pid).items())
    print(f"{label}: named after {best[1]:.0f} ms ({best[0]} ms CPU), settled after {best[3]:.0f} ms ({best[2]} ms CPU), "
          f"peak {best[4]:.0f} MB; idle: {woken} wake-ups and {cpu_ms(child.pid) - cpu} ms CPU in 20 s", flush=True)
    child.terminate()
    child.wait()


def prepared(repository, scratch, prefix):
    """A clone that has a process file with this prefix of tags. The repository itself is left alone."""
    name = os.path.basename(os.path.abspath(repository))
    work = os.path.join(scratch, prefix, name)
    subprocess.run(["git", "clone", "--quiet", repository, work], check=True)
    for path, text in (("slipway.toml", PROCESS_FILE % (name, prefix)), ("CHANGELOG.md", "# Changelog\n")):
        if not os.path.exists(os.path.join(work, path)):
            with open(os.path.join(work, path), "w") as file:
                file.write(text)
    return work, name


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    tools = os.path.join(os.path.abspath(sys.argv[1]), "bin")
    scratch = tempfile.mkdtemp(prefix="slipway-bench-")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"], pass_fds=[write],
                              stderr=subprocess.DEVNULL)
    environment = dict(os.environ, DISPLAY=":" + os.read(read, 16).decode().strip(), QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                       XDG_DATA_HOME=scratch + "/data", XDG_CONFIG_HOME=scratch + "/config")
    screen = Screen(environment["DISPLAY"])
    try:
        subprocess.run([tools + "/slipwayctl", "demo", scratch + "/sample"], env=environment, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        measure("sample project", tools + "/slipway", scratch + "/sample/work", "harbor", environment, screen)
        for repository in sys.argv[2:]:
            for prefix, what in (("v", ""), ("none-", ", nothing released yet")):
                work, name = prepared(repository, scratch, prefix)
                measure(name + what, tools + "/slipway", work, name, environment, screen)
    finally:
        server.terminate()
        shutil.rmtree(scratch, ignore_errors=True)


main()

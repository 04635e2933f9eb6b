# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs measured programs; the rows of the table."""

import contextlib
import dataclasses
import os
import statistics
import subprocess
import sys
import time

ROUNDS = 5
STARTED = object()  # stands for the moment in which the program is started


def prepare(work):
    """Nothing of the user's own may count: home, language, screen."""
    runtime = work / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    os.environ.update(LC_ALL="C.UTF-8", HOME=str(work), XDG_RUNTIME_DIR=str(runtime),
                      QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.qpa.*=false")


def median(values):
    return statistics.median(values)


def words(command):
    return [f"{time.time():.6f}" if word is STARTED else str(word) for word in command]


def output(command, surroundings=None):
    environment = {**os.environ, **(surroundings or {})}
    done = subprocess.run(words(command), env=environment, stdout=subprocess.PIPE, text=True,
                          timeout=1200)
    if done.returncode != 0:
        sys.exit(f"{words(command)} ended with {done.returncode}")
    return done.stdout


def measured(command):
    """Wall milliseconds and peak memory (KiB), with as little around the program as there can be."""
    arguments = words(command)
    nowhere = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, nowhere, 1), (os.POSIX_SPAWN_DUP2, nowhere, 2)]
    begin = time.perf_counter()
    child = os.posix_spawnp(arguments[0], arguments, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    elapsed = (time.perf_counter() - begin) * 1000
    os.close(nowhere)
    if status != 0:
        sys.exit(f"{arguments} ended with {os.waitstatus_to_exitcode(status)}")
    return elapsed, usage.ru_maxrss


def wall_ms(command):
    return measured(command)[0]


@contextlib.contextmanager
def virtual_screen():
    reader, writer = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24"],
                              pass_fds=[writer], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        yield ":" + os.read(reader, 16).decode().strip()
    finally:
        os.close(reader)
        screen.terminate()
        screen.wait()


@dataclasses.dataclass
class Row:
    figure: str
    what: str
    ours: float
    peer: float
    unit: str
    value: float  # held against the goal
    relation: str
    goal: float
    reason: str = ""

    @staticmethod
    def unmeasured(figure, what, reason):
        return Row(figure, what, 0, 0, "", 0, "<=", -1, "not measured: " + reason)

    def passed(self):
        if self.reason:
            return False
        return self.value <= self.goal if self.relation == "<=" else self.value >= self.goal

    def missed_narrowly(self):
        if self.passed() or self.reason:
            return False
        if self.relation == "<=":
            return self.value < 1.1 * self.goal
        return self.value > 0.9 * self.goal


def rows_of(command):
    rows = []
    for line in output(command).splitlines():
        figure, what, ours, peer, unit, value, relation, goal = line.split("\t")
        rows.append(Row(figure, what, float(ours), float(peer), unit, float(value), relation,
                        float(goal)))
    return rows


def number(value, unit=""):
    text = f"{value:.4g}" if abs(value) < 10000 else f"{value:.0f}"
    return f"{text} {unit}".strip()


def print_table(rows):
    table = [("figure", "what", "ours", "peer", "ratio", "goal", "pass")]
    for row in rows:
        if row.reason:
            table.append((row.figure, row.what, "-", "-", "-", "-", row.reason))
            continue
        table.append((row.figure, row.what, number(row.ours, row.unit), number(row.peer, row.unit),
                      number(row.value), f"{row.relation} {number(row.goal)}",
                      "yes" if row.passed() else "NO"))
    widths = [max(len(line[column]) for line in table) for column in range(6)]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)), " ", line[6])

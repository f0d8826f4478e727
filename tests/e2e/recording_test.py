#!/usr/bin/env python3
"""Thousands of injected keys, clicks and scrolls in four programs; what is recorded must be exactly what was sent."""
import csv
import json
import os
import random
import subprocess
import time
from collections import Counter

from desktop import COUNTERS, Desktop, main, totals

IDLE_SECONDS = 15
PAUSE_SECONDS = 20
VISITS = 64
LETTERS = "abdefghijklmnopqrstuwyz"
PROGRAMS = ("alpha", "beta", "gamma", "delta")


def keys_of_visit(rng, name, sent, written):
    """Commands for the injector; counts them in `sent`, and in `written` the bytes that a terminal hands to its child."""
    lines = []
    for _ in range(rng.randint(60, 120)):
        kind = rng.choices(("letter", "shift", "BackSpace", "Delete", "x", "c", "v", "V", "alt"), (60, 6, 8, 5, 4, 6, 6, 3, 2))[0]
        sent[name, "keys"] += 1
        if kind == "letter":
            lines.append("key " + rng.choice(LETTERS))
            written[name] += 1
        elif kind == "shift":
            lines.append("chord Shift_L " + rng.choice(LETTERS))
            written[name] += 1
        elif kind in ("BackSpace", "Delete"):
            lines.append("key " + kind)
            sent[name, "error_keys"] += 1
            written[name] += 1 if kind == "BackSpace" else 4
        elif kind == "alt":
            lines.append("chord Control_L Alt_L q")
            written[name] += 0 if name in ("gamma", "delta") else 2
        else:
            lines.append(f"chord Control_L {'Shift_L ' if kind == 'V' else ''}{kind.lower()}")
            sent[name, {"x": "cuts", "c": "copies", "v": "pastes"}[kind.lower()]] += 1
            written[name] += 1
    return lines


def pointer_of_visit(rng, name, sent):
    """Clicks with all five buttons (not the middle one where bytes are compared: it pastes), and runs of wheel events."""
    lines = []
    for _ in range(rng.randint(5, 8)):
        lines.append(f"button {rng.choice((1, 3, 8, 9) if name in ('alpha', 'beta') else (1, 2, 3, 8, 9))}")
        sent[name, "clicks"] += 1
    for _ in range(2):
        lines += [f"button {rng.choice((4, 5))} {rng.randint(1, 5)}", f"button {rng.choice((6, 7))} {rng.randint(1, 3)}", "sleep 400"]
        sent[name, "scrolls"] += 2
    return lines


def play(desktop, rng, sent, written):
    current = None
    for visit in range(VISITS):
        name = rng.choice([p for p in PROGRAMS if p != current])
        current = name
        if visit % 3 == 2:  # a click activates it: that click is the new window's
            _, x, y = desktop.windows[name]
            desktop.inject(f"move {x} {y}", "button 1")
            sent[name, "clicks"] += 1
            time.sleep(0.4)
            assert desktop.run("xdotool", "getactivewindow") == desktop.windows[name][0]
        else:
            desktop.activate(name)
        desktop.inject(*keys_of_visit(rng, name, sent, written))
        desktop.inject(*pointer_of_visit(rng, name, sent))
        if visit % 16 == 5 and name in ("gamma", "delta"):
            desktop.inject("hold a 900", "hold BackSpace 900")
            sent[name, "keys"] += 2
            sent[name, "error_keys"] += 1


def check_counts(rows, sent):
    apps = set(PROGRAMS) | {row["app"] for row in rows}
    found = {name: totals(rows, name) for name in apps}
    expected = {name: {c: sent[name, c] for c in COUNTERS} for name in apps}
    wrong = [f"{name}: sent {expected[name]}, recorded {found[name]}" for name in sorted(apps) if found[name] != expected[name]]
    assert not wrong, "\n".join(wrong)


def check_slices(rows):
    end = 0
    for row in rows:
        assert row["start"] >= end, f"slices overlap at {row['start']}"
        end = row["end"]
        if row["kind"] == "active":
            assert row["end"] - row["start"] <= 60000
    titles = {row["title"] for row in rows if row["app"] == "alpha"}
    assert titles == {"Orders of [e-mail]"}, titles
    assert {row["title"] for row in rows if row["app"] == "delta"} == {""}, "screens were off for delta"


def check_with_ctl(workspace, sent):
    ctl = os.environ.get("WORKLODE_CTL")
    if not ctl or not os.path.exists(ctl):
        print("    worklodectl is not built: its figures were not compared")
        return
    out = workspace.parent / "slices.csv"
    subprocess.run([ctl, "--workspace", workspace, "--quiet", "slices", "--out", out], check=True)
    with open(out, newline="") as file:
        by_app = Counter()
        for row in csv.DictReader(file):
            for c in COUNTERS:
                by_app[row["app"], c] += int(row[c] or 0)
    for name in PROGRAMS:
        for c in COUNTERS:
            assert by_app[name, c] == sent[name, c], f"worklodectl slices: {name} {c}: {by_app[name, c]}, sent {sent[name, c]}"
    catalog = workspace.parent / "catalog.json"
    catalog.write_text(json.dumps({"version": 1, "views": [{"name": "All", "description": "", "owner": "", "shared": True, "default_page": "opportunities",
        "unit": None, "range": {"last_days": 30}, "associates": [], "categories": [], "anonymous": False}]}))
    subprocess.run([ctl, "--workspace", workspace, "--quiet", "catalog", "import", catalog], check=True)
    summary = json.loads(subprocess.run([ctl, "--workspace", workspace, "--json", "run", "All", "--page", "summary"], stdout=subprocess.PIPE, check=True).stdout)
    for c in COUNTERS:
        assert summary[c] == sum(sent[p, c] for p in PROGRAMS), f"worklodectl run: {c}"


def everything_is_counted_exactly():
    rng = random.Random(20260302)
    sent, written = Counter(), Counter()
    with Desktop() as desktop:
        policy = desktop.folder / "policy.json"
        policy.write_text(json.dumps({"version": 4, "noticeVersion": 2, "idle": {"seconds": IDLE_SECONDS}, "screens": ["alpha", "beta", "gamma"]}))
        workspace = desktop.folder / "workspace"
        places = ((10, 30), (640, 30), (10, 420), (640, 420))
        for name, (x, y) in zip(PROGRAMS, places):
            desktop.open_terminal(name, "Orders of bob@example.com" if name == "alpha" else f"Window {name}", x, y)
        collector = desktop.start_collector("--workspace", workspace, "--policy", policy, "--associate", "bob")
        play(desktop, rng, sent, written)
        idle_from = time.time()
        time.sleep(PAUSE_SECONDS)
        desktop.inject("key a")
        idle_to = time.time()
        last = desktop.run("xdotool", "getactivewindow")
        owner = next(n for n, (w, _, _) in desktop.windows.items() if w == last)
        sent[owner, "keys"] += 1
        written[owner] += 1
        time.sleep(1)
        desktop.stop(collector)
        rows, headers = desktop.slices(workspace / "segments")
        check_counts(rows, sent)
        check_slices(rows)
        idle = [row for row in rows if row["kind"] == "idle"]
        assert any(abs(r["start"] / 1000 - idle_from) <= 1 and abs(r["end"] / 1000 - idle_to) <= 1 for r in idle), (idle, idle_from, idle_to)
        for name in ("alpha", "beta"):
            size = (desktop.folder / f"{name}.bytes").stat().st_size
            assert size == written[name], f"{name} received {size} bytes, {written[name]} were typed"
        counted = sum(sent[p, c] for p in PROGRAMS for c in ("keys", "clicks", "scrolls"))
        assert sum(h["synthetic"] for h in headers) == counted, "all input of this test is injected"
        assert not list((workspace / "spool").glob("*.wlseg")), "a segment was not delivered"
        check_with_ctl(workspace, sent)
        by = {c: sum(sent[p, c] for p in PROGRAMS) for c in COUNTERS}
        print(f"    {by} over {VISITS} focus changes; {len(rows)} slices")
        assert by["keys"] >= 5000 and by["clicks"] >= 300 and by["scrolls"] >= 200


main([everything_is_counted_exactly])

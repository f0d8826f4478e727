#!/usr/bin/env python3
"""The worlds that compare.py makes really sit on the edges of the definitions: each edge below is met in some of them.

    worlds_test.py [--worlds N] [--seed S]
Prints how many worlds meet each edge; exit 1 where one is met by none.
"""
import argparse
import sys
from collections import Counter

from oracle import World
from records import Record, from_iso, local
from worlds import make_candidate, make_world

THRESHOLDS = {"Excessive idle": ("seconds", 300), "Copy and paste": ("seconds", 60), "Application switching": ("seconds", 15),
              "Error keys": ("error_keys", 20), "Scrolling": ("scrolls", 10), "Heavy typing": ("keys", 200)}


def threshold(catalog, kind):
    name, default = THRESHOLDS[kind]
    given = next((o for o in catalog["opportunities"] if o["type"] == kind), {})
    return given.get("thresholds", {}).get(name, default)


def clock_changes(shift):
    """Zones whose offset changes within a slice of the shift, or between its ends."""
    for stream in shift.streams.values():
        for s in stream["slices"]:
            if local(s.start, s.zone).utcoffset() != local(s.end, s.zone).utcoffset():
                yield "a slice over a clock change in " + s.zone
    if local(shift.start, shift.zone).utcoffset() != local(shift.end, shift.zone).utcoffset():
        yield "a shift over a clock change in " + shift.zone


def exact_thresholds(world, shift):
    at = {kind: threshold(world.catalog, kind) for kind in THRESHOLDS}
    for stream in shift.streams.values():
        copied = None
        for s in stream["slices"]:
            if s.rests and s.length == at["Excessive idle"] * 1000:
                yield "Excessive idle met exactly"
            if s.kind == "active" and s.counts["pastes"] and copied and s.start - copied.end == at["Copy and paste"] * 1000:
                yield "Copy and paste met exactly"
            if s.kind == "active" and s.counts["cuts"] + s.counts["copies"]:
                copied = s
        on = [v for v in stream["visits"] if not v.off]
        for v in on:
            counts = v.counts
            if counts["error_keys"] == at["Error keys"]:
                yield "Error keys met exactly"
            if counts["scrolls"] == at["Scrolling"]:
                yield "Scrolling met exactly"
            if counts["keys"] == at["Heavy typing"]:
                yield "Heavy typing missed by one"
        for a, b, c in zip(on, on[1:], on[2:]):
            if a.application == c.application != b.application and b.end - b.start == at["Application switching"] * 1000:
                yield "Application switching met exactly"
        for a, b in zip(stream["slices"], stream["slices"][1:]):
            if a.end < b.start:
                yield "a hole in a stream"
            if a.end == b.start and a.length == 0:
                yield "a slice without length"


def gaps(world):
    """Time without activity that is the shift gap, and one millisecond more."""
    gap = world.settings["shift_gap_s"] * 1000
    for a, b in zip(world.shifts, world.shifts[1:]):
        if a.person == b.person and b.start - a.end == gap + 1:
            yield "a gap one millisecond over the shift gap"
    for shift in world.shifts:
        slices = sorted((s for st in shift.streams.values() for s in st["slices"] if not s.rests), key=lambda s: s.start)
        latest = None
        for s in slices:
            if latest is not None and s.start - latest == gap:
                yield "a gap of exactly the shift gap"
            latest = max(latest or s.end, s.end)


def dated_changes(world):
    starts = {s.start for shift in world.shifts for st in shift.streams.values() for s in st["slices"]}
    for application in world.catalog["applications"]:
        for dated in application["categories"][1:]:
            if from_iso(dated["from"]) in starts:
                yield "a category that changes at the instant at which a slice starts"
    for associate in world.catalog["associates"]:
        for membership in associate["memberships"][1:]:
            at = from_iso(membership["from"])
            for shift in world.shifts:
                if shift.person == associate["id"] and shift.start == at:
                    yield "a move at the instant at which a shift starts"
                if shift.person == associate["id"] and shift.start < at < shift.end:
                    yield "a move in the middle of a shift"


def texts(world):
    for shift in world.shifts:
        for stream in shift.streams.values():
            for s in stream["slices"]:
                if "\n" in s.title:
                    yield "a title of several lines"
                if any(ord(c) > 0xFFFF for c in s.title):
                    yield "a title beyond the basic plane"
                if any(127 < ord(c) for c in s.title):
                    yield "a title beyond ASCII"


def ties(world):
    for shift in world.shifts:
        if len([1 for st in shift.streams.values() if st["slices"]]) > 1:
            yield "a shift of two streams"
        starts = Counter(s.start for st in shift.streams.values() for s in st["slices"] if not s.rests)
        if starts[shift.start] > 1:
            yield "a shift that two slices begin"
    tasks = world.pages_of(world.view("All"), world.shifts, None, None)["tasks"]["tasks"]
    for task in tasks:
        counts = Counter(v["count"] for v in task["variations"])
        if any(n > 1 for n in counts.values()):
            yield "two variations of equal count"
        if task["best_variation"] is not None:
            yield "a best variation"
        if task["orphan_ends"]:
            yield "an orphan end"


def edges_of(world):
    found = set(gaps(world)) | set(dated_changes(world)) | set(texts(world)) | set(ties(world))
    for shift in world.shifts:
        found |= set(clock_changes(shift)) | set(exact_thresholds(world, shift))
    return found


ZONES = ["America/New_York", "Australia/Lord_Howe", "Europe/Berlin", "Pacific/Chatham"]
EXPECTED = (["a %s over a clock change in %s" % (what, zone) for zone in ZONES for what in ("slice", "shift")] +
            [kind + " met exactly" for kind in THRESHOLDS if kind != "Heavy typing"] +
            ["Heavy typing missed by one", "a hole in a stream", "a slice without length", "a gap one millisecond over the shift gap",
             "a gap of exactly the shift gap", "a category that changes at the instant at which a slice starts",
             "a move at the instant at which a shift starts", "a move in the middle of a shift", "a title of several lines",
             "a title beyond the basic plane", "a title beyond ASCII", "a shift of two streams", "a shift that two slices begin",
             "two variations of equal count", "a best variation", "an orphan end"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worlds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args()
    met = Counter()
    for seed in range(o.seed, o.seed + o.worlds):
        rows, catalog = make_world(seed)
        make_candidate(seed, catalog)
        world = World([Record({k: str(v) for k, v in row.items()}) for row in rows], catalog)
        met.update(edges_of(world))
    for edge in EXPECTED:
        print("%5d  %s" % (met[edge], edge))
    missing = [edge for edge in EXPECTED if not met[edge]]
    if missing:
        print("met by none of %d worlds: %s" % (o.worlds, "; ".join(missing)))
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Exports event logs of made-up worlds and of the demo, checks them against the standards, with each other, with
`run --page tasks --json`, and step by step with the independent re-computation of tests/oracle.

    export_test.py --ctl PATH [--worlds N] [--seed S]
"""
import argparse
import json
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "oracle"))

from case_log import COUNTERS, Case, read_steps_csv  # noqa: E402
from compare import Ctl  # noqa: E402
from ocel_check import check_ocel  # noqa: E402
from oracle import World  # noqa: E402
from records import read_csv, to_iso  # noqa: E402
from shifts import in_scope  # noqa: E402
from tasks import find_instances  # noqa: E402
from worlds import make_world, write_world  # noqa: E402
from xes_check import check_xes  # noqa: E402

EXTENSION = os.path.join(HERE, "..", "..", "docs", "eventlog", "worklode.xesext")


def shown(text):
    """What is left of a text in XML 1.0."""
    return "".join(c if c in "\t\n\r" or " " <= c < "\ufffe" or c > "\uffff" else "\ufffd" for c in text)


def step_of(visit):
    off = sum(s.length for s in visit.slices) if visit.off else 0
    return tuple([visit.label, to_iso(visit.start), to_iso(visit.end), "" if visit.off else visit.application, "" if visit.off else visit.screen,
                  "off_computer" if visit.off else "visit", visit.category, visit.active, visit.idle, off] + [visit.counts[c] for c in COUNTERS])


def wanted_cases(world, name):
    """The instances and steps of a View as tests/oracle has them."""
    shifts = in_scope(world.view(name), world.shifts, world.people, None, None)
    found, _, _ = find_instances(shifts, world.catalog)
    cases = []
    for task, entries in found.items():
        for shift, (collector, stream), i in entries:
            case = Case(task, i.state, shift.person, collector, stream, shift.zone, shift.date, to_iso(i.begin), to_iso(i.end))
            case.steps = [step_of(v) for v in i.steps] if i.state == "complete" else []
            cases.append(case)
    return cases


def in_xml(cases):
    out = []
    for case in cases:
        copy = Case(*[shown(x) for x in case.head])
        copy.steps = [tuple(shown(x) if isinstance(x, str) else x for x in step) for step in case.steps]
        out.append(copy)
    return out


def differences(title, got, wanted):
    got, wanted = sorted(c.key() for c in got), sorted(c.key() for c in wanted)
    if got == wanted:
        return []
    first = next((pair for pair in zip(got, wanted) if pair[0] != pair[1]), (len(got), len(wanted)))
    return ["%s: %d instances, wanted %d; first difference:\n      %r\n      %r" % (title, len(got), len(wanted), *first)]


def against_page(cases, page, title):
    """The very list that the Tasks page prints."""
    listed = [(t["name"], i["state"], i["associate"], i["collector"], i["stream"], i["start"], i["end"], i["active_ms"])
              for t in page["tasks"] for i in t["instances"]]
    got = [c.head[:5] + c.head[7:9] + (c.active,) for c in cases]
    lines = [] if sorted(got) == sorted(listed) else ["%s: the page lists %d instances, the log %d others" % (title, len(listed), len(got))]
    for task in page["tasks"]:
        mine = [c for c in cases if c.head[0] == task["name"]]
        states = [c.head[1] for c in mine]
        if (states.count("complete"), states.count("abandoned")) != (task["complete"], task["abandoned"]):
            lines.append("%s: %s: the counts are not the page's" % (title, task["name"]))
        steps = sum(len(c.steps) for c in mine)
        if abs(task["mean_steps"] * task["complete"] - steps) > 1e-6 * max(1, steps):
            lines.append("%s: %s: %d steps are not the page's" % (title, task["name"], steps))
        variations = {}
        for c in mine:
            if c.head[1] == "complete":
                path = tuple(step[0] for step in c.steps)
                variations[path] = variations.get(path, 0) + 1
        if len(task["variations"]) < 1000 and {tuple(v["steps"]): v["count"] for v in task["variations"]} != variations:
            lines.append("%s: %s: the variations are not the page's" % (title, task["name"]))
    return lines


def exported(ctl, view, kind, folder):
    path = os.path.join(folder, "log." + kind)
    told = json.loads(ctl("--json", "export", view, "--to", kind, "--out", path))
    return path, told


def check_view(ctl, world, view, folder):
    page = json.loads(ctl("--json", "run", view, "--page", "tasks"))
    wanted = wanted_cases(world, view)
    lines = []
    path, told = exported(ctl, view, "ocel", folder)
    faults, cases = check_ocel(path)
    lines += ["ocel: " + f for f in faults] + differences("ocel " + view, cases, wanted) + against_page(cases, page, "ocel " + view)
    path, told = exported(ctl, view, "xes", folder)
    faults, traces = check_xes(path, [EXTENSION])
    lines += ["xes: " + f for f in faults] + differences("xes " + view, traces, in_xml(wanted))
    path, _ = exported(ctl, view, "csv", folder)
    rows = read_steps_csv(path)
    lines += differences("csv " + view, rows, [c for c in wanted if c.steps])
    counted = (told["instances"], told["complete"], told["steps"], told["without_steps"])
    if counted != (len(wanted), sum(c.head[1] == "complete" for c in wanted), sum(len(c.steps) for c in wanted), sum(not c.steps for c in wanted)):
        lines.append("%s: tells %r of itself" % (view, counted))
    return lines


def check_world(program, seed, totals):
    with tempfile.TemporaryDirectory(prefix="worklode-eventlog-") as folder:
        rows, catalog = make_world(seed)
        slices, document = os.path.join(folder, "slices.csv"), os.path.join(folder, "catalog.json")
        write_world(rows, catalog, slices, document)
        ctl = Ctl(program, os.path.join(folder, "workspace"))
        ctl("import", slices)
        ctl("catalog", "import", document)
        world = World(read_csv(slices), catalog)
        lines = []
        for view in catalog["views"]:
            try:
                lines += check_view(ctl, world, view["name"], folder)
                totals.append(len(wanted_cases(world, view["name"])))
            except RuntimeError as error:
                lines.append("%s: %s" % (view["name"], error))
        return lines


def check_demo(program):
    with tempfile.TemporaryDirectory(prefix="worklode-eventlog-") as folder:
        ctl = Ctl(program, os.path.join(folder, "workspace"))
        ctl("demo", "--associates", "2", "--days", "3", "--seed", "1")
        slices, catalog = os.path.join(folder, "slices.csv"), os.path.join(folder, "catalog.json")
        ctl("slices", "--out", slices)
        ctl("catalog", "export", catalog)
        with open(catalog, encoding="utf-8") as file:
            world = World(read_csv(slices), json.load(file))
        names = [v["name"] for v in world.catalog["views"] if not v.get("anonymous")][:1]
        return [line for name in names for line in check_view(ctl, world, name, folder)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--worlds", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args()
    bad, totals = 0, []
    for title, lines in [("demo", check_demo(o.ctl))] + [("world %d" % s, check_world(o.ctl, s, totals)) for s in range(o.seed, o.seed + o.worlds)]:
        bad += bool(lines)
        for line in lines[:5]:
            print("%s: %s" % (title, line), flush=True)
    print("%d Views with %d instances, %d places with faults" % (len(totals), sum(totals), bad))
    sys.exit(1 if bad or (o.worlds >= 10 and sum(totals) == 0) else 0)


if __name__ == "__main__":
    main()

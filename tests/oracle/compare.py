#!/usr/bin/env python3
"""Runs worklodectl and the oracle over small made-up worlds (or one given world) and tells where they disagree.

    compare.py --ctl PATH [--worlds N] [--seed S] [--keep DIR]
    compare.py --ctl PATH --slices FILE.csv --catalog FILE.json
    compare.py --ctl PATH --demo ASSOCIATES DAYS SEED
Exit 1 on any disagreement. A disagreement names the world's seed; --keep writes its files.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

from differences import Differences, compare_opportunities, compare_patterns, compare_summary, compare_task_details, compare_tasks, compare_timeline
from oracle import World
from previews import Side, compare_preview, compare_rule
from records import read_csv
from worlds import make_candidate, make_world, write_world

PAGES = {"summary": compare_summary, "opportunities": compare_opportunities, "tasks": compare_tasks, "timeline": compare_timeline,
         "patterns": compare_patterns}


class Ctl:
    def __init__(self, program, workspace):
        self.program, self.workspace = program, workspace
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

    def __call__(self, *arguments):
        done = subprocess.run([self.program, "--quiet", "--workspace", self.workspace, *arguments], capture_output=True, env=self.environment)
        if done.returncode != 0:
            raise RuntimeError("worklodectl %s: exit %d: %s" % (" ".join(arguments), done.returncode, done.stderr.decode("utf-8", "replace").strip()))
        return done.stdout.decode("utf-8")


def compare_view(ctl, world, name, pages, filters=None):
    filters = filters or {}
    wanted = world.pages(name, filters.get("associate"), filters.get("date"))
    d = Differences()
    options = ["--compare"] + [x for key, value in filters.items() for x in ("--" + key, value)]
    before = world.pages_before(name, filters.get("associate"), filters.get("date"))
    for page in pages:
        got = json.loads(ctl("--json", "run", name, "--page", page, *options))
        if wanted["from"] and not filters:
            d.value(page + ".from", got["from"], wanted["from"])
            d.value(page + ".to", got["to"], wanted["to"])
        PAGES[page](d, got, wanted[page])
        compare_before(d, page, got, before)
    return ["%s%s: %s" % (name, " %r" % filters if filters else "", line) for line in d.lines]


def compare_before(d, page, got, wanted):
    if page == "timeline":
        d.value("timeline.previous", got.get("previous"), None)
        return
    period = got["previous"]
    d.value(page + ".previous", [period["from"], period["to"]], [wanted["from"], wanted["to"]])
    page_before = wanted[page]
    if page == "tasks":
        page_before = {"tasks": [{k: v for k, v in task.items() if k != "instances"} for task in page_before["tasks"]]}
    before = Differences()
    PAGES[page](before, period, page_before)
    d.lines += ["previous " + line for line in before.lines]


def compare_drill(ctl, world, name, seed):
    """One opportunity, some way down to an application, a screen, a unit, an associate."""
    dice = random.Random("drill %d" % seed)
    rows = world.pages(name)["opportunities"]["opportunities"]
    if not rows:
        return []
    row = dice.choice(rows)
    drill = {"opportunity": row["name"]}
    if row["applications"] and dice.random() < 0.7:
        application = dice.choice(row["applications"])
        drill["application"] = application["application"]
        screen = dice.choice(application["screens"])["screen"]
        if screen and dice.random() < 0.5:  # a command line cannot name a screen without a name
            drill["screen"] = screen
    if row["units"] and dice.random() < 0.5:
        drill["unit"] = dice.choice(world.people.path(dice.choice(row["units"])["unit"]))
    if dice.random() < 0.3:
        drill["person"] = dice.choice(world.shifts).person
    d = Differences()
    options = [x for key, value in drill.items() for x in (["--%s=%s" % (key, value)] if value else ["--" + key, ""])]
    got = json.loads(ctl("--json", "run", name, "--page", "opportunities", *options))
    wanted = {"summary": world.pages(name)["summary"], "opportunities": world.drilled(name, drill)}
    compare_opportunities(d, got, wanted)
    return ["%s %r: %s" % (name, drill, line) for line in d.lines]


def compare_details(ctl, world, name, seed):
    """One task of the View from near, with the steps of a variation that comes late in the list."""
    dice = random.Random("details %d" % seed)
    names = [t["name"] for t in world.catalog.get("tasks", []) if t.get("enabled", True)]
    if not names:
        return []
    task, late = dice.choice(names), dice.randrange(40)
    got = json.loads(ctl("--json", "run", name, "--page", "tasks", "--task=" + task, "--details", "--variation", str(late + 1)))
    d = Differences()
    compare_task_details(d, got["tasks"][0]["details"], world.task_details(name, task, [late]))
    return ["%s, details of %r: %s" % (name, task, line) for line in d.lines]


def compare_candidate(ctl, world, slices, candidate, path, seed):
    """What the candidate would move, and what one of its rules takes."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump(candidate, file, ensure_ascii=False, indent=1)
    dice, after = random.Random(seed), World(read_csv(slices), candidate)
    view = dice.choice(world.catalog["views"])
    d = Differences()
    before = Side(world, view)
    compare_preview(d, json.loads(ctl("--json", "catalog", "preview", path, "--view", view["name"])), before, Side(after, view))
    if candidate["screen_rules"]:
        rule = dice.randrange(len(candidate["screen_rules"]))
        got = json.loads(ctl("--json", "catalog", "preview", path, "--view", view["name"], "--rule", str(rule)))
        compare_rule(d, got, before, candidate, rule)
    return ["%s: %s" % (view["name"], line) for line in d.lines]


def filters_of(world, seed):
    """Now and then one associate or one date, as a drill-down asks for."""
    dice = random.Random(seed)
    shifts = world.shifts
    if not shifts or dice.random() < 0.5:
        return None
    shift = dice.choice(shifts)
    return {"associate": shift.person} if dice.random() < 0.5 else {"date": shift.date}


def compare_files(program, slices, catalog_path, folder, seed=0, candidate=None):
    with open(catalog_path, encoding="utf-8") as file:
        catalog = json.load(file)
    ctl = Ctl(program, os.path.join(folder, "workspace"))
    ctl("import", slices)
    ctl("catalog", "import", catalog_path)
    world = World(read_csv(slices), catalog)
    lines = []
    for view in catalog["views"]:
        lines += compare_view(ctl, world, view["name"], ["opportunities", "tasks", "timeline", "patterns"])
    filters = filters_of(world, seed)
    if filters:
        lines += compare_view(ctl, world, "All", ["summary", "tasks", "patterns"], filters)
    lines += compare_drill(ctl, world, catalog["views"][seed % len(catalog["views"])]["name"], seed)
    lines += compare_details(ctl, world, catalog["views"][seed % len(catalog["views"])]["name"], seed)
    if candidate:
        lines += compare_candidate(ctl, world, slices, candidate, catalog_path + ".candidate", seed)
    return lines


def compare_demo(program, associates, days, seed, folder):
    ctl = Ctl(program, os.path.join(folder, "workspace"))
    ctl("demo", "--associates", associates, "--days", days, "--seed", seed)
    slices, catalog = os.path.join(folder, "slices.csv"), os.path.join(folder, "catalog.json")
    ctl("slices", "--out", slices)
    ctl("catalog", "export", catalog)
    with open(catalog, encoding="utf-8") as file:
        world = World(read_csv(slices), json.load(file))
    distinct = {(v.get("unit"), str(v.get("range"))): v["name"] for v in reversed(world.catalog["views"]) if not v.get("anonymous")}
    lines = [line for name in distinct.values() for line in compare_view(ctl, world, name, list(PAGES))]
    return lines + [line for n, name in enumerate(distinct.values()) for line in compare_details(ctl, world, name, n)]


def one_world(program, seed, keep):
    with tempfile.TemporaryDirectory(prefix="worklode-oracle-") as folder:
        where = os.path.join(keep, str(seed)) if keep else folder
        os.makedirs(where, exist_ok=True)
        slices, catalog = os.path.join(where, "slices.csv"), os.path.join(where, "catalog.json")
        rows, document = make_world(seed)
        write_world(rows, document, slices, catalog)
        try:
            lines = compare_files(program, slices, catalog, folder, seed, make_candidate(seed, document))
        except RuntimeError as error:
            lines = [str(error)]
        if keep and not lines:
            for path in (slices, catalog, catalog + ".candidate"):
                if os.path.exists(path):
                    os.remove(path)
            os.rmdir(where)
        return lines


def tell(title, lines):
    if lines:
        print("%s: %d disagreements" % (title, len(lines)))
        for line in lines[:6]:
            print("    " + line)
        sys.stdout.flush()
    return bool(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--worlds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    parser.add_argument("--slices")
    parser.add_argument("--catalog")
    parser.add_argument("--demo", nargs=3)
    o = parser.parse_args()
    if o.demo or o.slices:
        with tempfile.TemporaryDirectory(prefix="worklode-oracle-") as folder:
            lines = compare_demo(o.ctl, *o.demo, folder) if o.demo else compare_files(o.ctl, o.slices, o.catalog, folder)
        bad = int(tell("demo" if o.demo else o.slices, lines))
    else:
        bad = sum(tell("world %d" % s, one_world(o.ctl, s, o.keep)) for s in range(o.seed, o.seed + o.worlds))
        print("%d worlds, %d with disagreements" % (o.worlds, bad))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""An independent, slow and plain re-computation of a View's numbers from a slices CSV and a catalog.

Written from docs' definitions and interfaces alone, never from the C++. Usage:
    oracle.py slices.csv catalog.json VIEW [--page summary|opportunities|tasks|timeline|patterns] [--associate ID] [--date D]
"""
import argparse
import json
import sys

from enrich import Enricher
from opportunities import opportunities
from patterns import patterns
from records import COUNTERS, read_csv, to_iso
from shifts import People, closed_range, dates_before, find_shifts, in_scope, resolved_range
from summary import Scope, summary
from task_details import details
from tasks import find_instances, tasks
from visits import visits_of


class World:
    """Everything that the data and the catalog say, before any View."""

    def __init__(self, records, catalog):
        self.catalog = catalog
        self.settings = catalog.get("settings", {})
        self.people = People(catalog)
        self.enricher = Enricher(catalog)
        for r in records:
            self.enricher.enrich(r)
        self.shifts = find_shifts(records, self.people, self.settings)
        for shift in self.shifts:
            for stream in shift.streams.values():
                stream["visits"] = visits_of(stream["slices"])

    def view(self, name):
        return next(v for v in self.catalog["views"] if v["name"] == name)

    def pages(self, name, associate=None, day=None):
        """All pages of a View, without their headers but for the dates."""
        view = self.view(name)
        first, end = resolved_range(view, self.shifts)
        return self.pages_of(view, in_scope(view, self.shifts, self.people, associate, day), first, end)

    def pages_before(self, name, associate=None, day=None):
        """The same of the equal number of days right before."""
        view = self.view(name)
        dates = dates_before(*closed_range(view, self.shifts, day))
        return self.pages_of(view, in_scope(view, self.shifts, self.people, associate, None, dates), *dates)

    def pages_of(self, view, shifts, first, end):
        scope = Scope(shifts, view, self.people, self.settings)
        rows, found = opportunities(scope, self.enricher, self.catalog)
        return {"from": first, "to": end, "summary": summary(scope),
                "opportunities": {"summary": summary(scope), "opportunities": rows},
                "patterns": patterns(scope, found), "tasks": tasks(shifts, self.catalog), "timeline": timeline(shifts, found, self.catalog)}

    def task_details(self, name, task, wanted):
        """One task of the View from near; `wanted`: variations whose steps are asked for besides the usual ones."""
        view = self.view(name)
        return details(in_scope(view, self.shifts, self.people), self.catalog, self.people, task, wanted, view.get("unit"))

    def drilled(self, name, drill):
        """The one opportunity, counting only the occurrences that fit; a list of at most one row."""
        view = self.view(name)
        scope = Scope(in_scope(view, self.shifts, self.people), view, self.people, self.settings)

        def fits(o):
            return o.name == drill["opportunity"] and drill.get("application") in (None, o.application) and \
                drill.get("screen") in (None, o.screen) and drill.get("person") in (None, o.shift.person) and \
                (drill.get("unit") is None or drill["unit"] in self.people.path(o.shift.unit))
        return opportunities(scope, self.enricher, self.catalog, fits)[0]


def timeline(shifts, occurrences, catalog):
    """Lanes; `spans` are slices here: how they are joined to bars is a matter of drawing.
    Task variations need the whole View and are left out of lanes: the instance stands in `tasks` (analysis/FindOpportunities.h)."""
    instances, _, _ = find_instances(shifts, catalog)
    lanes = []
    for shift in sorted(shifts, key=lambda s: (s.date, s.person, s.start)):
        slices = [s for key in sorted(shift.streams) for s in shift.streams[key]["slices"]]
        lanes.append({"associate": shift.person, "date": shift.date, "zone": shift.zone,
                      "shift_start": to_iso(shift.start), "shift_end": to_iso(shift.end),
                      "spans": [dict({"start": to_iso(s.start), "end": to_iso(s.end), "kind": s.kind, "application": s.application or "",
                                      "screen": s.code if s.kind == "off_computer" else s.screen, "category": s.category},
                                     **{c: s.counts[c] for c in COUNTERS}) for s in slices],
                      "tasks": [{"task": name, "start": to_iso(i.begin), "end": to_iso(i.end), "state": i.state}
                                for name, entries in instances.items() for s, _, i in entries if s is shift],
                      "opportunities": [{"name": o.name, "start": to_iso(o.start), "end": to_iso(o.end)}
                                        for o in occurrences if o.shift is shift and o.category]})
    return {"lanes": lanes}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("slices")
    parser.add_argument("catalog")
    parser.add_argument("view")
    parser.add_argument("--page", default="summary")
    parser.add_argument("--associate")
    parser.add_argument("--date")
    options = parser.parse_args()
    with open(options.catalog, encoding="utf-8") as file:
        world = World(read_csv(options.slices), json.load(file))
    json.dump(world.pages(options.view, options.associate, options.date)[options.page], sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()

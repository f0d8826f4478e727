"""Opportunities (definitions.md §6)."""
from fractions import Fraction

from tasks import best_of, find_instances, variations

DEFAULTS = {"Excessive idle": {"seconds": 300}, "Copy and paste": {"seconds": 60}, "Error keys": {"error_keys": 20, "rate": 0.15},
            "Application switching": {"seconds": 15, "per_shift": 3}, "Scrolling": {"scrolls": 10, "per_minute": 10},
            "Heavy typing": {"keys": 200}, "Non Work": {}, "Unmapped": {}, "Task variation": {}}


class Occurrence:
    source = pastes = None  # of Copy and paste: the application copied in, the pastes of the slice

    def __init__(self, name, shift, thing, time, application, screen):
        self.name, self.shift, self.time = name, shift, time
        self.start, self.end = thing.start, thing.end
        self.category = thing.category
        self.application, self.screen = application, screen


def share(counts, *names):
    inputs = counts["keys"] + counts["clicks"] + counts["scrolls"]
    return Fraction(sum(counts[n] for n in names), inputs) if inputs else Fraction(0)


class Finder:
    """Occurrences in the shifts in scope, before the View's filter by category and application."""

    def __init__(self, scope, enricher, catalog):
        self.scope, self.enricher, self.catalog = scope, enricher, catalog
        self.settings = {t: {"enabled": True, "exclude": [], "automatable": 1.0, "thresholds": dict(d)} for t, d in DEFAULTS.items()}
        for given in catalog.get("opportunities", []):
            own = self.settings[given["type"]]
            own.update({k: v for k, v in given.items() if k in ("enabled", "exclude", "automatable")})
            own["thresholds"].update(given.get("thresholds", {}))
        self.found = []

    def on(self, kind):
        return self.settings[kind]["enabled"]

    def threshold(self, kind, name):
        return Fraction(str(self.settings[kind]["thresholds"][name]))

    def excluded(self, kind, *applications):
        return any(a in self.settings[kind]["exclude"] for a in applications)

    def add(self, kind, shift, thing, time, application=None, screen=None):
        application = thing.application if application is None else application
        if not self.on(kind) or self.excluded(kind, application):
            return
        self.found.append(Occurrence(kind, shift, thing, Fraction(time), application, thing.screen if screen is None else screen))

    def run(self):
        for shift in self.scope.shifts:
            for stream in shift.streams.values():
                for s in stream["slices"]:
                    if s.rests and s.length >= self.threshold("Excessive idle", "seconds") * 1000:
                        self.add("Excessive idle", shift, s, s.length)
                for v in stream["visits"]:
                    if not v.off:
                        self.visit(shift, v)
                self.copy_and_paste(shift, stream["slices"])
                self.switching(shift, stream)
        self.found = [o for o in self.found if self.scope.takes(o)]
        self.task_variations()
        return self.found

    def visit(self, shift, v):
        counts, active = v.counts, v.active
        tags = self.enricher.tags(v.application, v.screen)
        if counts["error_keys"] >= self.threshold("Error keys", "error_keys") and \
                counts["error_keys"] >= self.threshold("Error keys", "rate") * counts["keys"]:
            self.add("Error keys", shift, v, active * min(1, 2 * share(counts, "error_keys")))
        if counts["scrolls"] >= self.threshold("Scrolling", "scrolls") and \
                Fraction(counts["scrolls"] * 60000, active or 1) * (active > 0) >= self.threshold("Scrolling", "per_minute"):
            self.add("Scrolling", shift, v, active * share(counts, "scrolls"))
        notes = {t["name"] for t in self.catalog.get("opportunity_tags", []) if t["kind"] == "notes"}
        if counts["keys"] > self.threshold("Heavy typing", "keys") and not tags & notes:
            self.add("Heavy typing", shift, v, active * share(counts, "keys"))
        if v.category == "Non Work":
            self.add("Non Work", shift, v, active)
        if v.category == "Unknown":
            self.add("Unmapped", shift, v, active)
        for tag in self.catalog.get("opportunity_tags", []):
            self.tagged(shift, v, tag, tags)

    def tagged(self, shift, v, tag, tags):
        least_keys = tag.get("min_keys", 41 if tag["kind"] == "notes" else 0)
        if tag["name"] in tags and tag.get("enabled", True) and v.application not in tag.get("exclude", []) and \
                v.count("keys") >= least_keys and v.active >= Fraction(str(tag.get("min_seconds", 0))) * 1000:
            self.found.append(Occurrence(tag["name"], shift, v, Fraction(v.active), v.application, v.screen))

    def copy_and_paste(self, shift, slices):
        copied, taken = None, set()
        for s in slices:
            if s.kind != "active":
                continue
            if s.counts["pastes"] and copied and copied.application != s.application and \
                    s.start - copied.end <= self.threshold("Copy and paste", "seconds") * 1000 and \
                    not self.excluded("Copy and paste", copied.application, s.application):
                time = s.length * share(s.counts, "pastes")
                if id(copied) not in taken:
                    time += copied.length * share(copied.counts, "cuts", "copies")
                    taken.add(id(copied))
                found = len(self.found)
                self.add("Copy and paste", shift, s, time)
                for o in self.found[found:]:
                    o.source, o.pastes = copied.application, s.counts["pastes"]
            if s.counts["cuts"] + s.counts["copies"] > 0:
                copied = s

    def switching(self, shift, stream):
        on = [v for v in stream["visits"] if not v.off]
        trips = []
        for a, b, c in zip(on, on[1:], on[2:]):
            if a.application == c.application != b.application and \
                    b.end - b.start <= self.threshold("Application switching", "seconds") * 1000 and \
                    not self.excluded("Application switching", a.application, b.application) and \
                    max(longest_hole(stream["slices"], a.end, b.start), longest_hole(stream["slices"], b.end, c.start)) <= 60000:
                trips.append((frozenset((a.application, b.application)), b))
        for pair, b in trips:
            if sum(1 for p, _ in trips if p == pair) >= self.threshold("Application switching", "per_shift"):
                self.add("Application switching", shift, b, b.active)

    def task_variations(self):
        if not self.on("Task variation"):
            return
        found, _, _ = find_instances(self.scope.shifts, self.catalog)
        for name, entries in found.items():
            complete = [e for e in entries if e[2].state == "complete"]
            rows = variations(complete)
            best = best_of(rows)
            for shift, _, i in complete if best is not None else []:
                more = Fraction(i.active) - Fraction(rows[best]["median_active_ms"])
                if more > 0:
                    o = Occurrence.__new__(Occurrence)
                    o.__dict__.update(name="Task variation: " + name, shift=shift, time=more, start=i.begin, end=i.end,
                                      category=None, application=None, screen=None)
                    self.found.append(o)

    def automatable(self, name):
        for tag in self.catalog.get("opportunity_tags", []):
            if tag["name"] == name:
                return tag.get("automatable", 1.0)
        return self.settings[name.split(":")[0] if name.startswith("Task variation: ") else name]["automatable"]


def longest_hole(slices, start, end):
    """The longest stretch of [start, end) that no slice of the stream covers."""
    longest, t = 0, start
    for s in slices:
        if s.end <= start or s.start >= end:
            continue
        longest = max(longest, s.start - t)
        t = max(t, s.end)
    return max(longest, end - t)


def summed(occurrences, key):
    """{key: [time, occurrences]}"""
    rows = {}
    for o in occurrences:
        row = rows.setdefault(key(o), [0, 0])
        row[0] += o.time
        row[1] += 1
    return rows


def row_of(name, occurrences, finder, scope):
    settings = scope.settings
    per_year = Fraction(str(settings.get("workdays_per_year", 260))) / scope.workdays
    hours = sum(o.time for o in occurrences) / 3600000 * per_year
    units = summed(occurrences, lambda o: o.shift.unit)
    cost = sum(time / 3600000 * per_year * Fraction(str(scope.people.inherited(u, "hourly_cost") or 0)) for u, (time, _) in units.items() if u)
    places = [o for o in occurrences if o.application is not None]
    applications = []
    for app, (time, n) in summed(places, lambda o: o.application).items():
        screens = summed([o for o in places if o.application == app], lambda o: o.screen)
        applications.append({"application": app, "time_ms": float(time), "occurrences": n,
                             "screens": [{"screen": s, "time_ms": float(t), "occurrences": k} for s, (t, k) in screens.items()]})
    return {"name": name, "occurrences": len(occurrences), "associates": len({o.shift.person for o in occurrences}),
            "time_ms": float(sum(o.time for o in occurrences)), "annualized_hours": float(hours),
            "fte": float(hours / Fraction(str(settings.get("fte_hours", 2080)))),
            "value": float(cost) * finder.automatable(name), "applications": applications,
            "units": [{"unit": u, "time_ms": float(t), "occurrences": k} for u, (t, k) in units.items() if u]}


def opportunities(scope, enricher, catalog, keep=lambda occurrence: True):
    finder = Finder(scope, enricher, catalog)
    by_name = {}
    for o in finder.run():
        if keep(o):
            by_name.setdefault(o.name, []).append(o)
    rows = [row_of(name, found, finder, scope) for name, found in by_name.items()]
    return sorted(rows, key=lambda r: (-r["annualized_hours"], r["name"])), finder.found

"""The summary page (interfaces.md; what a category filter limits: docs/decisions/0006)."""
from measures import CATEGORIES, measure
from records import COUNTERS, by_local_hour
from visits import switches_of


class Scope:
    """Shifts in scope with their visits, and the View's filter by category and application."""

    def __init__(self, shifts, view, people, settings):
        self.shifts, self.people, self.settings = shifts, people, settings
        self.categories = view.get("categories") or CATEGORIES
        self.applications = view.get("applications") or None
        self.root = view.get("unit")

    def takes(self, thing):
        return thing.category in self.categories and (self.applications is None or thing.application in self.applications)

    def slices(self, shift):
        return [s for st in shift.streams.values() for s in st["slices"] if self.takes(s)]

    def visits(self, shift):
        return [v for st in shift.streams.values() for v in st["visits"] if self.takes(v)]

    def switches(self, shift):
        return sum(1 for st in shift.streams.values() for v in switches_of(st["visits"]) if self.takes(v))

    @property
    def workdays(self):
        return len({s.date for s in self.shifts})


def group(scope, shifts):
    slices = [s for shift in shifts for s in scope.slices(shift)]
    out = measure(slices, sum(scope.switches(s) for s in shifts), sum(len(scope.visits(s)) for s in shifts), scope.settings)
    out["associates"] = len({s.person for s in shifts})
    out["shifts"] = len(shifts)
    out["observed_workdays"] = len({s.date for s in shifts})
    goal = attainment(scope, shifts)
    if goal is not None:
        out["goal_attainment"] = goal
    return out


def attainment(scope, shifts):
    made = wanted = 0
    for s in shifts:
        goal = scope.people.inherited(s.unit, "goal") if s.unit is not None else None
        if goal is not None:
            made += sum(x.length for x in scope.slices(s) if not x.rests and x.category == "Production")
            wanted += (s.end - s.start) * goal / 100
    return 100 * made / wanted if wanted else None


def place_row(slices, visits, people_of):
    row = {"category_ms": {c: 0 for c in CATEGORIES}, "active_ms": 0, "idle_ms": 0, "visits": len(visits)}
    row.update({c: 0 for c in COUNTERS})
    for s in slices:
        if s.rests:
            row["idle_ms"] += s.length
            continue
        row["category_ms"][s.category] += s.length
        row["active_ms"] += s.length
        for c in COUNTERS:
            row[c] += s.counts[c]
    row["associates"] = len({people_of[s.collector] for s in slices})
    return row


def by_application(scope):
    slices, visits, people_of = {}, {}, {}
    for shift in scope.shifts:
        for s in scope.slices(shift):
            people_of[s.collector] = shift.person
            if s.application is not None:
                slices.setdefault((s.application, s.screen), []).append(s)
        for v in scope.visits(shift):
            if not v.off:
                visits.setdefault((v.application, v.screen), []).append(v)
    rows = []
    for app in {a for a, _ in slices}:
        screens = sorted(s for a, s in slices if a == app)
        row = place_row([x for s in screens for x in slices[app, s]], [x for s in screens for x in visits.get((app, s), [])], people_of)
        row["application"] = app
        row["screens"] = [dict(place_row(slices[app, s], visits.get((app, s), []), people_of), screen=s) for s in screens]
        row["screens"].sort(key=lambda r: (-r["active_ms"], r["screen"]))
        rows.append(row)
    return sorted(rows, key=lambda r: (-r["active_ms"], r["application"]))


def by_code(scope):
    rows = {}
    for shift in scope.shifts:
        for s in scope.slices(shift):
            if s.kind == "off_computer":
                row = rows.setdefault(s.code, {"code": s.code, "category": s.category, "time_ms": 0, "occurrences": 0, "who": set()})
                row["time_ms"] += s.length
                row["occurrences"] += 1
                row["who"].add(shift.person)
    for row in rows.values():
        row["associates"] = len(row.pop("who"))
    return sorted(rows.values(), key=lambda r: (-r["time_ms"], r["code"]))


def by_hour(scope):
    rows = [dict({"hour": h, "active_ms": 0}, **{c: 0 for c in COUNTERS}) for h in range(24)]
    for shift in scope.shifts:
        for s in scope.slices(shift):
            if s.kind != "active":
                continue
            for hour, ms in by_local_hour(s.start, s.end, s.zone):
                rows[hour]["active_ms"] += ms
            first = next(by_local_hour(s.start, s.start + 1, s.zone))[0]
            for c in COUNTERS:
                rows[first][c] += s.counts[c]
    return rows


def by_unit(scope):
    rows = []
    for unit in scope.people.order:
        if scope.root is not None and scope.root not in scope.people.path(unit):
            continue
        below = [s for s in scope.shifts if unit in scope.people.path(s.unit)]
        if below:
            rows.append(dict(group(scope, below), unit=unit))
    return rows


def summary(scope):
    out = group(scope, scope.shifts)
    out["by_application"] = by_application(scope)
    out["by_code"] = by_code(scope)
    out["by_unit"] = by_unit(scope)
    out["by_hour"] = by_hour(scope)
    return out

"""People, units and shifts (definitions.md §3, §7)."""
from datetime import date, timedelta

from records import from_iso, local_date


class People:
    """Who a collector is and where they belong."""

    def __init__(self, catalog):
        self.units = {u["id"]: u for u in catalog.get("units", [])}
        self.order = [u["id"] for u in catalog.get("units", [])]
        self.associates = {a["id"]: a for a in catalog.get("associates", [])}
        self.of_collector = {}
        for a in catalog.get("associates", []):
            for collector in [a["id"]] + a.get("alternates", []):
                self.of_collector[collector] = a["id"]

    def person(self, collector):
        """None: nobody has placed this collector."""
        person = self.of_collector.get(collector)
        if not self.units:
            return person or collector
        return person if person and self.associates[person].get("memberships") else None

    def unit_at(self, person, at):
        if not self.units:
            return None
        memberships = self.associates[person]["memberships"]
        unit = memberships[0]["unit"]
        for m in memberships[1:]:
            if m["from"] is not None and from_iso(m["from"]) <= at:
                unit = m["unit"]
        return unit

    def path(self, unit):
        """The unit and everything above it."""
        out = []
        while unit is not None:
            out.append(unit)
            unit = self.units[unit].get("parent")
        return out

    def inherited(self, unit, key):
        for u in self.path(unit):
            if self.units[u].get(key) is not None:
                return self.units[u][key]
        return None


class Shift:
    def __init__(self, person, activity):
        first = min(activity, key=lambda s: (s.start, s.collector, s.stream))
        self.person = person
        self.start, self.end = first.start, max(s.end for s in activity)
        self.zone = first.zone
        self.date = local_date(first.start, first.zone)
        self.unit = None
        self.streams = {}  # (collector, stream) -> {"slices": [...], "marks": [...]}

    def stream(self, record):
        return self.streams.setdefault((record.collector, record.stream), {"slices": [], "marks": []})


def cut_shifts(person, records, gap):
    activity = sorted((r for r in records if r.kind in ("active", "off_computer")), key=lambda r: r.start)
    groups, latest = [], None
    for r in activity:
        if latest is None or r.start - latest > gap:
            groups.append([])
            latest = r.end
        groups[-1].append(r)
        latest = max(latest, r.end)
    shifts = [Shift(person, g) for g in groups]
    for r in sorted(records, key=lambda r: r.start):
        for shift in shifts:
            if r.is_mark and shift.start <= r.start <= shift.end:  # the stop at the very end of work is in the shift
                shift.stream(r)["marks"].append(r)
            elif not r.is_mark and shift.start <= r.start and r.end <= shift.end:
                shift.stream(r)["slices"].append(r)
                break
    return shifts


def find_shifts(records, people, settings):
    gap = settings.get("shift_gap_s", 14400) * 1000
    by_person = {}
    for r in records:
        person = people.person(r.collector)
        if person is not None:
            by_person.setdefault(person, []).append(r)
    shifts = [s for person in sorted(by_person) for s in cut_shifts(person, by_person[person], gap)]
    for s in shifts:
        s.unit = people.unit_at(s.person, s.start)
    return shifts


def resolved_range(view, shifts):
    """(from, to) as ISO dates; None where the View leaves it open."""
    r = view.get("range") or {}
    if r.get("last_days") is not None:
        if not shifts:
            return None, None
        last = date.fromisoformat(max(s.date for s in shifts))
        return (last - timedelta(days=r["last_days"] - 1)).isoformat(), (last + timedelta(days=1)).isoformat()
    return r.get("from"), r.get("to")


def closed_range(view, shifts, day=None):
    """The dates with their open ends closed by the first and the last shift date in the data; a day stands for itself."""
    next_day = lambda d: (date.fromisoformat(d) + timedelta(days=1)).isoformat()
    if day is not None:
        return day, next_day(day)
    first, end = resolved_range(view, shifts)
    if shifts:
        dates = [s.date for s in shifts]
        return first or min(dates), end or next_day(max(dates))
    nothing, days = date(1970, 1, 1), (view.get("range") or {}).get("last_days") or 0  # an empty range that means nothing
    return first or (nothing - timedelta(days=days)).isoformat(), end or nothing.isoformat()


def dates_before(first, end):
    """The equal number of days right before."""
    days = date.fromisoformat(end) - date.fromisoformat(first)
    return (date.fromisoformat(first) - days).isoformat(), first


def in_scope(view, shifts, people, associate=None, day=None, dates=None):
    first, end = dates or resolved_range(view, shifts)
    chosen = {people.of_collector.get(a, a) for a in view.get("associates", [])}
    out = []
    for s in shifts:
        if view.get("unit") is not None and (s.unit is None or view["unit"] not in people.path(s.unit)):
            continue
        if (first is not None and s.date < first) or (end is not None and s.date >= end):
            continue
        if chosen and s.person not in chosen:
            continue
        if associate is not None and s.person != people.of_collector.get(associate, associate):
            continue
        if day is not None and s.date != day:
            continue
        out.append(s)
    return out

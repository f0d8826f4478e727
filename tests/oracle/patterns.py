"""Switches by pair, copy-paste flows, and measures by weekday and hour (definitions.md §4 and §6)."""
from records import by_local_hour, local
from measures import measure
from visits import switches_of


class Piece:
    """The part of a slice that lies in one local hour; counters are with the first."""

    def __init__(self, s, length, first):
        self.kind, self.category, self.rests, self.length = s.kind, s.category, s.rests, length
        self.counts = s.counts if first else {c: 0 for c in s.counts}


def pieces(s):
    """((weekday, hour), piece), weekdays from 1 (Monday)."""
    first, t = True, s.start
    for hour, ms in by_local_hour(s.start, s.end, s.zone):
        yield (local(t, s.zone).isoweekday(), hour), Piece(s, ms, first)
        first, t = False, t + ms
    if first:
        yield at(s.start, s.zone), Piece(s, 0, True)


def at(ms, zone):
    when = local(ms, zone)
    return when.isoweekday(), when.hour


def by_weekday_hour(scope):
    cells = {}

    def cell(key):
        return cells.setdefault(key, {"pieces": [], "who": set(), "switches": 0, "visits": 0})
    for shift in scope.shifts:
        for s in scope.slices(shift):
            for key, piece in pieces(s):
                cell(key)["pieces"].append(piece)
                if s.kind == "active":
                    cell(key)["who"].add(shift.person)
        for v in scope.visits(shift):
            cell(at(v.start, v.slices[0].zone))["visits"] += 1
        for stream in shift.streams.values():
            for v in switches_of(stream["visits"]):
                if scope.takes(v):
                    cell(at(v.start, v.slices[0].zone))["switches"] += 1
    rows = []
    for (weekday, hour), c in sorted(cells.items()):
        row = measure(c["pieces"], c["switches"], c["visits"], scope.settings)
        row.update({"weekday": weekday, "hour": hour, "associates": len(c["who"])})
        anything = row["total_ms"] or row["visits"] or row["associates"]
        if anything:
            rows.append(row)
    return rows


def switch_pairs(scope):
    rows = {}
    for shift in scope.shifts:
        for stream in shift.streams.values():
            on = [v for v in stream["visits"] if not v.off]
            for a, b in zip(on, on[1:]):
                if a.application != b.application and scope.takes(b):
                    row = rows.setdefault((a.application, b.application), [0, 0, set()])
                    row[0] += 1
                    row[1] += b.active
                    row[2].add(shift.person)
    out = [{"from": a, "to": b, "switches": n, "active_ms": t, "associates": len(who)} for (a, b), (n, t, who) in rows.items()]
    return sorted(out, key=lambda r: (-r["switches"], r["from"], r["to"]))


def flows(found):
    rows = {}
    for o in found:
        if o.name == "Copy and paste" and o.source is not None:
            row = rows.setdefault((o.source, o.application), [0, 0, 0, set()])
            row[0] += 1
            row[1] += o.pastes
            row[2] += o.time
            row[3].add(o.shift.person)
    return [{"from": a, "to": b, "occurrences": n, "pastes": p, "time_ms": float(t), "associates": len(who)}
            for (a, b), (n, p, t, who) in rows.items()]


def patterns(scope, found):
    pairs = switch_pairs(scope)
    return {"switches": sum(p["switches"] for p in pairs), "distinct_switch_pairs": len(pairs), "switch_pairs": pairs[:2000],
            "flows": flows(found), "by_weekday_hour": by_weekday_hour(scope)}

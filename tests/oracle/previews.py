"""What a change of the catalog would move (interfaces.md, `catalog preview`), from two worlds over the same slices."""
from collections import Counter

from enrich import Enricher, Url, condition_holds
from measures import KEYS
from opportunities import opportunities
from shifts import in_scope
from summary import Scope, summary
from tasks import find_instances


def times(row):
    """The six times of a group or of an application."""
    if "category_ms" in row:
        out = {KEYS[c]: v for c, v in row["category_ms"].items()}
    else:
        out = {k: row[k] for k in KEYS.values()}
    out["idle_ms"] = row["idle_ms"]
    out["total_ms"] = sum(out.values())
    return out


NOTHING = {"total_ms": 0, "production_ms": 0, "other_work_ms": 0, "non_work_ms": 0, "unknown_ms": 0, "idle_ms": 0}


class Side:
    """One catalog's view of the scope. What is no longer in the tree is an empty scope."""

    def __init__(self, world, view):
        self.world = world
        known = view.get("unit") is None or view["unit"] in world.people.units
        self.shifts = in_scope(view, world.shifts, world.people) if known else []
        scope = Scope(self.shifts, view, world.people, world.settings)
        self.summary = summary(scope) if self.shifts else None
        self.opportunities = opportunities(scope, world.enricher, world.catalog)[0] if self.shifts else []
        found, _, _ = find_instances(self.shifts, world.catalog)
        self.complete, self.abandoned = {}, {}
        for name, entries in found.items():
            # Two instances may begin and end at the same instants, where visits have no length.
            self.complete[name] = Counter((key, i.begin, i.end) for _, key, i in entries if i.state == "complete")
            self.abandoned[name] = sum(1 for _, _, i in entries if i.state != "complete")

    def all(self):
        return times(self.summary) if self.summary else NOTHING

    def rows(self, key, name):
        return {r[name]: r for r in self.summary[key]} if self.summary else {}

    def slices(self):
        return [(shift, s) for shift in self.shifts for st in shift.streams.values() for s in st["slices"]]


def changed_units(before, after):
    was, now = before.rows("by_unit", "unit"), after.rows("by_unit", "unit")
    out = {}
    for unit in was.keys() | now.keys():
        pair = [times(side[unit]) if unit in side else NOTHING for side in (was, now)]
        if pair[0] != pair[1]:
            out[unit] = {"before": pair[0], "after": pair[1]}
    return out


def changed_applications(before, after):
    was, now = before.rows("by_application", "application"), after.rows("by_application", "application")
    out = {}
    for name in was.keys() | now.keys():
        pair = [(times(side[name]), len(side[name]["screens"])) if name in side else (NOTHING, 0) for side in (was, now)]
        if pair[0] != pair[1]:
            out[name] = {"before": pair[0][0], "after": pair[1][0], "screens_before": pair[0][1], "screens_after": pair[1][1]}
    return out


def place(record):
    return record.app, record.title, record.url


def flows(before, after):
    """{((application, screen) before, the same after): active ms}, and {(raw id, application before, after): active ms}."""
    new, out, ids = after.world.enricher, {}, {}
    bare = Enricher({})
    for _, s in before.slices():
        if s.kind == "off_computer":
            continue
        application = new.application(s)
        pair = (s.application, s.screen), (application, new.screen(application, s))
        active = s.length if s.kind == "active" else 0
        out[pair] = out.get(pair, 0) + active
        if s.application != application:
            key = bare.application(s), s.application, application
            ids[key] = ids.get(key, 0) + active
    return out, ids


def screens(flow):
    into, outof = {}, {}
    for (old, new), active in flow.items():
        into.setdefault(new, {})[old] = active
        outof.setdefault(old, {})[new] = active
    merged = {new: parts for new, parts in into.items() if len(parts) > 1}
    split = {old: parts for old, parts in outof.items() if len(parts) > 1}
    renamed = {new: parts for new, parts in into.items() if len(parts) == 1 and new not in parts and len(outof[next(iter(parts))]) == 1}
    return merged, renamed, split


def moves(before, after):
    """{(associate, unit before, unit after): [shifts, ms]}"""
    def holder(side):
        out = {}
        for shift in side.shifts:
            for stream in shift.streams.values():
                for s in stream["slices"]:
                    out[id_of(s)] = shift
        return out

    def id_of(s):
        return s.collector, s.stream, s.start, s.end, s.kind, s.app, s.title, s.url, s.code, s.order

    def first(shift):
        keys = sorted(k for k, st in shift.streams.items() if st["slices"])
        return shift.streams[keys[0]]["slices"][0] if keys else None

    unit = lambda shift: "" if shift is None else shift.unit or "everyone"
    was, now, out = holder(before), holder(after), {}
    pairs = [(s, now.get(id_of(first(s)))) for s in before.shifts if first(s)]
    pairs += [(None, s) for s in after.shifts if first(s) and id_of(first(s)) not in was]
    for old, new in pairs:
        who_was = old.person if old else new.person
        who = new.person if new else who_was
        if unit(old) == unit(new) and who_was == who:
            continue
        row = out.setdefault((who, unit(old), unit(new)), [0, 0])
        row[0] += 1
        row[1] += (old or new).end - (old or new).start
    return out


def compare_preview(d, got, before, after):
    d.value("preview.before", got["before"], before.all())
    d.value("preview.after", got["after"], after.all())
    d.value("preview.shifts", [got["shifts_before"], got["shifts_after"]], [len(before.shifts), len(after.shifts)])
    d.value("preview.associates", [got["associates_before"], got["associates_after"]],
            [len({s.person for s in side.shifts}) for side in (before, after)])
    d.value("preview.by_unit", {u["unit"]: {k: u[k] for k in ("before", "after")} for u in got["by_unit"] if u["unit"] != "everyone"},
            changed_units(before, after))
    rows = got["by_application"]
    wanted = changed_applications(before, after)
    d.value("preview.by_application.total", rows["total"], len(wanted))
    for row in rows["rows"]:
        name = row.pop("application")
        d.value("preview.by_application[%r]" % name, row, wanted.get(name))
    flow, ids = flows(before, after)
    compare_screens(d, got["screens"], flow)
    d.value("preview.regrouped", {(r["raw"], r["before"], r["after"]): r["active_ms"] for r in got["regrouped"]["rows"]}, ids)
    compare_instances(d, got["tasks"], before, after)
    compare_ranks(d, got["opportunities"], before, after)
    if before.world.people is not after.world.people:
        found = {(m["associate"], m["unit_before"] or "", m["unit_after"] or ""): [m["shifts"], m["shift_ms"]] for m in got["associates_moved"]["rows"]}
        d.value("preview.associates_moved", {str(k): v for k, v in found.items()}, {str(k): v for k, v in moves(before, after).items()})
        d.value("preview.associates_moved.total", got["associates_moved"]["total"], len(found))


def compare_screens(d, got, flow):
    merged, renamed, split = screens(flow)
    d.value("preview.screens_into_merged", got["screens_into_merged"], len({old for parts in merged.values() for old in parts}))
    for kind, wanted in (("merged", merged), ("renamed", renamed), ("split", split)):
        d.value("preview.%s.total" % kind, got[kind]["total"], len(wanted))
        d.value("preview.%s_ms" % kind, got[kind + "_ms"], sum(sum(parts.values()) for parts in wanted.values()))
        for row in got[kind]["rows"]:
            parts = wanted.get((row["application"], row["screen"]), {})
            where = "preview.%s[%s | %s]" % (kind, row["application"], row["screen"])
            d.value(where, row["active_ms"], sum(parts.values()))
            d.value(where + ".total", row["parts"]["total"], len(parts))
            d.value(where + ".parts", {str((p["application"], p["screen"])): p["active_ms"] for p in row["parts"]["rows"]},
                    {str(k): v for k, v in parts.items()} if len(parts) <= 20 else None)


def size(counter):
    return sum(counter.values())


def compare_instances(d, got, before, after):
    names = before.complete.keys() | after.complete.keys()
    rows = {r["task"]: r for r in got}
    d.value("preview.tasks", sorted(rows), sorted(names))
    for name in names & rows.keys():
        was, now = before.complete.get(name, Counter()), after.complete.get(name, Counter())
        d.value("preview.tasks[%s]" % name, rows[name], {
            "complete_before": size(was), "complete_after": size(now), "gained": size(now - was), "lost": size(was - now),
            "abandoned_before": before.abandoned.get(name, 0), "abandoned_after": after.abandoned.get(name, 0)})


def compare_ranks(d, got, before, after):
    for side, key in ((before, "before"), (after, "after")):
        rows = sorted((r for r in got if r["rank_" + key] is not None), key=lambda r: r["rank_" + key])
        d.value("preview.rank_" + key, [r["rank_" + key] for r in rows], list(range(1, len(rows) + 1)))
        wanted = {o["name"]: o for o in side.opportunities}
        d.value("preview.opportunities_" + key, sorted(r["name"] for r in rows), sorted(wanted))
        for a, b in zip(rows, rows[1:]):
            if a["annualized_hours_" + key] < b["annualized_hours_" + key] * (1 - 1e-9):
                d.lines.append("preview: %r ranks before %r %s" % (a["name"], b["name"], key))
        for row in rows:
            o = wanted.get(row["name"])
            if o:
                d.value("preview.opportunities[%s] %s" % (row["name"], key), [row["annualized_hours_" + key], row["occurrences_" + key]],
                        [o["annualized_hours"], o["occurrences"]])


def compare_rule(d, got, before, candidate, index):
    """One rule of the candidate, tried as if it were on; what it is compared with is the saved catalog."""
    tried = dict(candidate, screen_rules=[dict(r, enabled=True) if n == index else r for n, r in enumerate(candidate["screen_rules"])])
    rule, enricher = tried["screen_rules"][index], Enricher(tried)
    on = enricher.apps[rule["application"]].get("screens", False)
    places = {}
    for _, s in before.slices():
        if s.kind != "off_computer" and enricher.application(s) == rule["application"]:
            entry = places.setdefault(place(s), [s, 0])
            entry[1] += s.length if s.kind == "active" else 0
    sums = {k: [0, 0] for k in ("all", "matched", "taken", "renamed")}
    old, new, clashes = set(), set(), {}

    def note(key, active):
        sums[key][0] += 1
        sums[key][1] += active

    for s, active in places.values():
        note("all", active)
        holds = rule_holds(rule, s)
        rival = first_rule(tried, rule["application"], s, index)
        after = enricher.screen(rule["application"], s)
        if holds:
            note("matched", active)
            if rival is not None and on:
                clash = clashes.setdefault(rival, [0, 0])
                clash[0] += 1
                clash[1] += active
            if not on or rival is None or rival > index:
                note("taken", active)
                old.add((s.application, s.screen))
                new.add(after)
        if after != s.screen:
            note("renamed", active)
    keys = {"all": ("titles", "active_ms"), "matched": ("titles_matched", "active_matched_ms"), "taken": ("titles_taken", "active_taken_ms"),
            "renamed": ("titles_renamed", "active_renamed_ms")}
    for key, (titles, active) in keys.items():
        d.value("rule.%s" % titles, [got[titles], got[active]], sums[key])
    d.value("rule.screens", [got["screens_before"], got["screens_after"], got["screens_off"]], [len(old), len(new), not on])
    d.value("rule.conflicts", {c["rule"]: [c["titles"], c["active_ms"]] for c in got["conflicts"]}, clashes)
    for c in got["conflicts"]:
        d.value("rule.conflicts[%d]" % c["rule"], c["comes"], "earlier" if c["rule"] < index else "later")


def rule_holds(rule, record):
    url = Url(record.url)
    fields = {"title": record.title, "url": record.url, "host": url.host, "path": url.path}
    return all(condition_holds(c, fields[c["field"]]) for c in rule["conditions"])


def first_rule(catalog, application, record, without):
    """The number of the first enabled rule that holds, leaving one out."""
    for n, rule in enumerate(catalog["screen_rules"]):
        if n != without and rule.get("enabled", True) and rule["application"] == application and rule_holds(rule, record):
            return n
    return None

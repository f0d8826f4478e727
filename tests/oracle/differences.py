"""What differs between a page of worklodectl and the oracle's: readable lines, first ones first."""
from collections import Counter

from records import COUNTERS, from_iso

SUMS = ["total_ms", "production_ms", "other_work_ms", "non_work_ms", "unknown_ms", "idle_ms", "switches", "visits"] + COUNTERS
RATIOS = ["production_pct", "active_production_pct", "error_rate", "waste_pct", "effort_s", "friction", "score"]
HEADS = ["associates", "shifts", "observed_workdays"]


def same(a, b):
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None:
        return a is b
    if isinstance(a, float) or isinstance(b, float):
        # Relative to 1e-9; where a sum cancels to nothing, a billionth of a millisecond or of a percent is nothing.
        return isinstance(a, (int, float)) and isinstance(b, (int, float)) and abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-3)
    return a == b


class Differences:
    def __init__(self):
        self.lines = []

    def value(self, place, got, wanted):
        if isinstance(wanted, dict) and isinstance(got, dict):
            for key in wanted:
                self.value("%s.%s" % (place, key), got.get(key), wanted[key])
        elif isinstance(wanted, list) and isinstance(got, list):
            if len(got) != len(wanted):
                self.lines.append("%s: worklodectl has %d entries, the oracle %d" % (place, len(got), len(wanted)))
            for n, (g, w) in enumerate(zip(got, wanted)):
                self.value("%s[%d]" % (place, n), g, w)
        elif not same(got, wanted):
            self.lines.append("%s: worklodectl %r, the oracle %r" % (place, got, wanted))

    def keyed(self, place, got, wanted, *keys):
        """Rows whose order is nobody's business, by their keys."""
        index = lambda rows: {tuple(r[k] for k in keys): r for r in rows}
        got, wanted = index(got), index(wanted)
        for key in wanted.keys() | got.keys():
            where = "%s[%s]" % (place, ", ".join(map(repr, key)))
            if key not in got or key not in wanted:
                self.lines.append("%s: only %s has it" % (where, "worklodectl" if key in got else "the oracle"))
            else:
                yield where, got[key], wanted[key]


def group(d, place, got, wanted):
    for key in HEADS + SUMS + RATIOS:
        d.value(place + "." + key, got.get(key), wanted[key])
    d.value(place + ".goal_attainment", got.get("goal_attainment"), wanted.get("goal_attainment"))


def compare_summary(d, got, wanted, place="summary"):
    group(d, place, got, wanted)
    d.value(place + ".by_application", got["by_application"], wanted["by_application"])
    d.value(place + ".by_code", got["by_code"], wanted["by_code"])
    d.value(place + ".by_hour", got["by_hour"], wanted["by_hour"])
    if wanted["by_unit"]:
        units = [u for u in got["by_unit"] if u["shifts"]]
        for where, g, w in d.keyed(place + ".by_unit", units, wanted["by_unit"], "unit"):
            group(d, where, g, w)


def compare_opportunities(d, got, wanted):
    compare_summary(d, got["summary"], wanted["summary"], "opportunities.summary")
    rows = [o for o in got["opportunities"] if o["occurrences"]]
    for before, after in zip(rows, rows[1:]):
        a, b = before["annualized_hours"], after["annualized_hours"]
        if a < b * (1 - 1e-9) or (a == b and before["name"] > after["name"]):
            d.lines.append("opportunities: %r stands before %r" % (before["name"], after["name"]))
    for where, g, w in d.keyed("opportunities", rows, wanted["opportunities"], "name"):
        for key in ("occurrences", "associates", "time_ms", "annualized_hours", "fte", "value"):
            d.value(where + "." + key, g[key], w[key])
        if w["units"]:
            for place, gu, wu in d.keyed(where + ".units", g["units"], w["units"], "unit"):
                d.value(place, gu, wu)
        for place, ga, wa in d.keyed(where + ".applications", [a for a in g["applications"] if a["application"]], w["applications"], "application"):
            d.value(place, {k: ga[k] for k in ("time_ms", "occurrences")}, {k: wa[k] for k in ("time_ms", "occurrences")})
            for inner, gs, ws in d.keyed(place + ".screens", ga["screens"], wa["screens"], "screen"):
                d.value(inner, gs, ws)


def compare_patterns(d, got, wanted):
    for key in ("switches", "distinct_switch_pairs", "switch_pairs"):
        d.value("patterns." + key, got[key], wanted[key])
    d.value("patterns.distinct_flows", got["distinct_flows"], len(wanted["flows"]))
    for place, g, w in d.keyed("patterns.flows", got["flows"], wanted["flows"], "from", "to"):
        d.value(place, g, w)
    for place, g, w in d.keyed("patterns.by_weekday_hour", got["by_weekday_hour"], wanted["by_weekday_hour"], "weekday", "hour"):
        d.value(place, g, w)
    order = [(c["weekday"], c["hour"]) for c in got["by_weekday_hour"]]
    d.value("patterns.order", order == sorted(order), True)
    longest_first = [f["time_ms"] for f in got["flows"]]
    d.value("patterns.longest_first", longest_first == sorted(longest_first, reverse=True), True)


def compare_tasks(d, got, wanted):
    for where, g, w in d.keyed("tasks", got["tasks"], wanted["tasks"], "name"):
        special = {"nodes": ["label"], "follows": ["from", "to"], "slices": ["application"]}
        for key, value in w.items():
            if key == "instances":
                order = lambda i: (i["start"], i["associate"], i["collector"], i["stream"], i["end"])
                d.value(where + ".instances", sorted(g[key], key=order), value)
            elif key in special:
                for place, a, b in d.keyed(where + "." + key, g[key], value, *special[key]):
                    d.value(place, a, b)
            else:
                d.value(where + "." + key, g[key], value)


def compare_task_details(d, got, wanted, place="details"):
    for key in ("box_ms", "durations", "tenths", "variations", "application_variations"):
        d.value(place + "." + key, got[key], wanted[key])
    for where, g, w in d.keyed(place + ".places", got["places"], wanted["places"], "label"):
        d.value(where, g, w)
    for where, g, w in d.keyed(place + ".associates", got["associates"], wanted["associates"], "associate"):
        d.value(where, g, w)
    if not wanted["units"]:
        return
    for where, g, w in d.keyed(place + ".units", got["units"], wanted["units"], "unit"):
        d.value(where, {k: v for k, v in g.items() if k != "places"}, {k: v for k, v in w.items() if k != "places"})
        for inner, gp, wp in d.keyed(where + ".places", g["places"], w["places"], "label"):
            d.value(inner, gp, wp)


def compare_timeline(d, got, wanted):
    d.value("timeline.lanes", [[l[k] for k in ("date", "associate", "zone", "shift_start", "shift_end")] for l in got["lanes"]],
            [[l[k] for k in ("date", "associate", "zone", "shift_start", "shift_end")] for l in wanted["lanes"]])
    for g, w in zip(got["lanes"], wanted["lanes"]):
        where = "timeline[%s %s]" % (w["associate"], w["shift_start"])
        for key in ("tasks", "opportunities"):
            as_set = lambda rows: Counter(tuple(sorted(r.items())) for r in rows)
            for row, n in ((as_set(w[key]) - as_set(g[key])) + (as_set(g[key]) - as_set(w[key]))).items():
                d.lines.append("%s.%s: %r stands %d times in worklodectl, %d in the oracle"
                               % (where, key, dict(row), as_set(g[key])[row], as_set(w[key])[row]))
        compare_spans(d, where, g["spans"], w["spans"])


def compare_spans(d, where, got, wanted):
    """Each slice lies in a bar of its kind and place, and what the bars count is what the slices count."""
    def sums(rows, keys):
        out = {}
        for r in rows:
            key = tuple(r[k] for k in keys)
            out[key] = [a + r[c] for a, c in zip(out.get(key, [0] * len(COUNTERS)), COUNTERS)]
        return out
    d.value(where + ".counters", {str(k): v for k, v in sums(got, ["application", "screen"]).items() if any(v)},
            {str(k): v for k, v in sums(wanted, ["application", "screen"]).items() if any(v)})
    bars = {}
    for b in got:
        bars.setdefault((b["kind"], b["application"], b["screen"]), []).append((from_iso(b["start"]), from_iso(b["end"])))
    for s in wanted:
        spots = bars.get((s["kind"], s["application"], s["screen"]), [])
        if not any(a <= from_iso(s["start"]) and from_iso(s["end"]) <= b for a, b in spots):
            d.lines.append("%s.spans: no bar holds the slice %r" % (where, {k: v for k, v in s.items() if k not in COUNTERS}))

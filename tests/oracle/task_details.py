"""One task from near (definitions.md §5, *Details*): steps of variations, teams, spread, friction over its course."""
from measures import CATEGORIES, KEYS, mean, measure, median, percentile, quantities, ratio, with_ratios
from records import COUNTERS
from tasks import best_of, find_instances, labels_of, variations
from visits import switches_of

WIDTHS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 14400, 28800]
BINS = 30
STEP = ["active_ms", "idle_ms", "switches", "waste_pct"] + COUNTERS


def place_of(visit, level="screens"):
    if visit.off:
        return {"label": visit.code, "application": "", "screen": ""}
    if level == "applications":
        return {"label": visit.application, "application": visit.application, "screen": ""}
    return {"label": visit.label, "application": visit.application, "screen": visit.screen}


def entered(instance):
    """The steps that a switch enters."""
    return {id(v) for v in switches_of(instance.steps)}


def step_measures(visits, switches, settings):
    m = measure([s for v in visits for s in v.slices], switches, 0, settings)
    return {key: m[key] for key in STEP}


def grouped(instance, level):
    """The instance's visits, step by step: at the level of applications equal neighbours are one."""
    steps = []
    for v in instance.steps:
        label = place_of(v, level)["label"]
        if level == "applications" and steps and place_of(steps[-1][-1], level)["label"] == label:
            steps[-1].append(v)
        else:
            steps.append([v])
    return steps


def variation_steps(entries, level, wanted, settings):
    rows = variations(entries, level)
    out = []
    for n in sorted(w for w in wanted if w < len(rows)):
        members = [i for _, _, i in entries if labels_of(i, level) == rows[n]["steps"]]
        steps = []
        for position in range(len(rows[n]["steps"])):
            visits, actives, switches = [], [], 0
            for i in members:
                mine = grouped(i, level)[position]
                into = entered(i)
                visits += mine
                actives.append(sum(v.active for v in mine))
                switches += sum(id(v) in into for v in mine)
            steps.append(dict(place_of(visits[0], level), mean_active_ms=mean(actives), median_active_ms=median(actives),
                              **step_measures(visits, switches, settings)))
        out.append({"variation": n, "steps": steps})
    return out


def places(entries, settings):
    by_label = {}
    for _, _, i in entries:
        into = entered(i)
        for v in i.steps:
            row = by_label.setdefault(v.label, {"visits": [], "instances": set(), "switches": 0})
            row["visits"].append(v)
            row["instances"].add(id(i))
            row["switches"] += id(v) in into
    return [dict(place_of(r["visits"][0]), visits=len(r["visits"]), instances=len(r["instances"]),
                 **step_measures(r["visits"], r["switches"], settings)) for r in by_label.values()]


def box(values):
    if not values:
        return {"count": 0, "q1": 0.0, "median": 0.0, "q3": 0.0}
    q1, q3 = percentile(values, 0.25), percentile(values, 0.75)
    reach = 1.5 * (q3 - q1)
    within = [v for v in values if q1 - reach <= v <= q3 + reach]
    return {"count": len(values), "q1": q1, "median": median(values), "q3": q3, "min": min(values), "low": min(within), "high": max(within),
            "max": max(values), "outliers": len(values) - len(within)}


def histogram(values):
    most = percentile(values, 0.95)
    width = next((w for w in WIDTHS if most < w * 1000 * BINS), WIDTHS[-1]) * 1000
    counts = [0] * BINS
    for v in values:
        if v // width < BINS:
            counts[v // width] += 1
    return {"bin_ms": width, "counts": counts, "over": len(values) - sum(counts)}


def tenths(entries):
    """Times ten times as long, so that every border is a whole number."""
    sums = [dict({k: 0 for k in list(KEYS.values()) + ["idle_ms", "active_ms", "switches"] + COUNTERS}) for _ in range(10)]
    for _, _, i in entries:
        d = i.end - i.begin
        if d == 0:
            continue
        at = lambda t: max(0, min(9, 10 * (t - i.begin) // d))
        into = entered(i)
        for v in i.steps:
            sums[at(v.start)]["switches"] += id(v) in into
            for s in v.slices:
                for c in COUNTERS if s.kind == "active" else []:
                    sums[at(s.start)][c] += s.counts[c]
                for k in range(10):
                    low, high = max(10 * (s.start - i.begin), k * d), min(10 * (s.end - i.begin), (k + 1) * d)
                    if high > low:
                        sums[k]["idle_ms" if s.rests else KEYS[s.category]] += high - low
                        if s.kind == "active":
                            sums[k]["active_ms"] += high - low
    return [tenth(s) for s in sums]


def tenth(sums):
    m = {k: (v if k in COUNTERS or k == "switches" else v / 10) for k, v in sums.items()}
    m["total_ms"] = sum(m[k] for k in KEYS.values()) + m["idle_ms"]
    m = with_ratios(m, {})
    minutes = m["active_ms"] / 60000
    parts = {"errors": 25 * min(1, m["error_rate"] / 0.20), "clipboard": 25 * min(1, ratio(m["cuts"] + m["copies"] + m["pastes"], minutes) / 6),
             "switching": 25 * min(1, ratio(m["switches"], minutes) / 10), "waste": 25 * min(1, m["waste_pct"] / 100 / 0.50)}
    return {"active_ms": m["active_ms"], "friction": m["friction"], "friction_parts": parts}


def unit_row(unit, entries, people, settings):
    complete = [e for e in entries if e[2].state == "complete"]
    durations = [i.end - i.begin for _, _, i in complete]
    m = measure([s for _, _, i in complete for s in i.slices], sum(i.switches for _, _, i in complete), 0, settings)
    row = {"unit": unit, "complete": len(complete), "abandoned": len(entries) - len(complete),
           "associates": len({shift.person for shift, _, _ in complete}), "completion_pct": 100 * len(complete) / len(entries),
           "duration_ms": quantities(durations), "active_ms": quantities([i.active for _, _, i in complete]),
           "total_active_ms": m["active_ms"], "total_idle_ms": m["idle_ms"], "box_ms": box(durations),
           "mean_steps": mean([len(i.steps) for _, _, i in complete]), "places": places(complete, settings)}
    row.update({k: m[k] for k in ["production_pct", "effort_s", "friction", "score", "switches", "waste_pct"] + COUNTERS})
    return row


def within(path, root):
    """What of a path lies in the scope: nothing above its root."""
    return path[:path.index(root) + 1] if root in path else path


def details(shifts, catalog, people, name, wanted=(), root=None):
    settings = catalog.get("settings", {})
    entries = find_instances(shifts, catalog)[0][name]
    complete = [e for e in entries if e[2].state == "complete"]
    durations = [i.end - i.begin for _, _, i in complete]
    best = best_of(variations(complete))
    listed = set(range(25)) | set(wanted)
    units = {}
    for entry in entries:
        for unit in within(people.path(entry[0].unit), root):
            units.setdefault(unit, []).append(entry)
    persons = {}
    for shift, _, i in complete:
        persons.setdefault(shift.person, []).append(i)
    return {"box_ms": box(durations), "durations": histogram(durations), "tenths": tenths(complete),
            "variations": variation_steps(complete, "screens", listed | ({best} if best is not None else set()), settings),
            "application_variations": variation_steps(complete, "applications", listed, settings),
            "places": places(complete, settings),
            "units": [unit_row(u, e, people, settings) for u, e in units.items()],
            "associates": [{"associate": p, "complete": len(i), "median_active_ms": median([x.active for x in i]),
                            "box_ms": box([x.end - x.begin for x in i])} for p, i in persons.items()]}

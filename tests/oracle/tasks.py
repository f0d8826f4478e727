"""The tasks page: figures of complete instances, variations, maps (definitions.md §5)."""
import math

from instances import bounded, overlay
from measures import mean, measure, median, quantities
from records import COUNTERS, to_iso


def find_instances(shifts, catalog):
    """{task name: [(shift, stream key, instance)]}, {task name: orphan ends}, {anomaly: count}."""
    tasks = [t for t in catalog.get("tasks", []) if t.get("enabled", True)]
    overlays = [t for t in tasks if t.get("overlay")]
    found = {t["name"]: [] for t in tasks}
    orphans = {t["name"]: 0 for t in tasks}
    unknown = 0
    for shift in shifts:
        for key, stream in sorted(shift.streams.items()):
            for task in tasks:
                if not task.get("overlay"):
                    instances, ends = bounded(task, stream["visits"], stream["slices"])
                    found[task["name"]] += [(shift, key, i) for i in instances]
                    orphans[task["name"]] += ends
            instances, ends, odd = overlay(overlays, stream["visits"], stream["marks"])
            unknown += odd
            for i in instances:
                found[i.task["name"]].append((shift, key, i))
            for name, n in ends.items():
                orphans[name] += n
    return found, orphans, {"mark_of_unknown_task": unknown}


def exclusive_times(found):
    """{task name: ms}: each active slice goes to the complete instance of its stream that began last."""
    order = {name: n for n, name in enumerate(found)}
    owner = {}
    for name, entries in found.items():
        for _, _, i in entries:
            if i.state != "complete":
                continue
            for s in i.slices:
                if s.kind == "active":
                    claim = (-i.begin, order[name], name)
                    owner[id(s)] = min(owner.get(id(s), (claim, s)), (claim, s), key=lambda c: c[0])
    out = {name: 0 for name in found}
    for claim, s in owner.values():
        out[claim[2]] += s.length
    return out


def labels_of(instance, level):
    """`screens`: a label a step. `applications`: equal neighbours merged."""
    if level == "screens":
        return [v.label for v in instance.steps]
    labels = [v.code if v.off else v.application for v in instance.steps]
    return [x for n, x in enumerate(labels) if n == 0 or labels[n - 1] != x]


def variations(entries, level="screens"):
    groups = {}
    for shift, _, i in entries:
        groups.setdefault(tuple(labels_of(i, level)), []).append((shift, i))
    rows = []
    for labels, members in groups.items():
        rows.append({"steps": list(labels), "count": len(members), "share": len(members) / len(entries),
                     "associates": len({shift.person for shift, _ in members}),
                     "median_active_ms": median([i.active for _, i in members]),
                     "median_duration_ms": median([i.end - i.begin for _, i in members])})
    return sorted(rows, key=lambda r: (-r["count"], r["steps"]))


def best_of(rows):
    """Position of the best variation, or None."""
    fit = [(r["median_active_ms"], -r["count"], r["steps"], n) for n, r in enumerate(rows)
           if r["steps"] and r["count"] >= 5 and r["associates"] >= 3]
    return min(fit)[3] if fit else None


def diversity(rows):
    n = sum(r["count"] for r in rows)
    if n < 2:
        return 0.0
    return 100 * -sum(r["share"] * math.log(r["share"]) for r in rows) / math.log(n)


def follows(entries):
    nodes, edges = {}, {}
    for _, _, i in entries:
        for v in i.steps:
            nodes.setdefault(v.label, []).append(v.active)
        labels = [""] + [v.label for v in i.steps] + [""]
        for pair in zip(labels, labels[1:]):
            edges[pair] = edges.get(pair, 0) + 1
    return ([{"label": k, "count": len(v), "median_active_ms": median(v)} for k, v in sorted(nodes.items())],
            [{"from": a, "to": b, "count": n} for (a, b), n in sorted(edges.items())])


def progress(entries):
    """Shares of each application's active time per tenth. Ten times the time, so that every border is a whole number."""
    times = {}
    for _, _, i in entries:
        d = i.end - i.begin
        for v in i.steps:
            for s in v.slices:
                if s.kind != "active":
                    continue
                tenths = times.setdefault(v.application, [0] * 10)
                for k in range(10):
                    low, high = max(10 * (s.start - i.begin), k * d), min(10 * (s.end - i.begin), (k + 1) * d)
                    tenths[k] += max(0, high - low)
    totals = [sum(t[k] for t in times.values()) for k in range(10)]
    return [{"application": a, "share": [t[k] / totals[k] if totals[k] else 0.0 for k in range(10)]} for a, t in sorted(times.items())
            if any(t)]


def task_page(task, entries, orphans, exclusive, settings):
    complete = [e for e in entries if e[2].state == "complete"]
    abandoned = len(entries) - len(complete)
    m = measure([s for _, _, i in complete for s in i.slices], sum(i.switches for _, _, i in complete), 0, settings)
    rows = variations(complete)
    nodes, edges = follows(complete)
    out = {"name": task["name"], "complete": len(complete), "abandoned": abandoned, "orphan_ends": orphans,
           "associates": len({shift.person for shift, _, _ in complete}),
           "completion_pct": 100 * len(complete) / len(entries) if entries else 0.0,
           "duration_ms": quantities([i.end - i.begin for _, _, i in complete]),
           "active_ms": quantities([i.active for _, _, i in complete]),
           "total_active_ms": m["active_ms"], "total_idle_ms": m["idle_ms"], "exclusive_ms": exclusive,
           "switches": m["switches"], "mean_steps": mean([len(i.steps) for _, _, i in complete]), "effort_s": m["effort_s"],
           "path_diversity": diversity(rows), "friction": m["friction"], "score": m["score"], "production_pct": m["production_pct"],
           "variations": rows, "best_variation": best_of(rows), "application_variations": variations(complete, "applications"),
           "nodes": nodes, "follows": edges, "slices": progress(complete),
           "instances": [{"associate": shift.person, "collector": key[0], "stream": key[1], "start": to_iso(i.begin),
                          "end": to_iso(i.end), "state": i.state} for shift, key, i in entries]}
    out.update({c: m[c] for c in COUNTERS})
    out["instances"].sort(key=lambda i: (i["start"], i["associate"], i["collector"], i["stream"], i["end"]))
    return out


def tasks(shifts, catalog):
    found, orphans, _ = find_instances(shifts, catalog)
    exclusive = exclusive_times(found)
    by_name = {t["name"]: t for t in catalog.get("tasks", [])}
    return {"tasks": [task_page(by_name[n], found[n], orphans[n], exclusive[n], catalog.get("settings", {})) for n in found]}

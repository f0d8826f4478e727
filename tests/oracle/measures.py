"""Measures over a set of slices, and what is said of a set of numbers (definitions.md §4)."""
import math

from records import COUNTERS

CATEGORIES = ["Production", "Other Work", "Non Work", "Unknown"]
KEYS = {"Production": "production_ms", "Other Work": "other_work_ms", "Non Work": "non_work_ms", "Unknown": "unknown_ms"}


def ratio(a, b):
    return a / b if b else 0.0


def measure(slices, switches, visits, settings):
    """All named measures as a dictionary."""
    m = {key: 0 for key in KEYS.values()}
    m.update({"idle_ms": 0, "active_ms": 0, "switches": switches, "visits": visits})
    m.update({c: 0 for c in COUNTERS})
    for s in slices:
        if s.rests:
            m["idle_ms"] += s.length
            continue
        m[KEYS[s.category]] += s.length
        if s.kind == "active":
            m["active_ms"] += s.length
            for c in COUNTERS:
                m[c] += s.counts[c]
    m["total_ms"] = sum(m[k] for k in KEYS.values()) + m["idle_ms"]
    return with_ratios(m, settings)


def with_ratios(m, settings):
    total, idle = m["total_ms"], m["idle_ms"]
    weights = settings.get("effort", {})
    minutes = m["active_ms"] / 60000
    waste = ratio(idle + m["non_work_ms"], total)
    m["production_pct"] = 100 * ratio(m["production_ms"], total)
    m["active_production_pct"] = 100 * ratio(m["production_ms"], total - idle)
    m["error_rate"] = ratio(m["error_keys"], m["keys"])
    m["waste_pct"] = 100 * waste
    m["effort_s"] = weights.get("keys", 0.28) * m["keys"] + weights.get("clicks", 1.3) * m["clicks"] + weights.get("scrolls", 0.4) * m["scrolls"]
    m["friction"] = 25 * (min(1, m["error_rate"] / 0.20) + min(1, ratio(m["cuts"] + m["copies"] + m["pastes"], minutes) / 6) +
                          min(1, ratio(m["switches"], minutes) / 10) + min(1, waste / 0.50))
    m["score"] = (100 - m["friction"]) * ratio(m["production_ms"] + m["other_work_ms"], total - idle)
    return m


def percentile(values, p):
    if not values:
        return 0.0
    ordered = sorted(values)
    position = p * (len(ordered) - 1)
    low = math.floor(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)


def median(values):
    return percentile(values, 0.5)


def mean(values):
    return sum(values) / len(values) if values else 0.0


def quantities(values):
    return {"mean": mean(values), "median": median(values), "p90": percentile(values, 0.9)}

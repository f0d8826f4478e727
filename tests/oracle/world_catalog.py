"""The catalogs of small worlds: every option of the document, chosen by dice."""
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

from enrich import Enricher
from records import to_iso

APPS = ["EXCEL.EXE", "excel", "Outlook.exe", "crm", "CRM.exe", "legacy.exe", "unlisted.exe", "Notes", "ÄPP.exe", "chrome.exe"]
ALIASES = [("Excel", ["excel"]), ("Mail", ["outlook.exe"]), ("CRM", ["Crm", "crm.acme.test"]), ("Legacy", ["LEGACY"]), ("Notes", ["notes.exe"]),
           ("Äpfel", ["äpp"]), ("Site", ["*.example.com"]), ("Sub site", ["*.sub.example.com", "sub.example.com"]), ("News", ["news.org"]),
           ("Local", ["localhost"]), ("unlisted", ["chrome"])]
CATEGORIES = ["Production", "Other Work", "Non Work", "Unknown"]
TAGS = [("Legacy application", "legacy"), ("Assisted sign-on", "logon"), ("Notes", "notes"), ("Fax", "custom"), ("Ärger", "custom")]
REGEXES = [r"^case (\d+)", r"(daily|weekly) (report)( \d+)?$", r"stra(ss|ß)e", r"line1.line2", r"line1\nline2", r"^(.*) - (.*)$", r"[a-c]+,", r"(x)?case",
           r"^$", r"\bchat\b", r"/([^/]*)$", r"(\w+)\.(example)\.com", r"σ", r"(?:a|b)*c", r"(\d)(\d)?(\d)?(\d)?", r"r.port", r"^[^0-9]+$"]
WILDCARDS = ["*", "*report*", "case ?? - *", "????*", "/case/*", "*.example.com", "str*e", "line1*line2", "", "?", "日本*", "https://*"]
WORDS = ["case", "Case 12", "DAILY", "report", "straße", "Straße", "ΣΊΣΥΦΟΣ", "i", "", "line2", "/", "/a", "example.com", "sub.", "ǆ", "報告", "12"]
DISPLAYS = ["Case", "Case {1}", "{1}", "{2}/{1}", "Report", "", "{9}", "Case - {3}", "{0} {10} {x}"]


def make_rule(d, n):
    conditions = []
    for _ in range(d.choice([1, 1, 1, 2])):
        op = d.choice(["equals", "starts with", "ends with", "contains", "wildcard", "regex", "regex"])
        value = d.choice({"regex": REGEXES, "wildcard": WILDCARDS}.get(op, WORDS))
        conditions.append({"field": d.choice(["title", "title", "title", "host", "path", "url"]), "op": op, "value": value,
                           "case_sensitive": d.random() < 0.2})
    return {"application": d.choice(ALIASES)[0], "name": "rule %d" % n, "enabled": d.random() < 0.9, "display": d.choice(DISPLAYS), "conditions": conditions}


def make_trigger(d, places):
    """Mostly a place that somebody visits."""
    application, screen = d.choice(places) if d.random() < 0.9 else (d.choice(ALIASES)[0], "Case")
    t = {"application": application}
    if screen and d.random() < 0.4:
        t["screen"] = screen
    if d.random() < 0.6:
        t["anchor"] = d.choice(["entering", "leaving"])
    return t


def make_task(d, n, places):
    task = {"name": "Task %d" % n, "begin": [make_trigger(d, places) for _ in range(d.choice([1, 1, 2]))],
            "end": [make_trigger(d, places) for _ in range(d.choice([1, 1, 2]))], "restart": d.random() < 0.4,
            "max_gap_s": d.choice([60, 300, 600, 7200]), "max_duration_s": d.choice([60, 120, 1800, 28800]), "enabled": d.random() < 0.95}
    roll = d.random()
    if roll < 0.2:
        task["via"] = {"any": [make_trigger(d, places) for _ in range(d.choice([1, 2]))]}
    elif roll < 0.4:
        task["via"] = {"sequence": [make_trigger(d, places) for _ in range(d.choice([1, 2, 2]))]}
    return task


def make_tasks(d, places):
    tasks = [make_task(d, n, places) for n in range(d.randrange(1, 5))]
    for n in range(d.choice([0, 1, 2])):
        tasks.insert(d.randrange(len(tasks) + 1), {"name": "Overlay %d" % n, "overlay": True, "max_duration_s": d.choice([300, 3600, 28800])})
    return tasks


def make_opportunities(d):
    out = []
    excluded = [[], [], ["Excel"], ["CRM", "Mail"]]
    choices = {"Excessive idle": {"seconds": [300, 60.001, 600]}, "Copy and paste": {"seconds": [60, 0, 15.5]},
               "Error keys": {"error_keys": [20, 1, 21], "rate": [0.15, 0.5, 0.1]}, "Application switching": {"seconds": [15, 5, 60], "per_shift": [3, 1, 2]},
               "Scrolling": {"scrolls": [10, 1, 30], "per_minute": [10, 0, 60]}, "Heavy typing": {"keys": [200, 40, 0]}, "Non Work": {}, "Unmapped": {},
               "Task variation": {}}
    for kind, thresholds in choices.items():
        if d.random() < 0.5:
            continue
        given = {k: d.choice(v) for k, v in thresholds.items() if d.random() < 0.7}
        entry = {"type": kind, "enabled": d.random() < 0.9, "thresholds": given, "automatable": d.choice([1.0, 0.5, 0.3])}
        if kind != "Task variation":
            entry["exclude"] = d.choice(excluded)
        out.append(entry)
    return out


def make_applications(d, start):
    out = []
    tags = [t for t, _ in TAGS]
    for alias, raw in ALIASES:
        if d.random() < 0.15:
            continue
        first = {"category": d.choice(CATEGORIES), "from": d.choice([None, to_iso(start + 3_600_000)])}
        dated = [first]
        if d.random() < 0.4:
            dated.append({"category": d.choice(CATEGORIES), "from": to_iso(start + d.choice([3_600_001, 4_000_000, 7_200_000, 14_400_000]))})
        out.append({"alias": alias, "raw": raw, "screens": d.random() < 0.7, "categories": dated if d.random() < 0.9 else [],
                    "opportunity_tags": d.sample(tags, d.choice([0, 0, 1, 2]))})
    return out


def make_units(d):
    if d.random() < 0.1:
        return []
    cost = lambda: d.choice([None, 40, 33.5])
    goal = lambda: d.choice([None, 80, 62.5])
    unit = lambda i, level, parent: {"id": i, "name": i.title(), "level": level, "parent": parent, "goal": goal(), "hourly_cost": cost(), "enabled": True}
    return [unit("acme", "company", None), unit("west", "department", "acme"), unit("east", "department", "acme"),
            unit("inner", "department", "west"), unit("w1", "team", "west"), unit("i1", "team", "inner"), unit("e1", "team", "east"),
            unit("e2", "team", "east")]


def make_associates(d, units, start, zone):
    out = []
    for n in range(d.choice([1, 2, 3, 4, 5])):
        a = {"id": "a%d" % n, "name": "Person %d" % n, "alternates": ["X-%d" % n] if d.random() < 0.3 else [], "memberships": [], "zone": zone}
        teams = ["w1", "i1", "e1", "e2"]
        if units and d.random() < 0.95:
            a["memberships"] = [{"unit": d.choice(teams), "from": d.choice([None, to_iso(start + 7_200_000)])}]
            if d.random() < 0.4:
                a["memberships"].append({"unit": d.choice(teams), "from": to_iso(start + d.choice([7_200_001, 18_000_000, 86_400_000]))})
        out.append(a)
    return out


def make_views(d, catalog, start):
    day = lambda n: (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=start + n * 86_400_000)).date().isoformat()
    views = [{"name": "All", "unit": "acme" if catalog["units"] and d.random() < 0.5 else None, "range": {"from": day(-9), "to": day(30)}}]
    other = {"name": "Some", "unit": d.choice(["acme", "west", "inner", "e1", None]) if catalog["units"] else None, "range": {"from": day(-9), "to": day(30)}}
    if d.random() < 0.3:
        other["range"] = {"last_days": d.choice([1, 2, 30])}
    elif d.random() < 0.3:
        other["range"] = {"from": day(0), "to": day(d.choice([1, 2]))}
    if d.random() < 0.5:
        other["categories"] = d.sample(CATEGORIES, d.choice([1, 2, 3]))
    if d.random() < 0.3:
        ids = [i for a in catalog["associates"] for i in [a["id"]] + a["alternates"]]
        other["associates"] = d.sample(ids, 1)
    later = {"name": "Second day", "unit": None, "range": {"from": day(1), "to": day(2)}}
    return views + [other] + ([later] if d.random() < 0.5 else [])


def places_of(catalog, spots):
    """The (application, screen) that spots are shown as."""
    enricher = Enricher(catalog)
    out = []
    for app, title, url in spots:
        record = SimpleNamespace(app=app, title=title, url=url)
        application = enricher.application(record)
        out.append((application, enricher.screen(application, record)))
    return out


def make_catalog(d, start, zone, spots):
    catalog = {"version": 1, "applications": make_applications(d, start)}
    present = {a["alias"] for a in catalog["applications"]}
    catalog["screen_rules"] = [r for r in (make_rule(d, n) for n in range(d.choice([0, 3, 8, 14]))) if r["application"] in present]
    tags = [t for t, _ in TAGS]
    tagged = {(d.choice(sorted(present)), d.choice(["Case", "Report", "Case 12", "STRASSE"])) for _ in range(d.choice([0, 1, 3]))} if present else set()
    catalog["screen_tags"] = [{"application": a, "screen": s, "opportunity_tags": d.sample(tags, 1)} for a, s in sorted(tagged)]
    places = [p for p in places_of(catalog, spots) if p[0] in present] or [("Excel", "")]
    catalog["tasks"] = make_tasks(d, places)
    catalog["opportunities"] = make_opportunities(d)
    catalog["opportunity_tags"] = [{"name": n, "kind": k} for n, k in TAGS]
    for t in catalog["opportunity_tags"]:
        if d.random() < 0.5:
            t.update({"min_keys": d.choice([0, 3, 41]), "min_seconds": d.choice([0, 15, 1.5]), "enabled": d.random() < 0.9,
                      "exclude": d.choice([[], [], ["Excel"]]), "automatable": d.choice([1.0, 0.25])})
    catalog["off_computer_codes"] = [{"code": "Lunch", "category": "Non Work"}, {"code": "Meeting", "category": d.choice(CATEGORIES)}]
    catalog["units"] = make_units(d)
    catalog["associates"] = make_associates(d, catalog["units"], start, zone)
    catalog["settings"] = {"screens_for_unmapped": d.random() < 0.3, "workdays_per_year": d.choice([260, 220.5]), "fte_hours": d.choice([2080, 1720]),
                           "shift_gap_s": d.choice([14400, 14400, 3600]), "min_group": 5,
                           "effort": {"keys": d.choice([0.28, 0.2]), "clicks": 1.3, "scrolls": 0.4}}
    catalog["views"] = make_views(d, catalog, start)
    if d.random() < 0.5:
        names = sorted({a for a, _ in places_of(catalog, spots)} | present | {"Nowhere"})
        catalog["views"][1]["applications"] = d.sample(names, d.randint(1, len(names)))
    keep_known(catalog, present)
    return catalog


def keep_known(catalog, present):
    """Drops references to applications that this world does not have: a catalog with them is refused."""
    for entry in catalog["opportunities"] + catalog["opportunity_tags"]:
        if "exclude" in entry:
            entry["exclude"] = [a for a in entry["exclude"] if a in present]
    for task in catalog["tasks"]:
        if task.get("overlay"):
            continue
        for key in ("begin", "end"):
            task[key] = [t for t in task[key] if t["application"] in present]
        via = {k: [t for t in items if t["application"] in present] for k, items in (task.get("via") or {}).items()}
        task["via"] = via if any(via.values()) else None
    catalog["tasks"] = [t for t in catalog["tasks"] if t.get("overlay") or (t["begin"] and t["end"])]

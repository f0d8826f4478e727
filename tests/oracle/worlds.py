"""Seeded small worlds: slices, catalog and Views that sit on the edges of the definitions."""
import csv
import json
import random

from records import COLUMNS, COUNTERS, to_iso
from world_catalog import APPS, make_catalog

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
# Nights of clock changes, and days without: (zone, UTC ms shortly before).
NIGHTS = [("Europe/Berlin", 1774735200000), ("America/New_York", 1772942400000), ("Australia/Lord_Howe", 1775307600000),
          ("America/New_York", 1793502000000), ("Pacific/Chatham", 1775304000000),
          ("Europe/Berlin", 1792879200000), ("Asia/Kolkata", 1772400000000), ("UTC", 1772431200000), ("Europe/Berlin", 1772431200000)]
TITLES = ["Daily Report 12", "daily report", "DAILY REPORT 7", "Case 4711 - Müller", "Case 12", "case 12 - MÜLLER", "STRASSE", "straße",
          "İstanbul", "Σίσυφος", "ΣΊΣΥΦΟΣ", "line1\nline2", "line1\r\nline2", "", "日本語 報告", "😀 chat", "a,b \"q\"", "weekly report", "ǅ"]
URLS = ["https://www.example.com/a", "https://user:pw@Sub.Example.com:8443/case/12?x=1#f", "http://deep.sub.example.com/", "https://example.com",
        "HTTPS://WWW.EXAMPLE.COM/Path/Two", "http://news.org/a?b", "http://news.org#x", "https://crm.acme.test:443/case/4711",
        "https://me@crm.acme.test/queue", "http://localhost:8080", "https://10.0.0.1/x/y",
        "ftp://files.example.com/x", "file:///C:/doc.txt", "about:blank"]
GAPS = [0] * 16 + [0, 1, 1000, MINUTE, MINUTE + 1, 5 * MINUTE, HOUR]
LENGTHS = [0, 1, 999, 1000, 5000, 14999, 15000, 15001, 30000, 59999, MINUTE, 20000, 10000]
RESTS = [MINUTE + 1, 299_999, 300_000, 300_001, 10 * MINUTE, 30 * MINUTE, 2 * HOUR]


class Walk:
    """One stream's rows, one after another."""

    def __init__(self, dice, collector, stream, zone, start, spots, catalog, routine):
        self.routine = routine
        self.dice, self.collector, self.stream, self.zone, self.t = dice, collector, stream, zone, start
        self.spots, self.catalog, self.rows, self.last = spots, catalog, [], None
        self.busy = dice.choice([1, 1, 6])
        self.marks = [t["name"] for t in catalog["tasks"] if t.get("overlay")] + ["Nobody's task"]

    def row(self, kind, length, spot=("", "", ""), code="", counts=None):
        row = {"associate": self.collector, "stream": self.stream, "zone": self.zone, "start": to_iso(self.t), "end": to_iso(self.t + length),
               "kind": kind, "app": spot[0], "title": spot[1], "url": spot[2], "code": code}
        row.update({c: (counts or {}).get(c, 0) or "" for c in COUNTERS})
        if row in self.rows[-9:]:
            return  # the same mark twice: refused
        self.rows.append(row)
        self.t += length

    def counts(self):
        d = self.dice
        if d.random() < 0.15:
            return {}
        c = {"clicks": d.randrange(0, 12), "scrolls": d.choice([0, 0, 1, 9, 10, 11, 30]), "error_keys": d.choice([0, 0, 1, 3, 20, 21]) // self.busy,
             "cuts": d.choice([0, 0, 0, 1]), "copies": d.choice([0, 0, 1, 2]), "pastes": d.choice([0, 0, 1, 3])}
        subset = c["error_keys"] + c["cuts"] + c["copies"] + c["pastes"]
        c["keys"] = subset + d.choice([0, 0, 3, 17, 41, 80, 180, 201 - min(201, subset), 113])
        return c

    def wander(self):
        """In worlds of routine, mostly to the next place of the round."""
        if self.last in self.spots and self.dice.random() < self.routine:
            self.last = self.spots[(self.spots.index(self.last) + 1) % len(self.spots)]
        else:
            self.last = self.dice.choice(self.spots)

    def step(self):
        d = self.dice
        roll = d.random()
        roll = roll if self.routine < 0.9 else roll * 4
        if roll < 0.05 and self.marks:
            self.row(d.choice(["task_start", "task_stop", "task_start", "task_stop", "task_cancel"]), 0, code=d.choice(self.marks + self.marks[:1]))
            return
        if roll < 0.10:
            self.row("off_computer", d.choice(RESTS), code=d.choice(["Lunch", "Meeting", "Unlisted"]))
        elif roll < 0.20:
            spot = self.last if self.last and d.random() < 0.9 else d.choice(self.spots)
            self.row(d.choice(["idle", "idle", "locked"]), d.choice(RESTS), spot)
        else:
            if self.last is None or d.random() < 0.8:
                self.wander()
            length = d.choice(LENGTHS) if d.random() < 0.6 else d.randrange(1, 60_000)
            self.row("active", length, self.last, counts=self.counts())
        self.t += d.choice(GAPS)
        if d.random() < 0.015:
            gap = self.catalog["settings"]["shift_gap_s"] * 1000
            self.t += d.choice([gap - 1, gap, gap + 1, 9 * HOUR])


def make_spots(dice):
    """A few places that this world's people wander between."""
    spots = []
    for _ in range(dice.choice([2, 3, 3, 4, 5, 7])):
        if dice.random() < 0.35:
            spots.append((dice.choice(["chrome.exe", "msedge"]), dice.choice(TITLES), dice.choice(URLS)))
        else:
            spots.append((dice.choice(APPS), dice.choice(TITLES), ""))
    return spots


def streams_of(dice, catalog):
    """(collector, stream) pairs: alternates and second desktops among them, and now and then somebody unplaced."""
    pairs = []
    for a in catalog["associates"]:
        for collector in [a["id"]] + a["alternates"]:
            pairs.append((collector, "main"))
        if dice.random() < 0.3:
            pairs.append((a["id"], dice.choice(["rdp", "2", "Zwei"])))
    if dice.random() < 0.2:
        pairs.append(("stranger", "main"))
    return pairs


def make_setting(seed):
    """The dice after they chose when, where and under which catalog a world is."""
    dice = random.Random(seed)
    zone, start = dice.choice(NIGHTS)
    spots = make_spots(dice)
    return dice, zone, start, spots, make_catalog(dice, start, zone, spots)


def make_candidate(seed, saved):
    """Another catalog for the same slices: all of it, or the saved one with some sections from the other."""
    _, zone, start, spots, _ = make_setting(seed)
    dice = random.Random("candidate %d" % seed)
    other = make_catalog(dice, start, zone, spots)
    if dice.random() < 0.3:
        return other
    candidate = json.loads(json.dumps(saved))
    present = {a["alias"] for a in saved["applications"]}
    roll = dice.random()
    if roll < 0.35:
        candidate["screen_rules"] = [r for r in other["screen_rules"] if r["application"] in present]
    elif roll < 0.55:
        for application in candidate["applications"]:
            if dice.random() < 0.5:
                application["categories"] = next((a["categories"] for a in other["applications"] if a["alias"] == application["alias"]), [])
            elif dice.random() < 0.3:
                application["raw"] = []
    elif roll < 0.75:
        candidate["tasks"] = saved["tasks"][1:] + [dict(t, restart=not t.get("restart", False)) for t in saved["tasks"][:1] if not t.get("overlay")]
    elif roll < 0.9 and saved["units"]:
        for associate in candidate["associates"]:
            if dice.random() < 0.6:
                associate["memberships"] = dice.choice([[], [{"unit": "e1", "from": None}], [{"unit": "i1", "from": None},
                                                                                           {"unit": "w1", "from": to_iso(start + DAY)}]])
    else:
        candidate["opportunities"] = [o for o in other["opportunities"] if not o.get("exclude")]
        candidate["settings"]["shift_gap_s"] = dice.choice([3600, 14400])
    return candidate


def make_world(seed):
    """(rows, catalog): the same seed gives the same world."""
    dice, zone, start, spots, catalog = make_setting(seed)
    rows, routine = [], dice.choice([0, 0, 0.7, 0.97])
    pairs = streams_of(dice, catalog)
    for collector, stream in pairs:
        own_zone = zone if dice.random() < 0.8 else dice.choice(NIGHTS)[0]
        begin = start + dice.choice([0, 0, 1000, 15 * MINUTE, HOUR, 3 * HOUR, DAY, dice.randrange(0, DAY)])
        walk = Walk(dice, collector, stream, own_zone, begin, spots if dice.random() < 0.8 else make_spots(dice), catalog, routine)
        for _ in range(dice.randrange(5, 10 + (150 if routine < 0.9 else 400) // len(pairs))):
            walk.step()
        rows += walk.rows
    return rows, catalog


def write_world(rows, catalog, csv_path, json_path):
    with open(csv_path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    with open(json_path, "w", encoding="utf-8") as file:
        json.dump(catalog, file, ensure_ascii=False, indent=1)

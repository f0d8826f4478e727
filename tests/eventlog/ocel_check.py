#!/usr/bin/env python3
"""Is this OCEL 2.0 in JSON? Written from the specification (2.0, §8) and its published JSON schema: the four lists, declared types,
typed values, unique ids, and references that exist.

    ocel_check.py FILE.json
"""
import json
import re
import sys

from case_log import COUNTERS, Case

DATE = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
VALUES = {"string": lambda v: True, "time": lambda v: bool(DATE.match(v)), "integer": lambda v: bool(re.match(r"^[+-]?\d+$", v)),
          "float": lambda v: bool(re.match(r"^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$", v)), "boolean": lambda v: v in ("true", "false")}
TOP = {"eventTypes", "objectTypes", "events", "objects"}


def no_twice(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key stands twice: %r" % keys)
    return dict(pairs)


class Checker:
    def __init__(self):
        self.faults, self.cases = [], []

    def fault(self, text):
        if len(self.faults) < 50:
            self.faults.append(text)

    def shape(self, item, place, needed, texts):
        """Exactly the keys, and text where there must be text."""
        if not isinstance(item, dict) or set(item) != set(needed):
            self.fault("%s: has not exactly %s" % (place, sorted(needed)))
            return False
        wrong = [key for key in texts if not isinstance(item[key], str)] + [k for k in needed if k not in texts and not isinstance(item[k], list)]
        for key in wrong:
            self.fault("%s.%s: is of the wrong sort" % (place, key))
        return not wrong

    def types(self, items, place):
        """{type: {attribute: type of value}}."""
        out = {}
        for n, item in enumerate(items):
            here = "%s[%d]" % (place, n)
            if not self.shape(item, here, ["name", "attributes"], ["name"]):
                continue
            if item["name"] in out:
                self.fault("%s: %r is declared twice" % (here, item["name"]))
            declared = out[item["name"]] = {}
            for a in item["attributes"]:
                if not self.shape(a, here, ["name", "type"], ["name", "type"]):
                    continue
                if a["name"] in declared or a["type"] not in VALUES:
                    self.fault("%s: the attribute %s is declared twice or of no type" % (here, a["name"]))
                declared[a["name"]] = a["type"]
        return out

    def values(self, item, declared, place, keys):
        found = {}
        for a in item["attributes"]:
            if not self.shape(a, place, keys, keys):
                continue
            kind = declared.get(a["name"])
            if kind not in VALUES or not VALUES[kind](a["value"]):
                self.fault("%s: %s=%r is not declared, or no %s" % (place, a["name"], a["value"], kind))
            if "time" in keys and not DATE.match(a["time"]):
                self.fault("%s: %s has no time" % (place, a["name"]))
            if a["name"] in found:
                self.fault("%s: %s stands twice" % (place, a["name"]))
            found[a["name"]] = a["value"]
        return found

    def relations(self, item, place, objects):
        found = {}
        for r in item["relationships"]:
            if not self.shape(r, place, ["objectId", "qualifier"], ["objectId", "qualifier"]):
                continue
            if r["objectId"] not in objects:
                self.fault("%s: there is no object %r" % (place, r["objectId"]))
            if not r["qualifier"] or (r["objectId"], r["qualifier"]) in found.items():
                self.fault("%s: a relation without qualifier, or twice" % place)
            found[r["qualifier"]] = r["objectId"]
        return found

    def run(self, log):
        if not self.shape(log, "log", TOP, []):
            return
        event_types, object_types = self.types(log["eventTypes"], "eventTypes"), self.types(log["objectTypes"], "objectTypes")
        objects, ids = {}, set()
        for n, item in enumerate(log["objects"]):
            if self.shape(item, "objects[%d]" % n, ["id", "type", "attributes", "relationships"], ["id", "type"]):
                if item["id"] in objects:
                    self.fault("objects[%d]: the id %r stands twice" % (n, item["id"]))
                objects[item["id"]] = item
        for item in objects.values():
            if item["type"] not in object_types:
                self.fault("object %s: its type is not declared" % item["id"])
            item["values"] = self.values(item, object_types.get(item["type"], {}), "object " + item["id"], ["name", "value", "time"])
            item["to"] = self.relations(item, "object " + item["id"], objects)
        used = set()
        for n, item in enumerate(log["events"]):
            place = "events[%d]" % n
            if not self.shape(item, place, ["id", "type", "time", "attributes", "relationships"], ["id", "type", "time"]):
                continue
            if item["id"] in ids or not DATE.match(item["time"]) or item["type"] not in event_types:
                self.fault("%s: id twice, no time, or type not declared" % place)
            ids.add(item["id"])
            used.add(item["type"])
            item["values"] = self.values(item, event_types.get(item["type"], {}), place, ["name", "value"])
            item["to"] = self.relations(item, place, objects)
        for name in set(event_types) - used:
            self.fault("eventTypes: %r has no event" % name)
        if not self.faults:
            self.read_cases(log, objects)

    def read_cases(self, log, objects):
        cases = {}
        for item in objects.values():
            if item["type"] == "task_instance":
                v = item["values"]
                cases[item["id"]] = Case(v["task"], v["state"], self.named(objects, item["to"]["worked by"], "associate"), v["collector"],
                                         v["stream"], v["zone"], v["shift_date"], v["start"], v["end"])
            elif item["type"] == "screen" and objects[item["to"]["screen of"]]["type"] != "application":
                self.fault("object %s: is a screen of no application" % item["id"])
        for event in log["events"]:
            v, to = event["values"], event["to"]
            case = cases[to["step of"]]
            if self.named(objects, to["by"], "associate") != case.head[2]:
                self.fault("event %s: is by another associate than its instance" % event["id"])
            application = objects[to["in"]]["values"]["name"] if "in" in to else ""
            screen = objects[to["on"]]["values"]["name"] if "on" in to else ""
            if "on" in to and objects[to["on"]]["to"]["screen of"] != to.get("in"):
                self.fault("event %s: its screen is of another application" % event["id"])
            case.steps.append(tuple([event["type"], event["time"], v["end"], application, screen, v["kind"], v["category"]]
                                    + [int(v[n]) for n in ["active_ms", "idle_ms", "off_computer_ms"] + COUNTERS]))
        self.cases = list(cases.values())

    def named(self, objects, object_id, kind):
        if objects[object_id]["type"] != kind:
            self.fault("%s is no %s" % (object_id, kind))
        return object_id.partition(":")[2]


def check_ocel(path):
    """(faults, cases)."""
    checker = Checker()
    try:
        with open(path, encoding="utf-8") as file:
            checker.run(json.load(file, object_pairs_hook=no_twice))
    except ValueError as error:
        checker.fault("no JSON: %s" % error)
    return checker.faults, checker.cases


if __name__ == "__main__":
    wrong, _ = check_ocel(sys.argv[1])
    print("\n".join(wrong) or "well")
    sys.exit(1 if wrong else 0)

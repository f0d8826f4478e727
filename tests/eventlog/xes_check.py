#!/usr/bin/env python3
"""Is this XES? Written from IEEE 1849-2016 (clauses 4 and 5): elements and their order, typed attributes, unique keys, declared
extensions, globals on every trace and event, classifiers over globals, and the standard lifecycle.

    xes_check.py FILE.xes [EXTENSION.xesext…]
"""
import re
import sys
import xml.etree.ElementTree as Tree

from case_log import COUNTERS, Case

NAMESPACE = "{http://www.xes-standard.org/}"
DATE = re.compile(r"^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$")
TYPES = {"string": lambda v: True, "date": lambda v: bool(DATE.match(v)), "boolean": lambda v: v in ("true", "false", "0", "1"),
         "int": lambda v: bool(re.match(r"^[+-]?\d+$", v)) and -2 ** 63 <= int(v) < 2 ** 63,
         "float": lambda v: bool(re.match(r"^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN)$", v)),
         "id": lambda v: bool(re.match(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", v))}
ORDER = ["extension", "global", "classifier", "attribute", "trace", "event"]
STANDARD = {"concept": {"log": {"name": "string"}, "trace": {"name": "string"}, "event": {"name": "string", "instance": "string"}},
            "lifecycle": {"log": {"model": "string"}, "event": {"transition": "string", "state": "string"}},
            "org": {"event": {"resource": "string", "role": "string", "group": "string"}},
            "time": {"event": {"timestamp": "date"}}}
URIS = {prefix: "http://www.xes-standard.org/%s.xesext" % prefix for prefix in STANDARD}
TRANSITIONS = {"schedule", "assign", "withdraw", "reassign", "start", "suspend", "resume", "pi_abort", "ate_abort", "complete", "autoskip",
               "manualskip", "unknown"}


def read_extension(path):
    """prefix, uri, {level: {key: type}}."""
    root = Tree.parse(path).getroot()
    assert root.tag == "xesextension", path
    return root.get("prefix"), root.get("uri"), {level.tag: {a.get("key"): a.tag for a in level} for level in root}


class Checker:
    def __init__(self, extensions=()):
        self.faults, self.cases = [], []
        self.known, self.uris = dict(STANDARD), dict(URIS)
        for path in extensions:
            prefix, uri, levels = read_extension(path)
            self.known[prefix], self.uris[prefix] = levels, uri
        self.prefixes, self.globals = {}, {"trace": {}, "event": {}}

    def fault(self, text):
        if len(self.faults) < 50:
            self.faults.append(text)

    def attributes(self, element, level, place):
        """{key: (type, value)} of an element's attributes, each checked."""
        found = {}
        for child in element:
            kind = child.tag.replace(NAMESPACE, "", 1)
            if kind not in TYPES:
                continue
            key, value = child.get("key"), child.get("value")
            if key is None or value is None or set(child.keys()) != {"key", "value"}:
                self.fault("%s: <%s> must have key and value, and nothing else" % (place, kind))
                continue
            if key in found:
                self.fault("%s: the key %s stands twice" % (place, key))
            if not key or re.search(r"[\t\r\n]", key):
                self.fault("%s: %r is no key" % (place, key))
            if not TYPES[kind](value):
                self.fault("%s: %s=%r is no %s" % (place, key, value, kind))
            if len(child):
                self.fault("%s: %s has nested attributes, which xes.features does not announce" % (place, key))
            self.extension_key(key, kind, level, place)
            found[key] = (kind, value)
        return found

    def extension_key(self, key, kind, level, place):
        prefix, colon, name = key.partition(":")
        if not colon:
            return
        if prefix not in self.prefixes:
            self.fault("%s: %s belongs to an extension that is not declared" % (place, key))
            return
        wanted = self.known.get(prefix, {}).get(level, {}).get(name)
        if prefix in self.known and wanted != kind:
            self.fault("%s: the extension %s has no <%s key=\"%s\"> at the level of %ss" % (place, prefix, kind, name, level))

    def order(self, log):
        last = 0
        for child in log:
            name = child.tag.replace(NAMESPACE, "", 1)
            rank = ORDER.index("attribute" if name in TYPES else name) if name in TYPES or name in ORDER else None
            if rank is None or not child.tag.startswith(NAMESPACE):
                self.fault("log: <%s> is no element of XES" % child.tag)
            elif rank < last:
                self.fault("log: <%s> comes too late" % name)
            else:
                last = rank

    def declarations(self, log):
        for e in log.iter(NAMESPACE + "extension"):
            if set(e.keys()) != {"name", "prefix", "uri"} or not re.match(r"^[A-Za-z_][\w.-]*$", e.get("prefix", "")):
                self.fault("log: an extension must have name, prefix and uri")
            if e.get("prefix") in self.prefixes:
                self.fault("log: the prefix %s stands twice" % e.get("prefix"))
            self.prefixes[e.get("prefix")] = e.get("uri")
            if self.uris.get(e.get("prefix"), e.get("uri")) != e.get("uri"):
                self.fault("log: %s is not the uri of %s" % (e.get("uri"), e.get("prefix")))
        scopes = [g.get("scope") for g in log.iter(NAMESPACE + "global")]
        if len(scopes) != len(set(scopes)) or not set(scopes) <= {"trace", "event"}:
            self.fault("log: globals are of %r" % scopes)
        for g in log.iter(NAMESPACE + "global"):
            self.globals[g.get("scope")] = {k: t for k, (t, _) in self.attributes(g, g.get("scope"), "global %s" % g.get("scope")).items()}
        names = set()
        for c in log.iter(NAMESPACE + "classifier"):
            if not c.get("name") or not c.get("keys") or c.get("name") in names or c.get("scope", "event") not in self.globals:
                self.fault("log: the classifier %r must have a name of its own, keys and a scope" % c.get("name"))
            names.add(c.get("name"))
            for key in (c.get("keys") or "").split():
                if key not in self.globals.get(c.get("scope", "event"), {}):
                    self.fault("log: the classifier %s uses %s, which is no global" % (c.get("name"), key))

    def children(self, element, allowed, place):
        for child in element:
            if child.tag.replace(NAMESPACE, "", 1) not in allowed or not child.tag.startswith(NAMESPACE):
                self.fault("%s: <%s> may not stand here" % (place, child.tag))
            if (child.text or "").strip() or (child.tail or "").strip():
                self.fault("%s: there is text between the elements" % place)

    def with_globals(self, found, scope, place):
        for key, kind in self.globals[scope].items():
            if key not in found or found[key][0] != kind:
                self.fault("%s: the global %s is missing" % (place, key))
        return {k: v for k, (_, v) in found.items()}

    def trace(self, element, number):
        place = "trace %d" % number
        self.children(element, set(TYPES) | {"event"}, place)
        head = self.with_globals(self.attributes(element, "trace", place), "trace", place)
        events = []
        for n, event in enumerate(element.iter(NAMESPACE + "event"), 1):
            here = "%s, event %d" % (place, n)
            self.children(event, set(TYPES), here)
            found = self.with_globals(self.attributes(event, "event", here), "event", here)
            if found.get("lifecycle:transition") not in TRANSITIONS:
                self.fault("%s: %r is no transition" % (here, found.get("lifecycle:transition")))
            if events and events[-1].get("time:timestamp", "") > found.get("time:timestamp", ""):
                self.fault("%s: comes before the event in front of it" % here)
            events.append(found)
        return head, events

    def run(self, path):
        log = Tree.parse(path).getroot()
        if log.tag != NAMESPACE + "log":
            self.fault("the root is <%s>" % log.tag)
            return self
        if log.get("xes.version") != "1849.2016" or log.get("xes.features") is None:
            self.fault("log: xes.version and xes.features must be there")
        self.order(log)
        self.declarations(log)
        self.attributes(log, "log", "log")
        names = set()
        for n, element in enumerate(log.iter(NAMESPACE + "trace"), 1):
            head, events = self.trace(element, n)
            if head.get("concept:name") in names:
                self.fault("trace %d: its name stands twice" % n)
            names.add(head.get("concept:name"))
            self.cases.append(self.case_of(head, events, n))
        return self

    def case_of(self, head, events, number):
        """Every step has one start and one complete, next to each other, that agree."""
        w = {k.partition(":")[2]: v for k, v in head.items()}
        case = Case(*[w.get(n) for n in ("task", "state", "user", "collector", "stream", "zone", "shift_date", "start", "end")])
        for first, last in zip(events[::2], events[1::2]):
            same = ["concept:name", "concept:instance", "org:resource", "worklode:application", "worklode:ui_group", "worklode:kind"]
            if [first.get(k) for k in same] != [last.get(k) for k in same] or first.get("lifecycle:transition") != "start" \
                    or last.get("lifecycle:transition") != "complete" or first.get("org:resource") != w.get("user"):
                self.fault("trace %d: start and complete of a step do not fit" % number)
            try:
                case.steps.append(tuple(
                    [first["concept:name"], first["time:timestamp"], last["time:timestamp"], first["worklode:application"],
                     first["worklode:ui_group"], first["worklode:kind"], first["worklode:category"]]
                    + [int(last["worklode:" + n]) for n in ["active_ms", "idle_ms", "off_computer_ms"] + COUNTERS]))
            except (KeyError, ValueError) as missing:
                self.fault("trace %d: a step without %s" % (number, missing))
        if len(events) % 2:
            self.fault("trace %d: a step without its end" % number)
        return case


def check_xes(path, extensions=()):
    """(faults, cases)."""
    checker = Checker(extensions)
    try:
        checker.run(path)
    except Tree.ParseError as error:
        checker.fault("no XML: %s" % error)
    return checker.faults, checker.cases


if __name__ == "__main__":
    wrong, _ = check_xes(sys.argv[1], sys.argv[2:])
    print("\n".join(wrong) or "well")
    sys.exit(1 if wrong else 0)

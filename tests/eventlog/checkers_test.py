#!/usr/bin/env python3
"""The checkers themselves: a good log is well, and each of many small faults is found."""
import os
import tempfile
import unittest

from ocel_check import check_ocel
from xes_check import check_xes

HERE = os.path.dirname(os.path.abspath(__file__))
EXTENSION = os.path.join(HERE, "..", "..", "docs", "eventlog", "worklode.xesext")
COUNTS = "".join('<int key="worklode:%s" value="0"/>' % c for c in
                 ["active_ms", "idle_ms", "off_computer_ms", "clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"])
EVENT = ('<event><string key="concept:name" value="A | b"/><string key="concept:instance" value="1"/>'
         '<string key="lifecycle:transition" value="%s"/><string key="org:resource" value="a1"/>'
         '<date key="time:timestamp" value="2026-03-02T08:0%d:00.000Z"/><string key="worklode:application" value="A"/>'
         '<string key="worklode:ui_group" value="b"/><string key="worklode:category" value="Unknown"/>'
         '<string key="worklode:kind" value="visit"/>%s</event>')
XES = ('<?xml version="1.0" encoding="UTF-8"?><log xmlns="http://www.xes-standard.org/" xes.version="1849.2016" xes.features="">'
       '<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>'
       '<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>'
       '<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>'
       '<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>'
       '<extension name="Worklode" prefix="worklode" uri="urn:worklode:xesext:1"/>'
       '<global scope="trace"><string key="concept:name" value=""/></global>'
       '<global scope="event"><string key="concept:name" value=""/><date key="time:timestamp" value="1970-01-01T00:00:00Z"/></global>'
       '<classifier name="Step" scope="event" keys="concept:name"/><string key="concept:name" value="V"/>'
       '<trace><string key="concept:name" value="1"/><string key="worklode:user" value="a1"/>' + EVENT % ("start", 0, "")
       + EVENT % ("complete", 1, COUNTS) + '</trace></log>')
XES_FAULTS = [("xes.version=\"1849.2016\"", "xes.version=\"1\""), ("xmlns=\"http://www.xes-standard.org/\"", ""), ("</log>", ""),
              ("<trace>", "<trace><note/>"), ("<event>", "<event>text", 1), ("<date key=\"time:timestamp\" value=\"2026-03-02T08:00:00.000Z\"/>", ""),
              ("2026-03-02T08:00:00.000Z", "2026-03-32T08:00:00.000Z"), ("2026-03-02T08:01:00.000Z", "2026-03-02T07:01:00.000Z"),
              ("<int key=\"worklode:keys\" value=\"0\"/>", "<int key=\"worklode:keys\" value=\"0.5\"/>"),
              ("<int key=\"worklode:keys\" value=\"0\"/>", "<string key=\"worklode:keys\" value=\"0\"/>"),
              ("<int key=\"worklode:keys\" value=\"0\"/>", ""), ("worklode:user", "worklode:who"),
              ("<extension name=\"Worklode\" prefix=\"worklode\" uri=\"urn:worklode:xesext:1\"/>", ""),
              ("uri=\"http://www.xes-standard.org/time.xesext\"", "uri=\"http://www.xes-standard.org/org.xesext\""),
              ("keys=\"concept:name\"", "keys=\"org:resource\""), ("value=\"complete\"", "value=\"done\""), ("value=\"complete\"", "value=\"start\""),
              ("<string key=\"concept:name\" value=\"1\"/>", ""), ("scope=\"trace\"", "scope=\"log\""),
              ("<string key=\"concept:name\" value=\"V\"/>", "<trace/><string key=\"concept:name\" value=\"V\"/>"),
              ("<string key=\"concept:name\" value=\"V\"/>", "<string key=\"concept:name\" value=\"V\"/><string key=\"concept:name\" value=\"W\"/>"),
              ("value=\"V\"/>", "value=\"V\"><string key=\"x\" value=\"y\"/></string>"),
              ("<string key=\"org:resource\" value=\"a1\"/>", "<string key=\"org:resource\" value=\"a2\"/>", 1),
              ("<string key=\"concept:instance\" value=\"1\"/>", "<string key=\"concept:instance\" value=\"2\"/>", 1)]

STEP = ('{"id": "event:1", "type": "A | b", "time": "2026-03-02T08:00:00.000Z", "attributes": [{"name": "end", "value": "2026-03-02T08:01:00.000Z"},'
        '{"name": "kind", "value": "visit"}, {"name": "category", "value": "Unknown"}, %s], "relationships": ['
        '{"objectId": "task_instance:1", "qualifier": "step of"}, {"objectId": "associate:a1", "qualifier": "by"},'
        '{"objectId": "application:A", "qualifier": "in"}, {"objectId": "screen:1", "qualifier": "on"}]}')
NUMBERS = ["active_ms", "idle_ms", "off_computer_ms", "clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"]
HEAD = {"task": "T", "state": "complete", "collector": "a1", "stream": "main", "zone": "UTC", "shift_date": "2026-03-02"}
EPOCH = '"time": "1970-01-01T00:00:00.000Z"'
OCEL = ('{"objectTypes": [{"name": "task_instance", "attributes": [%s, {"name": "start", "type": "time"}, {"name": "end", "type": "time"}]},'
        '{"name": "associate", "attributes": []}, {"name": "application", "attributes": [{"name": "name", "type": "string"}]},'
        '{"name": "screen", "attributes": [{"name": "name", "type": "string"}]}],'
        % ", ".join('{"name": "%s", "type": "string"}' % n for n in HEAD)
        + '"events": [' + STEP % ", ".join('{"name": "%s", "value": "0"}' % n for n in NUMBERS) + '], "objects": ['
        '{"id": "task_instance:1", "type": "task_instance", "attributes": [%s, {"name": "start", "value": "2026-03-02T08:00:00.000Z", %s},'
        '{"name": "end", "value": "2026-03-02T08:01:00.000Z", %s}], "relationships": [{"objectId": "associate:a1", "qualifier": "worked by"}]},'
        % (", ".join('{"name": "%s", "value": "%s", %s}' % (n, v, EPOCH) for n, v in HEAD.items()), EPOCH, EPOCH)
        + '{"id": "associate:a1", "type": "associate", "attributes": [], "relationships": []},'
        '{"id": "application:A", "type": "application", "attributes": [{"name": "name", "value": "A", %s}], "relationships": []},'
        '{"id": "screen:1", "type": "screen", "attributes": [{"name": "name", "value": "b", %s}],'
        '"relationships": [{"objectId": "application:A", "qualifier": "screen of"}]}],' % (EPOCH, EPOCH)
        + '"eventTypes": [{"name": "A | b", "attributes": [{"name": "end", "type": "time"}, {"name": "kind", "type": "string"},'
        '{"name": "category", "type": "string"}, %s]}]}' % ", ".join('{"name": "%s", "type": "integer"}' % n for n in NUMBERS))
OCEL_FAULTS = [("\"eventTypes\": [{\"name\": \"A | b\"", "\"eventTypes\": [{\"name\": \"A\""), ("\"eventTypes\"", "\"types\""), ("]}]}", "]}]"),
               ("{\"name\": \"keys\", \"type\": \"integer\"}", "{\"name\": \"keys\", \"type\": \"number\"}"),
               ("{\"name\": \"keys\", \"value\": \"0\"}", "{\"name\": \"keys\", \"value\": \"0.5\"}"),
               ("{\"name\": \"keys\", \"value\": \"0\"}", "{\"name\": \"keys\", \"value\": 0}"),
               ("{\"name\": \"keys\", \"value\": \"0\"}", "{\"name\": \"taps\", \"value\": \"0\"}"),
               ("\"objectId\": \"screen:1\"", "\"objectId\": \"screen:2\""), ("\"id\": \"screen:1\"", "\"id\": \"application:A\""),
               ("\"type\": \"screen\"", "\"type\": \"window\""), ("2026-03-02T08:00:00.000Z", "2 March", 1), ("\"qualifier\": \"by\"", "\"qualifier\": \"\""),
               ("2026-03-02T08:00:00.000Z", "2026-03-02", 2), (EPOCH, "\"time\": \"\""), (EPOCH, "\"at\": 0"),
               ("\"id\": \"event:1\"", "\"id\": \"event:1\", \"id\": \"event:2\""), ("\"id\": \"event:1\"", "\"id\": 1"),
               ("{\"objectId\": \"application:A\", \"qualifier\": \"screen of\"}", "{\"objectId\": \"associate:a1\", \"qualifier\": \"screen of\"}")]


class Checkers(unittest.TestCase):
    def check(self, text, checker, *more):
        with tempfile.NamedTemporaryFile("w", suffix=".log", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            return checker(file.name, *more)

    def every_fault_is_found(self, good, faults, checker, *more):
        wrong, cases = self.check(good, checker, *more)
        self.assertEqual((wrong, len(cases), len(cases[0].steps)), ([], 1, 1))
        for before, after, *nth in faults:
            parts = good.split(before)
            self.assertGreater(len(parts), 1, before)
            at = nth[0] if nth else 1
            bad = before.join(parts[:at]) + after + before.join(parts[at:])
            self.assertTrue(self.check(bad, checker, *more)[0], "not found: %r for %r" % (after, before))

    def test_xes(self):
        self.every_fault_is_found(XES, XES_FAULTS, check_xes, [EXTENSION])

    def test_ocel(self):
        self.every_fault_is_found(OCEL, OCEL_FAULTS, check_ocel)


if __name__ == "__main__":
    unittest.main()

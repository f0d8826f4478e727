// One small good file of each foreign format, to break in every way.
#pragma once

#include <array>
#include <string_view>

namespace worklode::samples {

struct ForeignSample {
    const char* file;
    std::string_view text;
};

inline const std::array<ForeignSample, 6> kForeignSamples = {{
    {"log.xes", R"(<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016"><global scope="event"><string key="concept:name" value="__INVALID__"/></global>
<trace><string key="concept:name" value="c"/>
<event><string key="concept:name" value="A &amp; B"/><string key="org:resource" value="ann"/><string key="lifecycle:transition" value="start"/><date key="time:timestamp" value="2026-03-02T09:00:00.000+01:00"/></event>
<event><string key="concept:name" value="A &amp; B"/><string key="org:resource" value="ann"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="2026-03-02T09:05:00.000+01:00"/><list key="x"><values><int key="n" value="1"/></values></list></event>
</trace></log>
)"},
    {"events.csv", "case;activity;timestamp;resource;lifecycle\n1;A;2026-03-02 09:00:00;ann;start\n1;\"B\n\"\"b\"\"\";2026-03-02 09:01:00+01:00;ann;\n"},
    {"aw.json", R"({"buckets": {"w": {"type": "currentwindow", "client": "c", "hostname": "pc", "events": [
{"id": 1, "timestamp": "2026-03-02T09:00:00.250000+00:00", "duration": 60.5, "data": {"app": "firefox", "title": "a\u00e9"}},
{"id": 2, "timestamp": "2026-03-02T09:00:30Z", "duration": 0.0, "data": {"app": "code", "title": "b"}}]},
"a": {"type": "afkstatus", "hostname": "pc", "events": [{"timestamp": "2026-03-02T09:00:10Z", "duration": 30, "data": {"status": "afk"}}]},
"t": {"type": "web.tab.current", "client": "aw-watcher-web-firefox", "hostname": "unknown", "events": [{"timestamp": "2026-03-02T09:00:00Z", "duration": 9, "data": {"url": "https://x.org/a?b", "title": "t", "incognito": false}}]}}}
)"},
    {"arbtt.json", R"([
{"date":"2026-03-02T09:00:00.9Z","rate":60000,"inactive":70000,"desktop":"","windows":[{"active":true,"program":"code","title":"a"}]}
,
{"date":"2026-03-02T09:01:00.9Z","rate":60000,"inactive":0,"screensaver":true,"windows":[{"active":false,"program":"code","title":"a"}]}
]
)"},
    {"tockler.csv", "app;taskName;title;url;color;beginDate;endDate\nCode;AppTrackItem;m;;#fff;2026-03-02 09:00:00;2026-03-02 09:10:00\nIDLE;StatusTrackItem;i;;;2026-03-02 09:01:00;2026-03-02 09:02:00\n"},
    {"ui.csv", "timeStamp,userID,targetApp,eventType,url,content\n2026-03-02T09:00:00Z,u,Excel,copy,,x\n2026-03-02T09:00:05Z,,OS-Clipboard,paste,https://x.org,y\n"},
}};

} // namespace worklode::samples

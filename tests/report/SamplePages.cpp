#include "SamplePages.h"

namespace worklode::test {

namespace {

Instant at(const char* iso) { return instantFromIso(iso).value(); }

ResultHeader header(PageKind page)
{
    ResultHeader h;
    h.view = "All";
    h.page = page;
    h.catalogVersion = 3;
    h.dataHash = "ab12";
    h.from = dateFromIso("2026-03-01").value();
    h.to = dateFromIso("2026-04-01").value();
    h.unit = "acme";
    h.unplacedCollectors = 2;
    h.anomalies.add(Anomaly::StreamOverlap, 4);
    return h;
}

Measures measures()
{
    Measures m;
    m.categoryTime = {Duration(7'200'000), Duration(1'800'000), Duration(600'000), Duration(300'000)};
    m.idle = Duration(900'500);
    m.active = Duration(9'000'000);
    m.counts = {120, 4000, 300, 90, 5, 40, 38};
    m.switches = 77;
    m.visits = 130;
    return m;
}

SummaryResult summary()
{
    SummaryResult r;
    r.all = {6, 10, 5, Duration(12'000'000), measures(), 62.5};
    r.byApplication.push_back({"Excel", measures(), 6, {{"Daily report", measures(), 4}, {"", Measures{}, 1}}});
    r.byCode.push_back({"Lunch", Category::NonWork, Duration(1'800'000), 3, 2});
    r.byUnit.push_back({"acme", "Acme", std::nullopt, r.all});
    r.byUnit.push_back({"team1", "Team 1", "acme", {1, 2, 2, Duration(0), Measures{}, std::nullopt}});
    r.byHour.push_back({8, Duration(60'000), {1, 2, 1, 0, 0, 1, 0}});
    return r;
}

} // namespace

PageResult sampleSummary() { return {header(PageKind::Summary), summary()}; }

PageResult sampleOpportunities()
{
    OpportunitiesResult r;
    r.summary.all = summary().all;
    Opportunity keys;
    keys.name = "Error keys";
    keys.type = "Error keys";
    keys.occurrences = 12;
    keys.associates = 6;
    keys.timeMs = 123456.78;
    keys.annualizedHours = 1234.5678;
    keys.fte = 0.59354;
    keys.value = 49382.7;
    keys.applications = {{"Excel", 123456.78, 12, {{"Daily report", 100000, 10}, {"", 23456.78, 2}}}};
    keys.units = {{"team1", 123456.78, 12}};
    keys.people = {{"a1", 123456.78, 12}};
    keys.examples = {{"a1", "AB1", "main", "team1", "Excel", "Daily report", {at("2026-03-02T08:00:00.000Z"), at("2026-03-02T08:01:00.000Z")}, 1234.5}};
    Opportunity variation;
    variation.name = "Task variation: Dispute";
    variation.type = "Task variation";
    variation.task = "Dispute";
    Opportunity tag;
    tag.name = "Notes";
    tag.type = "notes";
    tag.tag = "Notes";
    r.opportunities = {keys, variation, tag};
    return {header(PageKind::Opportunities), r};
}

PageResult samplePatterns()
{
    PatternsResult r;
    r.switchPairs = {{"Excel", "Outlook", 40, Duration(1'800'000), 6}, {"Outlook", "Excel", 37, Duration(2'400'000), 5}};
    r.switches = 77;
    r.distinctPairs = 2;
    r.flows = {{"Excel", "Outlook", 12, 14, 90'500.25, 6}};
    r.distinctFlows = 1;
    r.byWeekdayHour = {{1, 8, measures(), 6}, {7, 23, Measures{}, 1}};
    return {header(PageKind::Patterns), r};
}

PageResult sampleTasks()
{
    TaskResult t;
    t.name = "Dispute";
    t.complete = 7;
    t.abandoned = 1;
    t.orphanEnds = 2;
    t.associates = 3;
    t.completionPct = 87.5;
    t.durationMs = {600000.5, 590000, 700000};
    t.activeMs = {500000, 490000.25, 600000};
    t.totalActive = Duration(3'500'000);
    t.totalIdle = Duration(100'000);
    t.exclusive = Duration(3'400'000);
    t.measures = measures();
    t.meanSteps = 2.5;
    t.pathDiversity = 33.3;
    t.friction = 12.25;
    t.score = 80;
    t.variations = {{{"CRM | Case", "Claims"}, 5, 5.0 / 7, 3, 480000, 580000, {}}, {{}, 2, 2.0 / 7, 1, 0, 1000, {}}};
    t.applicationVariations = {{{"CRM", "Claims"}, 5, 5.0 / 7, 3, 480000, 580000, {}}};
    t.bestVariation = 0;
    t.nodes = {{"Claims", 7, 1000}};
    t.follows = {{"", "CRM | Case", 5}, {"CRM | Case", "Claims", 5}, {"Claims", "", 5}};
    t.slices = {{"CRM", {1, 1, 0.5, 0, 0, 0, 0, 0, 0, 0.25}}};
    t.instances = {{"a1", "AB1", "main", {at("2026-03-02T08:00:00.000Z"), at("2026-03-02T08:10:00.000Z")}, InstanceState::Complete, Duration(480'000), 0},
                   {"a1", "AB1", "main", {at("2026-03-02T09:00:00.000Z"), at("2026-03-02T09:10:00.000Z")}, InstanceState::Abandoned, Duration(0), 0}};
    return {header(PageKind::Tasks), TasksResult{{t}, {}}};
}

namespace {

StepFigures step(const char* label, const char* application, const char* screen, double ms, std::uint64_t instances, std::uint64_t switches, std::uint64_t keys)
{
    StepFigures s{{label, application, screen}, ms, ms, {}};
    s.measures.active = Duration(static_cast<std::int64_t>(ms) * static_cast<std::int64_t>(instances));
    s.measures.categoryTime[0] = s.measures.active;
    s.measures.switches = switches * instances;
    s.measures.counts.keys = keys * instances;
    return s;
}

} // namespace

/// The same task with two ways to do it, one from near.
PageResult sampleTaskDetails()
{
    PageResult page = sampleTasks();
    TasksResult& result = std::get<TasksResult>(page.body);
    result.goalPct = 80;
    TaskResult& task = result.tasks.front();
    task.variations = {{{"CRM | Case", "Claims"}, 5, 5.0 / 7, 3, 100'000, 580'000, {}},
                       {{"CRM | Case", "Outlook | Inbox", "CRM | Case", "Claims"}, 2, 2.0 / 7, 1, 300'000, 900'000, {}}};
    TaskDetails& d = task.details.emplace();
    d.variations = {{0, {step("CRM | Case", "CRM", "Case", 60'000, 5, 0, 20), step("Claims", "Claims", "", 40'000, 5, 1, 10)}},
                    {1,
                     {step("CRM | Case", "CRM", "Case", 60'000, 2, 0, 20), step("Outlook | Inbox", "Outlook", "Inbox", 120'000, 2, 1, 20),
                      step("CRM | Case", "CRM", "Case", 60'000, 2, 1, 10), step("Claims", "Claims", "", 40'000, 2, 1, 10)}}};
    d.places = {{{"CRM | Case", "CRM", "Case"}, 9, 7, measures()}};
    UnitTask north;
    north.unit = "north";
    north.name = "Team North";
    north.parent = "acme";
    north.goalPct = 75;
    north.complete = 7;
    north.abandoned = 1;
    north.associates = 3;
    north.completionPct = 87.5;
    north.durationMs = task.durationMs;
    north.activeMs = task.activeMs;
    north.box = {7, 500'000, 590'000, 640'000.5, DurationBox::Ends{400'000, 400'000, 700'000, 1'200'000, 1}};
    north.measures = measures();
    north.meanSteps = 2.5;
    north.places = d.places;
    d.units = {north};
    d.associates = {{"a1", 5, 490'000.25, {5, 1, 2, 3, std::nullopt}}};
    d.box = north.box;
    d.durations = {Duration(20'000), {0, 3, 4}, 0};
    d.tenths[0] = {1234.5, 30.5, {10, 10, 5.5, 5}};
    return page;
}

PageResult sampleTimeline()
{
    TimelineLane lane;
    lane.associate = "a1";
    lane.date = dateFromIso("2026-03-02").value();
    lane.zone = "Europe/Berlin";
    lane.shift = {at("2026-03-02T08:00:00.000Z"), at("2026-03-02T16:00:00.000Z")};
    lane.spans = {{lane.shift, SliceKind::Active, "Excel", "日本 report", Category::Production, {1, 2, 1, 0, 0, 1, 0}}};
    lane.tasks = {{"Dispute", lane.shift, InstanceState::Complete}};
    lane.opportunities = {{"Error keys", lane.shift}};
    return {header(PageKind::Timeline), TimelineResult{{lane}}};
}

} // namespace worklode::test

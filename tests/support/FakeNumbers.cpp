// The made-up bodies of the Summary, Opportunities and Tasks pages.
#include "support/FakeEngine.h"

namespace worklode {
namespace {

constexpr double kHour = 3'600'000;

Duration hours(double h)
{
    return Duration(static_cast<std::int64_t>(h * kHour));
}

Measures measures(Category category, double activeHours, double idleHours, std::uint64_t keys)
{
    Measures m;
    m.categoryTime[static_cast<std::size_t>(category)] = hours(activeHours);
    m.active = hours(activeHours);
    m.idle = hours(idleHours);
    m.counts.keys = keys;
    m.counts.errorKeys = keys / 14;
    m.counts.clicks = keys / 5;
    m.counts.scrolls = keys / 11;
    m.counts.copies = keys / 160;
    m.counts.pastes = keys / 150;
    m.switches = keys / 40;
    m.visits = keys / 30;
    return m;
}

void addApplication(SummaryResult& s, const std::string& name, Category category, double activeHours, double idleHours, std::uint64_t keys,
                    const std::vector<std::string>& screens)
{
    ApplicationSummary a;
    a.application = name;
    a.measures = measures(category, activeHours, idleHours, keys);
    a.associates = 12;
    for (std::size_t i = 0; i < screens.size(); ++i)
        a.screens.push_back({screens[i], measures(category, activeHours / double(i + 2), idleHours / double(i + 3), keys / (i + 2)), 12 - i});
    s.all.measures += a.measures;
    s.byApplication.push_back(std::move(a));
}

Opportunity opportunity(const std::string& name, double annualized, std::uint64_t occurrences, const std::vector<std::string>& applications)
{
    Opportunity o;
    o.name = name;
    o.type = name;
    o.occurrences = occurrences;
    o.associates = 4 + occurrences % 9;
    o.annualizedHours = annualized;
    o.fte = annualized / 2080;
    o.value = annualized * 41.5;
    o.timeMs = annualized / 260 * 21 * kHour;
    double left = 1;
    for (std::size_t i = 0; i < applications.size(); ++i) {
        const double share = i + 1 == applications.size() ? left : left * 0.6;
        left -= share;
        OpportunityApplication a{applications[i], o.timeMs * share, std::uint64_t(double(occurrences) * share), {}};
        a.screens = {{"Case", a.timeMs * 0.7, a.occurrences * 7 / 10}, {"Search", a.timeMs * 0.3, a.occurrences * 3 / 10}};
        o.applications.push_back(std::move(a));
    }
    o.units = {{"motor", o.timeMs * 0.5, occurrences / 2}, {"home", o.timeMs * 0.3, occurrences / 3}, {"billing", o.timeMs * 0.2, occurrences / 6}};
    for (std::size_t i = 0; i < 6; ++i)
        o.people.push_back({"a" + std::to_string(i + 1), o.timeMs / double(i + 2), occurrences / (i + 2)});
    for (std::size_t i = 0; i < 40; ++i) {
        const Instant start = instantFromMs(1'772'438'400'000 + static_cast<std::int64_t>(i) * 86'400'000 / 4 + 3'600'000 * 8);
        const auto& a = o.applications[i % o.applications.size()];
        o.examples.push_back({"a" + std::to_string(i % 12 + 1), "pc-1", "main", "motor", a.application, i % 3 == 0 ? "Search" : "Case",
                              {start, start + Duration(600'000 - 9'000 * std::int64_t(i))}, 300'000.0 - 4'500.0 * double(i)});
    }
    return o;
}

Variation variation(std::vector<std::string> steps, std::uint64_t count, double minutes)
{
    Variation v;
    v.steps = std::move(steps);
    v.count = count;
    v.share = double(count) / 412;
    v.associates = 3 + count % 9;
    v.medianActiveMs = minutes * 60'000;
    v.medianDurationMs = minutes * 60'000 * 1.4;
    return v;
}

std::vector<Variation> someVariations()
{
    return {variation({"Outlook | Inbox", "CRM | Case", "Claims | Search", "Claims | Case", "Outlook | Compose"}, 188, 6.4),
            variation({"Outlook | Inbox", "Claims | Search", "Claims | Case", "Outlook | Compose"}, 96, 4.1),
            variation({"Outlook | Inbox", "CRM | Case", "Excel | Rates", "CRM | Case", "Claims | Search", "Claims | Case", "Word", "Outlook | Compose"}, 61, 11.9),
            variation({"CRM | Case", "Claims | Case"}, 40, 3.2), variation({"Outlook | Inbox", "Lunch", "Claims | Case"}, 19, 7.7), variation({}, 8, 0)};
}

void addInstances(TaskResult& t)
{
    for (std::size_t i = 0; i < 60; ++i) {
        TaskInstance instance;
        instance.associate = "a" + std::to_string(i % 12 + 1);
        instance.collector = "pc-1";
        instance.stream = "main";
        const Instant start = instantFromMs(1'772'438'400'000 + static_cast<std::int64_t>(i / 3) * 86'400'000 + 3'600'000 * (8 + std::int64_t(i % 3) * 2));
        instance.range = {start, start + Duration(240'000 + 11'000 * std::int64_t(i))};
        instance.active = Duration(180'000 + 7'000 * std::int64_t(i));
        instance.state = i % 9 == 4 ? InstanceState::Abandoned : InstanceState::Complete;
        instance.variation = i % 5;
        t.instances.push_back(instance);
    }
}

TaskResult task(const std::string& name, std::uint64_t complete, std::uint64_t abandoned)
{
    TaskResult t;
    t.name = name;
    t.complete = complete;
    t.abandoned = abandoned;
    t.orphanEnds = 3;
    t.associates = 11;
    t.completionPct = 100.0 * double(complete) / double(std::max<std::uint64_t>(1, complete + abandoned));
    t.durationMs = {612'000, 540'000, 1'130'000};
    t.activeMs = {401'000, 366'000, 760'000};
    t.totalActive = hours(double(complete) * 0.11);
    t.totalIdle = hours(double(complete) * 0.03);
    t.exclusive = hours(double(complete) * 0.09);
    t.measures = measures(Category::Production, double(complete) * 0.11, double(complete) * 0.03, complete * 210);
    t.meanSteps = 5.3;
    t.pathDiversity = 41.7;
    t.friction = t.measures.friction();
    t.score = t.measures.score();
    if (complete == 0)
        return t;
    t.variations = someVariations();
    t.applicationVariations = {variation({"Outlook", "CRM", "Claims", "Outlook"}, 244, 6.0), variation({"Outlook", "Claims", "Outlook"}, 168, 4.4)};
    t.distinctVariations = t.variations.size();
    t.bestVariation = 1;
    t.nodes = {{"Outlook | Inbox", 364, 40'000}, {"Claims | Case", 345, 120'000}, {"Claims | Search", 345, 60'000}, {"Outlook | Compose", 345, 50'000},
               {"CRM | Case", 249, 90'000}};
    t.follows = {{"", "Outlook | Inbox", 364}, {"Outlook | Inbox", "CRM | Case", 249}, {"Outlook | Inbox", "Claims | Search", 96},
                 {"CRM | Case", "Claims | Search", 249}, {"Claims | Search", "Claims | Case", 345}, {"Claims | Case", "Outlook | Compose", 345},
                 {"Outlook | Compose", "", 345}};
    t.slices = {{"Outlook", {0.8, 0.5, 0.2, 0.1, 0.05, 0.05, 0.1, 0.1, 0.4, 0.7}}, {"CRM", {0.15, 0.4, 0.5, 0.4, 0.2, 0.1, 0.1, 0.05, 0.05, 0.05}},
                {"Claims", {0.03, 0.06, 0.25, 0.45, 0.7, 0.8, 0.75, 0.8, 0.5, 0.2}}, {"Excel", {0.02, 0.04, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05}}};
    addInstances(t);
    return t;
}

} // namespace

SummaryResult fakeSummary()
{
    SummaryResult s;
    s.all.associates = 12;
    s.all.shifts = 243;
    s.all.observedWorkdays = 21;
    s.all.shiftLength = hours(1'960);
    addApplication(s, "Claims", Category::Production, 512.4, 61.2, 402'310, {"Case", "Search", "Payments", ""});
    addApplication(s, "CRM", Category::Production, 288.1, 33.5, 211'040, {"Case", "Customer"});
    addApplication(s, "Outlook", Category::OtherWork, 264.7, 71.9, 251'400, {"Inbox", "Compose", "Calendar"});
    addApplication(s, "Excel", Category::OtherWork, 121.3, 14.2, 90'120, {"Rates", "Daily report"});
    addApplication(s, "news.example.com", Category::NonWork, 58.8, 11.6, 4'310, {});
    addApplication(s, "obscuretool", Category::Unknown, 22.9, 4.1, 8'020, {});
    s.byHour.resize(24);
    for (int h = 0; h < 24; ++h)
        s.byHour[static_cast<std::size_t>(h)] = {h, h >= 8 && h < 18 ? hours(110 + (h % 3) * 12) : hours(0), {}};
    return s;
}

OpportunitiesResult fakeOpportunities()
{
    OpportunitiesResult r;
    r.summary = fakeSummary();
    r.opportunities = {opportunity("Excessive idle", 1'912.6, 804, {"Outlook", "Claims"}),
                       opportunity("Copy and paste", 1'204.3, 9'412, {"Claims", "Excel", "CRM"}),
                       opportunity("Task variation: Answer a claim", 866.0, 316, {""}),
                       opportunity("Application switching", 640.8, 5'630, {"Outlook", "CRM"}),
                       opportunity("Legacy application", 512.2, 1'890, {"Claims"}), opportunity("Heavy typing", 431.7, 2'204, {"CRM", "Outlook"}),
                       opportunity("Scrolling", 290.4, 4'120, {"Claims"}), opportunity("Error keys", 187.9, 1'066, {"CRM"}),
                       opportunity("Non Work", 151.5, 731, {"news.example.com"}), opportunity("Unmapped", 58.9, 402, {"obscuretool"}),
                       opportunity("Assisted sign-on", 33.2, 618, {"Claims"})};
    return r;
}

PatternsResult fakePatterns()
{
    PatternsResult r;
    r.switchPairs = {{"Outlook", "CRM", 4'120, hours(41.2), 12}, {"CRM", "Outlook", 3'980, hours(52.8), 12}, {"CRM", "Claims", 2'650, hours(96.1), 11},
                     {"Claims", "Excel", 912, hours(8.4), 9},    {"Excel", "Claims", 870, hours(30.2), 9},   {"Outlook", "news.example.com", 204, hours(6.6), 6}};
    for (const SwitchPair& pair : r.switchPairs)
        r.switches += pair.switches;
    r.distinctPairs = r.switchPairs.size();
    r.flows = {{"Excel", "Claims", 5'210, 6'020, 44.1 * kHour, 11}, {"CRM", "Claims", 2'480, 2'733, 20.6 * kHour, 12},
               {"Outlook", "CRM", 1'204, 1'390, 9.8 * kHour, 10}, {"Claims", "Outlook", 518, 560, 3.2 * kHour, 8}};
    r.distinctFlows = r.flows.size();
    for (int day = 1; day <= 5; ++day)
        for (int hour = 8; hour < 18; ++hour) {
            WeekdayHour cell{day, hour, measures(Category::Production, 20 + hour % 3, 1 + day % 4 + (hour == 12 ? 12 : 0), 9'000), 12};
            cell.measures.counts.errorKeys = 300 * static_cast<std::uint64_t>(day) + 60 * static_cast<std::uint64_t>(hour);
            r.byWeekdayHour.push_back(cell);
            r.hourAssociates[static_cast<std::size_t>(hour)] = 12;
        }
    return r;
}

TasksResult fakeTasks()
{
    return {{task("Answer a claim", 412, 37), task("Pay an invoice", 230, 12), task("Audit", 44, 21), task("Renew a policy", 0, 0)}, 80};
}

} // namespace worklode

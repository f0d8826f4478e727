#include "Catch.h"
#include "session/Pseudonyms.h"
#include "tests/session/Office.h"

#include <algorithm>

using namespace worklode;
using namespace worklode::testing;

namespace {

/// Writes down what it gets.
class NotedLog final : public EventLogSink
{
public:
    Outcome begin(const ResultHeader& header) override
    {
        filter = header.associateFilter;
        return Done{};
    }
    Outcome add(const EventLogInstance& instance) override
    {
        if (instances.size() == fullAfter)
            return Error{ErrorCode::Unavailable, {}, "full"};
        instances.push_back(instance);
        return Done{};
    }
    Outcome end() override
    {
        ended = true;
        return Done{};
    }
    std::vector<std::string> associates() const
    {
        std::vector<std::string> all;
        for (const EventLogInstance& instance : instances)
            all.push_back(instance.associate);
        return all;
    }

    std::vector<EventLogInstance> instances;
    std::size_t fullAfter = 1000;
    std::string filter;
    bool ended = false;
};

/// Whoever enters excel is at a task until its end; a1 alone ends it, in `rare`.
Catalog catalogWithTask(std::uint32_t minGroup = 1)
{
    Catalog catalog = officeCatalog();
    TaskDefinition task;
    task.name = "Dispute";
    task.begin = {{"excel", std::nullopt, Anchor::Entering}};
    task.end = {{"rare", std::nullopt, Anchor::Entering}};
    catalog.tasks = {task};
    catalog.settings.minGroup = minGroup;
    return catalog;
}

Result<EventLogTotals> logOf(LocalEngine& engine, const ViewRequest& request, NotedLog& log)
{
    Progress progress;
    return engine.writeEventLog(request, log, progress);
}

ViewRequest anonymousAs(const std::string& user)
{
    ViewRequest request = ask(PageKind::Summary, user);
    request.view.anonymous = true;
    return request;
}

} // namespace

TEST_CASE("An event log has the instances of the Tasks page with their steps")
{
    const auto engine = officeEngine(catalogWithTask());
    NotedLog log;
    const auto totals = logOf(*engine, ask(PageKind::Summary, "ann"), log);
    REQUIRE(totals);
    CHECK(log.ended);
    CHECK(totals->complete == 1);
    CHECK(totals->abandoned == 17);
    CHECK(totals->steps == 1);
    CHECK(totals->withoutSteps == 17);
    const Result<PageResult> page = run(*engine, ask(PageKind::Tasks, "ann"));
    REQUIRE(page);
    const TaskResult& task = std::get<TasksResult>(page->body).tasks.at(0);
    REQUIRE(task.instances.size() == log.instances.size());
    for (const TaskInstance& listed : task.instances)
        CHECK(std::count_if(log.instances.begin(), log.instances.end(), [&](const EventLogInstance& i) {
                  return i.associate == listed.associate && i.collector == listed.collector && i.stream == listed.stream
                         && i.range == listed.range && i.state == listed.state;
              }) == 1);
    const EventLogInstance& first = log.instances.front();
    CHECK(first.associate == "a1");
    CHECK(first.collector == "a1-laptop");
    CHECK(first.task == "Dispute");
    CHECK(first.zone == "UTC");
    CHECK(toIso(first.shiftDate) == "2026-03-02");
    REQUIRE(first.steps.size() == 1);
    CHECK(first.steps[0].label == "excel");
    CHECK(first.steps[0].range == first.range);
    CHECK(first.steps[0].counts.keys == 10);
}

TEST_CASE("An event log keeps to what the user may see")
{
    const auto engine = officeEngine(catalogWithTask());
    NotedLog team, own, one;
    REQUIRE(logOf(*engine, ask(PageKind::Tasks, "tom"), team));
    CHECK(team.associates() == std::vector<std::string>{"a1", "a2", "a3", "a4", "a5", "a6"});
    REQUIRE(logOf(*engine, ask(PageKind::Tasks, "al"), own));
    CHECK(own.associates() == std::vector<std::string>{"a1"});
    ViewRequest request = ask(PageKind::Tasks, "ann");
    request.associate = "b2";
    request.date = *dateFromIso("2026-03-04");
    REQUIRE(logOf(*engine, request, one));
    CHECK(one.associates() == std::vector<std::string>{"b2"});
    for (const char* user : {"rep", "adm", "gone", "nobody"}) {
        NotedLog none;
        CHECK_FALSE(logOf(*engine, ask(PageKind::Summary, user), none));
        CHECK(none.instances.empty());
    }
    NotedLog none;
    request.task = "Nothing";
    CHECK(logOf(*engine, request, none).error().code == ErrorCode::NotFound);
}

TEST_CASE("A View that withholds single associates has no event log")
{
    const auto engine = officeEngine(catalogWithTask(2));
    NotedLog log;
    CHECK(logOf(*engine, anonymousAs("ann"), log).error().sentence() == "view: an event log shows single associates, which this View may not");
    CHECK(log.instances.empty());
    CHECK_FALSE(log.ended);
}

TEST_CASE("Under pseudonyms an event log names nobody, and its order does not either")
{
    const auto engine = officeEngine(catalogWithTask());
    engine->setPseudonymKey("key");
    NotedLog log;
    ViewRequest request = anonymousAs("ann");
    REQUIRE(logOf(*engine, request, log));
    const std::vector<std::string> shown = log.associates();
    REQUIRE(shown.size() == 18);
    CHECK(std::is_sorted(shown.begin(), shown.end()));
    for (const EventLogInstance& i : log.instances) {
        CHECK(i.associate.starts_with("P-"));
        CHECK(i.collector.starts_with("P-"));
        CHECK(i.stream == pseudonymOf("main", "key"));
    }
    CHECK(std::count(shown.begin(), shown.end(), pseudonymOf("a1", "key")) == 1);
    NotedLog one;
    request.associate = "a1";
    REQUIRE(logOf(*engine, request, one));
    CHECK(one.filter == pseudonymOf("a1", "key"));
}

TEST_CASE("The key of pseudonyms is asked for only where they are shown, once, and its failure is the page's")
{
    const auto engine = officeEngine(catalogWithTask());
    int asked = 0;
    engine->setPseudonymKeySource([&asked]() -> Result<std::string> {
        if (++asked == 1)
            return Error{ErrorCode::Refused, "key", "not yours"};
        return std::string("key");
    });
    ViewRequest timeline = anonymousAs("ann");
    timeline.page = PageKind::Timeline;
    NotedLog log;
    REQUIRE(run(*engine, ask(PageKind::Timeline, "ann")));
    REQUIRE(logOf(*engine, ask(PageKind::Tasks, "ann"), log));
    CHECK(asked == 0);
    CHECK(run(*engine, timeline).error().sentence() == "key: not yours");
    const auto changed = engine->withCatalog(std::make_shared<const Catalog>(catalogWithTask()), 8);
    for (LocalEngine* each : {engine.get(), changed.get()}) {
        const Result<PageResult> page = run(*each, timeline);
        REQUIRE(page);
        CHECK(std::get<TimelineResult>(page->body).lanes[0].associate.starts_with("P-"));
    }
    CHECK(asked == 2);
}

TEST_CASE("A log that cannot be taken ends at once and is not ended well")
{
    const auto engine = officeEngine(catalogWithTask());
    NotedLog log;
    log.fullAfter = 3;
    CHECK(logOf(*engine, ask(PageKind::Tasks), log).error().detail == "full");
    CHECK(log.instances.size() == 3);
    CHECK_FALSE(log.ended);
    NotedLog cancelled;
    Progress progress;
    progress.cancel();
    CHECK(engine->writeEventLog(ask(PageKind::Tasks), cancelled, progress).error().code == ErrorCode::Cancelled);
    CHECK_FALSE(cancelled.ended);
}

#include "Catch.h"
#include "tests/session/Office.h"

#include <thread>

using namespace worklode;
using namespace worklode::testing;

TEST_CASE("One engine serves several callers at once, each on several threads")
{
    const auto engine = officeEngine(4);
    const auto expected = summaryOf(*officeEngine(1), ask(PageKind::Summary)).all;
    std::vector<Result<PageResult>> results(6, Result<PageResult>(Error{}));
    {
        std::vector<std::jthread> callers;
        for (std::size_t i = 0; i < results.size(); ++i)
            callers.emplace_back([&, i] {
                results[i] = run(*engine, ask(i % 3 == 2 ? PageKind::Timeline : i % 3 == 1 ? PageKind::Opportunities : PageKind::Summary));
            });
    }
    for (std::size_t i = 0; i < results.size(); ++i) {
        REQUIRE(results[i]);
        if (i % 3 == 0)
            CHECK(std::get<SummaryResult>(results[i]->body).all.measures == expected.measures);
        if (i % 3 == 2)
            CHECK(std::get<TimelineResult>(results[i]->body).lanes.size() == 18);
    }
}

TEST_CASE("A View can be cancelled from another thread while it runs")
{
    const auto engine = officeEngine(3);
    Progress progress;
    std::jthread canceller([&progress] { progress.cancel(); });
    const Result<PageResult> result = engine->run(ask(PageKind::Summary), progress);
    canceller.join();
    CHECK((result || result.error().code == ErrorCode::Cancelled)); // whichever was first
}

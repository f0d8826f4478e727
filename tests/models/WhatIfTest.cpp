#include "ui/models/WhatIf.h"
#include "catalog/OpportunityTypes.h"
#include "Catch.h"
#include "support/FakeEngine.h"
#include "support/WaitFor.h"

#include <algorithm>

using namespace worklode;
using namespace std::chrono_literals;

namespace {

Opportunity named(const std::string& name, const std::string& tag = {})
{
    Opportunity o;
    o.name = name;
    o.type = name;
    o.tag = tag;
    return o;
}

} // namespace

TEST_CASE("tried settings change what they are about and nothing else")
{
    const auto catalog = fakeCatalog();
    WhatIfSettings settings = savedSettings(*catalog, named("Copy and paste"));
    CHECK(settings.automatable == 1);
    CHECK(settings.thresholds == std::map<std::string, double>{{"seconds", 60}});
    CHECK(withSettings(*catalog, settings).units == catalog->units);
    settings.automatable = 0.4;
    settings.thresholds["seconds"] = 10;
    settings.hourlyCost = 55;
    const Catalog tried = withSettings(*catalog, settings);
    CHECK(effectiveSettings(tried, "Copy and paste").automatable == 0.4);
    CHECK(effectiveSettings(tried, "Copy and paste").thresholds.at("seconds") == 10);
    CHECK(effectiveSettings(tried, "Error keys") == effectiveSettings(*catalog, "Error keys"));
    for (const BusinessUnit& unit : tried.units)
        CHECK(unit.hourlyCost == (unit.parent ? std::nullopt : std::optional(55.0)));
    CHECK(tried.associates.size() == catalog->associates.size());
    CHECK(catalog->opportunities.empty()); // the saved one is as it was
}

TEST_CASE("a tag has its own settings")
{
    const auto catalog = fakeCatalog();
    WhatIfSettings settings = savedSettings(*catalog, named("Notes", "Notes"));
    CHECK(settings.tag == "Notes");
    CHECK(settings.thresholds == std::map<std::string, double>{{"min_keys", 41}, {"min_seconds", 0}});
    settings.thresholds["min_keys"] = 100;
    const Catalog tried = withSettings(*catalog, settings);
    const auto tag = std::find_if(tried.opportunityTags.begin(), tried.opportunityTags.end(),
                                  [](const OpportunityTag& t) { return t.name == "Notes"; });
    REQUIRE(tag != tried.opportunityTags.end());
    CHECK(tag->minKeys == 100);
}

TEST_CASE("rows of both rankings are paired by name")
{
    OpportunitiesResult before, after;
    before.opportunities = {named("A"), named("B"), named("C")};
    after.opportunities = {named("C"), named("A"), named("D")};
    after.opportunities[0].annualizedHours = 7;
    const std::vector<WhatIfRow> rows = rankingMoves(before, after);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].name == "C");
    CHECK(rows[0].rankBefore == 3);
    CHECK(rows[0].rankAfter == 1);
    CHECK(rows[0].hoursAfter == 7);
    CHECK(rows[1].rankBefore == 1);
    CHECK_FALSE(rows[2].rankBefore);
    CHECK(rows[3].name == "B");
    CHECK_FALSE(rows[3].rankAfter);
}

TEST_CASE("of several settings tried quickly only the last is shown")
{
    const auto engine = std::make_shared<FakeEngine>(fakeCatalog());
    engine->setDelay(30ms);
    WhatIfRunner runner;
    runner.setSource(engine, {}, fakeCatalog());
    std::vector<double> values;
    QObject::connect(&runner, &WhatIfRunner::finished, [&](const SharedResult& result) {
        values.push_back(std::get<OpportunitiesResult>(result->body).opportunities[0].value);
    });
    WhatIfSettings settings = savedSettings(*fakeCatalog(), named("Excessive idle"));
    for (const double share : {0.9, 0.7, 0.5}) {
        settings.automatable = share;
        runner.tryOut(settings);
    }
    REQUIRE(waitFor([&] { return !runner.busy(); }));
    REQUIRE(values.size() == 1);
    CHECK(values[0] == Approx(fakeOpportunities().opportunities[0].value * 0.5));
}

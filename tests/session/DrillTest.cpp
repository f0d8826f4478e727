#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

OpportunitiesResult drilled(LocalEngine& engine, OpportunityDrill drill, const std::string& user = {})
{
    ViewRequest request = ask(PageKind::Opportunities, user);
    request.drill = std::move(drill);
    const auto result = run(engine, request);
    INFO((result ? std::string() : result.error().sentence()));
    REQUIRE(result);
    return std::get<OpportunitiesResult>(result->body);
}

OpportunityDrill unmapped() { return {"Unmapped", {}, {}, {}, {}}; }

} // namespace

TEST_CASE("A drill-down shows one opportunity, and only the occurrences of the place, unit and associate that were chosen")
{
    const auto engine = officeEngine();
    const OpportunitiesResult all = drilled(*engine, unmapped());
    REQUIRE(all.opportunities.size() == 1);
    CHECK(all.opportunities[0].occurrences == 19);
    CHECK(all.summary.all.shifts == 18);
    OpportunityDrill drill = unmapped();
    drill.application = "rare";
    CHECK(drilled(*engine, drill).opportunities.at(0).occurrences == 1);
    drill.application = "excel";
    drill.unit = "t1";
    const Opportunity t1 = drilled(*engine, drill).opportunities.at(0);
    CHECK(t1.occurrences == 6);
    CHECK(t1.people.size() == 6);
    CHECK(t1.units.size() == 1);
    CHECK(t1.examples.size() == 6);
    drill.unit = "acme";
    drill.associate = "a1-laptop"; // an alternate
    drill.screen = "";
    const Opportunity a1 = drilled(*engine, drill).opportunities.at(0);
    CHECK(a1.occurrences == 1);
    CHECK(a1.annualizedHours == Approx(600'000 / 3'600'000.0 * 130)); // of the View's two workdays
}

TEST_CASE("A drill-down to what is not there is empty, and one outside the access node too")
{
    const auto engine = officeEngine();
    OpportunityDrill drill = unmapped();
    drill.opportunity = "Nothing";
    CHECK(drilled(*engine, drill).opportunities.empty());
    drill = unmapped();
    drill.application = "word";
    CHECK(drilled(*engine, drill).opportunities.empty());
    drill = unmapped();
    drill.unit = "t2";
    CHECK(drilled(*engine, drill, "tom").opportunities.empty());
    drill = unmapped();
    drill.associate = "b1";
    CHECK(drilled(*engine, drill, "tom").opportunities.empty());
}

TEST_CASE("Nobody drills down where small groups are withheld")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Opportunities, "rep");
    request.drill = unmapped();
    const auto result = run(*engine, request);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Refused);
}

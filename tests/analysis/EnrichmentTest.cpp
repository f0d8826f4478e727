#include "Catch.h"
#include "tests/analysis/AnalysisBench.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

constexpr const char* kSlices = R"(
stream a1
08:00 08:01 active crm "Case 1"
08:01 08:02 active CRM.exe "Case 2"
08:02 08:03 active firefox "Mail" url=https://mail.example.com/in
08:03 08:04 active notepad "x"
)";

constexpr const char* kCatalog = R"({"version": 1,
 "opportunity_tags": [{"name": "Fax", "kind": "custom"}, {"name": "Paper", "kind": "custom"}],
 "applications": [{"alias": "CRM", "raw": ["crm"], "screens": true, "opportunity_tags": ["Paper"],
   "categories": [{"category": "Production", "from": null}, {"category": "Non Work", "from": "2026-03-05T00:00:00.000Z"}]},
  {"alias": "Mail", "raw": ["mail.example.com"]}],
 "screen_tags": [{"application": "CRM", "screen": "Case 2", "opportunity_tags": ["Fax", "Paper"]}]})";

} // namespace

TEST_CASE("Places become applications and screens, by name")
{
    const auto bench = AnalysisBench::make(kSlices, kCatalog);
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    const Enrichment& e = (*bench)->enrichment;
    const ScreenId second = e.findScreen("CRM", "Case 2");
    REQUIRE(second.index() < e.screenCount());
    CHECK(e.stepLabel(second) == "CRM | Case 2");
    CHECK(e.applicationName(e.applicationOf(second)) == "CRM");
    CHECK(e.stepLabel(e.findScreen("Mail", "")) == "Mail");
    CHECK(e.findApplication("notepad").index() < e.applicationCount());
    CHECK(e.findApplication("firefox").index() == e.applicationCount());
    CHECK(e.findScreen("CRM", "Case 9").index() == e.screenCount());
    CHECK(e.findScreen("Nothing", "").index() == e.screenCount());
}

TEST_CASE("Tags of a screen and of its application are joined, each once")
{
    const auto bench = AnalysisBench::make(kSlices, kCatalog);
    REQUIRE(bench);
    const Enrichment& e = (*bench)->enrichment;
    const auto names = [&](ScreenId screen) {
        std::string text;
        for (const TagIndex tag : e.tags(screen))
            text += (*bench)->catalog.opportunityTags[tag.index()].name + " ";
        return text;
    };
    CHECK(names(e.findScreen("CRM", "Case 1")) == "Paper ");
    CHECK(names(e.findScreen("CRM", "Case 2")) == "Fax Paper ");
    CHECK(names(e.findScreen("Mail", "")).empty());
}

TEST_CASE("A category holds from its date on, to the millisecond")
{
    const auto bench = AnalysisBench::make(kSlices, kCatalog);
    REQUIRE(bench);
    const Enrichment& e = (*bench)->enrichment;
    const ApplicationId crm = e.findApplication("CRM");
    const Instant change = *instantFromIso("2026-03-05T00:00:00.000Z");
    CHECK(e.categoryAt(crm, kEarliestInstant) == Category::Production);
    CHECK(e.categoryAt(crm, change - Duration{1}) == Category::Production);
    CHECK(e.categoryAt(crm, change) == Category::NonWork);
    CHECK(e.categoryAt(crm, kLatestInstant) == Category::NonWork);
    CHECK_FALSE(e.hasOneCategory(crm));
    CHECK(e.hasOneCategory(e.findApplication("Mail")));
    CHECK(e.categoryAt(e.findApplication("Mail"), change) == Category::Unknown);
}

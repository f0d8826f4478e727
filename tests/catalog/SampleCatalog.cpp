#include "SampleCatalog.h"

#include "catalog/OpportunityTypes.h"

namespace worklode {

namespace {

ScreenCondition condition(ScreenField field, TextOperator op, const std::string& value, bool caseSensitive)
{
    return {field, TextPattern::compile(op, value, caseSensitive).value()};
}

void addEnrichment(Catalog& c)
{
    c.applications = {
        {"Excel", {"excel", "EXCEL.EXE"}, true,
         {{Category::Production, std::nullopt}, {Category::OtherWork, instantFromMs(1'773'100'800'000)}}, {"Notes"}},
        {"CRM \"é\"", {"crm.example.com", "*.crm.example.com"}, false, {{Category::NonWork, instantFromMs(1)}}, {"Fax", "Notes"}},
        {"Bare", {}, false, {}, {}},
    };
    c.screenRules = {
        {"Excel", "daily", true, "Daily {1}",
         {condition(ScreenField::Title, TextOperator::Regex, "Daily (\\w+)", false),
          condition(ScreenField::Host, TextOperator::Equals, "a.com", true)}},
        {"Excel", "", false, "", {condition(ScreenField::Url, TextOperator::Wildcard, "*?x*", false)}},
        {"crm", "raw", true, "R", {condition(ScreenField::Path, TextOperator::EndsWith, "/x", false)}},
    };
    c.screenTags = {{"Excel", "Daily report", {"Legacy application", "Fax"}}};
    TaskDefinition audit;
    audit.name = "Audit";
    audit.overlay = true;
    TaskDefinition dispute;
    dispute.name = "Dispute";
    dispute.begin = {{"CRM", "Case", Anchor::Leaving}, {"Excel", std::nullopt, Anchor::Entering}};
    dispute.end = {{"Claims", std::nullopt, Anchor::Entering}};
    dispute.via = Via{Via::Kind::Sequence, {{"Excel", "Daily report", Anchor::Entering}, {"Mail", std::nullopt, Anchor::Leaving}}};
    dispute.restart = true;
    dispute.maxGap = Duration(1500);
    dispute.maxDuration = Duration(60'000);
    dispute.enabled = false;
    c.tasks = {audit, dispute};
    c.opportunities = {{"Error keys", false, {{"error_keys", 7}, {"rate", 0.25}}, {"Excel"}, 0.5}, {"Unmapped", true, {}, {}, 1}};
    c.opportunityTags = {{"Fax", TagKind::Custom, 4'000'000'000U, 1.5, false, {"Excel", "Bare"}, 0.125}};
    addBuiltInTags(c);
}

void addPeople(Catalog& c)
{
    c.offComputerCodes = {{"Lunch", Category::NonWork}, {"Meeting", Category::OtherWork}};
    c.units = {{"acme", "Acme", "company", std::nullopt, 80, 40.5, true},
               {"ops", "Operations", "department", "acme", std::nullopt, std::nullopt, false},
               {"team1", "", "team", "ops", 0, 0, true}};
    c.associates = {{"a1", "Änne", {"AB1", "AB2"}, {{"team1", std::nullopt}, {"ops", instantFromMs(1'772'000'000'000)}}, "Europe/Berlin"},
                    {"a2", "", {}, {}, ""}};
    c.settings = {true, 250.5, 1800, Duration(3'600'000), 3, {0.3, 1, 0}};
    View all;
    all.name = "All";
    View march;
    march.name = "März";
    march.description = "one month";
    march.owner = "ana";
    march.shared = false;
    march.defaultPage = "tasks";
    march.unit = "ops";
    march.range = {LocalDate{20513}, LocalDate{20544}, std::nullopt};
    march.associates = {"AB1", "stranger"};
    march.categories = {Category::Unknown, Category::Production};
    march.applications = {"Excel", "not in the catalog"};
    march.anonymous = true;
    View recent;
    recent.name = "Recent";
    recent.range.lastDays = 30;
    c.views = {all, march, recent};
    c.users = {{"ana", {UserRole::Administrator, UserRole::Analyst}, "ops", "", true, true},
               {"joe", {UserRole::AssociateRole}, std::nullopt, "a1", false, false},
               {"rita", {UserRole::ReportUser}, "acme", "", false, true, {"People", "Reader"}}};
    c.roles = {{"People", "joins and leavers", {{AdminArea::Units, AdminRight::Edit}, {AdminArea::Collectors, AdminRight::View}}},
               {"Reader", "", {}}};
    ClientConfiguration standard;
    standard.name = "Standard";
    standard.description = "everybody";
    standard.collect = true;
    standard.noticeVersion = 4'000'000'000U;
    standard.idleSeconds = 90;
    standard.occPrompts = false;
    standard.occPromptAfterSeconds = 600;
    standard.excluded = {{{"keepassxc", false}, {"health.example.org", true}}};
    standard.screens = {{{"excel", true}, {"*.intra.example", true}, {"bank.example.com", false}}};
    standard.noPrivateWindows = std::vector<PlaceSetting>{};
    standard.masks = {{{"case numbers", MaskPattern::Regex, "case (\\d{2})\\d+", "case {1}…", false},
                       {"", MaskPattern::Wildcard, "*salary*", "[hidden]", true}}};
    ClientConfiguration nothing;
    nothing.name = "No data collection";
    nothing.collect = false;
    c.configurations = {standard, nothing, {"Empty", "", {}, {}, {}, {}, {}, {}, {}, {}, {}}};
    c.units[0].configuration = "Standard";
    c.associates[1].configuration = "No data collection";
}

} // namespace

Catalog sampleCatalog()
{
    Catalog catalog;
    addEnrichment(catalog);
    addPeople(catalog);
    return catalog;
}

Catalog otherCatalog()
{
    Catalog catalog = sampleCatalog();
    catalog.applications.clear();
    catalog.screenTags.clear();
    catalog.opportunityTags = builtInTags();
    return catalog;
}

Catalog bigCatalog(std::size_t associates, std::size_t rules)
{
    Catalog c = builtInCatalog();
    for (std::size_t i = 0; i < 100; ++i)
        c.applications.push_back({"App " + std::to_string(i), {"app" + std::to_string(i)}, true, {{Category::Production, std::nullopt}}, {}});
    for (std::size_t i = 0; i < rules; ++i)
        c.screenRules.push_back({"App " + std::to_string(i % 100), "rule " + std::to_string(i), true, "Screen {1}",
                                 {condition(ScreenField::Title, TextOperator::Regex, "^Case " + std::to_string(i) + " (\\d+)", false)}});
    c.units = {{"acme", "Acme", "company", std::nullopt, 80, 40, true}};
    for (std::size_t i = 0; i <= associates / 50; ++i)
        c.units.push_back({"t" + std::to_string(i), "Team", "team", "acme", std::nullopt, std::nullopt, true});
    for (std::size_t i = 0; i < associates; ++i)
        c.associates.push_back({"a" + std::to_string(i), "Name " + std::to_string(i), {"x" + std::to_string(i)},
                                {{"t" + std::to_string(i / 50), std::nullopt}}, "Europe/Berlin"});
    return c;
}

} // namespace worklode

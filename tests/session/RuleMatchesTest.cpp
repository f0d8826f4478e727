#include "Catch.h"
#include "tests/dataset/SliceText.h"
#include "tests/session/Office.h"

#include "analysis/Enrichment.h"

#include <random>
#include <set>

using namespace worklode;
using namespace worklode::testing;

namespace {

ScreenRule rule(const std::string& name, TextOperator op, const std::string& value, const std::string& display,
                ScreenField field = ScreenField::Title)
{
    return {"Excel", name, true, display, {{field, *TextPattern::compile(op, value, false)}}};
}

/// Twelve titles of Excel (under two raw ids and with urls), each some minutes, some of another application.
std::shared_ptr<const Dataset> titlesData()
{
    std::string text = "stream a1\nday 2026-03-02\n";
    for (int i = 0; i < 12; ++i) {
        const std::string at = std::to_string(10 + i) + ":0";
        text += at + "0 " + at + std::to_string(1 + i % 7) + " active " + (i % 2 ? "excel" : "xl") + " \"" + (i % 3 ? "Case " : "Budget ")
                + std::to_string(i % 8) + "\"" + (i % 4 ? "" : " url=file://host/p/" + std::to_string(i)) + "\n";
    }
    text += "22:00 22:30 active word \"Case 1\"\n";
    const auto segments = segmentsFromText(text);
    INFO((segments ? std::string() : segments.error().sentence()));
    REQUIRE(segments);
    return std::make_shared<const Dataset>(datasetOf(*segments));
}

Catalog excel(std::vector<ScreenRule> rules, bool screens = true)
{
    Catalog catalog;
    Application application;
    application.alias = "Excel";
    application.raw = {"excel", "xl"};
    application.screens = screens;
    catalog.applications = {application};
    catalog.screenRules = std::move(rules);
    return catalog;
}

RuleMatches match(LocalEngine& engine, const Catalog& candidate, std::size_t rule)
{
    Progress progress;
    const auto found = engine.matchRule(candidate, rule, ask(PageKind::Summary), progress);
    INFO((found ? std::string() : found.error().sentence()));
    REQUIRE(found);
    return *found;
}

LocalEngine engineOver(const std::shared_ptr<const Dataset>& data, const Catalog& saved, unsigned threads = 1)
{
    return LocalEngine(data, std::make_shared<const Catalog>(saved), 1, threads);
}

std::vector<ScreenRule> randomRules(std::mt19937& random)
{
    const std::vector<ScreenRule> some = {
        rule("a", TextOperator::StartsWith, "case", "Case"),        rule("b", TextOperator::Contains, "1", "One"),
        rule("c", TextOperator::Regex, "(\\w+) ([0-3])", "{1} low"), rule("d", TextOperator::Wildcard, "b*", ""),
        rule("e", TextOperator::Contains, "/p/", "Web", ScreenField::Path), rule("f", TextOperator::Equals, "host", "Host", ScreenField::Host)};
    std::vector<ScreenRule> rules(1 + random() % 4, some[0]);
    for (ScreenRule& r : rules) {
        r = some[random() % some.size()];
        r.enabled = random() % 4 != 0;
    }
    return rules;
}

/// What the rule renames, found by enriching everything under both catalogs.
std::pair<std::uint64_t, std::set<std::string>> renamedTheLongWay(const Dataset& data, const Catalog& saved, Catalog candidate, std::size_t rule)
{
    candidate.screenRules[rule].enabled = true;
    const Enrichment before(saved, data), after(candidate, data);
    std::pair<std::uint64_t, std::set<std::string>> renamed;
    for (std::size_t i = 1; i < data.places.size(); ++i)
        if (const PlaceId place(i); before.applicationName(before.applicationOf(before.screenOf(place))) == "Excel"
            && before.screenName(before.screenOf(place)) != after.screenName(after.screenOf(place))) {
            renamed.first += 1;
            renamed.second.insert(std::string(after.screenName(after.screenOf(place))));
        }
    return renamed;
}

} // namespace

TEST_CASE("A rule says how many titles it takes, from which rules, and under which names")
{
    const auto data = titlesData();
    const Catalog saved = excel({rule("one", TextOperator::Equals, "case 1", "First"), rule("rest", TextOperator::Contains, "case", "Case")});
    LocalEngine engine = engineOver(data, saved, 2);
    Catalog candidate = saved;
    candidate.screenRules.insert(candidate.screenRules.begin() + 1, rule("low", TextOperator::Regex, "Case ([1-4])", "Low {1}"));
    const RuleMatches found = match(engine, candidate, 1);
    CHECK(found.titles == 11); // word's is not Excel's; the same title under another raw id or url counts again, at another time not
    CHECK(found.titlesMatched == found.titlesTaken + found.conflicts[0].titles);
    REQUIRE(found.conflicts.size() == 2);
    CHECK(found.conflicts[0].earlier);
    CHECK(found.conflicts[0].rule == 0);
    CHECK_FALSE(found.conflicts[1].earlier);
    CHECK(found.conflicts[1].rule == 2);
    CHECK(found.conflicts[1].titles == found.titlesTaken); // "rest" has them all now
    CHECK(found.screensBefore == 1);
    REQUIRE(!found.taken.rows.empty());
    CHECK(found.taken.rows[0].before == "Case");
    CHECK(found.taken.rows[0].after.starts_with("Low "));
    for (std::size_t i = 1; i < found.taken.rows.size(); ++i)
        CHECK(found.taken.rows[i - 1].active >= found.taken.rows[i].active);
}

TEST_CASE("What a rule renames is what enriching everything under both catalogs renames")
{
    const auto data = titlesData();
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const Catalog saved = excel(randomRules(random), random() % 5 != 0);
        LocalEngine engine = engineOver(data, saved, 1 + round % 3);
        Catalog candidate = random() % 2 ? saved : excel(randomRules(random));
        const std::size_t at = random() % candidate.screenRules.size();
        if (random() % 2)
            candidate.screenRules[at] = randomRules(random)[0];
        INFO("round " << round);
        for (int again = 0; again < 2; ++again) { // the second answer comes from what the first one kept
            const RuleMatches found = match(engine, candidate, at);
            const auto expected = renamedTheLongWay(*data, saved, candidate, at);
            CHECK(found.titlesRenamed == expected.first);
            std::set<std::string> names;
            for (const RuleExample& example : found.renamed.rows)
                names.insert(example.after);
            CHECK(names == expected.second);
            candidate.screenRules[at].display = "Another";
        }
    }
}

TEST_CASE("A rule of an application without screens shows nothing, and says so")
{
    const auto data = titlesData();
    LocalEngine engine = engineOver(data, excel({}, false));
    const RuleMatches found = match(engine, excel({rule("a", TextOperator::StartsWith, "case", "Case")}, false), 0);
    CHECK(found.screensOff);
    CHECK(found.titlesMatched == 7);
    CHECK(found.titlesRenamed == 0);
}

TEST_CASE("Bad questions about rules are refused")
{
    const auto data = titlesData();
    LocalEngine engine = engineOver(data, excel({}));
    Progress progress;
    CHECK_FALSE(engine.matchRule(excel({}), 0, ask(PageKind::Summary), progress));
    ScreenRule empty = rule("a", TextOperator::Equals, "x", "");
    empty.conditions.clear();
    CHECK_FALSE(engine.matchRule(excel({empty}), 0, ask(PageKind::Summary), progress));
    Progress cancelled;
    cancelled.cancel();
    const auto none = engine.matchRule(excel({rule("a", TextOperator::Equals, "x", "")}), 0, ask(PageKind::Summary), cancelled);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Cancelled);
}

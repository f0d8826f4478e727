#include "Catch.h"
#include "tests/dataset/SliceText.h"
#include "tests/session/Office.h"

#include "analysis/Enrichment.h"

#include <array>
#include <cstdio>
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

std::string clockText(int milliseconds)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d.%03d", milliseconds / 3'600'000, milliseconds / 60'000 % 60,
                  milliseconds / 1'000 % 60, milliseconds % 1'000);
    return text.data();
}

/// Each title, with its url, half a second, one after the other.
std::shared_ptr<const Dataset> manyTitles(int count)
{
    std::string text = "stream a1\nday 2026-03-02\n";
    for (int i = 0; i < count; ++i)
        text += clockText(i * 500) + " " + clockText(i * 500 + 500) + " active excel \"Case " + std::to_string(i % 320) + "\" url=file://host/"
                + std::to_string(i / 320) + "\n";
    const auto segments = segmentsFromText(text);
    REQUIRE(segments);
    return std::make_shared<const Dataset>(datasetOf(*segments));
}

auto toTuple(const RuleMatches& m)
{
    std::vector<std::string> examples;
    for (const auto* list : {&m.taken, &m.renamed})
        for (const RuleExample& e : list->rows)
            examples.push_back(e.title + "|" + e.url + "|" + e.before + "|" + e.after);
    std::vector<std::pair<std::size_t, std::uint64_t>> conflicts;
    for (const RuleConflict& c : m.conflicts)
        conflicts.emplace_back(c.rule, c.titles);
    return std::tuple(m.titles, m.active, m.titlesMatched, m.activeMatched, m.titlesTaken, m.activeTaken, m.titlesRenamed, m.activeRenamed,
                      m.screensBefore, m.screensAfter, examples, conflicts);
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

TEST_CASE("A pattern that grows key by key gives what it gives when tried afresh")
{
    const auto data = titlesData();
    const Catalog saved = excel({rule("old", TextOperator::StartsWith, "case", "Case"), rule("late", TextOperator::Contains, "5", "Five")});
    LocalEngine typed = engineOver(data, saved, 2);
    for (const TextOperator op : {TextOperator::Contains, TextOperator::StartsWith, TextOperator::EndsWith, TextOperator::Regex}) {
        for (const std::string whole : {"case 5", "Budget 0", "CASE 1"}) {
            for (std::size_t length = 1; length <= whole.size(); ++length) {
                Catalog candidate = saved;
                candidate.screenRules.insert(candidate.screenRules.begin() + 1, rule("new", op, whole.substr(0, length), "New"));
                LocalEngine fresh = engineOver(data, saved);
                const RuleMatches a = match(typed, candidate, 1);
                const RuleMatches b = match(fresh, candidate, 1);
                INFO(toText(op) << " " << whole.substr(0, length));
                CHECK(toTuple(a) == toTuple(b));
            }
        }
    }
}

TEST_CASE("What the most used titles gave is told on the way to what all give")
{
    const auto data = manyTitles(100'000);
    LocalEngine engine = engineOver(data, excel({}), 2);
    const Catalog candidate = excel({rule("new", TextOperator::Contains, "case", "Case")});
    Progress progress;
    REQUIRE(engine.prepareRule(candidate, 0, ask(PageKind::Summary), progress));
    std::vector<std::pair<std::uint64_t, std::uint64_t>> told; ///< tried, taken
    const auto all = engine.matchRule(candidate, 0, ask(PageKind::Summary), progress,
                                      [&](const RuleMatches& first, std::uint64_t tried) { told.emplace_back(tried, first.titlesTaken); });
    REQUIRE(all);
    CHECK(all->titlesTaken == 100'000);
    REQUIRE(told.size() == 1);
    CHECK(told[0].first == told[0].second);
    CHECK(told[0].first < 100'000);
}

// An enrichment made from an earlier one is the same as one made anew, and so are its visits.
#include "Catch.h"
#include "analysis/VisitCache.h"
#include "tests/analysis/RandomWork.h"
#include "tests/analysis/ResultText.h"

#include <random>

using namespace worklode;
using namespace worklode::testing;

namespace {

ScreenRule ruleOf(std::string application, std::string display, TextOperator op, std::string value)
{
    ScreenRule rule;
    rule.application = std::move(application);
    rule.name = display;
    rule.display = std::move(display);
    rule.conditions = {{ScreenField::Title, *TextPattern::compile(op, value, false)}};
    return rule;
}

/// One of the changes that an administrator makes.
void change(Catalog& catalog, std::mt19937& dice)
{
    const auto some = [&](auto... texts) { return std::array{std::string(texts)...}[dice() % sizeof...(texts)]; };
    std::vector<ScreenRule>& rules = catalog.screenRules;
    switch (dice() % 9) {
    case 0:
    case 1:
    case 2:
        rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(dice() % (rules.size() + 1)),
                     ruleOf(some("CRM", "Office", "Games", "mystery", "other"), some("One", "Two", "Case 1", ""),
                            dice() % 2 == 0 ? TextOperator::Contains : TextOperator::EndsWith, some("o", "e", "One", "tw", "ree")));
        break;
    case 3:
        if (!rules.empty())
            rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(dice() % rules.size()));
        break;
    case 4:
        if (!rules.empty())
            rules[dice() % rules.size()].enabled = dice() % 2 == 0;
        break;
    case 5:
        if (rules.size() > 1)
            std::swap(rules.front(), rules.back());
        break;
    case 6: catalog.applications[dice() % 3].categories = {{kCategories[dice() % 4], std::nullopt}}; break;
    case 7: catalog.offComputerCodes.front().category = kCategories[dice() % 4]; break;
    case 8:
        if (dice() % 4 == 0)
            catalog.applications[dice() % 3].screens = dice() % 2 == 0;
        else
            catalog.screenTags = {{"Office", some("One", "Two", "Case 1"), {"Fax"}}};
        break;
    }
}

std::string describe(const Enrichment& e, const Dataset& dataset)
{
    std::ostringstream out;
    for (std::size_t p = 0; p < dataset.places.size(); ++p) {
        const ScreenId screen = e.screenOf(PlaceId(p));
        const ApplicationId application = e.applicationOf(screen);
        out << screen.value << ' ' << application.value << ' ' << e.stepLabel(screen) << ' '
            << e.findScreen(e.applicationName(application), e.screenName(screen)).value << ' ' << e.hasTags(screen) << e.tags(screen).size()
            << ' ' << toText(e.categoryAt(application, kEarliestInstant)) << toText(e.categoryAt(application, kLatestInstant))
            << e.hasOneCategory(application) << '\n';
    }
    for (std::size_t c = 0; c < dataset.codes.size(); ++c)
        out << toText(e.codeCategory(CodeId(c)));
    for (const char* name : {"One", "Two", "Case 1", "none such", ""})
        for (const char* application : {"CRM", "Office", "Games", "mystery", "none such"})
            out << ' ' << e.findScreen(application, name).value;
    out << ' ' << e.screenCount() << ' ' << e.applicationCount();
    return out.str();
}

std::string describe(const VisitCache& cache, const std::vector<Shift>& shifts)
{
    std::ostringstream out;
    ShiftVisits visits;
    for (const Shift& shift : shifts) {
        cache.fill(shift, visits);
        for (const StreamVisits& stream : visits.streams) {
            out << stream.leadingIdle.count() << ' ' << stream.switches << '\n';
            for (const Visit& v : stream.visits)
                out << toMs(v.range.start) << ' ' << toMs(v.range.end) << ' ' << v.screen.value << ' ' << v.code.value << v.offComputer
                    << toText(v.category) << ' ' << v.active.count() << ' ' << v.idle.count() << ' ' << v.off.count() << ' ' << v.counts.keys
                    << ' ' << v.counts.clicks << ' ' << v.firstRow << ' ' << v.endRow << '\n';
        }
    }
    return out.str();
}

} // namespace

TEST_CASE("After any chain of catalog changes everything is as if it were made anew")
{
    std::size_t quick = 0, untouched = 0;
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        std::mt19937 dice(seed);
        auto made = AnalysisBench::make(datasetOf(randomWork(seed, 7, 3)), randomWorkCatalog(seed % 2 == 0));
        REQUIRE(made);
        const AnalysisBench& bench = **made;
        Catalog catalog = bench.catalog;
        catalog.opportunityTags.push_back({});
        catalog.opportunityTags.back().name = "Fax";
        auto enrichment = std::make_unique<Enrichment>(catalog, bench.dataset, 2);
        auto visits = std::make_unique<VisitCache>(bench.dataset, *enrichment, bench.shifts, 2, seed % 3 == 0 ? 20 : 1000);
        for (int step = 0; step < 40; ++step) {
            Catalog next = catalog;
            for (unsigned i = 0; i <= dice() % 2; ++i)
                change(next, dice);
            ScreenMoves moves;
            auto after = std::make_unique<Enrichment>(next, bench.dataset, 1 + step % 3, catalog, *enrichment, moves);
            const Enrichment anew(next, bench.dataset, 1);
            INFO("seed " << seed << ", step " << step);
            REQUIRE(describe(*after, bench.dataset) == describe(anew, bench.dataset));
            auto seen = moves.known ? std::make_unique<VisitCache>(*visits, *after, moves, 1 + step % 3)
                                    : std::make_unique<VisitCache>(bench.dataset, *after, bench.shifts, 2, 1000);
            const VisitCache built(bench.dataset, anew, bench.shifts, 1, 1000);
            REQUIRE(describe(*seen, bench.shifts) == describe(built, bench.shifts));
            quick += moves.known && !moves.none ? 1 : 0;
            untouched += moves.none ? 1 : 0;
            catalog = std::move(next);
            enrichment = std::move(after);
            visits = std::move(seen);
        }
    }
    CHECK(quick > 100);     // both ways were really gone
    CHECK(untouched > 50);
}

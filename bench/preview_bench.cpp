// How long an answer to "what would this change move?" takes, before anything is saved.
//   preview_bench [associates] [days] [slices per day] [titles] [threads]
#include "bench/BenchWork.h"
#include "session/LocalEngine.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace worklode;

namespace {

template <class Work>
void tell(const char* what, const Work& work)
{
    const auto wall = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    const std::string says = work();
    std::printf("%-58s %8.1f ms   %8.1f ms of processor   %s\n", what,
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count(),
                1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC, says.c_str());
    std::fflush(stdout);
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

std::string matched(LocalEngine& engine, const Catalog& candidate, std::size_t rule)
{
    Progress progress;
    const RuleMatches m = valueOf(engine.matchRule(candidate, rule, {}, progress));
    return std::to_string(m.titlesMatched) + " of " + std::to_string(m.titles) + " titles, " + std::to_string(m.conflicts.size()) + " conflicts";
}

/// Wall time of each key stroke of a pattern, to the first result that is shown and to the whole of it.
void typeRule(LocalEngine& engine, Catalog candidate, TextOperator op, const std::string& pattern)
{
    using Clock = std::chrono::steady_clock;
    const auto since = [](Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); };
    double worstFirst = 0, worstWhole = 0, sumFirst = 0, sumWhole = 0;
    for (std::size_t length = 1; length <= pattern.size(); ++length) {
        const auto text = TextPattern::compile(op, pattern.substr(0, length), false);
        if (!text) // a regex that is half written
            continue;
        candidate.screenRules.back().conditions = {{ScreenField::Title, *text}};
        Progress progress;
        const auto start = Clock::now();
        double first = 0;
        valueOf(engine.matchRule(candidate, candidate.screenRules.size() - 1, {}, progress, [&](const RuleMatches&, std::uint64_t) { first = since(start); }));
        const double whole = since(start);
        first = first == 0 ? whole : first;
        worstFirst = std::max(worstFirst, first), worstWhole = std::max(worstWhole, whole);
        sumFirst += first, sumWhole += whole;
    }
    const auto keys = static_cast<double>(pattern.size());
    std::printf("  typing \"%s\" (%s): first result %.1f ms a key, %.1f at worst; whole %.1f ms, %.1f at worst\n", pattern.c_str(),
                std::string(toText(op)).c_str(), sumFirst / keys, worstFirst, sumWhole / keys, worstWhole);
    std::fflush(stdout);
}

std::string previewed(LocalEngine& engine, const Catalog& candidate)
{
    Progress progress;
    const ChangePreview p = valueOf(engine.previewChange(candidate, {}, progress));
    return std::to_string(p.screens.merged.total) + " merged, " + std::to_string(p.screens.split.total) + " split";
}

ScreenRule ruleOf(const std::string& application, TextOperator op, const std::string& value, const std::string& display)
{
    return {application, "new", true, display, {{ScreenField::Title, *TextPattern::compile(op, value, false)}}};
}

/// Everything in one application, so that a rule has to look at every title there is.
Catalog inOneApplication(Catalog catalog)
{
    Application& first = catalog.applications.front();
    for (std::size_t i = 1; i < catalog.applications.size(); ++i)
        first.raw.insert(first.raw.end(), catalog.applications[i].raw.begin(), catalog.applications[i].raw.end());
    for (ScreenRule& rule : catalog.screenRules)
        rule.application = first.alias;
    catalog.applications.resize(1);
    catalog.tasks.clear();
    return catalog;
}

void timeRules(LocalEngine& engine, Catalog candidate, const char* where)
{
    candidate.screenRules.push_back(ruleOf(candidate.screenRules.front().application, TextOperator::Contains, "case 12", "Twelve"));
    const std::size_t last = candidate.screenRules.size() - 1;
    std::printf("%s, %zu rules\n", where, candidate.screenRules.size());
    tell("  making ready, when the dialog opens", [&] {
        Progress progress;
        return engine.prepareRule(candidate, last, {}, progress) ? std::string() : std::string("failed");
    });
    tell("  a rule, the first time", [&] { return matched(engine, candidate, last); });
    candidate.screenRules[last] = ruleOf(candidate.screenRules.front().application, TextOperator::Contains, "case 123", "Twelve");
    tell("  and the next key stroke", [&] { return matched(engine, candidate, last); });
    candidate.screenRules[last] = ruleOf(candidate.screenRules.front().application, TextOperator::StartsWith, "case list", "All");
    tell("  a rule that takes all titles", [&] { return matched(engine, candidate, last); });
    candidate.screenRules[last] = ruleOf(candidate.screenRules.front().application, TextOperator::Regex, "of case (\\d)(\\d*)", "Case {1}");
    tell("  a regex with groups that takes all titles", [&] { return matched(engine, candidate, last); });
    typeRule(engine, candidate, TextOperator::Contains, "case 123");
    typeRule(engine, candidate, TextOperator::StartsWith, "case list");
    typeRule(engine, candidate, TextOperator::Regex, "of case (\\d)(\\d*)");
}

int argument(int argc, char** argv, int i, int otherwise) { return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise; }

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    bench::Size size;
    size.associates = argument(argc, argv, 1, size.associates);
    size.days = argument(argc, argv, 2, size.days);
    size.slicesPerDay = argument(argc, argv, 3, size.slicesPerDay);
    size.titles = static_cast<std::size_t>(argument(argc, argv, 4, 1'000'000));
    size.rules = 200;
    const auto threads = static_cast<unsigned>(argument(argc, argv, 5, 2));
    const auto dataset = bench::makeWork(size);
    const Catalog catalog = bench::makeCatalog(size);
    std::printf("%llu slices, %zu places, %u threads\n", static_cast<unsigned long long>(dataset->rows()), dataset->places.size(), threads);
    LocalEngine engine(dataset, std::make_shared<const Catalog>(catalog), 1, threads);
    timeRules(engine, catalog, "twenty applications");
    const auto whole = engine.withCatalog(std::make_shared<const Catalog>(inOneApplication(catalog)), 2);
    timeRules(*whole, inOneApplication(catalog), "all titles in one application");

    Catalog renamed = catalog;
    renamed.screenRules.front().display = "Changed";
    tell("preview of a changed rule, the first time", [&] { return previewed(engine, renamed); });
    renamed.screenRules.front().display = "Changed again";
    tell("preview of a changed rule", [&] { return previewed(engine, renamed); });
    Catalog category = catalog;
    category.applications.front().categories = {{Category::NonWork, std::nullopt}};
    tell("preview of a changed category", [&] { return previewed(engine, category); });
    Catalog tasks = catalog;
    tasks.tasks.front().restart = true;
    tell("preview of a changed task", [&] { return previewed(engine, tasks); });
    return 0;
}

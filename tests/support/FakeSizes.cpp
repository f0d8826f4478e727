#include "support/FakeSizes.h"

#include "catalog/Catalog.h"

namespace worklode {
namespace {

constexpr std::size_t kCopies = 12; ///< of each where there is much

template <class Row>
void keepFirst(std::vector<Row>& rows, std::size_t count = 1)
{
    if (rows.size() > count)
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(count), rows.end());
}

/// `change` makes the n-th copy of a row another one.
template <class Row, class Change>
void multiply(std::vector<Row>& rows, const Change& change)
{
    const std::vector<Row> first = rows;
    for (std::size_t copy = 1; copy < kCopies; ++copy)
        for (const Row& row : first)
            change(rows.emplace_back(row), copy);
}

std::string numbered(const std::string& name, std::size_t copy)
{
    return name.empty() ? name : name + " " + std::to_string(copy + 1);
}

void addVariations(TaskResult& task)
{
    const std::vector<Variation> first = task.variations;
    for (std::size_t copy = 1; copy < 40; ++copy)
        for (Variation v : first) {
            for (std::size_t s = 0; s < copy % 9; ++s)
                v.steps.push_back(s % 2 == 0 ? "CRM | Case" : "Excel | Rates " + std::to_string(copy));
            v.count = 1 + v.count / (copy * 30);
            v.share = static_cast<double>(v.count) / 412;
            v.medianActiveMs += static_cast<double>(copy) * 4'000;
            task.variations.push_back(std::move(v));
        }
}

} // namespace

void resize(SummaryResult& summary, FakeSize size)
{
    if (size == FakeSize::Few) {
        keepFirst(summary.byApplication);
        keepFirst(summary.byApplication.front().screens);
        summary.all.associates = 1;
        summary.all.shifts = 1;
        summary.all.observedWorkdays = 1;
        summary.all.measures = summary.byApplication.front().measures;
    } else if (size == FakeSize::Many) {
        multiply(summary.byApplication, [](ApplicationSummary& row, std::size_t copy) { row.application = numbered(row.application, copy); });
        for (ApplicationSummary& row : summary.byApplication)
            multiply(row.screens, [](auto& screen, std::size_t copy) { screen.screen = numbered(screen.screen, copy); });
        summary.all.associates *= 1'000;
        summary.all.shifts *= 1'000;
    }
}

void resize(OpportunitiesResult& result, FakeSize size)
{
    resize(result.summary, size);
    if (size == FakeSize::Few) {
        keepFirst(result.opportunities);
        Opportunity& only = result.opportunities.front();
        keepFirst(only.applications);
        keepFirst(only.units);
        keepFirst(only.people);
        keepFirst(only.examples);
        only.occurrences = 1;
        only.associates = 1;
    } else if (size == FakeSize::Many) {
        multiply(result.opportunities, [](Opportunity& o, std::size_t copy) {
            o.name = numbered(o.name, copy);
            o.annualizedHours /= static_cast<double>(copy + 1);
            o.fte /= static_cast<double>(copy + 1);
            o.value /= static_cast<double>(copy + 1);
        });
        for (Opportunity& o : result.opportunities)
            multiply(o.applications, [](OpportunityApplication& a, std::size_t copy) { a.application = numbered(a.application, copy); });
        Opportunity& first = result.opportunities.front();
        first.annualizedHours *= 1'000;
        first.fte *= 1'000;
        first.value *= 1'000;
        first.occurrences *= 10'000;
    }
}

void resize(TasksResult& result, FakeSize size)
{
    if (size == FakeSize::Few) {
        keepFirst(result.tasks);
        TaskResult& only = result.tasks.front();
        keepFirst(only.variations);
        keepFirst(only.applicationVariations);
        keepFirst(only.instances);
        only.variations.front().count = only.complete = only.associates = 1;
        only.variations.front().share = 1;
        only.abandoned = only.orphanEnds = 0;
        only.completionPct = 100;
        only.distinctVariations = 1;
        only.bestVariation.reset();
    } else if (size == FakeSize::Many) {
        addVariations(result.tasks.front());
        multiply(result.tasks, [](TaskResult& task, std::size_t copy) { task.name = numbered(task.name, copy); });
    }
}

void resize(PatternsResult& result, FakeSize size)
{
    if (size == FakeSize::Few) {
        keepFirst(result.switchPairs);
        keepFirst(result.flows);
        keepFirst(result.byWeekdayHour);
        result.switches = result.switchPairs.front().switches;
        result.distinctPairs = result.distinctFlows = 1;
    } else if (size == FakeSize::Many) {
        multiply(result.switchPairs, [](SwitchPair& pair, std::size_t copy) { pair.to = numbered(pair.to, copy); });
        multiply(result.flows, [](auto& flow, std::size_t copy) { flow.from = numbered(flow.from, copy); });
        result.distinctPairs = result.switchPairs.size();
        result.distinctFlows = result.flows.size();
    }
}

std::shared_ptr<const Catalog> resized(const Catalog& catalog, FakeSize size)
{
    auto made = std::make_shared<Catalog>(catalog);
    if (size == FakeSize::Few) {
        keepFirst(made->associates);
        keepFirst(made->views);
    } else if (size == FakeSize::Many) {
        multiply(made->associates, [](Associate& a, std::size_t copy) {
            a.id = numbered(a.id, copy);
            a.name = numbered(a.name, copy);
        });
        multiply(made->views, [](View& v, std::size_t copy) { v.name = numbered(v.name, copy); });
    }
    return made;
}

} // namespace worklode

#include "analysis/Summarize.h"

#include "analysis/ParallelShifts.h"
#include "analysis/SummaryAccumulator.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

std::vector<LocalDate> distinctDates(const std::vector<const Shift*>& shifts)
{
    std::vector<LocalDate> dates;
    for (const Shift* shift : shifts)
        if (dates.empty() || dates.back() != shift->date)
            dates.push_back(shift->date);
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

/// The rows to show, application by application, each by active time, then name. Sorted as indices: names are long, and a
/// View may have hundreds of thousands of screens.
std::vector<const ScreenRow*> screensInOrder(const Enrichment& enrichment, const std::vector<ScreenRow>& rows)
{
    std::vector<const ScreenRow*> order;
    order.reserve(rows.size());
    for (const ScreenRow& row : rows)
        if (row.associates.count() > 0 || row.visits > 0) // others were only touched by slices of other categories
            order.push_back(&row);
    std::sort(order.begin(), order.end(), [&](const ScreenRow* a, const ScreenRow* b) {
        const ApplicationId ofA = enrichment.applicationOf(a->screen), ofB = enrichment.applicationOf(b->screen);
        if (ofA != ofB)
            return ofA < ofB;
        return a->active != b->active ? a->active > b->active : enrichment.screenName(a->screen) < enrichment.screenName(b->screen);
    });
    return order;
}

std::vector<ApplicationSummary> applicationsOf(const Enrichment& enrichment, const SummaryRows& rows)
{
    const std::vector<const ScreenRow*> order = screensInOrder(enrichment, rows.screens.rows());
    std::vector<ApplicationSummary> applications;
    for (std::size_t first = 0, end = 0; first < order.size(); first = end) {
        const ApplicationId id = enrichment.applicationOf(order[first]->screen);
        while (end < order.size() && enrichment.applicationOf(order[end]->screen) == id)
            ++end;
        ApplicationSummary& application = applications.emplace_back();
        application.application = enrichment.applicationName(id);
        application.associates = rows.applications[id.index()].count();
        application.screens.reserve(end - first);
        for (std::size_t i = first; i < end; ++i) {
            const Measures measures = order[i]->measures();
            application.measures += measures;
            application.screens.push_back({std::string(enrichment.screenName(order[i]->screen)), measures, order[i]->associates.count()});
        }
    }
    std::sort(applications.begin(), applications.end(), [](const ApplicationSummary& a, const ApplicationSummary& b) {
        return std::tie(b.measures.active, a.application) < std::tie(a.measures.active, b.application);
    });
    return applications;
}

std::vector<CodeSummary> codesOf(const AnalysisInput& input, const SummaryRows& rows)
{
    std::vector<CodeSummary> codes;
    for (std::size_t i = 0; i < rows.codes.size(); ++i)
        if (const CodeRow& row = rows.codes[i]; row.occurrences > 0)
            codes.push_back({input.dataset.codes[i], input.enrichment.codeCategory(CodeId(i)), row.time, row.occurrences,
                             row.associates.count()});
    std::sort(codes.begin(), codes.end(),
              [](const CodeSummary& a, const CodeSummary& b) { return std::tie(b.time, a.code) < std::tie(a.time, b.code); });
    return codes;
}

/// Shift time that should have been productive, and what of it was.
struct Goal {
    double wanted = 0;
    Duration production{0};

    Goal& operator+=(const Goal& o)
    {
        wanted += o.wanted;
        production += o.production;
        return *this;
    }
    std::optional<double> attainment() const
    {
        return wanted > 0 ? std::optional(100 * static_cast<double>(production.count()) / wanted) : std::nullopt;
    }
};

GroupSummary groupOf(const UnitRow& row, const Measures& measures, const Goal& goal)
{
    return {row.associates.count(), row.shifts, row.dayCount(), row.length, measures, goal.attainment()};
}

/// Sums what lies below into every unit; units come parents first, so this goes backwards.
void sumUp(const AnalysisInput& input, const SummaryRows& rows, std::vector<Measures>& measures, std::vector<Goal>& goals)
{
    const std::vector<UnitInfo>& units = input.people.units();
    for (std::size_t i = units.size(); i-- > 0;) {
        measures[i] += rows.units[i].measures;
        if (units[i].goal)
            goals[i] += {static_cast<double>(rows.units[i].ownLength.count()) * *units[i].goal / 100,
                         rows.units[i].measures.of(Category::Production)};
        if (units[i].parent) {
            measures[units[i].parent->index()] += measures[i];
            goals[units[i].parent->index()] += goals[i];
        }
    }
}

void fillUnits(const AnalysisInput& input, const SummaryRows& rows, SummaryResult& result)
{
    const std::vector<UnitInfo>& units = input.people.units();
    std::vector<Measures> measures(units.size());
    std::vector<Goal> goals(units.size());
    sumUp(input, rows, measures, goals);
    Goal whole;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i].parent)
            whole += goals[i];
        if (rows.units[i].shifts == 0 || (input.root && !input.people.isWithin(UnitIndex(i), *input.root)))
            continue;
        UnitSummary unit{units[i].id, units[i].name, std::nullopt, groupOf(rows.units[i], measures[i], goals[i])};
        if (units[i].parent && input.root != UnitIndex(i))
            unit.parent = units[units[i].parent->index()].id;
        result.byUnit.push_back(std::move(unit));
    }
    result.all = groupOf(rows.all, rows.all.measures, whole);
}

} // namespace

SummaryResult summarize(const AnalysisInput& input, Progress& progress)
{
    const std::vector<LocalDate> dates = distinctDates(input.shifts);
    const SummaryAccumulator sums = accumulatePerThread<SummaryAccumulator>(
        input, progress, [&] { return SummaryAccumulator(input, dates); });
    const SummaryRows& rows = sums.rows();
    SummaryResult result;
    fillUnits(input, rows, result);
    result.byApplication = applicationsOf(input.enrichment, rows);
    result.byCode = codesOf(input, rows);
    for (std::size_t h = 0; h < rows.hours.size(); ++h)
        result.byHour.push_back({static_cast<int>(h), rows.hours[h].active, rows.hours[h].counts, rows.hours[h].associates.count()});
    return result;
}

} // namespace worklode

#include "analysis/Summarize.h"

#include "analysis/ParallelShifts.h"
#include "analysis/SummaryAccumulator.h"

#include <algorithm>
#include <deque>
#include <mutex>
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

/// The screens to show, each application's together.
std::vector<std::vector<ScreenId>> screensByApplication(const Enrichment& enrichment, const ScreenTally& rows)
{
    std::vector<std::vector<ScreenId>> screens(enrichment.applicationCount());
    for (const ScreenId screen : rows.touched())
        if (rows[screen].shown())
            screens[enrichment.applicationOf(screen).index()].push_back(screen);
    return screens;
}

ApplicationSummary applicationOf(const Enrichment& enrichment, const SummaryRows& rows, ApplicationId id,
                                 const std::vector<ScreenId>& screens)
{
    struct Key {
        Duration active;
        std::string_view name;
        ScreenId screen;
    };
    std::vector<Key> order;
    order.reserve(screens.size());
    for (const ScreenId screen : screens)
        order.push_back({rows.screens[screen].active, enrichment.screenName(screen), screen});
    std::sort(order.begin(), order.end(),
              [](const Key& a, const Key& b) { return a.active != b.active ? a.active > b.active : a.name < b.name; });
    ApplicationSummary application;
    application.application = enrichment.applicationName(id);
    application.associates = rows.applications[id.index()].count();
    application.screens.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        constexpr std::size_t kAhead = 8;
        if (i + kAhead < order.size()) {
            rows.screens.prefetchRow(order[i + kAhead].screen);
            prefetch(order[i + kAhead].name.data());
        }
        const Key& key = order[i];
        const Measures measures = rows.screens.measuresOf(enrichment, key.screen);
        application.measures += measures;
        application.screens.push_back({std::string(key.name), measures, rows.screens[key.screen].associates.count()});
    }
    return application;
}

/// Each application by itself, on several threads.
std::vector<ApplicationSummary> applicationsOf(const AnalysisInput& input, const SummaryRows& rows)
{
    const Enrichment& enrichment = input.enrichment;
    const std::vector<std::vector<ScreenId>> screens = screensByApplication(enrichment, rows.screens);
    std::vector<ApplicationSummary> applications(screens.size());
    forEachParallel(screens.size(), input.threads, [&](std::size_t a) {
        if (!screens[a].empty())
            applications[a] = applicationOf(enrichment, rows, ApplicationId(a), screens[a]);
    });
    std::erase_if(applications, [](const ApplicationSummary& a) { return a.screens.empty(); });
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
            codes.push_back({std::string(input.dataset.codes[i]), input.enrichment.codeCategory(CodeId(i)), row.time, row.occurrences,
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

SummaryResult resultOf(const AnalysisInput& input, const SummaryRows& rows)
{
    SummaryResult result;
    fillUnits(input, rows, result);
    result.byApplication = applicationsOf(input, rows);
    result.byCode = codesOf(input, rows);
    for (std::size_t h = 0; h < rows.hours.size(); ++h)
        result.byHour.push_back({static_cast<int>(h), rows.hours[h].active, rows.hours[h].counts, rows.hours[h].associates.count()});
    return result;
}

} // namespace

struct SummaryPass::State {
    const AnalysisInput& input;
    std::vector<LocalDate> dates;
    std::mutex mutex; ///< guards what follows
    std::deque<SummaryAccumulator> sums;
};

SummaryPass::SummaryPass(const AnalysisInput& input) : m_state(new State{input, distinctDates(input.shifts), {}, {}}) {}
SummaryPass::~SummaryPass() = default;

std::function<void(const PackedShift&)> SummaryPass::user()
{
    const std::scoped_lock lock(m_state->mutex);
    SummaryAccumulator& own = m_state->sums.emplace_back(m_state->input, m_state->dates);
    return [&own](const PackedShift& shift) { own.add(shift); };
}

const SummaryRows& SummaryPass::rows()
{
    std::deque<SummaryAccumulator>& sums = m_state->sums;
    while (sums.size() > 1) {
        sums.front().merge(std::move(sums.back()));
        sums.pop_back();
    }
    if (sums.empty())
        sums.emplace_back(m_state->input, m_state->dates);
    return sums.front().rows();
}

SummaryResult SummaryPass::result() { return resultOf(m_state->input, rows()); }

SummaryResult summarize(const AnalysisInput& input, Progress& progress)
{
    const std::vector<LocalDate> dates = distinctDates(input.shifts);
    const SummaryAccumulator sums = accumulatePerThread<SummaryAccumulator>(
        input, progress, [&] { return SummaryAccumulator(input, dates); });
    return resultOf(input, sums.rows());
}

} // namespace worklode

#include "analysis/OpportunityRanking.h"

#include "analysis/ParallelShifts.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace worklode {

namespace {

constexpr double kMsPerHour = 3'600'000;

template <class Row, class Name>
void sortByTime(std::vector<Row>& rows, Name name)
{
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        return a.timeMs != b.timeMs ? a.timeMs > b.timeMs : a.*name < b.*name;
    });
}

double annualFactor(const AnalysisInput& input)
{
    std::set<LocalDate> workdays;
    for (const Shift* shift : input.shifts)
        workdays.insert(shift->date);
    return workdays.empty() ? 0 : input.catalog.settings.workdaysPerYear / static_cast<double>(workdays.size());
}

class OpportunityWriter
{
public:
    explicit OpportunityWriter(const AnalysisInput& input) : m_input(input), m_perYear(annualFactor(input)) {}

    Opportunity write(const OpportunityRule& rule, const OpportunityTally& tally) const
    {
        Opportunity row;
        row.name = rule.name;
        row.type = rule.type;
        row.tag = rule.tag;
        row.task = rule.task;
        row.occurrences = tally.all().occurrences;
        row.associates = tally.associates().size();
        row.timeMs = tally.all().timeMs;
        row.annualizedHours = annualHours(row.timeMs);
        if (const double fteHours = m_input.catalog.settings.fteHours; fteHours > 0)
            row.fte = row.annualizedHours / fteHours;
        writeApplications(tally, row);
        writeUnits(rule, tally, row);
        writePeople(tally, row);
        for (const OccurrenceEvidence& evidence : tally.longest().sorted())
            row.examples.push_back(example(evidence));
        return row;
    }

private:
    double annualHours(double ms) const { return ms / kMsPerHour * m_perYear; }

    void writeApplications(const OpportunityTally& tally, Opportunity& row) const
    {
        struct Screen {
            double timeMs;
            std::string_view name;
            std::uint64_t occurrences;
        };
        std::vector<std::vector<Screen>> screens(m_input.enrichment.applicationCount());
        for (const auto& [screen, sum] : tally.screens())
            screens[m_input.enrichment.applicationOf(screen).index()].push_back(
                {sum.timeMs, m_input.enrichment.screenName(screen), sum.occurrences});
        for (std::size_t a = 0; a < screens.size(); ++a) {
            if (screens[a].empty())
                continue;
            OpportunityApplication& to = row.applications.emplace_back();
            to.application = m_input.enrichment.applicationName(ApplicationId(a));
            for (const Screen& screen : screens[a]) {
                to.timeMs += screen.timeMs;
                to.occurrences += screen.occurrences;
            }
            sortByTime(screens[a], &Screen::name);
            to.screens.reserve(screens[a].size());
            for (const Screen& screen : screens[a])
                to.screens.push_back({std::string(screen.name), screen.timeMs, screen.occurrences});
        }
        sortByTime(row.applications, &OpportunityApplication::application);
    }

    void writeUnits(const OpportunityRule& rule, const OpportunityTally& tally, Opportunity& row) const
    {
        for (const auto& [unit, sum] : tally.units()) {
            const UnitInfo& info = m_input.people.units()[unit.index()];
            row.units.push_back({info.id, sum.timeMs, sum.occurrences});
            row.value += annualHours(sum.timeMs) * info.hourlyCost.value_or(0) * rule.automatable;
        }
        sortByTime(row.units, &OpportunityUnit::unit);
    }

    void writePeople(const OpportunityTally& tally, Opportunity& row) const
    {
        for (const auto& [associate, sum] : tally.associates())
            row.people.push_back({m_input.people.associates()[associate.index()].id, sum.timeMs, sum.occurrences});
        sortByTime(row.people, &OpportunityAssociate::associate);
    }

    Occurrence example(const OccurrenceEvidence& evidence) const
    {
        const Stream& stream = m_input.dataset.streams[evidence.stream.index()];
        Occurrence to;
        to.associate = m_input.people.associates()[evidence.associate.index()].id;
        to.collector = stream.collector;
        to.stream = stream.name;
        to.unit = m_input.people.units()[evidence.unit.index()].id;
        if (evidence.screen) {
            to.application = m_input.enrichment.applicationName(m_input.enrichment.applicationOf(*evidence.screen));
            to.screen = m_input.enrichment.screenName(*evidence.screen);
        }
        to.range = evidence.range;
        to.timeMs = evidence.timeMs;
        return to;
    }

    const AnalysisInput& m_input;
    double m_perYear; ///< workdays per year ÷ observed workdays of the View
};

} // namespace

std::vector<Opportunity> rankOpportunities(const AnalysisInput& input, const OpportunityRules& rules,
                                           const std::vector<OpportunityTally>& tallies)
{
    const OpportunityWriter writer(input);
    std::vector<Opportunity> rows(tallies.size());
    forEachParallel(tallies.size(), input.threads, [&](std::size_t i) {
        if (tallies[i].all().occurrences > 0)
            rows[i] = writer.write(rules.all()[i], tallies[i]);
    });
    std::erase_if(rows, [](const Opportunity& row) { return row.occurrences == 0; });
    std::sort(rows.begin(), rows.end(), [](const Opportunity& a, const Opportunity& b) {
        return a.annualizedHours != b.annualizedHours ? a.annualizedHours > b.annualizedHours : a.name < b.name;
    });
    return rows;
}

} // namespace worklode

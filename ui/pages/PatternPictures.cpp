#include "ui/pages/PatternPictures.h"

#include "ui/look/Format.h"
#include "ui/models/PatternsModels.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct PatternTexts {
    Q_DECLARE_TR_FUNCTIONS(PatternPictures)
};

QString otherApplications() { return PatternTexts::tr("Other applications"); }

QString flowHint(const CopyPasteFlow& flow, const QString& from, const QString& to, double whole)
{
    return PatternTexts::tr("%1 → %2\n%3 occurrences, %4 pastes, %5 associates\n%6 counted (%7 of Copy and "
                            "paste)\nDefinitions §6: time of the paste slices by their "
                            "share of pastes, and of each copy slice once")
        .arg(from, to, countText(flow.occurrences), countText(flow.pastes), countText(flow.associates),
             durationText(flow.timeMs), shareText(whole > 0 ? flow.timeMs / whole : 0));
}

struct PairSum {
    std::uint64_t switches = 0;
    Duration active{0};
    std::uint64_t associates = 0; ///< of the pair with the most, where pairs are added up
};

/// The applications with the most switches from or to them.
std::vector<std::string> busiest(const PatternsResult& patterns, std::size_t most, bool& others)
{
    std::map<std::string, std::uint64_t> sums;
    for (const SwitchPair& pair : patterns.switchPairs) {
        sums[pair.from] += pair.switches;
        sums[pair.to] += pair.switches;
    }
    std::vector<std::string> names;
    for (const auto& [name, sum] : sums)
        names.push_back(name);
    std::stable_sort(names.begin(), names.end(),
                     [&](const std::string& a, const std::string& b) { return sums[a] > sums[b]; });
    others = names.size() > most;
    names.resize(std::min(names.size(), most));
    return names;
}

GridCell switchCell(const PairSum& sum, const QString& from, const QString& to, bool addedUp)
{
    GridCell cell{GridCell::Kind::Value, static_cast<double>(sum.switches), countText(sum.switches), {}};
    cell.hint = PatternTexts::tr("%1 → %2\n%3 switches, then %4 there (%5 each)")
                    .arg(from, to, countText(sum.switches), durationText(sum.active),
                         durationText(static_cast<double>(toMs(sum.active))
                                      / static_cast<double>(std::max<std::uint64_t>(1, sum.switches))));
    if (!addedUp)
        cell.hint += u'\n' + PatternTexts::tr("%1 associates").arg(countText(sum.associates));
    cell.hint += u'\n' + PatternTexts::tr("Definitions §3 and §4: consecutive visits with different applications");
    return cell;
}

double weekValue(const Measures& m, WeekMeasure measure)
{
    const double total = static_cast<double>(toMs(m.total()));
    const double minutes = static_cast<double>(toMs(m.active)) / 60'000;
    switch (measure) {
    case WeekMeasure::Friction:
        return m.friction();
    case WeekMeasure::Score:
        return m.score();
    case WeekMeasure::Production:
        return m.productionPct();
    case WeekMeasure::Idle:
        return total > 0 ? static_cast<double>(toMs(m.idle)) / total * 100 : 0;
    case WeekMeasure::Active:
        return static_cast<double>(toMs(m.active)) / 3'600'000;
    case WeekMeasure::Switching:
        break;
    }
    return minutes > 0 ? static_cast<double>(m.switches) / minutes : 0;
}

QString weekHint(const WeekdayHour& cell)
{
    const Measures& m = cell.measures;
    const FrictionParts parts = frictionParts(m);
    return PatternTexts::tr("%1, %2:00–%3:00")
               .arg(weekdayName(cell.weekday))
               .arg(cell.hour, 2, 10, QLatin1Char('0'))
               .arg(cell.hour + 1, 2, 10, QLatin1Char('0'))
           + u'\n'
           + PatternTexts::tr("Friction %1 = errors %2 + clipboard %3 + switching %4 + waste %5 (each 0–25)")
                 .arg(numberText(m.friction()), numberText(parts.errors), numberText(parts.clipboard),
                      numberText(parts.switching), numberText(parts.waste))
           + u'\n'
           + PatternTexts::tr("Score %1; %2 active, %3 idle; %4 switches; %5 associates")
                 .arg(numberText(m.score()), durationText(m.active), durationText(m.idle), countText(m.switches),
                      countText(cell.associates))
           + u'\n' + PatternTexts::tr("Definitions §4: local hours; counters go to the hour of the slice's start");
}

} // namespace

std::vector<SankeyFlow> sankeyOf(const PatternsResult& patterns, std::size_t most)
{
    double whole = 0;
    for (const CopyPasteFlow& flow : patterns.flows)
        whole += flow.timeMs;
    std::vector<SankeyFlow> flows;
    CopyPasteFlow rest;
    for (std::size_t i = 0; i < patterns.flows.size(); ++i) {
        const CopyPasteFlow& flow = patterns.flows[i];
        if (i < most) {
            const QString from = toQString(flow.from), to = toQString(flow.to);
            flows.push_back({from, to, flow.timeMs, hoursText(flow.timeMs), flowHint(flow, from, to, whole)});
            continue;
        }
        rest.occurrences += flow.occurrences;
        rest.pastes += flow.pastes;
        rest.timeMs += flow.timeMs;
        rest.associates = std::max(rest.associates, flow.associates);
    }
    if (rest.occurrences > 0)
        flows.push_back({otherApplications(), otherApplications(), rest.timeMs, hoursText(rest.timeMs),
                         PatternTexts::tr("%1 smaller flows: %2 occurrences, %3 counted")
                             .arg(countText(patterns.flows.size() - most), countText(rest.occurrences),
                                  durationText(rest.timeMs))});
    return flows;
}

GridData switchGrid(const PatternsResult& patterns, std::size_t most, std::vector<std::string>* names)
{
    bool others = false;
    std::vector<std::string> shown = busiest(patterns, most, others);
    GridData grid;
    for (const std::string& name : shown)
        grid.rows.append(toQString(name));
    if (others)
        grid.rows.append(otherApplications());
    grid.columns = grid.rows;
    const auto size = static_cast<std::size_t>(grid.rows.size());
    const auto indexOf = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(shown.begin(), shown.end(), name) - shown.begin());
    };
    std::vector<PairSum> sums(size * size);
    for (const SwitchPair& pair : patterns.switchPairs) {
        PairSum& sum = sums[indexOf(pair.from) * size + indexOf(pair.to)];
        sum.switches += pair.switches;
        sum.active += pair.active;
        sum.associates = std::max(sum.associates, pair.associates);
    }
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < size; ++column) {
            const PairSum& sum = sums[row * size + column];
            const bool addedUp = row >= shown.size() || column >= shown.size();
            const QString from = grid.rows[static_cast<qsizetype>(row)],
                          to = grid.columns[static_cast<qsizetype>(column)];
            if (sum.switches > 0)
                grid.cells.push_back(switchCell(sum, from, to, addedUp));
            else if (row == column && !addedUp)
                grid.cells.push_back({GridCell::Kind::Barred,
                                      0,
                                      {},
                                      PatternTexts::tr("%1: a switch always goes to another application").arg(from)});
            else
                grid.cells.push_back({GridCell::Kind::Empty, 0, {}, PatternTexts::tr("%1 → %2: none").arg(from, to)});
        }
    grid.rowTitle = PatternTexts::tr("From");
    grid.columnTitle = PatternTexts::tr("To");
    grid.legendTitle = PatternTexts::tr("Switches");
    grid.legendText = [](double v) { return numberText(v, 0); };
    grid.emptyText = PatternTexts::tr("none");
    grid.barredText = PatternTexts::tr("itself");
    grid.slanted = true;
    if (others)
        shown.emplace_back();
    if (names)
        *names = std::move(shown);
    return grid;
}

QString weekMeasureName(WeekMeasure measure)
{
    switch (measure) {
    case WeekMeasure::Friction:
        return PatternTexts::tr("Friction (0–100)");
    case WeekMeasure::Score:
        return PatternTexts::tr("Score (0–100)");
    case WeekMeasure::Production:
        return PatternTexts::tr("Production (%)");
    case WeekMeasure::Idle:
        return PatternTexts::tr("Idle (%)");
    case WeekMeasure::Active:
        return PatternTexts::tr("Active time (h)");
    case WeekMeasure::Switching:
        break;
    }
    return PatternTexts::tr("Switches per active minute");
}

GridData weekGrid(const PatternsResult& patterns, WeekMeasure measure, std::vector<const WeekdayHour*>* cells)
{
    constexpr int kDays = 7;
    int first = 24, last = -1;
    for (const WeekdayHour& cell : patterns.byWeekdayHour) {
        first = std::min(first, cell.hour);
        last = std::max(last, cell.hour);
    }
    GridData grid;
    grid.emptyText = PatternTexts::tr("nobody at work, or withheld");
    if (last < first)
        return grid;
    for (int day = 1; day <= kDays; ++day)
        grid.rows.append(weekdayName(day));
    for (int hour = first; hour <= last; ++hour)
        grid.columns.append(u"%1:00"_s.arg(hour));
    const int hours = last - first + 1;
    for (int day = 1; day <= kDays; ++day)
        for (int hour = first; hour <= last; ++hour)
            grid.cells.push_back({GridCell::Kind::Empty,
                                  0,
                                  {},
                                  PatternTexts::tr("%1, %2:00: nobody at work, or too few to be shown")
                                      .arg(weekdayName(day))
                                      .arg(hour)});
    std::vector<const WeekdayHour*> behind(grid.cells.size(), nullptr);
    for (const WeekdayHour& cell : patterns.byWeekdayHour) {
        const auto at = static_cast<std::size_t>((cell.weekday - 1) * hours + cell.hour - first);
        const double value = weekValue(cell.measures, measure);
        grid.cells[at] = {GridCell::Kind::Value, value, numberText(value, measure == WeekMeasure::Switching ? 1 : 0),
                          weekHint(cell)};
        behind[at] = &cell;
    }
    grid.rowTitle = PatternTexts::tr("Weekday");
    grid.columnTitle = PatternTexts::tr("Hour (local time of each associate)");
    grid.legendTitle = weekMeasureName(measure);
    grid.legendText = [measure](double v) {
        return numberText(v, measure == WeekMeasure::Switching || (v != static_cast<int>(v)) ? 1 : 0);
    };
    if (cells)
        *cells = std::move(behind);
    return grid;
}

} // namespace worklode

#include "tests/analysis/ResultText.h"

#include "analysis/LayOutTimeline.h"
#include "analysis/Summarize.h"
#include "analysis/Visits.h"
#include "tests/analysis/OpportunityResultText.h"
#include "tests/analysis/TaskResultText.h"

#include <cstdio>
#include <functional>
#include <map>
#include <sstream>

namespace worklode::testing {

namespace {

std::string number(double value)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.6g", value);
    return buffer;
}

template <class T>
std::string part(std::string_view name, T value)
{
    if (value == T{})
        return {};
    if constexpr (std::is_same_v<T, Duration>)
        return " " + std::string(name) + "=" + text(value);
    else
        return " " + std::string(name) + "=" + std::to_string(value);
}

std::string rangeText(const TimeRange& r) { return text(r.start) + "-" + text(r.end); }

std::string countsText(const InteractionTotals& counts)
{
    std::string out;
    for (std::size_t c = 0; c < kCounterCount; ++c)
        out += part(kCounterNames[c], counts.asArray()[c]);
    return out;
}

std::string groupText(const GroupSummary& g)
{
    return part("associates", g.associates) + part("shifts", g.shifts) + part("workdays", g.observedWorkdays)
         + part("shift", g.shiftLength) + text(g.measures) + (g.goalAttainment ? " goal=" + number(*g.goalAttainment) : "");
}

std::string peopleText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const UnitInfo& unit : input.people.units()) {
        out << "unit " << unit.id << (unit.parent ? " in " + input.people.units()[unit.parent->index()].id : "");
        out << (unit.goal ? " goal=" + number(*unit.goal) : "") << (unit.hourlyCost ? " cost=" + number(*unit.hourlyCost) : "") << '\n';
    }
    for (const AssociateInfo& associate : input.people.associates()) {
        out << associate.id << ':';
        for (const StreamIndex s : associate.streams)
            out << ' ' << input.dataset.streams[s.index()].collector << '/' << input.dataset.streams[s.index()].name;
        out << (associate.stays.empty() ? " unplaced" : "") << '\n';
    }
    for (const std::string& collector : input.people.unplaced())
        out << "unknown team " << collector << '\n';
    return out.str();
}

std::string shiftsText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const Shift* shift : input.shifts) {
        out << input.people.associates()[shift->associate.index()].id << ' ' << input.people.units()[shift->unit.index()].id << ' '
            << toIso(shift->date) << ' ' << input.dataset.zones[shift->zone.index()] << ' ' << rangeText(shift->range);
        for (const ShiftRows& rows : shift->rows) {
            out << ' ' << input.dataset.streams[rows.stream.index()].name << '=' << rows.endRow - rows.firstRow;
            if (rows.endMark > rows.firstMark)
                out << "+" << rows.endMark - rows.firstMark;
        }
        out << '\n';
    }
    return out.str();
}

std::string visitsText(const AnalysisInput& input)
{
    std::ostringstream out;
    ShiftVisits visits;
    for (const Shift* shift : input.shifts) {
        buildVisits(input.dataset, input.enrichment, *shift, visits);
        for (const StreamVisits& stream : visits.streams) {
            out << stream.stream->collector << '/' << stream.stream->name << part("leading_idle", stream.leadingIdle)
                << part("switches", stream.switches) << '\n';
            for (const Visit& v : stream.visits)
                out << "  " << rangeText(v.range) << ' '
                    << (v.offComputer ? "(" + std::string(input.dataset.codes[v.code.index()]) + ")" : input.enrichment.stepLabel(v.screen)) << " ["
                    << toText(v.category) << "]" << part("active", v.active) << part("idle", v.idle) << part("off", v.off)
                    << countsText(v.counts) << '\n';
        }
    }
    return out.str();
}

SummaryResult summary(const AnalysisInput& input)
{
    Progress progress;
    return summarize(input, progress);
}

std::string ratiosText(const AnalysisInput& input)
{
    const Measures m = summary(input).all.measures;
    const FrictionParts parts = frictionParts(m);
    std::ostringstream out;
    out << "production_pct " << number(m.productionPct()) << "\nactive_production_pct " << number(m.activeProductionPct())
        << "\nerror_rate " << number(m.errorRate()) << "\nwaste_pct " << number(m.wastePct()) << "\neffort_s "
        << number(m.effortSeconds(input.catalog.settings.effort)) << "\nfriction " << number(m.friction()) << " = "
        << number(parts.errors) << " + " << number(parts.clipboard) << " + " << number(parts.switching) << " + " << number(parts.waste)
        << "\nscore " << number(m.score()) << '\n';
    return out.str();
}

std::string byApplicationText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const ApplicationSummary& a : summary(input).byApplication) {
        out << a.application << part("associates", a.associates) << text(a.measures) << '\n';
        for (const ScreenSummary& s : a.screens)
            out << "  | " << s.screen << part("associates", s.associates) << text(s.measures) << '\n';
    }
    return out.str();
}

std::string byCodeText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const CodeSummary& c : summary(input).byCode)
        out << c.code << " [" << toText(c.category) << "]" << part("associates", c.associates) << part("occurrences", c.occurrences)
            << part("time", c.time) << '\n';
    return out.str();
}

std::string byUnitText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const UnitSummary& u : summary(input).byUnit)
        out << u.unit << (u.parent ? " in " + *u.parent : "") << groupText(u.group) << '\n';
    return out.str();
}

std::string byHourText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const HourSummary& h : summary(input).byHour)
        if (h.associates > 0 || !h.counts.empty())
            out << h.hour << part("associates", h.associates) << part("active", h.active) << countsText(h.counts) << '\n';
    return out.str();
}

std::string timelineText(const AnalysisInput& input)
{
    Progress progress;
    std::ostringstream out;
    for (const TimelineLane& lane : layOutTimeline(input, progress).lanes) {
        out << lane.associate << ' ' << toIso(lane.date) << ' ' << lane.zone << ' ' << rangeText(lane.shift) << '\n';
        for (const TimelineSpan& s : lane.spans)
            out << "  " << rangeText(s.range) << ' ' << toText(s.kind) << ' ' << s.application << (s.screen.empty() ? "" : " | ") << s.screen
                << " [" << toText(s.category) << "]" << countsText(s.counts) << '\n';
    }
    return out.str();
}

} // namespace

std::string text(Duration d) { return number(static_cast<double>(d.count()) / 1000) + "s"; }

std::string text(Instant t) { return toIso(t).substr(8, toMs(t) % 1000 == 0 ? 11 : 15); }

std::string text(const Measures& m)
{
    return part("production", m.of(Category::Production)) + part("other_work", m.of(Category::OtherWork))
         + part("non_work", m.of(Category::NonWork)) + part("unknown", m.of(Category::Unknown)) + part("idle", m.idle)
         + part("active", m.active) + part("visits", m.visits) + part("switches", m.switches) + countsText(m.counts);
}

std::string resultText(std::string_view section, const AnalysisInput& input)
{
    static const std::map<std::string_view, std::function<std::string(const AnalysisInput&)>> printers = {
        {"people", peopleText}, {"shifts", shiftsText}, {"visits", visitsText},
        {"summary", [](const AnalysisInput& i) { return "all" + groupText(summary(i).all) + "\n"; }},
        {"ratios", ratiosText}, {"by_application", byApplicationText}, {"by_code", byCodeText},
        {"by_unit", byUnitText}, {"by_hour", byHourText}, {"timeline", timelineText},
        {"tasks", tasksText}, {"task_measures", taskMeasuresText}, {"variations", taskVariationsText}, {"follows", taskFollowsText},
        {"progress", taskProgressText}, {"timeline_tasks", timelineTasksText}, {"opportunities", opportunitiesText},
        {"values", opportunityValuesText}, {"drill_down", opportunityDrillDownText}, {"examples", opportunityExamplesText}};
    const auto found = printers.find(section);
    return found == printers.end() ? "there is no section of that name\n" : found->second(input);
}

} // namespace worklode::testing

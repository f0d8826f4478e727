#include "tests/analysis/OpportunityResultText.h"

#include "analysis/FindOpportunities.h"
#include "tests/analysis/ResultText.h"

#include <cstdio>
#include <sstream>

namespace worklode::testing {

namespace {

std::string fineNumber(double value)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.8g", value);
    return buffer;
}

std::string sums(double ms, std::uint64_t occurrences)
{
    return " time=" + fineNumber(ms / 1000) + "s occurrences=" + std::to_string(occurrences) + "\n";
}

std::vector<Opportunity> found(const AnalysisInput& input)
{
    Progress progress;
    return findOpportunities(input, progress).opportunities;
}

} // namespace

std::string opportunitiesText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const Opportunity& o : found(input)) {
        out << o.name << (o.type == o.name ? "" : " type=" + o.type) << (o.tag.empty() ? "" : " tag=" + o.tag)
            << (o.task.empty() ? "" : " task=" + o.task) << " associates=" << o.associates << sums(o.timeMs, o.occurrences);
    }
    return out.str();
}

std::string opportunityValuesText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const Opportunity& o : found(input))
        out << o.name << " hours=" << fineNumber(o.annualizedHours) << " fte=" << fineNumber(o.fte) << " value=" << fineNumber(o.value) << '\n';
    return out.str();
}

std::string opportunityDrillDownText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const Opportunity& o : found(input)) {
        out << o.name << '\n';
        for (const OpportunityApplication& a : o.applications) {
            out << "  application " << a.application << sums(a.timeMs, a.occurrences);
            for (const OpportunityScreen& s : a.screens)
                out << "    | " << s.screen << sums(s.timeMs, s.occurrences);
        }
        for (const OpportunityUnit& u : o.units)
            out << "  unit " << u.unit << sums(u.timeMs, u.occurrences);
        for (const OpportunityAssociate& p : o.people)
            out << "  associate " << p.associate << sums(p.timeMs, p.occurrences);
    }
    return out.str();
}

std::string opportunityExamplesText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const Opportunity& o : found(input)) {
        out << o.name << '\n';
        for (const Occurrence& e : o.examples)
            out << "  " << e.associate << ' ' << e.collector << '/' << e.stream << ' ' << e.unit << ' ' << text(e.range.start) << '-'
                << text(e.range.end) << ' ' << e.application << (e.screen.empty() ? "" : " | " + e.screen) << ' '
                << fineNumber(e.timeMs / 1000) << "s\n";
    }
    return out.str();
}

} // namespace worklode::testing

#include "report/ReportTableParts.h"

namespace worklode::report {

namespace {

ReportTable ranking(const OpportunitiesResult& result)
{
    ReportTable table = makeTable("Opportunities", {words("Opportunity"), words("Type"), figure("Occurrences"), figure("Associates"), figure("Time"),
                                                    figure("Hours a year"), figure("FTE"), figure("Value a year")});
    for (const Opportunity& o : result.opportunities)
        table.rows.push_back({o.name, o.type, count(o.occurrences), count(o.associates), hms(o.timeMs), decimal(o.annualizedHours, 1),
                              decimal(o.fte, 2), decimal(o.value, 0)});
    return table;
}

ReportTable places(const OpportunitiesResult& result)
{
    ReportTable table = makeTable("Where", {words("Opportunity"), words("Application"), words("Screen"), figure("Time"), figure("Occurrences")});
    for (const Opportunity& o : result.opportunities)
        for (const OpportunityApplication& application : o.applications)
            for (const OpportunityScreen& screen : application.screens)
                table.rows.push_back({o.name, application.application, screen.screen, hms(screen.timeMs), count(screen.occurrences)});
    return table;
}

ReportTable units(const OpportunitiesResult& result)
{
    ReportTable table = makeTable("Units", {words("Opportunity"), words("Unit"), figure("Time"), figure("Occurrences")});
    for (const Opportunity& o : result.opportunities)
        for (const OpportunityUnit& unit : o.units)
            table.rows.push_back({o.name, unit.unit, hms(unit.timeMs), count(unit.occurrences)});
    return table;
}

ReportTable people(const OpportunitiesResult& result)
{
    ReportTable table = makeTable("Associates", {words("Opportunity"), words("Associate"), figure("Time"), figure("Occurrences")});
    for (const Opportunity& o : result.opportunities)
        for (const OpportunityAssociate& associate : o.people)
            table.rows.push_back({o.name, associate.associate, hms(associate.timeMs), count(associate.occurrences)});
    return table;
}

} // namespace

Tables opportunitiesTables(const OpportunitiesResult& result)
{
    return {ranking(result), places(result), units(result), people(result)};
}

} // namespace worklode::report

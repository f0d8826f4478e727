#include "pdf/BarCharts.h"
#include "pdf/PrintedTable.h"
#include "pdf/ReportChapters.h"
#include "report/CellText.h"

namespace worklode::pdf {
namespace {

constexpr std::size_t kBars = 15, kDetailed = 5, kPlaces = 8;

void printWhere(PageFlow& flow, const Opportunity& opportunity)
{
    std::vector<RankedBar> bars;
    for (const OpportunityApplication& application : opportunity.applications) {
        if (bars.size() < kPlaces && !application.application.empty())
            bars.push_back({fromUtf8(application.application), application.timeMs, fromUtf8(report::hms(application.timeMs))});
    }
    if (bars.empty())
        return;
    flow.part(fromUtf8(opportunity.name), flow.pt(60));
    flow.paragraph(Report::tr("%1 h a year · %2 FTE · %3 occurrences · %4 associates")
                       .arg(grouped(report::decimal(opportunity.annualizedHours, 1)), fromUtf8(report::decimal(opportunity.fte, 2)),
                            grouped(report::count(opportunity.occurrences)), grouped(report::count(opportunity.associates))),
                   Letters::Small, Ink::Muted);
    flow.space(4);
    printRankedBars(flow, Report::tr("Where: time by application (h:mm:ss)"), bars);
}

} // namespace

void printOpportunities(PageFlow& flow, const ReportData& data, const Catalog& catalog)
{
    const auto& result = std::get<OpportunitiesResult>(data.opportunities->body);
    flow.chapter(Report::tr("Opportunities"));
    flow.paragraph(Report::tr("Ranked by the hours they would take in a year. One second may stand in several of them: their times are never added up."),
                   Letters::Body, Ink::Muted);
    flow.space(8);
    if (result.opportunities.empty()) {
        flow.paragraph(Report::tr("Nothing in this scope and range counts as an opportunity."));
        return;
    }
    std::vector<RankedBar> bars;
    for (const Opportunity& o : result.opportunities)
        if (bars.size() < kBars)
            bars.push_back({fromUtf8(o.name), o.annualizedHours, grouped(report::decimal(o.annualizedHours, 1))});
    printRankedBars(flow, Report::tr("Annualized hours (h a year)"), bars);
    const std::vector<ReportTable> tables = toTables(*data.opportunities, catalog);
    if (const auto ranking = tableNamed(tables, "Opportunities")) {
        flow.part(Report::tr("Ranking"));
        printTable(flow, *ranking);
    }
    for (std::size_t i = 0; i < result.opportunities.size() && i < kDetailed; ++i)
        printWhere(flow, result.opportunities[i]);
}

} // namespace worklode::pdf

// The chapters of a printed report, in their order; private to this room.
#pragma once

#include "pdf/PageFlow.h"
#include "pdf/ReportData.h"

namespace worklode::pdf {

void printCover(PageFlow& flow, const ReportData& data, const Catalog& catalog);
void printContents(PageFlow& flow);
void printSummary(PageFlow& flow, const ReportData& data, const Catalog& catalog);
void printOpportunities(PageFlow& flow, const ReportData& data, const Catalog& catalog);
void printTasks(PageFlow& flow, const ReportData& data, const Catalog& catalog);
void printDay(PageFlow& flow, const ReportData& data, const Catalog& catalog);
void printDefinitions(PageFlow& flow, const ReportData& data);

/// A figure with its name above it, in a grid of `columns`.
struct Figure {
    QString name;
    QString value;
    QString below; ///< what it means; may be empty
};
void printFigures(PageFlow& flow, const std::vector<Figure>& figures, int columns);

/// `2 March 2026 – 31 March 2026`, both days included.
QString daysText(const ResultHeader& header);
/// `27 March 2026`.
QString dayText(LocalDate day);
/// `2026-03-27 20:13 Europe/Berlin`.
QString minuteText(Instant t, const std::string& zone);
/// The name that the catalog has for them, else the id.
QString personName(const Catalog& catalog, const std::string& id);
QString unitText(const Catalog& catalog, const std::string& id);

} // namespace worklode::pdf

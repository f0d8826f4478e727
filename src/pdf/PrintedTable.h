// Tables on paper: columns as wide as they need, long texts wrapped, headers again on every page.
#pragma once

#include "pdf/PageFlow.h"
#include "report/Reports.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode::pdf {

/// The table of that title out of a page's tables; none where it has none.
std::optional<ReportTable> tableNamed(const std::vector<ReportTable>& tables, const std::string& title);
/// Only these columns, in this order: paper is narrower than a screen. A column that the table does not have is left out.
ReportTable withColumns(const ReportTable& table, const std::vector<std::string>& columns);

/// At most `most` rows; what is left out is counted below, for nobody may take a part for the whole.
void printTable(PageFlow& flow, const ReportTable& table, std::size_t most = 200);

} // namespace worklode::pdf

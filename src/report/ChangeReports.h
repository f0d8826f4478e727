// What a change of the catalog would move, as JSON and tables: the same for the CLI and dialogs.
#pragma once

#include "report/Reports.h"
#include "session/ChangePreview.h"
#include "session/RuleMatches.h"
#include "session/TaskTrial.h"

#include <string>
#include <vector>

namespace worklode {

/// interfaces.md §`catalog preview`.
std::string toJson(const ChangePreview& preview);
std::string toJson(const RuleMatches& matches);
std::string toJson(const TaskTrial& trial);

/// The main one first; tables without a row are left out, except the first.
std::vector<ReportTable> toTables(const ChangePreview& preview);
std::vector<ReportTable> toTables(const RuleMatches& matches);
std::vector<ReportTable> toTables(const TaskTrial& trial);

} // namespace worklode

// Options that several commands read in the same way.
#pragma once

#include "core/Time.h"
#include "ctl/CtlContext.h"
#include "report/Reports.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// `--from 2026-03-02`: anything else is misuse, with dateFromIso()'s sentence.
void addDateOption(CLI::App& command, const std::string& name, std::optional<LocalDate>& date, const std::string& help);

/// Prints tables as `--format` says, one after the other; as JSON an object per table title would be no contract, so the
/// caller hands over its own document.
void printTables(CtlContext& context, const std::vector<ReportTable>& tables, const std::string& json);

} // namespace worklode

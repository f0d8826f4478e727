// Results as text, one line a thing, parts that are zero left out: what golden cases compare.
#pragma once

#include "analysis/results/SummaryResult.h"
#include "analysis/results/TimelineResult.h"
#include "tests/analysis/AnalysisBench.h"

#include <string>
#include <string_view>

namespace worklode::testing {

/// `section` is one of: people, shifts, visits, summary, ratios, by_application, by_code, by_unit, by_hour, timeline,
/// tasks, task_measures, variations, follows, progress, timeline_tasks, opportunities, values, drill_down, examples.
/// Instants are `ddThh:mm:ss` UTC, durations seconds (`1.5s`).
std::string resultText(std::string_view section, const AnalysisInput& input);

std::string text(Duration d);
std::string text(Instant t);
std::string text(const Measures& m);

} // namespace worklode::testing

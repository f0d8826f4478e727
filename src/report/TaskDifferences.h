// What differs between two sides of a task, in sentences; and the comparisons that a page or a command names.
#pragma once

#include "analysis/CompareTasks.h"
#include "core/Result.h"
#include "report/Reports.h"

#include <functional>
#include <string>
#include <vector>

namespace worklode {

/// Gives the translation of an English pattern of this room (context "TaskDifferences"); by itself: the English one.
using PatternText = std::function<std::string(const char* english)>;
std::string asItIs(const char* english);

/// `Team North takes 0:24 longer in ClaimsDesk | Search than Team South.` One sentence, with its full stop.
std::string sentenceOf(const Difference& difference, const TaskSide& first, const TaskSide& second, const PatternText& text = asItIs);
/// All of them; where nothing differs enough to be said, one sentence that says so.
std::vector<std::string> sentencesOf(const TaskSide& first, const TaskSide& second, const PatternText& text = asItIs);

/// `m:ss`, from an hour on `h:mm:ss`: what a step or a difference of steps takes.
std::string shortTime(double milliseconds);

/// One figure of both sides.
struct ComparedFigure {
    std::string name; ///< translated
    std::string first, second, change;
};
std::vector<ComparedFigure> comparedFigures(const TaskSide& first, const TaskSide& second, const PatternText& text = asItIs);

/// Two sides of one task, with what was asked for.
struct TaskComparison {
    TaskSide first;
    TaskSide second;
};
/// `task` needs details with these variations (places in its list) or units (ids).
Result<TaskComparison> compareVariations(const TaskResult& task, std::size_t first, std::size_t second, const PatternText& text = asItIs);
Result<TaskComparison> compareUnits(const TaskResult& task, const std::string& first, const std::string& second);
/// Both with details: this period against the one before.
TaskComparison comparePeriods(const TaskResult& now, const TaskResult& before, const PatternText& text = asItIs);
/// What a variation is called: `The best variation`, `Variation 3`.
std::string variationName(const TaskResult& task, std::size_t variation, const PatternText& text = asItIs);

/// The comparison as tables: its figures, its sentences.
std::vector<ReportTable> toTables(const TaskComparison& comparison);
/// A JSON object `{"first","second","figures","sentences"}` put into the document `json` (of toJson()) under the key `comparison`.
std::string withComparison(const std::string& json, const TaskComparison& comparison);

} // namespace worklode

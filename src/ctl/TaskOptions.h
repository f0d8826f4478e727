// The options of `run --page tasks --task T` that look at one task from near, and what they print.
#pragma once

#include "core/Result.h"
#include "ctl/CtlContext.h"
#include "session/ViewEngine.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}

namespace worklode {

struct TaskOptions {
    bool details = false;
    std::vector<std::size_t> variations;     ///< numbers from 1: also their steps
    std::vector<std::string> compareVariations; ///< two numbers from 1, or `best`
    std::vector<std::string> compareUnits;      ///< two ids
    bool comparePeriods = false;                ///< with the equal number of days before
    std::string guide;                          ///< a number from 1, or `best`; empty: none

    bool any() const { return details || !variations.empty() || !compareVariations.empty() || !compareUnits.empty() || comparePeriods || !guide.empty(); }
};

/// `task` is the option that names the one task; all of these need it.
void addTaskOptions(CLI::App& command, TaskOptions& options, CLI::Option* task);
/// What the engine is asked for; an error where a number is none.
Result<TaskDetailWishes> detailWishes(const TaskOptions& options);
/// Whether the options ask for something else than the page: a comparison or a guide; prints it, in the context's format. With
/// `json` (the page's) a comparison is put into it.
Result<bool> printTaskOptions(CtlContext& context, const TaskOptions& options, const PageResult& result, const Catalog& catalog);

} // namespace worklode

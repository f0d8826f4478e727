// How a task is best done, on one page to hand out: a variation's steps, what to avoid, and on what it rests.
#pragma once

#include "core/Result.h"
#include "report/TaskDifferences.h"

#include <string>
#include <vector>

namespace worklode {

struct TaskGuide {
    std::string task;
    std::string begins, ends; ///< in words, from the task's definition
    struct Step {
        std::string application; ///< or the off-computer code
        std::string screen;      ///< may be empty
        std::string typicalTime; ///< the median active time, `m:ss`
    };
    std::vector<Step> steps;
    std::string typicalTime; ///< median active time of the whole
    std::vector<std::string> avoid;
    std::string basis; ///< on how many instances and associates it rests
};

/// A step that other ways have and this one has not, or has less often.
struct Detour {
    std::string label;
    bool repeated = false;       ///< the guide's way has it, too, but fewer times
    std::uint64_t instances = 0; ///< of listed variations that make it
    double share = 0;            ///< 0–1 of complete instances
    double longerMs = 0;         ///< how much longer those typically are: mean of their medians, weighted by instances
};
/// The commonest first; those that do not make the task longer are left out.
std::vector<Detour> detoursFrom(const TaskResult& task, std::size_t variation);

constexpr std::size_t kGuideDetours = 4;
/// `task` needs details with that variation; `definition` is the catalog's. Text patterns: context "TaskGuide".
Result<TaskGuide> guideOf(const TaskResult& task, std::size_t variation, const TaskDefinition& definition, const PatternText& text = asItIs);
/// Plain text, as the command line prints it.
std::string toText(const TaskGuide& guide);

} // namespace worklode

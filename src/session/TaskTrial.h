// What a task definition would find, before it is saved.
#pragma once

#include "analysis/results/TasksResult.h"

namespace worklode {

struct TaskTrial {
    std::string task;
    LocalDate from; ///< `to` excluded
    LocalDate to;
    std::uint64_t complete = 0;
    std::uint64_t abandoned = 0;
    std::uint64_t orphanEnds = 0;
    std::uint64_t associates = 0;
    double completionPct = 0;
    double medianDurationMs = 0;
    double medianActiveMs = 0;
    std::uint64_t distinctVariations = 0;
    std::vector<Variation> commonest; ///< by count, then labels; at most kTrialVariations
};
constexpr std::size_t kTrialVariations = 5;

} // namespace worklode

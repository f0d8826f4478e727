// What differs between two ways, teams or periods of one task, as facts that can be said in words (definitions.md §5, *Compared*).
#pragma once

#include "analysis/results/TasksResult.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// One of two sides: a variation, a unit, a period.
struct TaskSide {
    std::string name;   ///< as the subject of a sentence: `Team North`, `The best variation`
    std::string object; ///< as its object: `Team North`, `the best variation`
    std::uint64_t instances = 0;
    std::uint64_t associates = 0;
    double medianActiveMs = 0;
    double medianDurationMs = 0;
    std::optional<double> completionPct; ///< none of a variation: its instances are complete
    Measures measures;
    double meanSteps = 0;
    struct Place {
        StepPlace place;
        double reach = 0;        ///< 0–1: share of instances that are there at all
        double meanVisits = 0;   ///< an instance
        double meanActiveMs = 0; ///< an instance, those without it as 0
    };
    std::vector<Place> places;

    double perInstance(std::uint64_t sum) const { return instances > 0 ? static_cast<double>(sum) / static_cast<double>(instances) : 0; }
};

/// A variation with its steps; `steps` as stepsOf() found them. Without measures of its own the steps' are added up.
TaskSide sideOf(std::string name, const Variation& variation, const VariationSteps& steps);
TaskSide sideOf(std::string name, const UnitTask& unit);
/// A whole task: one period of two. It needs its details.
TaskSide sideOf(std::string name, const TaskResult& task);

enum class DifferenceKind {
    Faster,        ///< lower median active time; amount: ms
    Completes,     ///< higher completion; amount: percentage points
    Skips,         ///< goes (nearly) never where the other goes in most instances; a whole application where all its screens are
    Longer,        ///< more mean active time in a place; amount: ms
    MoreVisits,    ///< comes back to a place more often; amount: visits an instance
    MoreSwitches, MoreErrors, MoreClipboard, MoreClicks, MoreKeys, MoreScrolls ///< amount: an instance
};

struct Difference {
    DifferenceKind kind = DifferenceKind::Faster;
    bool first = true; ///< whether the first side is the subject
    StepPlace place;   ///< of Skips, Longer and MoreVisits; without a screen and `label` the application where it is all of it
    double amount = 0; ///< > 0
    double ofFirst = 0, ofSecond = 0; ///< the two figures
};

/// What is worth saying, the weightiest first: the time, what is skipped, places by milliseconds, then counts.
std::vector<Difference> compareTasks(const TaskSide& first, const TaskSide& second);

/// Pairs of steps of two variations set beside each other; an empty side is a step that the other does not have.
struct AlignedStep {
    std::optional<std::size_t> first;
    std::optional<std::size_t> second;
    friend bool operator==(const AlignedStep&, const AlignedStep&) = default;
};
/// The longest common sequence of labels, earlier pairs first.
std::vector<AlignedStep> alignSteps(const std::vector<std::string>& first, const std::vector<std::string>& second);

} // namespace worklode

// What one task looks like from near: its steps, teams, spread and friction over its course (definitions.md §5, *Details*).
#pragma once

#include "analysis/results/Measures.h"
#include "analysis/results/Quantities.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// What a step is labelled by. Of an off-computer step the label is the code, application and screen are empty.
struct StepPlace {
    std::string label;
    std::string application;
    std::string screen;
    friend bool operator==(const StepPlace&, const StepPlace&) = default;
};

/// One step of a variation, over the variation's instances.
struct StepFigures {
    StepPlace place;
    double meanActiveMs = 0;
    double medianActiveMs = 0;
    Measures measures; ///< sums over all instances; switches: how many enter this step
};

struct VariationSteps {
    std::size_t variation = 0; ///< index into TaskResult::variations or ::applicationVariations
    std::vector<StepFigures> steps;
};

/// Everything done at one label within the instances of a group.
struct PlaceFigures {
    StepPlace place;
    std::uint64_t visits = 0;    ///< steps
    std::uint64_t instances = 0; ///< that have at least one
    Measures measures;
};

/// Quartiles by linear interpolation (definitions.md §4); whiskers reach the farthest duration within 1.5 · (q3 − q1) of the box.
struct DurationBox {
    std::uint64_t count = 0;
    double q1Ms = 0, medianMs = 0, q3Ms = 0;
    struct Ends {
        double minMs = 0, lowMs = 0, highMs = 0, maxMs = 0;
        std::uint64_t outliers = 0; ///< beyond the whiskers
    };
    std::optional<Ends> ends; ///< single instances' durations: none where those are withheld
};

/// Counts of durations in `[k·bin, (k+1)·bin)`, and of those beyond the last. Empty where withheld.
struct DurationHistogram {
    Duration bin{0};
    std::vector<std::uint64_t> counts;
    std::uint64_t over = 0;
};

/// One tenth of the course of all complete instances.
struct TenthFriction {
    double activeMs = 0;
    double friction = 0; ///< 0–100
    FrictionParts parts;
};

struct UnitTask {
    std::string unit; ///< id
    std::string name;
    std::optional<std::string> parent; ///< id, where the parent is in the result too
    std::optional<double> goalPct;     ///< own or inherited production goal
    std::uint64_t complete = 0;
    std::uint64_t abandoned = 0;
    std::uint64_t associates = 0; ///< with a complete instance
    double completionPct = 0;
    Quantities durationMs;
    Quantities activeMs;
    DurationBox box;
    Measures measures; ///< over the steps of complete instances
    double meanSteps = 0;
    std::vector<PlaceFigures> places; ///< by active time, then label; the first kListedPlaces. Empty where withheld
};

struct AssociateTask {
    std::string associate;
    std::uint64_t complete = 0;
    double medianActiveMs = 0;
    DurationBox box;
};

constexpr std::size_t kListedPlaces = 200;
constexpr std::size_t kDetailedVariations = 25; ///< of each level, and the best one
constexpr std::size_t kHistogramBins = 30;

struct TaskDetails {
    std::vector<VariationSteps> variations;            ///< by variation
    std::vector<VariationSteps> applicationVariations; ///< likewise
    std::vector<PlaceFigures> places;                  ///< of the whole task
    std::vector<UnitTask> units;                       ///< in tree order, those with an instance
    std::vector<AssociateTask> associates;             ///< by complete instances, then id
    DurationBox box;
    DurationHistogram durations;
    std::array<TenthFriction, 10> tenths{};
};

/// The steps of one variation, or null where they were not asked for.
const VariationSteps* stepsOf(const std::vector<VariationSteps>& all, std::size_t variation);
/// The row of a unit, or null.
const UnitTask* unitOf(const TaskDetails& details, const std::string& unit);

} // namespace worklode

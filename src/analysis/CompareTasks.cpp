#include "analysis/CompareTasks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace worklode {

namespace {

using Place = TaskSide::Place;

// What is below these is noise or not worth a sentence.
constexpr double kMostInstances = 0.5, kHardlyAny = 0.05;
constexpr double kLongerMs = 1'000, kLongerShare = 0.02; ///< of the larger mean active time
constexpr double kFasterShare = 0.01;
constexpr double kMoreVisits = 0.25;
constexpr double kMoreShare = 0.1, kMoreAtLeast = 0.25;
constexpr double kCompletionPoints = 2;

const Place* placeIn(const TaskSide& side, const std::string& label)
{
    const auto found = std::find_if(side.places.begin(), side.places.end(), [&](const Place& p) { return p.place.label == label; });
    return found == side.places.end() ? nullptr : &*found;
}

double reachOf(const TaskSide& side, const std::string& label)
{
    const Place* place = placeIn(side, label);
    return place ? place->reach : 0;
}

/// Labels of both sides, each once, the first side's in their order.
std::vector<StepPlace> placesOf(const TaskSide& first, const TaskSide& second)
{
    std::vector<StepPlace> places;
    for (const Place& place : first.places)
        places.push_back(place.place);
    for (const Place& place : second.places)
        if (!placeIn(first, place.place.label))
            places.push_back(place.place);
    return places;
}

Difference between(DifferenceKind kind, double ofFirst, double ofSecond, const StepPlace& place = {})
{
    return {kind, ofFirst > ofSecond, place, std::abs(ofFirst - ofSecond), ofFirst, ofSecond};
}

void addTime(const TaskSide& a, const TaskSide& b, std::vector<Difference>& to)
{
    const double larger = std::max(a.medianActiveMs, b.medianActiveMs);
    if (std::abs(a.medianActiveMs - b.medianActiveMs) < std::max(kLongerMs, kFasterShare * larger))
        return;
    Difference time = between(DifferenceKind::Faster, a.medianActiveMs, b.medianActiveMs);
    time.first = !time.first; // the subject has less
    to.push_back(time);
}

void addCompletion(const TaskSide& a, const TaskSide& b, std::vector<Difference>& to)
{
    if (a.completionPct && b.completionPct && std::abs(*a.completionPct - *b.completionPct) >= kCompletionPoints)
        to.push_back(between(DifferenceKind::Completes, *a.completionPct, *b.completionPct));
}

/// How much of a side's mean time is spent in an application's places that `leaves` leaves out.
double skippedTime(const TaskSide& of, const StepPlace& place)
{
    double sum = 0;
    for (const Place& p : of.places)
        sum += p.place.label == place.label || (place.label == place.application && p.place.application == place.application) ? p.meanActiveMs : 0;
    return sum;
}

/// An application that one side does not use at all is one thing to say, however many screens it has.
std::vector<StepPlace> skippedBy(const TaskSide& skipper, const TaskSide& other)
{
    std::map<std::string, bool> used; // by application: at all by the skipper
    for (const Place& place : skipper.places)
        used[place.place.application] = used[place.place.application] || place.reach > kHardlyAny;
    std::set<std::string> said;
    std::vector<StepPlace> skipped;
    for (const Place& place : other.places) {
        const std::string& application = place.place.application;
        if (place.reach < kMostInstances || reachOf(skipper, place.place.label) > kHardlyAny)
            continue;
        const bool whole = !application.empty() && !used[application];
        if (whole && said.insert(application).second)
            skipped.push_back({application, application, {}});
        else if (!whole)
            skipped.push_back(place.place);
    }
    return skipped;
}

void addSkips(const TaskSide& a, const TaskSide& b, std::vector<Difference>& to)
{
    std::vector<Difference> skips;
    for (const StepPlace& place : skippedBy(a, b))
        skips.push_back({DifferenceKind::Skips, true, place, skippedTime(b, place), 0, skippedTime(b, place)});
    for (const StepPlace& place : skippedBy(b, a))
        skips.push_back({DifferenceKind::Skips, false, place, skippedTime(a, place), skippedTime(a, place), 0});
    std::stable_sort(skips.begin(), skips.end(), [](const Difference& x, const Difference& y) { return x.amount > y.amount; });
    to.insert(to.end(), skips.begin(), skips.end());
}

bool isSkipped(const std::vector<Difference>& differences, const StepPlace& place)
{
    return std::any_of(differences.begin(), differences.end(), [&](const Difference& d) {
        return d.kind == DifferenceKind::Skips
            && (d.place.label == place.label || (d.place.label == d.place.application && d.place.application == place.application));
    });
}

double meanActive(const TaskSide& side) { return side.perInstance(static_cast<std::uint64_t>(side.measures.active.count())); }

void addPlaces(const TaskSide& a, const TaskSide& b, std::vector<Difference>& to)
{
    const double least = std::max(kLongerMs, kLongerShare * std::max(meanActive(a), meanActive(b)));
    std::vector<Difference> longer, visits;
    for (const StepPlace& place : placesOf(a, b)) {
        if (isSkipped(to, place))
            continue;
        const Place* left = placeIn(a, place.label);
        const Place* right = placeIn(b, place.label);
        const Difference time = between(DifferenceKind::Longer, left ? left->meanActiveMs : 0, right ? right->meanActiveMs : 0, place);
        if (time.amount >= least)
            longer.push_back(time);
        const Difference times = between(DifferenceKind::MoreVisits, left ? left->meanVisits : 0, right ? right->meanVisits : 0, place);
        if (left && right && times.amount >= kMoreVisits)
            visits.push_back(times);
    }
    for (std::vector<Difference>* list : {&longer, &visits}) {
        std::stable_sort(list->begin(), list->end(), [](const Difference& x, const Difference& y) { return x.amount > y.amount; });
        to.insert(to.end(), list->begin(), list->end());
    }
}

void addCounts(const TaskSide& a, const TaskSide& b, std::vector<Difference>& to)
{
    using Count = std::uint64_t (*)(const Measures&);
    static constexpr std::pair<DifferenceKind, Count> kCounts[] = {
        {DifferenceKind::MoreSwitches, [](const Measures& m) { return m.switches; }},
        {DifferenceKind::MoreErrors, [](const Measures& m) { return m.counts.errorKeys; }},
        {DifferenceKind::MoreClipboard, [](const Measures& m) { return m.counts.cuts + m.counts.copies + m.counts.pastes; }},
        {DifferenceKind::MoreClicks, [](const Measures& m) { return m.counts.clicks; }},
        {DifferenceKind::MoreKeys, [](const Measures& m) { return m.counts.keys; }},
        {DifferenceKind::MoreScrolls, [](const Measures& m) { return m.counts.scrolls; }}};
    for (const auto& [kind, count] : kCounts) {
        const Difference d = between(kind, a.perInstance(count(a.measures)), b.perInstance(count(b.measures)));
        if (d.amount >= std::max(kMoreAtLeast, kMoreShare * std::max(d.ofFirst, d.ofSecond)))
            to.push_back(d);
    }
}

void addPlace(TaskSide& to, const StepPlace& place, double reach, double visits, double activeMs)
{
    const auto found = std::find_if(to.places.begin(), to.places.end(), [&](const Place& p) { return p.place.label == place.label; });
    Place& row = found == to.places.end() ? to.places.emplace_back(Place{place, 0, 0, 0}) : *found;
    row.reach = std::max(row.reach, reach);
    row.meanVisits += visits;
    row.meanActiveMs += activeMs;
}

void addPlaces(TaskSide& to, const std::vector<PlaceFigures>& places)
{
    for (const PlaceFigures& place : places)
        addPlace(to, place.place, to.perInstance(place.instances), to.perInstance(place.visits),
                 to.perInstance(static_cast<std::uint64_t>(place.measures.active.count())));
}

/// What a unit's part of a task and the whole task say in the same words.
template <class Task>
TaskSide totalsOf(std::string name, const Task& task)
{
    TaskSide side;
    side.name = side.object = std::move(name);
    side.instances = task.complete;
    side.associates = task.associates;
    side.medianActiveMs = task.activeMs.median;
    side.medianDurationMs = task.durationMs.median;
    side.completionPct = task.completionPct;
    side.measures = task.measures;
    side.meanSteps = task.meanSteps;
    return side;
}

} // namespace

TaskSide sideOf(std::string name, const Variation& variation, const VariationSteps& steps)
{
    TaskSide side;
    side.name = side.object = std::move(name);
    side.instances = variation.count;
    side.associates = variation.associates;
    side.medianActiveMs = variation.medianActiveMs;
    side.medianDurationMs = variation.medianDurationMs;
    side.meanSteps = static_cast<double>(steps.steps.size());
    for (const StepFigures& step : steps.steps) {
        side.measures += step.measures;
        addPlace(side, step.place, 1, 1, step.meanActiveMs);
    }
    return side;
}

TaskSide sideOf(std::string name, const UnitTask& unit)
{
    TaskSide side = totalsOf(std::move(name), unit);
    addPlaces(side, unit.places);
    return side;
}

TaskSide sideOf(std::string name, const TaskResult& task)
{
    TaskSide side = totalsOf(std::move(name), task);
    if (task.details)
        addPlaces(side, task.details->places);
    return side;
}

std::vector<Difference> compareTasks(const TaskSide& first, const TaskSide& second)
{
    std::vector<Difference> differences;
    if (first.instances == 0 || second.instances == 0)
        return differences;
    addTime(first, second, differences);
    addCompletion(first, second, differences);
    addSkips(first, second, differences);
    addPlaces(first, second, differences);
    addCounts(first, second, differences);
    return differences;
}

std::vector<AlignedStep> alignSteps(const std::vector<std::string>& first, const std::vector<std::string>& second)
{
    const std::size_t n = first.size(), m = second.size();
    std::vector<std::vector<std::size_t>> common(n + 1, std::vector<std::size_t>(m + 1, 0)); // of what is left from (i, j) on
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            common[i][j] = first[i] == second[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    std::vector<AlignedStep> steps;
    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && first[i] == second[j])
            steps.push_back({i++, j++});
        else if (j == m || (i < n && common[i + 1][j] >= common[i][j + 1]))
            steps.push_back({i++, std::nullopt});
        else
            steps.push_back({std::nullopt, j++});
    }
    return steps;
}

} // namespace worklode

// The made-up task from near.
#include "support/FakeEngine.h"

#include <algorithm>

namespace worklode {
namespace {

constexpr std::size_t kAlways = 5;

StepPlace placeOf(const std::string& label)
{
    const std::size_t bar = label.find(" | ");
    return bar == std::string::npos ? StepPlace{label, label == "Lunch" ? "" : label, ""} : StepPlace{label, label.substr(0, bar), label.substr(bar + 3)};
}

Measures stepMeasures(std::uint64_t instances, double activeMs, std::size_t step)
{
    Measures m;
    m.active = Duration(static_cast<std::int64_t>(activeMs) * static_cast<std::int64_t>(instances));
    m.categoryTime[0] = m.active;
    m.idle = m.active / 10;
    m.counts = {2 * instances, (20 + step) * instances, 2 * instances, instances, 0, instances / 2, instances / 2};
    m.switches = step > 0 ? instances : 0;
    return m;
}

VariationSteps stepsOfOne(const std::vector<Variation>& list, std::size_t variation)
{
    VariationSteps made{variation, {}};
    const Variation& v = list[variation];
    for (std::size_t s = 0; s < v.steps.size(); ++s) {
        const double mean = v.medianActiveMs / static_cast<double>(v.steps.size());
        made.steps.push_back({placeOf(v.steps[s]), mean, mean * 0.9, stepMeasures(v.count, mean, s)});
    }
    return made;
}

std::vector<VariationSteps> stepsOfAll(const std::vector<Variation>& list, const std::vector<std::size_t>& wishes)
{
    std::vector<VariationSteps> all;
    for (std::size_t v = 0; v < list.size(); ++v)
        if (v < kAlways || std::find(wishes.begin(), wishes.end(), v) != wishes.end())
            all.push_back(stepsOfOne(list, v));
    return all;
}

DurationBox box(std::uint64_t count, double median)
{
    return {count, median * 0.7, median, median * 1.5, DurationBox::Ends{median * 0.2, median * 0.3, median * 2.4, median * 4, 3}};
}

UnitTask unit(const char* id, const char* name, const char* parent, std::optional<double> goal, std::uint64_t complete, double slower)
{
    UnitTask u;
    u.unit = id;
    u.name = name;
    if (parent)
        u.parent = parent;
    u.goalPct = goal;
    u.complete = complete;
    u.abandoned = complete / 12;
    u.associates = 4;
    u.completionPct = 100.0 * double(complete) / double(complete + u.abandoned);
    u.durationMs = {600'000 * slower, 540'000 * slower, 1'100'000 * slower};
    u.activeMs = {400'000 * slower, 366'000 * slower, 760'000 * slower};
    u.box = box(complete, u.durationMs.median);
    u.meanSteps = 5;
    for (std::size_t s = 0; s < 3; ++s) {
        const std::string labels[] = {"Claims | Search", "CRM | Case", "Outlook | Inbox"};
        u.places.push_back({placeOf(labels[s]), complete * (s + 1), complete, stepMeasures(complete, (s == 0 ? 90'000 : 60'000) * slower, s)});
        u.measures += u.places.back().measures;
    }
    return u;
}

} // namespace

TaskDetails fakeTaskDetails(const TaskResult& task, const TaskDetailWishes& wishes)
{
    TaskDetails d;
    if (task.complete == 0)
        return d;
    d.variations = stepsOfAll(task.variations, wishes.variations);
    d.applicationVariations = stepsOfAll(task.applicationVariations, wishes.applicationVariations);
    d.units = {unit("acme", "Acme", nullptr, 80, task.complete, 1), unit("motor", "Motor", "acme", 75, task.complete / 2, 0.8),
               unit("home", "Home", "acme", 80, task.complete / 3, 1.2), unit("billing", "Billing", "acme", std::nullopt, task.complete / 6, 1)};
    d.places = d.units.front().places;
    for (int i = 1; i <= 11; ++i)
        d.associates.push_back({"a" + std::to_string(i), task.complete / 11, 366'000.0 + i * 9'000, box(task.complete / 11, 500'000.0 + i * 10'000)});
    d.box = box(task.complete, task.durationMs.median);
    d.durations = {Duration(60'000), std::vector<std::uint64_t>(kHistogramBins, 0), 4};
    for (std::size_t b = 2; b < 20; ++b)
        d.durations.counts[b] = task.complete / (b + 1);
    for (std::size_t i = 0; i < d.tenths.size(); ++i) {
        const FrictionParts parts{1.0 + double(i), 2.5, 8.0 - double(i) / 2, 3};
        d.tenths[i] = {900'000, parts.errors + parts.clipboard + parts.switching + parts.waste, parts};
    }
    return d;
}

} // namespace worklode

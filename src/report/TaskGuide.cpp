#include "report/TaskGuide.h"

#include "report/CellText.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace worklode {

namespace {

std::string placeName(const Trigger& trigger)
{
    return trigger.screen && !trigger.screen->empty() ? trigger.application + " | " + *trigger.screen : trigger.application;
}

std::string triggersText(const std::vector<Trigger>& triggers, const PatternText& text)
{
    std::string joined;
    for (const Trigger& trigger : triggers) {
        const char* pattern = trigger.anchor == Anchor::Entering ? QT_TRANSLATE_NOOP("TaskGuide", "on entering %1")
                                                                 : QT_TRANSLATE_NOOP("TaskGuide", "on leaving %1");
        joined += (joined.empty() ? "" : text(QT_TRANSLATE_NOOP("TaskGuide", " or "))) + report::filled(text(pattern), {placeName(trigger)});
    }
    return joined;
}

std::map<std::string, std::size_t> countsOf(const std::vector<std::string>& labels)
{
    std::map<std::string, std::size_t> counts;
    for (const std::string& label : labels)
        ++counts[label];
    return counts;
}

std::string wholePercent(double share)
{
    return share * 100 < 1 ? "<1 %" : report::decimal(share * 100, 0) + " %";
}

std::string detourText(const Detour& detour, const PatternText& text)
{
    const char* pattern = detour.repeated ? QT_TRANSLATE_NOOP("TaskGuide", "Going back to %1: %2 of the instances do, and typically take %3 longer.")
                                          : QT_TRANSLATE_NOOP("TaskGuide", "Opening %1: %2 of the instances do, and typically take %3 longer.");
    return report::filled(text(pattern), {detour.label, wholePercent(detour.share), shortTime(detour.longerMs)});
}

} // namespace

std::vector<Detour> detoursFrom(const TaskResult& task, std::size_t variation)
{
    const Variation& way = task.variations[variation];
    const std::map<std::string, std::size_t> own = countsOf(way.steps);
    std::map<std::string, Detour> found;
    for (const Variation& other : task.variations)
        for (const auto& [label, times] : countsOf(other.steps)) {
            const auto mine = own.find(label);
            if (mine != own.end() && mine->second >= times)
                continue;
            Detour& detour = found[label];
            detour.label = label;
            detour.repeated = mine != own.end();
            detour.instances += other.count;
            detour.longerMs += static_cast<double>(other.count) * (other.medianActiveMs - way.medianActiveMs);
        }
    std::vector<Detour> detours;
    for (auto& [label, detour] : found) {
        detour.longerMs /= static_cast<double>(detour.instances);
        detour.share = static_cast<double>(detour.instances) / static_cast<double>(task.complete);
        if (detour.longerMs >= 1000)
            detours.push_back(std::move(detour));
    }
    std::stable_sort(detours.begin(), detours.end(), [](const Detour& a, const Detour& b) { return a.instances > b.instances; });
    return detours;
}

Result<TaskGuide> guideOf(const TaskResult& task, std::size_t variation, const TaskDefinition& definition, const PatternText& text)
{
    const VariationSteps* steps = task.details && variation < task.variations.size() ? stepsOf(task.details->variations, variation) : nullptr;
    if (!steps)
        return Error{ErrorCode::NotFound, "variation", "the task has no variation " + std::to_string(variation + 1) + " to make a guide of"};
    const Variation& way = task.variations[variation];
    TaskGuide guide;
    guide.task = task.name;
    if (definition.overlay) {
        guide.begins = text(QT_TRANSLATE_NOOP("TaskGuide", "when the associate starts it"));
        guide.ends = text(QT_TRANSLATE_NOOP("TaskGuide", "when the associate stops it"));
    } else {
        guide.begins = triggersText(definition.begin, text);
        guide.ends = triggersText(definition.end, text);
    }
    for (const StepFigures& step : steps->steps)
        guide.steps.push_back({step.place.application.empty() ? step.place.label : step.place.application, step.place.screen, shortTime(step.medianActiveMs)});
    guide.typicalTime = shortTime(way.medianActiveMs);
    const std::vector<Detour> detours = detoursFrom(task, variation);
    for (std::size_t i = 0; i < std::min(kGuideDetours, detours.size()); ++i)
        guide.avoid.push_back(detourText(detours[i], text));
    guide.basis = report::filled(text(QT_TRANSLATE_NOOP("TaskGuide", "Rests on %1 instances by %2 associates, %3 of the %4 complete ones.")),
                             {report::grouped(way.count), report::grouped(way.associates), wholePercent(way.share), report::grouped(task.complete)});
    return guide;
}

std::string toText(const TaskGuide& guide)
{
    std::string text = guide.task + "\nBegins " + guide.begins + ", ends " + guide.ends + ". Typically " + guide.typicalTime + ".\n\n";
    for (std::size_t i = 0; i < guide.steps.size(); ++i) {
        const TaskGuide::Step& step = guide.steps[i];
        text += std::to_string(i + 1) + ". " + step.application + (step.screen.empty() ? "" : " | " + step.screen) + " (" + step.typicalTime + ")\n";
    }
    if (!guide.avoid.empty())
        text += "\nAvoid\n";
    for (const std::string& sentence : guide.avoid)
        text += "- " + sentence + "\n";
    return text + "\n" + guide.basis + "\n";
}

} // namespace worklode

#include "ui/timeline/TimelineSums.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace worklode {
namespace {

void addSpan(TimelineSums& sums, const TimelineSpan& span, const TimeRange& selected)
{
    const Duration length = std::min(span.range.end, selected.end) - std::max(span.range.start, selected.start);
    if (length <= Duration(0))
        return;
    switch (span.kind) {
    case SliceKind::Active:
        sums.active[static_cast<std::size_t>(span.category)] += length;
        break;
    case SliceKind::Idle:
        sums.idle += length;
        break;
    case SliceKind::Locked:
        sums.locked += length;
        break;
    case SliceKind::OffComputer:
        sums.offComputer += length;
        break;
    }
    if (selected.contains(span.range.start))
        sums.counts += span.counts;
}

/// Calls `visit(span, selected, lane)` for every span that has a part in the selection.
template <class Visit>
void forEachSpan(const TimelineScene& scene, const TimelineSelection& selection, Visit visit)
{
    if (!(selection.range.start < selection.range.end))
        return;
    for (std::size_t row = selection.firstRow; row <= selection.lastRow && row < scene.rows.size(); ++row) {
        for (const std::size_t i : scene.rows[row].lanes) {
            const TimeRange selected = scene.timeRange(i, selection.range);
            if (!scene.loaded[i] || !selected.overlaps({scene.lane(i).shift.start, scene.lane(i).shift.end + Duration(1)}))
                continue;
            for (const TimelineSpan& span : scene.loaded[i]->lane->spans) {
                if (span.range.start >= selected.end) // they come by their start
                    break;
                if (std::min(span.range.end, selected.end) > std::max(span.range.start, selected.start))
                    visit(span, selected, i);
            }
        }
    }
}

struct PlaceUse {
    Measures measures;
    std::set<std::string> associates;
};
struct ApplicationUse {
    PlaceUse whole;
    std::map<std::string, PlaceUse, std::less<>> screens;
};

void addMeasures(Measures& measures, const TimelineSpan& span, const TimeRange& selected)
{
    const Duration length = std::min(span.range.end, selected.end) - std::max(span.range.start, selected.start);
    if (span.kind == SliceKind::Active) {
        measures.active += length;
        measures.categoryTime[static_cast<std::size_t>(span.category)] += length;
    } else {
        measures.idle += length;
    }
    if (selected.contains(span.range.start))
        measures.counts += span.counts;
}

} // namespace

Duration TimelineSums::total() const
{
    Duration all = idle + locked + offComputer;
    for (const Duration d : active)
        all += d;
    return all;
}

TimelineSums sumsOf(const TimelineScene& scene, const TimelineSelection& selection)
{
    TimelineSums sums;
    forEachSpan(scene, selection, [&sums, lastLane = std::size_t(-1)](const TimelineSpan& span, const TimeRange& selected, std::size_t lane) mutable {
        addSpan(sums, span, selected);
        if (lane != lastLane)
            ++sums.lanes;
        lastLane = lane;
    });
    return sums;
}

bool isComplete(const TimelineScene& scene, const TimelineSelection& selection)
{
    for (std::size_t row = selection.firstRow; row <= selection.lastRow && row < scene.rows.size(); ++row)
        for (const std::size_t i : scene.rows[row].lanes)
            if (!(scene.loaded[i] && scene.loaded[i]->whole()) &&
                scene.timeRange(i, selection.range).overlaps(scene.lane(i).shift))
                return false;
    return true;
}

SummaryResult usageOf(const TimelineScene& scene, const TimelineSelection& selection)
{
    std::map<std::string, ApplicationUse, std::less<>> applications;
    forEachSpan(scene, selection, [&](const TimelineSpan& span, const TimeRange& selected, std::size_t lane) {
        if (span.kind == SliceKind::OffComputer)
            return;
        auto at = applications.find(span.application);
        if (at == applications.end())
            at = applications.emplace(std::string(span.application), ApplicationUse{}).first;
        auto screen = at->second.screens.find(span.screen);
        if (screen == at->second.screens.end())
            screen = at->second.screens.emplace(std::string(span.screen), PlaceUse{}).first;
        for (PlaceUse* use : {&at->second.whole, &screen->second}) {
            addMeasures(use->measures, span, selected);
            use->associates.insert(scene.lane(lane).associate);
        }
    });
    SummaryResult result;
    for (auto& [name, use] : applications) {
        ApplicationSummary application{name, use.whole.measures, use.whole.associates.size(), {}};
        for (auto& [screen, part] : use.screens)
            application.screens.push_back({screen, part.measures, part.associates.size()});
        std::stable_sort(application.screens.begin(), application.screens.end(),
                         [](const ScreenSummary& a, const ScreenSummary& b) { return a.measures.active > b.measures.active; });
        result.byApplication.push_back(std::move(application));
    }
    std::stable_sort(result.byApplication.begin(), result.byApplication.end(),
                     [](const ApplicationSummary& a, const ApplicationSummary& b) { return a.measures.active > b.measures.active; });
    return result;
}

} // namespace worklode

// The BEGIN and END triggers and the via places of all enabled tasks, looked up by screen (definitions.md §5).
#pragma once

#include "analysis/Enrichment.h"
#include "catalog/Catalog.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace worklode {

/// Which border a trigger waits for. A screen's border is crossed wherever its application's is.
enum class TriggerBorder : std::uint8_t { None, Application, Screen };

/// What one task does at one place. END comes before BEGIN.
struct TriggerRule {
    std::uint32_t task = 0; ///< index into Catalog::tasks
    TriggerBorder end = TriggerBorder::None;
    TriggerBorder begin = TriggerBorder::None;
};

/// Each task at most once in either list.
struct PlaceTriggers {
    std::vector<TriggerRule> entering;
    std::vector<TriggerRule> leaving;
    bool empty() const { return entering.empty() && leaving.empty(); }
};

/// Of which tasks a place has triggers, one bit a task (its index modulo 64): what a loop over visits asks first. By whether the border
/// of the application is crossed, too (1), or only the screen's (0).
struct PlaceMasks {
    std::array<std::uint64_t, 2> leavingEnds{}, leavingBegins{}, enteringEnds{}, enteringBegins{};
};

/// An item of a via list. A place that the data does not have matches no step.
struct ViaPlace {
    ApplicationId application;
    std::optional<ScreenId> screen;
};

/// Compiled once per run; immutable and thread-safe. Disabled and overlay tasks are left out.
class TaskTriggers
{
public:
    TaskTriggers(const Catalog& catalog, const Enrichment& enrichment);

    const PlaceTriggers& at(ScreenId screen) const { return m_places[m_placeOf[screen.index()]]; }
    std::size_t places() const { return m_places.size(); } ///< with triggers, and 0, which has none
    std::uint32_t placeOf(ScreenId screen) const { return m_placeOf[screen.index()]; }
    const PlaceTriggers& place(std::size_t place) const { return m_places[place]; }
    const PlaceMasks& masks(std::uint32_t place) const { return m_masks[place]; }
    static std::uint64_t bitOf(std::uint32_t task) { return std::uint64_t{1} << (task % 64); }
    const std::vector<ViaPlace>& via(std::uint32_t task) const { return m_via[task]; }
    /// The smallest `max_gap` of any task here; Duration::max() where there is none.
    Duration smallestGap() const { return m_smallestGap; }
    bool empty() const { return m_places.size() == 1; }

private:
    std::vector<PlaceTriggers> m_places;     ///< 0 is the place without triggers
    std::vector<std::uint32_t> m_placeOf;    ///< by ScreenId
    std::vector<PlaceMasks> m_masks;         ///< by place
    std::vector<std::vector<ViaPlace>> m_via; ///< by task
    Duration m_smallestGap = Duration::max();
};

} // namespace worklode

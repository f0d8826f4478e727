// What was found on the lanes of a scene, in the order in which the eye goes through them.
#pragma once

#include "ui/timeline/TimelineFind.h"
#include "ui/timeline/TimelineScene.h"

#include <optional>

namespace worklode {

class TimelineMatches
{
public:
    void clear();
    /// Replaces everything by the matches of a new text. They come lane by lane, in any order of lanes.
    void set(std::vector<TimelineMatch> found, const TimelineScene& scene);
    /// After the scene was arranged anew: the same matches in its order; none is current.
    void arrange(const TimelineScene& scene);

    std::size_t count() const { return m_all.size(); }
    bool empty() const { return m_all.empty(); }
    const std::optional<std::size_t>& current() const { return m_current; } ///< place in the order
    /// Goes `by` matches on, around the end; the first step begins at `row` and axis time `from`. None where nothing was found.
    const TimelineMatch* step(int by, const TimelineScene& scene, std::size_t row, double from);
    /// Those of a row, by start: `[first, last)`.
    std::pair<const TimelineMatch*, const TimelineMatch*> ofRow(std::size_t row) const;
    const std::vector<TimelineMatch>& all() const { return m_all; }

private:
    std::vector<TimelineMatch> m_all;    ///< by row, then start
    std::vector<std::size_t> m_rowBegin; ///< place of each row's first, and one past the last
    std::optional<std::size_t> m_current;
};

} // namespace worklode

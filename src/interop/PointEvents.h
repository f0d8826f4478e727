// Logs of point events, one time stamp each, as slices (definitions.md §1, last lines of "What leaves the desktop").
#pragma once

#include "interop/SliceBatch.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace worklode {

/// One event. Texts are as the log has them.
struct PointEvent {
    std::uint64_t line = 0;
    Instant at;
    std::string app, title, url;
    InteractionCounts counts;
    bool whereTheLastWas = false; ///< the log does not say where: at the place of the event before it in time
};

/// Collects the events of a foreign log in any order and makes active slices of them: each lasts until the next event of its
/// stream, at most 60 s. Events of one instant at one place become one; at different places, all but the last are empty
/// slices that keep their counts. Titles and urls pass the built-in masks, urls are cut to scheme, host and path, and private
/// windows give neither: what holds for a desktop holds for a log of one.
class PointEvents
{
public:
    void add(const std::string& associate, const std::string& stream, PointEvent event);
    /// A value or content of `column` was there and was not read any further.
    void drop(const std::string& associate, const std::string& stream, const std::string& column);

    std::uint64_t size() const; ///< events added
    /// A sorted batch; refused as SliceBatch refuses.
    Result<SliceBatch> batch() const;
    /// Columns of which something was dropped, in the order of their first time.
    const std::vector<std::string>& droppedColumns() const { return m_dropped; }

private:
    using StreamKey = std::pair<std::string, std::string>;
    std::map<StreamKey, std::vector<PointEvent>> m_events;
    std::map<StreamKey, std::uint64_t> m_drops;
    std::vector<std::string> m_dropped;
};

} // namespace worklode

// What part of a workspace's data a request needs.
#pragma once

#include "dataset/SegmentChoice.h"
#include "session/ViewEngine.h"

#include <optional>

namespace worklode {

/// None: all of it, because the range of the View is open or counts back from the last shift in the data. A page from the part is
/// the page from all data, but for the anomalies of its header, which are those of what was read.
std::optional<DataPart> neededData(const Catalog& catalog, const ViewRequest& request);

/// Where the request says which dates it is about only by what the data holds: judged by the `span` of the segments.
struct LikelyData {
    DataPart part;
    bool certain = true; ///< all that it needs is in it
};
LikelyData likelyData(const Catalog& catalog, const ViewRequest& request, const TimeRange& span);

} // namespace worklode

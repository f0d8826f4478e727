// What part of a workspace's data a request needs.
#pragma once

#include "dataset/SegmentChoice.h"
#include "session/ViewEngine.h"

#include <optional>

namespace worklode {

/// None: all of it, because the range of the View is open or counts back from the last shift in the data. A page from the part is
/// the page from all data, but for the anomalies of its header, which are those of what was read.
std::optional<DataPart> neededData(const Catalog& catalog, const ViewRequest& request);

} // namespace worklode

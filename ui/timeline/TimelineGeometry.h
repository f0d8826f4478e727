// Where the parts of the Timeline widget lie, in pixels.
#pragma once

namespace worklode {

constexpr int kTimelineGutter = 190; ///< names of the lanes
constexpr int kTimelineHeader = 30;  ///< labels of the axis

} // namespace worklode

// Timeline lanes made when somebody looks at them: a list of outlines at once, what lies on a lane when it comes into sight.
#pragma once

#include "analysis/results/TimelineResult.h"

#include <cstddef>
#include <optional>

namespace worklode {

/// Places in a timeline's list of lanes, `end` excluded. Places past the list are no error: there is nothing there.
struct LaneRange {
    std::size_t first = 0;
    std::size_t end = 0;
    friend bool operator==(const LaneRange&, const LaneRange&) = default;
};

/// The part of a ViewRequest that only a timeline looks at. The list of lanes depends on nothing in here: with the same engine,
/// place n of the outlines is place n of every range, so that
///   request.lanes = {LaneDetail::Outline, {}}          asks for the list, in a small part of the time of everything, and
///   request.lanes = {LaneDetail::Whole, LaneRange{a, b}} for the lanes [a, b) with what lies on them.
/// Unset it is everything whole, which of months of everybody is half a gigabyte.
struct LaneRequest {
    LaneDetail detail = LaneDetail::Whole;
    std::optional<LaneRange> range; ///< none: the whole list
    friend bool operator==(const LaneRequest&, const LaneRequest&) = default;
};

} // namespace worklode

// Which segments must be read where only some days or people are asked for.
#pragma once

#include "archive/Archive.h"
#include "core/Time.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

struct DataPart {
    TimeRange starts;      ///< shifts that begin in it are wanted, whole and with the borders that all data would give them
    Duration shiftGap{0};  ///< Settings::shiftGap
    std::map<std::string, std::string, std::less<>> personOf; ///< by collector, where it is not the person's own id
    std::optional<std::set<std::string, std::less<>>> people; ///< only theirs; none: everybody's

    std::string_view person(const std::string& collector) const;
};

/// The entries that may hold any of it, in their order. All segments of a person that lie within the shift gap of each other, of
/// whatever stream, are chosen together or not at all: a shift never reaches over a longer silence (definitions.md §3), and a
/// segment's range is never shorter than the activity in it. Entries that could not be read are always among them.
std::vector<SegmentEntry> chooseSegments(const std::vector<SegmentEntry>& entries, const DataPart& part);

} // namespace worklode

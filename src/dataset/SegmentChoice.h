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
    friend bool operator==(const DataPart&, const DataPart&) = default;
};

/// The entries that may hold any of it, in their order. All segments of a person that lie within the shift gap of each other, of
/// whatever stream, are chosen together or not at all: a shift never reaches over a longer silence (definitions.md §3), and a
/// segment's range is never shorter than the activity in it. Entries that could not be read are always among them.
std::vector<SegmentEntry> chooseSegments(const std::vector<SegmentEntry>& entries, const DataPart& part);

/// How much of something was read.
struct DataShare {
    std::uint64_t segmentsLoaded = 0;
    std::uint64_t segments = 0;
    std::uint64_t slicesLoaded = 0;
    std::uint64_t slices = 0;
    bool whole() const { return segmentsLoaded == segments; }
    friend bool operator==(const DataShare&, const DataShare&) = default;
};

struct SegmentSample {
    std::vector<SegmentEntry> entries; ///< in their order
    DataShare share;                   ///< of the entries that chooseSegments() would choose
};

/// Of what chooseSegments() chooses no more than about `mostSlices` slices, so that a first look is there soon: whole shifts, drawn
/// over all days and people alike (the same ones every time), always with the first and the last in time, whose dates an open
/// range ends at. All of it where that is few enough.
SegmentSample sampleSegments(const std::vector<SegmentEntry>& entries, const DataPart& part, std::uint64_t mostSlices);

} // namespace worklode

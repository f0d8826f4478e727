// How much each raw id was used, whatever a catalog calls it: what people see before they name and sort things.
#pragma once

#include "catalog/Catalog.h"
#include "core/Progress.h"
#include "core/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

struct Dataset;

struct RawIdUsage {
    std::string raw;  ///< a web host, or the normalized id of a program (definitions.md §2)
    bool web = false;
    Duration active{0};
    Instant first, last; ///< start of its first slice, end of its last
    std::vector<std::uint32_t> collectors; ///< indices into RecordedUsage::collectors, ascending
};

/// Active slices of everybody in the data, Unknown team included, by their start.
struct RecordedUsage {
    std::vector<RawIdUsage> rawIds;          ///< by active time, then name; only those that were seen
    std::vector<std::string> collectors;
    std::vector<Duration> activeOfPlace;     ///< by PlaceId
    std::vector<std::uint32_t> rawIdOfPlace; ///< by PlaceId: index into rawIds, or kNone
    Duration active{0};

    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
};

/// `range`: only slices that start in it. Cancelled: what there is by then; ask `progress.cancelled()`.
RecordedUsage recordedUsage(const Dataset& dataset, std::optional<TimeRange> range, Progress& progress);

struct ApplicationUsage {
    static constexpr std::size_t kUnmapped = static_cast<std::size_t>(-1);

    std::size_t application = kUnmapped; ///< index into Catalog::applications
    std::string name;                    ///< the alias, or the raw id
    std::vector<std::size_t> rawIds;     ///< indices into RecordedUsage::rawIds
    Duration active{0};
    std::uint64_t associates = 0;        ///< people, their other collectors counted as one
    std::optional<TimeRange> seen;       ///< none: never
    bool web = false, program = false;   ///< of what kind its raw ids are
};

/// Every application of the catalog in its order, used or not, then the raw ids that have none, by active time.
std::vector<ApplicationUsage> applicationUsage(const Catalog& catalog, const RecordedUsage& usage);

/// The category that is in force now: of the last entry, Unknown without one.
Category latestCategory(const Application& application);

} // namespace worklode

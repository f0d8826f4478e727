// All slices of a workspace as columns in memory: immutable once built, shared between threads.
#pragma once

#include "core/Anomalies.h"
#include "core/Enums.h"
#include "core/Ids.h"
#include "core/InteractionCounts.h"
#include "core/Time.h"
#include "dataset/CounterColumn.h"
#include "dataset/TextPool.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace worklode {

using AppId = Id<struct AppTag>;        ///< raw application id, as recorded
using TitleId = Id<struct TitleTag>;
using UrlId = Id<struct UrlTag>;
using CodeId = Id<struct CodeTag>;      ///< off-computer code, lock reason or task name
using ZoneId = Id<struct ZoneTag>;
using PlaceId = Id<struct PlaceTag>;    ///< a distinct (app, title, url)
using StreamIndex = Id<struct StreamTag>;

/// Where input went, as recorded. Each distinct one is enriched once, never each row.
struct RawPlace {
    AppId app;
    TitleId title;
    UrlId url;
    friend auto operator<=>(const RawPlace&, const RawPlace&) = default;
};

/// The slices of one stream, ordered by start, never overlapping. Columns of equal length; 37 bytes a row.
struct StreamColumns {
    DataColumn<Instant> start;
    DataColumn<Instant> end;
    DataColumn<PlaceId> place;
    DataColumn<SliceKind> kind;
    DataColumn<std::uint16_t> code; ///< CodeId, 0 is none; at most 65,535 distinct codes and task names
    std::array<CounterColumn, kCounterCount> counts;

    std::size_t rows() const { return start.size(); }
    TimeRange range(std::size_t row) const { return {start[row], end[row]}; }
    InteractionCounts countsAt(std::size_t row) const
    {
        return {counts[0][row], counts[1][row], counts[2][row], counts[3][row], counts[4][row], counts[5][row], counts[6][row]};
    }
};

/// From `firstRow` on, until the next run, rows were recorded in `zone`.
struct ZoneRun {
    std::size_t firstRow = 0;
    ZoneId zone;
};

struct MarkRow {
    Instant at;
    MarkKind kind = MarkKind::Start;
    CodeId task;
};

/// One collector identity × one desktop session.
struct Stream {
    std::string collector;
    std::string name;
    StreamColumns columns;
    std::vector<ZoneRun> zones; ///< at least one where there are rows
    std::vector<MarkRow> marks; ///< ordered by time

    ZoneId zoneAt(std::size_t row) const;
};

/// The whole: streams ordered by (collector, name), and the dictionaries that they index.
struct Dataset {
    TextPool apps, titles, urls, codes, zones; ///< index 0 is the empty string in each
    DataColumn<RawPlace> places;                     ///< indexed by PlaceId
    std::vector<Stream> streams;
    AnomalyCounts anomalies;
    std::string hash; ///< of what was loaded: same segments, same hash
    std::shared_ptr<const void> backing; ///< keeps alive what columns are borrowed from; null where they are their own

    std::uint64_t rows() const;
    Instant earliest() const; ///< kLatestInstant when empty
    Instant latest() const;
};

} // namespace worklode

// The same rows and the same questions for every database that we compare ourselves with.
#pragma once

#include "analysis/Enrichment.h"
#include "catalog/Catalog.h"
#include "dataset/Dataset.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace worklode::bench {

/// One slice, already enriched: the peers need not match rules and titles, only group and order.
/// stream, day, start_ms, end_ms, kind, screen, application, and seven counters.
constexpr std::size_t kPeerColumns = 7 + kCounterCount;
using PeerRow = std::array<std::int64_t, kPeerColumns>;
extern const char* const kCreateSlices;
extern const char* const kCreateTriggers;
void forEachSlice(const Dataset& dataset, const Enrichment& enrichment, const std::function<void(const PeerRow&)>& use);

/// Rows of `trig(task, place, id, ord, kind)`: place 0 leaving a screen, 1 leaving an application, 2 entering one; kind 1 begins,
/// 2 ends; ord is the order of what happens at one border.
std::vector<std::array<std::int64_t, 5>> triggerRows(const Catalog& catalog, const Enrichment& enrichment);

/// Active time and counters by application: `application, ms, seven sums`.
extern const char* const kGroupBy;
/// Complete instances by task: `task, count`. Pauses and maximal durations, which never occur in these data, are left out.
extern const char* const kInstances;

struct PeerAnswer {
    std::string name; ///< with its version; empty: it is not there
    std::map<std::int64_t, std::vector<std::int64_t>> groups;
    std::map<std::int64_t, std::int64_t> instances;
    double loadSeconds = 0, groupSeconds = 0, instanceSeconds = 0; ///< the best of several
};

PeerAnswer askSqlite(const Dataset& dataset, const Catalog& catalog, const Enrichment& enrichment);
/// Finds libduckdb by $WORKLODE_DUCKDB, else by the system's own search.
PeerAnswer askDuckDb(const Dataset& dataset, const Catalog& catalog, const Enrichment& enrichment, unsigned threads);

} // namespace worklode::bench

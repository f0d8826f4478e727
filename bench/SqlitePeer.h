// The same rows in SQLite, in memory: what a general database needs for the same question.
#pragma once

#include "catalog/Catalog.h"
#include "dataset/Dataset.h"

#include <cstdint>
#include <map>
#include <string>

namespace worklode::bench {

struct PeerAnswer {
    std::map<std::string, std::int64_t> activeMs; ///< by application
    double loadSeconds = 0;
    double querySeconds = 0;
};

/// Loads all slices into one table with raw ids, and the aliases into another, then asks for the active time by application.
PeerAnswer askSqlite(const Dataset& dataset, const Catalog& catalog);

} // namespace worklode::bench

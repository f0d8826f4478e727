// Reads JSON of any size record by record, with bounds on what a hostile one can cost.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace worklode {

/// Keys from the root; an item of a list is `#`.
using JsonPath = std::vector<std::string>;

struct JsonRecordHandlers {
    std::function<bool(const JsonPath&)> isRecord; ///< asked of each object outside records
    std::function<Outcome(const JsonPath&, const nlohmann::json&)> record;
    std::function<Outcome(const JsonPath&, const nlohmann::json&)> scalar; ///< of each value outside records
};

constexpr std::size_t kDeepestJson = 64;
constexpr std::size_t kJsonRecordValues = 100'000;

/// An error of a handler ends the reading. Refused: what is not JSON or not UTF-8, with line and column; values nested over
/// kDeepestJson; a record of over kJsonRecordValues values.
Outcome readJsonRecords(const std::filesystem::path& file, const JsonRecordHandlers& handlers, Progress& progress);

} // namespace worklode

// JSON text to a tree, with what a plain parser forgives refused: depth, size, keys that stand twice.
#pragma once

#include "catalog/CatalogJson.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>
#include <vector>

namespace worklode {

/// Null, with faults, where the text is no JSON. A key that stands twice is a fault and its first value is kept.
nlohmann::json parseJsonDocument(std::string_view text, std::vector<CatalogFault>& faults);

/// `parent.key`, or `key` at the top.
std::string memberPath(const std::string& parent, std::string_view key);

} // namespace worklode

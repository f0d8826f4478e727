// The two shapes of JSON that a client configuration in the catalog and a collector's policy have in common.
#pragma once

#include "catalog/ClientConfiguration.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace worklode {

/// `[{"app": …, VALUE_NAME: …}, …]`.
nlohmann::ordered_json placesToJson(const std::vector<PlaceSetting>& places, const char* valueName);
nlohmann::ordered_json maskToJson(const MaskSetting& mask);

} // namespace worklode

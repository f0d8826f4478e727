#include "catalog/ConfigurationJson.h"

#include "catalog/CatalogWords.h"

#include <nlohmann/json.hpp>

namespace worklode {

nlohmann::ordered_json placesToJson(const std::vector<PlaceSetting>& places, const char* valueName)
{
    auto out = nlohmann::ordered_json::array();
    for (const PlaceSetting& place : places)
        out.push_back({{"app", place.app}, {valueName, place.value}});
    return out;
}

nlohmann::ordered_json maskToJson(const MaskSetting& mask)
{
    return {{"name", mask.name},
            {"kind", toText(mask.kind)},
            {"pattern", mask.pattern},
            {"replacement", mask.replacement},
            {"caseSensitive", mask.caseSensitive}};
}

} // namespace worklode

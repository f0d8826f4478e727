#include "catalog/HistoryJson.h"

#include <nlohmann/json.hpp>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

std::string prettyJson(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace

std::string historyToJson(const std::vector<CatalogVersion>& versions)
{
    Json list = Json::array();
    for (const CatalogVersion& v : versions)
        list.push_back({{"version", v.version}, {"at", toIso(v.at)}, {"author", v.author}, {"note", v.note}});
    return prettyJson({{"versions", list}});
}

std::string auditToJson(const std::vector<AuditEntry>& trail)
{
    Json list = Json::array();
    for (const AuditEntry& e : trail)
        list.push_back({{"seq", e.seq}, {"at", toIso(e.at)}, {"author", e.author}, {"action", e.action}, {"detail", e.detail},
                        {"previous_hash", e.previousHash}, {"hash", e.hash}});
    return prettyJson({{"entries", list}, {"head", trail.empty() ? "" : trail.back().hash}});
}

} // namespace worklode

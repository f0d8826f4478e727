#include "catalog/CatalogJson.h"
#include "catalog/CatalogReader.h"
#include "catalog/FaultOrder.h"
#include "catalog/JsonDocument.h"
#include "catalog/OpportunityTypes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <tuple>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 15> kSections = {"version",  "applications", "screen_rules", "screen_tags", "tasks",
                                                        "opportunities", "opportunity_tags", "off_computer_codes", "units",
                                                        "associates", "settings", "views", "users", "roles", "configurations"};

/// Which section, and which item of it; unknown sections come last.
std::tuple<std::size_t, std::size_t> rankOf(const CatalogFault& fault)
{
    if (fault.path.empty())
        return {0, 0};
    const std::string_view path = fault.path;
    const std::string_view section = path.substr(0, path.find_first_of(".["));
    const auto found = std::find(kSections.begin(), kSections.end(), section);
    std::size_t item = 0; // the section as a whole comes before its items
    if (section.size() < path.size() && path[section.size()] == '[') {
        std::from_chars(path.data() + section.size() + 1, path.data() + path.size(), item);
        ++item;
    }
    return {static_cast<std::size_t>(found - kSections.begin()) + 1, item};
}

void readVersion(const JsonNode& root)
{
    const double version = root.number("version", kCatalogVersion);
    if (version != kCatalogVersion)
        root.faultAt("version", "this document has version " + std::to_string(std::llround(std::clamp(version, -1e9, 1e9)))
                                    + "; this program reads version " + std::to_string(kCatalogVersion));
}

} // namespace

void orderFaults(std::vector<CatalogFault>& faults)
{
    std::stable_sort(faults.begin(), faults.end(), [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
    std::set<std::string> seen;
    std::erase_if(faults, [&](const CatalogFault& fault) { return !fault.path.empty() && !seen.insert(fault.path).second; });
}

CatalogParse parseCatalog(std::string_view text)
{
    CatalogParse parse;
    const nlohmann::json document = parseJsonDocument(text, parse.faults);
    if (document.is_null() && !parse.faults.empty())
        return parse;
    const JsonNode root(document, parse.faults);
    root.expectObject({"version", "applications", "screen_rules", "screen_tags", "tasks", "opportunities", "opportunity_tags",
                       "off_computer_codes", "units", "associates", "settings", "views", "users", "roles", "configurations"});
    readVersion(root);
    readEnrichment(root, parse.catalog);
    readPeople(root, parse.catalog);
    readConfigurations(root, parse.catalog);
    addBuiltInTags(parse.catalog);
    for (CatalogFault& fault : checkCatalog(parse.catalog))
        parse.faults.push_back(std::move(fault));
    orderFaults(parse.faults);
    return parse;
}

} // namespace worklode

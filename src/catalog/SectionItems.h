// The lists of the catalog document item by item: which item of a list is the same as one that comes from outside.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace worklode {

using DocumentJson = nlohmann::ordered_json;

/// The members by which an item of the section is the same as another one; empty where the section is no list of items.
const std::vector<std::string>& keyMembers(std::string_view section);

/// Finds, for each item that comes from outside, the one whose place it takes. Where several have the same key (screen rules
/// without a name), the first that comes takes the place of the first, the second that of the second.
class SectionItems
{
public:
    static constexpr std::size_t kNew = static_cast<std::size_t>(-1);

    SectionItems(std::string_view section, const DocumentJson& items);
    std::size_t takePlaceOf(const DocumentJson& item); ///< index into `items`, or kNew
    std::string keyOf(const DocumentJson& item) const; ///< empty where it has none

private:
    const std::vector<std::string>& m_members;
    std::map<std::string, std::vector<std::size_t>> m_places; ///< not taken yet, last first
};

} // namespace worklode

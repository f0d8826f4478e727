#include "catalog/SectionItems.h"

namespace worklode {

const std::vector<std::string>& keyMembers(std::string_view section)
{
    static const std::map<std::string_view, std::vector<std::string>> members = {
        {"applications", {"alias"}},
        {"screen_rules", {"application", "name"}},
        {"screen_tags", {"application", "screen"}},
        {"tasks", {"name"}},
        {"opportunities", {"type"}},
        {"opportunity_tags", {"name"}},
        {"off_computer_codes", {"code"}},
        {"units", {"id"}},
        {"associates", {"id"}},
        {"views", {"name"}},
        {"users", {"name"}},
        {"roles", {"name"}},
        {"configurations", {"name"}}};
    static const std::vector<std::string> none;
    const auto found = members.find(section);
    return found == members.end() ? none : found->second;
}

SectionItems::SectionItems(std::string_view section, const DocumentJson& items) : m_members(keyMembers(section))
{
    for (std::size_t i = items.size(); i-- > 0;)
        m_places[keyOf(items[i])].push_back(i);
}

std::size_t SectionItems::takePlaceOf(const DocumentJson& item)
{
    const std::string key = keyOf(item);
    const auto found = m_places.find(key);
    if (key.empty() || found == m_places.end() || found->second.empty())
        return kNew;
    const std::size_t place = found->second.back();
    found->second.pop_back();
    return place;
}

std::string SectionItems::keyOf(const DocumentJson& item) const
{
    std::string key;
    if (!item.is_object())
        return key;
    for (const std::string& member : m_members)
        key += (item.contains(member) ? item[member].dump(-1, ' ', false, DocumentJson::error_handler_t::replace) : std::string()) + '\n';
    return key;
}

} // namespace worklode

#include "catalog/CatalogTables.h"
#include "catalog/CatalogWords.h"
#include "catalog/SqlTable.h"

#include <array>

namespace worklode {

namespace {

using Places = std::optional<std::vector<PlaceSetting>>;

struct PlaceList {
    std::string_view name;
    Places ClientConfiguration::*member;
};
constexpr std::array<PlaceList, 3> kPlaceLists = {{{"excluded", &ClientConfiguration::excluded},
                                                   {"screens", &ClientConfiguration::screens},
                                                   {"no_private_windows", &ClientConfiguration::noPrivateWindows}}};

Outcome writeRoles(SqlConnection& db, const Catalog& catalog)
{
    TableWriter roles(db, "roles", "pos, name, description");
    TableWriter pages(db, "role_pages", "role, page, admin_right");
    for (std::size_t i = 0; i < catalog.roles.size(); ++i) {
        roles.add({i, catalog.roles[i].name, catalog.roles[i].description});
        for (const auto& [area, right] : catalog.roles[i].areas)
            pages.add({i, toText(area), toText(right)});
    }
    return firstFailure({roles.finish(), pages.finish()});
}

Outcome readRoles(SqlConnection& db, Catalog& catalog)
{
    TableReader roles(db, "SELECT name, description FROM roles ORDER BY pos");
    while (roles.next())
        catalog.roles.push_back({roles.text(0), roles.text(1), {}});
    TableReader pages(db, "SELECT role, page, admin_right FROM role_pages ORDER BY role");
    while (pages.next())
        if (AdminRole* owner = pages.owner(catalog.roles, 0)) {
            const AdminArea area = pages.word(1, adminAreaFromText, AdminArea::Applications);
            owner->areas[area] = pages.word(2, adminRightFromText, AdminRight::None);
        }
    return firstFailure({roles.finish(), pages.finish()});
}

Outcome writeConfigurations(SqlConnection& db, const Catalog& catalog)
{
    TableWriter configurations(db, "configurations", "pos, name, description, collect, notice_version, idle_seconds, occ_prompts,"
                                                     " occ_prompt_after, has_excluded, has_screens, has_no_private_windows, has_masks");
    TableWriter places(db, "configuration_places", "configuration, list, pos, app, value");
    TableWriter masks(db, "configuration_masks", "configuration, pos, name, kind, pattern, replacement, case_sensitive");
    for (std::size_t i = 0; i < catalog.configurations.size(); ++i) {
        const ClientConfiguration& c = catalog.configurations[i];
        configurations.add({i, c.name, c.description, c.collect, c.noticeVersion, c.idleSeconds, c.occPrompts, c.occPromptAfterSeconds,
                            c.excluded.has_value(), c.screens.has_value(), c.noPrivateWindows.has_value(), c.masks.has_value()});
        for (const auto& [name, member] : kPlaceLists)
            for (std::size_t k = 0; c.*member && k < (c.*member)->size(); ++k)
                places.add({i, name, k, (*(c.*member))[k].app, (*(c.*member))[k].value});
        for (std::size_t k = 0; c.masks && k < c.masks->size(); ++k) {
            const MaskSetting& m = (*c.masks)[k];
            masks.add({i, k, m.name, toText(m.kind), m.pattern, m.replacement, m.caseSensitive});
        }
    }
    return firstFailure({configurations.finish(), places.finish(), masks.finish()});
}

ClientConfiguration configurationOf(const TableReader& row)
{
    const auto flag = [&](int column) { return row.has(column) ? std::optional(row.flag(column)) : std::nullopt; };
    const auto number = [&](int column) {
        return row.has(column) ? std::optional(static_cast<std::uint32_t>(row.integer(column))) : std::nullopt;
    };
    ClientConfiguration c;
    c.name = row.text(0);
    c.description = row.text(1);
    c.collect = flag(2);
    c.noticeVersion = number(3);
    c.idleSeconds = number(4);
    c.occPrompts = flag(5);
    c.occPromptAfterSeconds = number(6);
    for (std::size_t i = 0; i < kPlaceLists.size(); ++i)
        if (row.flag(7 + static_cast<int>(i)))
            (c.*kPlaceLists[i].member).emplace();
    if (row.flag(10))
        c.masks.emplace();
    return c;
}

/// Null where the list is none of the three, or the configuration says it has none.
std::vector<PlaceSetting>* placesOf(ClientConfiguration& c, std::string_view list)
{
    for (const auto& [name, member] : kPlaceLists)
        if (name == list && c.*member)
            return &*(c.*member);
    return nullptr;
}

Outcome readConfigurationRows(SqlConnection& db, Catalog& catalog)
{
    TableReader configurations(db, "SELECT name, description, collect, notice_version, idle_seconds, occ_prompts, occ_prompt_after,"
                                   " has_excluded, has_screens, has_no_private_windows, has_masks FROM configurations ORDER BY pos");
    while (configurations.next())
        catalog.configurations.push_back(configurationOf(configurations));
    TableReader places(db, "SELECT configuration, list, app, value FROM configuration_places ORDER BY configuration, list, pos");
    while (places.next())
        if (ClientConfiguration* owner = places.owner(catalog.configurations, 0)) {
            if (std::vector<PlaceSetting>* list = placesOf(*owner, places.text(1)))
                list->push_back({places.text(2), places.flag(3)});
            else
                places.corrupt("a configuration has no list " + places.text(1));
        }
    TableReader masks(db, "SELECT configuration, name, kind, pattern, replacement, case_sensitive FROM configuration_masks"
                          " ORDER BY configuration, pos");
    while (masks.next())
        if (ClientConfiguration* owner = masks.owner(catalog.configurations, 0)) {
            if (owner->masks)
                owner->masks->push_back({masks.text(1), masks.word(2, maskPatternFromText, MaskPattern::Regex), masks.text(3),
                                         masks.text(4), masks.flag(5)});
            else
                masks.corrupt("a configuration without masks has one");
        }
    return firstFailure({configurations.finish(), places.finish(), masks.finish()});
}

template <auto member>
bool sameSection(const Catalog& a, const Catalog& b)
{
    return a.*member == b.*member;
}

} // namespace

std::vector<CatalogSection> rightsSections()
{
    return {
        {{"roles", "role_pages"}, sameSection<&Catalog::roles>, writeRoles, readRoles},
        {{"configurations", "configuration_places", "configuration_masks"}, sameSection<&Catalog::configurations>, writeConfigurations,
         readConfigurationRows},
    };
}

} // namespace worklode

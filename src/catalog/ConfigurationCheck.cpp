#include "catalog/CatalogCheck.h"
#include "catalog/CatalogWords.h"

#include <re2/re2.h>

namespace worklode {

namespace {

// A collector takes policies of 1 MiB with so many places and masks; an effective one has each list from one configuration.
constexpr std::size_t kMaxPlaces = 5000;
constexpr std::size_t kMaxMasks = 200;
constexpr std::size_t kMaxListBytes = 128 * 1024;
constexpr int kMaxRegexMemory = 8 << 20;

using Path = std::function<std::string(const std::string& member)>;

int highestReference(std::string_view text)
{
    int highest = 0;
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        if (text[at] == '{' && text[at + 1] >= '1' && text[at + 1] <= '9' && text[at + 2] == '}')
            highest = std::max(highest, text[at + 1] - '0');
    return highest;
}

/// As a collector compares applications: without folders, in lower case, without one trailing `.exe`.
std::string comparable(std::string_view app)
{
    const std::size_t slash = app.find_last_of("/\\");
    return normalizedRawId(slash == std::string_view::npos ? app : app.substr(slash + 1));
}

void checkPlaces(const std::optional<std::vector<PlaceSetting>>& places, const std::string& list, const Path& path, FaultList& faults)
{
    if (!places)
        return;
    if (places->size() > kMaxPlaces)
        faults.add(path(list), "has more than " + std::to_string(kMaxPlaces) + " entries");
    UniqueNames names;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < places->size(); ++i) {
        const std::string& app = (*places)[i].app;
        bytes += app.size();
        names.add(faults, comparable(app), [&] { return path(list + "[" + std::to_string(i) + "].app"); });
    }
    if (bytes > kMaxListBytes)
        faults.add(path(list), "is too large for a collector (128 KiB of names)");
}

void checkMask(const MaskSetting& mask, const Path& path, FaultList& faults)
{
    if (mask.pattern.empty())
        faults.add(path("pattern"), "must not be empty");
    if (mask.kind != MaskPattern::Regex || mask.pattern.empty())
        return;
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(mask.caseSensitive);
    options.set_max_mem(kMaxRegexMemory);
    const RE2 regex(mask.pattern, options);
    if (!regex.ok())
        faults.add(path("pattern"), inQuotes(mask.pattern) + " is not a regular expression: " + regex.error());
    else if (highestReference(mask.replacement) > regex.NumberOfCapturingGroups())
        faults.add(path("replacement"), "refers to group " + std::to_string(highestReference(mask.replacement)) + ", which the pattern does not have");
}

void checkConfiguration(const ClientConfiguration& c, const Path& path, FaultList& faults)
{
    const auto seconds = [&](const std::optional<std::uint32_t>& value, const char* member) {
        if (value)
            checkRange(faults, [&] { return path(member); }, *value, 1, 86'400);
    };
    seconds(c.idleSeconds, "idle.seconds");
    seconds(c.occPromptAfterSeconds, "occ.promptAfter");
    checkPlaces(c.excluded, "excluded", path, faults);
    checkPlaces(c.screens, "screens", path, faults);
    checkPlaces(c.noPrivateWindows, "noPrivateWindows", path, faults);
    if (!c.masks)
        return;
    if (c.masks->size() > kMaxMasks)
        faults.add(path("masks"), "has more than " + std::to_string(kMaxMasks) + " entries");
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < c.masks->size(); ++i) {
        const MaskSetting& mask = (*c.masks)[i];
        bytes += mask.name.size() + mask.pattern.size() + mask.replacement.size();
        checkMask(mask, [&](const std::string& member) { return path("masks[" + std::to_string(i) + "]." + member); }, faults);
    }
    if (bytes > kMaxListBytes)
        faults.add(path("masks"), "is too large for a collector (128 KiB of text)");
}

template <class T>
void checkAssigned(const std::vector<T>& items, const char* section, const UniqueNames& names, FaultList& faults)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].configuration && !names.contains(*items[i].configuration))
            faults.add(itemPath(section, i, "configuration"), "there is no client configuration " + inQuotes(*items[i].configuration));
}

} // namespace

void checkConfigurations(const Catalog& catalog, FaultList& faults)
{
    UniqueNames names;
    for (std::size_t i = 0; i < catalog.configurations.size(); ++i) {
        names.add(faults, catalog.configurations[i].name, [&] { return itemPath("configurations", i, "name"); });
        checkConfiguration(catalog.configurations[i], [&](const std::string& m) { return itemPath("configurations", i, "policy." + m); }, faults);
    }
    checkAssigned(catalog.units, "units", names, faults);
    checkAssigned(catalog.associates, "associates", names, faults);
}

void checkRoles(const Catalog& catalog, FaultList& faults)
{
    UniqueNames names;
    for (std::size_t i = 0; i < catalog.roles.size(); ++i) {
        const auto path = [&] { return itemPath("roles", i, "name"); };
        if (names.add(faults, catalog.roles[i].name, path) && userRoleFromText(catalog.roles[i].name))
            faults.add(path(), inQuotes(catalog.roles[i].name) + " is a built-in role");
    }
}

} // namespace worklode

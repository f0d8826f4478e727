#include "catalog/CatalogCheck.h"

#include "catalog/FaultOrder.h"

#include <charconv>
#include <cmath>

namespace worklode {

namespace {

std::string shortNumber(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general).ptr;
    return {text.data(), end};
}

} // namespace

std::string itemPath(std::string_view section, std::size_t index, std::string_view member)
{
    std::string path = std::string(section) + "[" + std::to_string(index) + "]";
    return member.empty() ? path : path + "." + std::string(member);
}

std::string inQuotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

void checkRange(FaultList& faults, const std::function<std::string()>& path, double value, double min, double max)
{
    if (!std::isfinite(value) || value < min || value > max)
        faults.add(path(), shortNumber(value) + " is not between " + shortNumber(min) + " and " + shortNumber(max));
}

bool UniqueNames::add(FaultList& faults, const std::string& name, const std::function<std::string()>& path)
{
    if (name.empty())
        faults.add(path(), "must not be empty");
    else if (!isUtf8(name))
        faults.add(path(), "is not UTF-8");
    else if (const auto [first, fresh] = m_first.try_emplace(name, path()); !fresh)
        faults.add(path(), inQuotes(name) + " stands already at " + first->second);
    else
        return true;
    return false;
}

std::vector<CatalogFault> checkCatalog(const Catalog& catalog)
{
    FaultList list;
    checkApplications(catalog, list);
    checkScreens(catalog, list);
    checkTasks(catalog, list);
    checkOpportunities(catalog, list);
    checkUnits(catalog, list);
    checkAssociates(catalog, list);
    checkSettings(catalog.settings, list);
    checkViews(catalog, list);
    checkUsers(catalog, list);
    checkRoles(catalog, list);
    checkConfigurations(catalog, list);
    std::vector<CatalogFault> faults = list.take();
    orderFaults(faults);
    return faults;
}

} // namespace worklode

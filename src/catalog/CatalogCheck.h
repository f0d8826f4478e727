// The rules that hold a catalog together, one function a section; all of them together are checkCatalog().
#pragma once

#include "catalog/Catalog.h"
#include "catalog/CatalogJson.h"
#include "core/CaseFold.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace worklode {

/// Where a check writes down what it finds.
class FaultList
{
public:
    void add(std::string path, std::string sentence) { m_faults.push_back({std::move(path), std::move(sentence)}); }
    std::vector<CatalogFault> take() { return std::move(m_faults); }

private:
    std::vector<CatalogFault> m_faults;
};

/// `applications[3].alias`, or `applications[3]` without a member.
std::string itemPath(std::string_view section, std::size_t index, std::string_view member = {});
std::string inQuotes(std::string_view text);
/// A number outside `[min, max]`, or none at all, is a fault.
void checkRange(FaultList& faults, const std::function<std::string()>& path, double value, double min, double max);

/// Names that may stand only once in a section, and where each stood first.
class UniqueNames
{
public:
    /// False, with a fault at `path`, where `name` is empty, no UTF-8 or was added before.
    bool add(FaultList& faults, const std::string& name, const std::function<std::string()>& path);
    bool contains(const std::string& name) const { return m_first.contains(name); }
    bool empty() const { return m_first.empty(); }

private:
    std::unordered_map<std::string, std::string> m_first; ///< name to path
};

void checkApplications(const Catalog& catalog, FaultList& faults);
void checkScreens(const Catalog& catalog, FaultList& faults);
void checkTasks(const Catalog& catalog, FaultList& faults);
void checkOpportunities(const Catalog& catalog, FaultList& faults);
void checkUnits(const Catalog& catalog, FaultList& faults);
void checkAssociates(const Catalog& catalog, FaultList& faults);
void checkSettings(const Settings& settings, FaultList& faults);
void checkViews(const Catalog& catalog, FaultList& faults);
void checkUsers(const Catalog& catalog, FaultList& faults);
void checkRoles(const Catalog& catalog, FaultList& faults);
void checkConfigurations(const Catalog& catalog, FaultList& faults);

} // namespace worklode

// What happened to a catalog, as JSON: its versions and its audit trail (interfaces.md).
#pragma once

#include "catalog/AuditTrail.h"
#include "catalog/CatalogStore.h"

#include <string>
#include <vector>

namespace worklode {

std::string historyToJson(const std::vector<CatalogVersion>& versions);
std::string auditToJson(const std::vector<AuditEntry>& trail);

} // namespace worklode

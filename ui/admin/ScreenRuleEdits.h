// Edits of several screen rules at once, by their places in the catalog.
#pragma once

#include "catalog/Catalog.h"

#include <cstddef>
#include <string>
#include <vector>

namespace worklode {

using RulePlaces = std::vector<std::size_t>;

/// Below the last of them, so that what comes first stays first; gives the places of the copies.
RulePlaces copyRules(Catalog& catalog, const RulePlaces& rules);
void removeRules(Catalog& catalog, RulePlaces rules);
void setRulesOn(Catalog& catalog, const RulePlaces& rules, bool on);
void setRulesDisplay(Catalog& catalog, const RulePlaces& rules, const std::string& display);
/// Whether the application's screens are told apart, said by itself or by the setting for unmapped ones.
bool hasScreens(const Catalog& catalog, const std::string& application);

} // namespace worklode

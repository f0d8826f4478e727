// What administrators do to opportunity types and tags, as functions over a catalog.
#pragma once

#include "catalog/Catalog.h"

#include <QString>

#include <string>

namespace worklode {

/// Stores only what differs from the defaults; settings that say nothing are taken out.
void setTypeSettings(Catalog& catalog, const OpportunitySettings& settings);
/// Under another name the tag keeps everything that carries it.
void setTag(Catalog& catalog, const std::string& oldName, const OpportunityTag& tag);
/// From everything that carries it too. Built-in tags stay.
void removeTag(Catalog& catalog, const std::string& name);
bool isBuiltInTag(const std::string& name);
/// How many applications and screens carry it.
std::size_t carriersOf(const Catalog& catalog, const std::string& tag);

/// `seconds`: "at least seconds"; the words for a threshold and its unit.
QString thresholdName(const std::string& threshold);
/// `seconds 300 · rate 0.15`, with a star behind what is not the default.
QString thresholdsText(const OpportunitySettings& effective);

} // namespace worklode

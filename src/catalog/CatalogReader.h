// The sections of a catalog document, each read from its own place in the JSON.
#pragma once

#include "catalog/Catalog.h"
#include "catalog/JsonNode.h"

namespace worklode {

/// Faulty items stay in their lists, with stand-ins for what could not be read, so that places keep their numbers.
void readEnrichment(const JsonNode& root, Catalog& catalog); ///< applications, rules, tags, tasks, opportunities
void readPeople(const JsonNode& root, Catalog& catalog);     ///< codes, units, associates, settings, views, users, roles
void readConfigurations(const JsonNode& root, Catalog& catalog);

} // namespace worklode

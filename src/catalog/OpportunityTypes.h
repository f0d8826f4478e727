// The opportunity types that every workspace has, with their thresholds and defaults (definitions.md §6).
#pragma once

#include "catalog/Catalog.h"

#include <span>
#include <string_view>

namespace worklode {

struct ThresholdInfo {
    std::string_view name;
    double standard; ///< where the catalog says nothing
    double maximum;  ///< the minimum is 0
};

struct OpportunityTypeInfo {
    std::string_view type;
    std::span<const ThresholdInfo> thresholds;
};

/// In the order of definitions.md §6, tags left out.
std::span<const OpportunityTypeInfo> opportunityTypes();
/// Null where there is no such type.
const OpportunityTypeInfo* findOpportunityType(std::string_view type);

/// What `catalog` says of a type; the defaults where it says nothing. All thresholds of the type are filled in.
OpportunitySettings effectiveSettings(const Catalog& catalog, std::string_view type);

/// Legacy application, Assisted sign-on and Notes: in every catalog, declared or not.
std::vector<OpportunityTag> builtInTags();
/// The kind of a built-in tag; Custom for every other name.
TagKind standardTagKind(std::string_view tagName);
/// 41 for notes, else 0.
std::uint32_t standardMinKeys(TagKind kind);
/// Appends the built-in tags that the catalog does not declare.
void addBuiltInTags(Catalog& catalog);

} // namespace worklode

// The tables of client configurations: what each says, and what holds in a unit with where it comes from.
#pragma once

#include "catalog/EffectiveConfiguration.h"
#include "ui/admin/ItemsModel.h"

namespace worklode {

/// `collects · idle after 60 s · 3 screens · 2 masks`.
QString settingsText(const ClientConfiguration& configuration);
ItemRows configurationItems(const Catalog& catalog);
/// Setting, value, from which configuration and unit.
ItemRows effectiveItems(const Catalog& catalog, const EffectiveConfiguration& effective);

} // namespace worklode

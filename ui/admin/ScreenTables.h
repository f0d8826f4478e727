// The tables of the Screens section, and tags on screens.
#pragma once

#include "analysis/ScreenUsage.h"
#include "ui/admin/ApplicationRows.h"

#include <memory>

namespace worklode {

ItemRows screenApplicationItems(const std::vector<ApplicationRow>& rows);
/// Ids are indices into ScreenUsage::titles. `usage` may be null.
ItemRows titleItems(const std::shared_ptr<const ScreenUsage>& usage);
/// Ids are the screens' names.
ItemRows screenItems(const Catalog& catalog, const std::shared_ptr<const ScreenUsage>& usage);
/// `rules`: indices into the catalog's rules, which are the ids. `usage` null: not known yet.
ItemRows ruleItems(const std::shared_ptr<const Catalog>& catalog, const std::vector<std::size_t>& rules,
                   const std::shared_ptr<const ScreenUsage>& usage);

/// `title starts with “Case ”, path wildcard “/x/*”`.
QString conditionsText(const ScreenRule& rule);

bool hasScreenTag(const Catalog& catalog, const std::string& application, const std::string& screen,
                  const std::string& tag);
void setScreenTag(Catalog& catalog, const std::string& application, const std::string& screen, const std::string& tag,
                  bool on);

} // namespace worklode

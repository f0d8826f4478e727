// Which sections the administration has; a new one is added to the list in AdminSections.cpp.
#pragma once

#include "ui/admin/SectionPage.h"
#include "ui/models/CatalogRepository.h"

#include <functional>
#include <memory>
#include <vector>

namespace worklode {

using RepositoryOf =
    std::function<std::shared_ptr<CatalogRepository>()>; ///< of the workspace that is open now; may be null

/// In the order of the list, owned by `parent`.
std::vector<SectionPage*> makeAdminSections(CatalogDraft& draft, AdminData& data, const RepositoryOf& repository,
                                            QWidget* parent);

} // namespace worklode

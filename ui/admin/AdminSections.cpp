#include "ui/admin/AdminSections.h"

#include "ui/admin/ApplicationsSection.h"
#include "ui/admin/AuditSection.h"
#include "ui/admin/CodesSection.h"
#include "ui/admin/CollectorsSection.h"
#include "ui/admin/ConfigurationsSection.h"
#include "ui/admin/HistorySection.h"
#include "ui/admin/OpportunitiesSection.h"
#include "ui/admin/ScreensSection.h"
#include "ui/admin/SettingsSection.h"
#include "ui/admin/TasksSection.h"
#include "ui/admin/UnitsSection.h"
#include "ui/admin/UsersSection.h"
#include "ui/admin/ViewsSection.h"

namespace worklode {

std::vector<SectionPage*> makeAdminSections(CatalogDraft& draft, AdminData& data, const RepositoryOf& repository,
                                            QWidget* parent)
{
    return {new ApplicationsSection(draft, data, parent),  new ScreensSection(draft, data, parent),
            new TasksSection(draft, data, parent),         new OpportunitiesSection(draft, data, parent),
            new CodesSection(draft, data, parent),         new UnitsSection(draft, data, parent),
            new CollectorsSection(draft, data, parent),    new UsersSection(draft, data, parent),
            new ConfigurationsSection(draft, data, parent), new ViewsSection(draft, data, parent),
            new SettingsSection(draft, data, parent),      new HistorySection(draft, data, repository, parent),
            new AuditSection(draft, data, repository, parent)};
}

} // namespace worklode

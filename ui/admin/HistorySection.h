// Every version of the catalog: who, when, why, what changed between any two, and the way back.
#pragma once

#include "catalog/HistoryJson.h"
#include "ui/admin/AdminSections.h"
#include "ui/admin/ItemTable.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace worklode {

class HistorySection final : public SectionPage
{
    Q_OBJECT

public:
    HistorySection(CatalogDraft& draft, AdminData& data, RepositoryOf repository, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::History; }
    bool settled() const override { return !m_lister.busy() && !m_differ.busy(); }

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    std::string jsonContent() const override { return historyToJson(*m_versions); }

private:
    QWidget* makeDetail();
    void showVersions(std::vector<CatalogVersion> versions);
    void compare();
    void restore();

    RepositoryOf m_repository;
    ItemTable* m_table;
    QLabel* m_heading = nullptr;
    QListWidget* m_changes = nullptr;
    QPushButton* m_restore = nullptr;
    std::shared_ptr<const std::vector<CatalogVersion>> m_versions = std::make_shared<std::vector<CatalogVersion>>();
    std::shared_ptr<const Catalog> m_selected; ///< the newer one of what is compared
    std::uint64_t m_selectedVersion = 0;
    Worker m_lister, m_differ;
};

} // namespace worklode

// The audit trail: every save and every look behind a pseudonym, each entry holding the hash of the one before.
#pragma once

#include "catalog/HistoryJson.h"
#include "ui/admin/AdminSections.h"
#include "ui/admin/ItemTable.h"

class QLabel;

namespace worklode {

class AuditSection final : public SectionPage
{
    Q_OBJECT

public:
    AuditSection(CatalogDraft& draft, AdminData& data, RepositoryOf repository, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::History; }
    bool settled() const override { return !m_worker.busy(); }

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    std::string jsonContent() const override { return auditToJson(m_entries); }

private:
    void showEntries(std::vector<AuditEntry> entries);

    RepositoryOf m_repository;
    QLabel* m_verdict;
    ItemTable* m_table;
    std::vector<AuditEntry> m_entries;
    Worker m_worker;
};

} // namespace worklode

// Business units: the tree, with what each inherits and who is in it.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QPushButton;

namespace worklode {

class UnitsSection final : public SectionPage
{
    Q_OBJECT

public:
    UnitsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    ItemTable* table() const { return m_table; }
    void switchUnits(const QStringList& ids, bool inUse);
    void setConfiguration(const QStringList& ids, const std::optional<std::string>& name);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    QStringList documentSections() const override { return {QStringLiteral("units")}; }

private:
    void makeActions();
    QPushButton* addAction(const QString& text, const QString& hint, bool needsSelection);
    void openEditor(const QString& id);
    void addBelow();
    void askGoal();
    void importCsv();
    void exportCsv();
    void edit(const QString& what, const QStringList& ids, const std::function<void(BusinessUnit&)>& each);
    void updateActions();

    ItemTable* m_table;
    std::vector<QPushButton*> m_needSelection;
};

} // namespace worklode

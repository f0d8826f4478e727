// Client configurations: what collectors may record, and what of it holds in which unit.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace worklode {

class ConfigurationsSection final : public SectionPage
{
    Q_OBJECT

public:
    ConfigurationsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    ItemTable* table() const { return m_table; }
    ItemTable* effective() const { return m_effective; }
    void showEffective(const QString& unit); ///< id
    void addNoCollection();
    void copy(const QString& name);
    void remove(const QStringList& names); ///< from units and collectors too
    void assign(const QString& name, const QString& unit);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override;
    QStringList documentSections() const override { return {QStringLiteral("configurations")}; }

private:
    void makeTableActions();
    QPushButton* addAction(const QString& text, const QString& hint, bool needsSelection);
    QWidget* makeEffective();
    void showEffectiveRows();
    void openEditor(const QString& name);
    void exportPolicy();
    void updateActions();

    ItemTable *m_table, *m_effective;
    QTabWidget* m_tabs;
    QComboBox* m_unit = nullptr;
    std::vector<QPushButton*> m_needSelection;
};

} // namespace worklode

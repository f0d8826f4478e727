// Client configurations: what collectors may record, and what of it holds in which unit.
#pragma once

#include "ui/admin/ListSection.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace worklode {

class ConfigurationsSection final : public ListSection
{
    Q_OBJECT

public:
    ConfigurationsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Configurations; }
    ItemTable* effective() const { return m_effective; }
    void showEffective(const QString& unit); ///< id
    void addNoCollection();
    void copy(const QStringList& names);
    void open(const QString& name) override; ///< empty: a new one
    void remove(const QStringList& names) override; ///< from units and collectors too
    void setCollect(const QStringList& names, std::optional<bool> collect); ///< none: as the units above say
    void assign(const QString& name, const QString& unit);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override;
    QStringList documentSections() const override { return {QStringLiteral("configurations")}; }

private:
    void makeTableActions();
    QWidget* makeEffective();
    void showEffectiveRows();
    void exportPolicy();

    ItemTable* m_effective;
    QTabWidget* m_tabs;
    QComboBox* m_unit = nullptr;
    QPushButton* m_policy = nullptr;
};

} // namespace worklode

// Costs and how hours become posts and money, and the few settings that hold for everything.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;

namespace worklode {

class SettingsSection final : public SectionPage
{
    Q_OBJECT

public:
    SettingsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Settings; }
    ItemTable* costs() const { return m_costs; }
    QDoubleSpinBox* field(const QString& name) const; ///< by its accessible name; null where there is none

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_costs; }
    QStringList documentSections() const override { return {QStringLiteral("settings")}; }
    QString sheetSection() const override { return QStringLiteral("units"); } ///< whose costs they are

private:
    using Get = double (*)(const Settings&);
    using Set = void (*)(Settings&, double);
    struct Field {
        QDoubleSpinBox* box;
        Get get;
    };
    QWidget* makeFields();
    void addField(QFormLayout* form, const QString& name, const QString& hint, const QString& suffix, double maximum,
                  int decimals, Get get, Set set);
    void showCosts();
    void askCost();
    void setCost(const QStringList& units, std::optional<double> cost); ///< none: as above

    std::vector<Field> m_fields;
    QCheckBox* m_unmapped = nullptr;
    ItemTable* m_costs;
};

} // namespace worklode

// Business units: the tree, with what each inherits and who is in it.
#pragma once

#include "ui/admin/ListSection.h"

namespace worklode {

class UnitsSection final : public ListSection
{
    Q_OBJECT

public:
    UnitsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Units; }
    void open(const QString& id) override;
    void remove(const QStringList& ids) override; ///< disables: what was recorded belongs to them
    void switchUnits(const QStringList& ids, bool inUse);
    void setConfiguration(const QStringList& ids, const std::optional<std::string>& name);

protected:
    void showDraft() override;
    SheetFormat sheetFormat() const override { return {importUnitsCsv, exportUnitsCsv}; }
    QStringList documentSections() const override { return {QStringLiteral("units")}; }

private:
    void makeActions();
    void addBelow();
    void askGoal();
    void edit(const QString& what, const QStringList& ids, const std::function<void(BusinessUnit&)>& each);

};

} // namespace worklode

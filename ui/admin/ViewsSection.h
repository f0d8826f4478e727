// Views: saved questions with their scope, range and page.
#pragma once

#include "ui/admin/ListSection.h"

namespace worklode {

class ViewsSection final : public ListSection
{
    Q_OBJECT

public:
    ViewsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Views; }
    void copy(const QStringList& names); ///< `March (copy)`
    void open(const QString& name) override; ///< empty: a new one
    void remove(const QStringList& names) override;
    void setShared(const QStringList& names, bool shared);
    void setAnonymous(const QStringList& names, bool anonymous);
    void setLastDays(const QStringList& names, int days); ///< 0: all time
    void setUnit(const QStringList& names, const std::optional<std::string>& unit);

protected:
    void showDraft() override;
    QStringList documentSections() const override { return {QStringLiteral("views")}; }

private:
    void makeActions();
    void edit(const QString& what, const QStringList& names, const std::function<void(View&)>& each);

};

} // namespace worklode

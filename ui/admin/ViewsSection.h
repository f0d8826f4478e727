// Views: saved questions with their scope, range and page.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QPushButton;

namespace worklode {

class ViewsSection final : public SectionPage
{
    Q_OBJECT

public:
    ViewsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    ItemTable* table() const { return m_table; }
    void copy(const QStringList& names); ///< `March (copy)`
    void remove(const QStringList& names);
    void setShared(const QStringList& names, bool shared);
    void setAnonymous(const QStringList& names, bool anonymous);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    QStringList documentSections() const override { return {QStringLiteral("views")}; }

private:
    void makeActions();
    QPushButton* addAction(const QString& text, const QString& hint, bool needsSelection);
    void openEditor(const QString& name);
    void edit(const QString& what, const QStringList& names, const std::function<void(View&)>& each);
    void updateActions();

    ItemTable* m_table;
    std::vector<QPushButton*> m_needSelection;
};

} // namespace worklode

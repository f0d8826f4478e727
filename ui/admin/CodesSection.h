// Off-computer codes: what people say they did away from the computer, and what kind of work it is.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QPushButton;

namespace worklode {

class CodesSection final : public SectionPage
{
    Q_OBJECT

public:
    CodesSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    ItemTable* table() const { return m_table; }
    void setCategoryOf(const QStringList& codes, Category category);
    void add(const QString& code, Category category);
    void rename(const QString& from, const QString& to);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    QStringList documentSections() const override { return {QStringLiteral("off_computer_codes")}; }
    /// `Code,Category`.
    Result<std::string> jsonFromCsv(const QString& file) const override;

private:
    void makeActions();
    QPushButton* addAction(const QString& text, const QString& hint, bool needsSelection);
    void askNew();
    void askName(const QString& code);
    void remove(const QStringList& codes);
    void updateActions();

    ItemTable* m_table;
    std::vector<QPushButton*> m_needSelection;
};

} // namespace worklode

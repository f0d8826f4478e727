// Off-computer codes: what people say they did away from the computer, and what kind of work it is.
#pragma once

#include "ui/admin/ListSection.h"

namespace worklode {

class CodesSection final : public ListSection
{
    Q_OBJECT

public:
    CodesSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::OffComputerCodes; }
    void open(const QString& code) override; ///< asks for another name
    void remove(const QStringList& codes) override;
    void setCategoryOf(const QStringList& codes, Category category);
    void add(const QString& code, Category category);
    void rename(const QString& from, const QString& to);

protected:
    void showDraft() override;
    QStringList documentSections() const override { return {QStringLiteral("off_computer_codes")}; }
    /// `Code,Category`.

private:
    void makeActions();
    void askNew();

};

} // namespace worklode

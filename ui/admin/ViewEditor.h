// One View: what it covers, whom, when, and where it opens.
#pragma once

#include "catalog/Catalog.h"
#include "ui/admin/FormDialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace worklode {

class CheckList;
struct ApplicationRow;

class ViewEditor final : public FormDialog
{
    Q_OBJECT

public:
    /// `view` with an empty name is a new one. `lastDay`: what fields for dates begin with. `used`: what a View can be
    /// limited to.
    ViewEditor(const Catalog& catalog, View view, LocalDate lastDay, const std::vector<ApplicationRow>& used,
               QWidget* parent = nullptr);
    View view() const;

private:
    QWidget* makeRange(LocalDate lastDay);
    void addFields(LocalDate lastDay);
    QWidget* makeLimits(const std::vector<ApplicationRow>& used);
    void listApplications(const std::vector<ApplicationRow>& used);
    void check();

    const Catalog& m_catalog;
    View m_original;
    QLineEdit *m_name, *m_description, *m_associates;
    QComboBox *m_owner, *m_unit, *m_page, *m_range;
    QSpinBox* m_days;
    QDateEdit *m_from, *m_until;
    QListWidget* m_categories;
    CheckList* m_applications;
    QWidget* m_limits = nullptr;
    QCheckBox *m_shared, *m_anonymous;
};

/// A range as people read it: `2 Mar 2026 – 31 Mar 2026`, `last 14 days`, `all time`.
QString rangeOfViewText(const DateRange& range);

} // namespace worklode

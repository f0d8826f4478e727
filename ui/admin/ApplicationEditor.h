// One application: its alias, raw ids, category over time, screens and tags.
#pragma once

#include "catalog/Catalog.h"

#include <QDialog>

class QCheckBox;
class QDate;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace worklode {

class ApplicationEditor final : public QDialog
{
    Q_OBJECT

public:
    ApplicationEditor(const Catalog& catalog, Application application, QWidget* parent = nullptr);
    /// As it stands in the fields; raw ids trimmed, categories ordered by date.
    Application application() const;

private:
    void addFields();
    QWidget* makeCategories();
    void addCategoryRow(Category category, std::optional<Instant> from);
    void check();

    const Catalog& m_catalog;
    Application m_original;
    QLineEdit *m_alias, *m_raw;
    QTableWidget* m_categories;
    QCheckBox* m_screens;
    QListWidget* m_tags;
    QLabel* m_problem;
    QPushButton* m_accept = nullptr;
};

/// Midnight UTC of a day, as categories and memberships are dated.
Instant instantOfDay(const QDate& day);

} // namespace worklode

// Asks what a new View shall cover.
#pragma once

#include "catalog/Catalog.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace worklode {

class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `lastDay`: what the fields for dates begin with.
    ViewDialog(const Catalog& catalog, LocalDate lastDay, QWidget* parent = nullptr);
    /// What `worklodectl` is to be told.
    QStringList arguments() const;

private:
    void addFields(const Catalog& catalog, LocalDate lastDay);
    void check();

    QLineEdit* m_name;
    QLineEdit* m_description;
    QComboBox* m_unit;
    QComboBox* m_range;
    QSpinBox* m_days;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QComboBox* m_page;
    QPushButton* m_make;
};

} // namespace worklode

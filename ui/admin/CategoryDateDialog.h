// Asks for a category and the day from which on it holds.
#pragma once

#include "core/Enums.h"
#include "core/Time.h"
#include "ui/admin/FormDialog.h"

class QComboBox;
class QDateEdit;

namespace worklode {

class CategoryDateDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit CategoryDateDialog(QWidget* parent = nullptr);
    Category category() const;
    Instant from() const;

private:
    QComboBox* m_category;
    QDateEdit* m_from;
};

} // namespace worklode

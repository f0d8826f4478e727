// Below a table: which columns are shown, and whether there was no room for some.
#pragma once

#include <QPushButton>

namespace worklode {

class ColumnFit;

class ColumnsButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `many`: what the rows are, for the accessible name.
    ColumnsButton(ColumnFit& columns, const QString& many, QWidget* parent);

private:
    void showState();

    ColumnFit& m_columns;
    QString m_many;
};

} // namespace worklode

// The items of a section as a table: columns as everywhere, and for each row its name, a dot and whether it is in use.
#pragma once

#include "ui/models/RowsModel.h"

#include <QColor>

namespace worklode {

struct ItemRows {
    std::size_t count = 0;
    std::vector<Column> columns;
    std::function<QString(std::size_t)> id;            ///< by which a row is found again after a change; unique
    std::function<QColor(std::size_t)> dot = {};       ///< before the first column; an invalid colour draws none
    std::function<QString(std::size_t)> dotHint = {};
    std::function<bool(std::size_t)> faded = {};       ///< switched off or never used
};

class ItemsModel final : public RowsModel
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setItems(ItemRows rows);
    QVariant data(const QModelIndex& index, int role) const override;
    QString id(std::size_t row) const { return m_rows.id(row); }
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

protected:
    QVariant rowData(std::size_t row, int role) const override;

private:
    ItemRows m_rows;
};

} // namespace worklode

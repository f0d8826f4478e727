#include "ui/models/RowsModel.h"

namespace worklode {

QVariant headerData(const Column& column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.hint.isEmpty() ? QVariant() : column.hint;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ExportTitleRole:
        return column.exportTitle.isEmpty() ? column.title : column.exportTitle;
    case NumericRole:
        return column.numeric;
    default:
        return {};
    }
}

QVariant cellData(const Column& column, std::size_t row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(row) : column.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortKeyRole:
        return column.key ? column.key(row) : column.text(row);
    case ShareRole:
        return column.share ? QVariant(column.share(row)) : QVariant();
    case GoalRole:
        return column.goal && column.goal(row) >= 0 ? QVariant(column.goal(row)) : QVariant();
    case NumericRole:
        return column.numeric;
    default:
        return {};
    }
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == StepsRole || role == BadgeRole || role == IdRole)
        return rowData(row, role);
    return cellData(m_columns[static_cast<std::size_t>(index.column())], row, role);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return worklode::headerData(m_columns[static_cast<std::size_t>(section)], role);
}

void RowsModel::setRows(std::size_t count, std::vector<Column> columns)
{
    beginResetModel();
    m_count = count;
    m_columns = std::move(columns);
    endResetModel();
}

QVariant RowsModel::rowData(std::size_t, int) const
{
    return {};
}

} // namespace worklode

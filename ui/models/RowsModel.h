// Tables over immutable results: a model is a number of rows and a list of columns.
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace worklode {

enum ModelRole {
    SortKeyRole = Qt::UserRole + 1, ///< the real number (or text) that a cell stands for: sorting, exports
    ShareRole,                      ///< 0–1 where a cell may draw a bar behind its text
    GoalRole,                       ///< 0–1 where that bar has a goal to reach
    NumericRole,                    ///< bool, per column
    ExportTitleRole,                ///< header with the unit that SortKeyRole has
    StepsRole,                      ///< QStringList: labels that a cell draws as chips
    BadgeRole,                      ///< QString: a short word before the chips of a cell, such as "best"
    IdRole,                         ///< QString: what a row is called in requests
};

/// One column: its header, and what a row shows in it.
struct Column {
    QString title;
    QString exportTitle; ///< with the unit of `key`; empty: the title
    bool numeric = false;
    std::function<QString(std::size_t)> text;
    std::function<QVariant(std::size_t)> key;      ///< none: the text
    std::function<double(std::size_t)> share = {}; ///< 0–1, where the cell draws a bar
    QString hint = {};                             ///< what the column means
    std::function<double(std::size_t)> goal = {};  ///< 0–1: a line on the bar; below 0: none in that row
    std::function<QString(std::size_t)> tip = {};  ///< how the cell came about; none: its text
};

QVariant headerData(const Column& column, int role);
QVariant cellData(const Column& column, std::size_t row, int role);

class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Replaces everything; the functions in `columns` may keep shares of what they show alive.
    void setRows(std::size_t count, std::vector<Column> columns);
    /// Roles of a row beyond its cells: StepsRole, BadgeRole, IdRole.
    virtual QVariant rowData(std::size_t row, int role) const;

private:
    std::size_t m_count = 0;
    std::vector<Column> m_columns;
};

} // namespace worklode

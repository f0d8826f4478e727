// Tables and trees as pages show them: sorted by real values, bars behind shares, nothing else drawn.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemModel;
class QTableView;
class QTreeView;

namespace worklode {

/// Draws a soft bar behind cells that have ShareRole; numbers with units and dates in their own order, whichever way the window reads.
class ShareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of a text that is cut, all of it.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A table over `model` behind a SortedModel that it owns. The column `stretched` takes what width is left.
QTableView* makeTable(QAbstractItemModel* model, int stretched, QWidget* parent);
QTreeView* makeTree(QAbstractItemModel* model, QWidget* parent);

/// As high as its rows at the most: what follows stands right below it.
void keepToRows(QTableView* view);

/// Makes a row the current one. (QTableView::selectRow() cannot where the view reads from right to left and was not shown yet.)
void goToRow(QTableView* view, int row);

/// The row in the source model that a view of these has selected, or none.
QModelIndex currentSource(const QTableView* view);
QModelIndex currentSource(const QTreeView* view);

} // namespace worklode

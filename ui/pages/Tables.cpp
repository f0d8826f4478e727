#include "ui/pages/Tables.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/models/RowsModel.h"
#include "ui/models/SortedModel.h"

#include <QCursor>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace worklode {
namespace {

constexpr int kWidestColumn =
    200; ///< of a table, but for the one that takes what is left: or one long name pushes the figures out of sight

void styleHeader(QHeaderView* header, int stretched)
{
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setResizeContentsPrecision(60);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    header->setMinimumSectionSize(48);
}

SortedModel* sorted(QAbstractItemModel* model, QObject* owner)
{
    auto* proxy = new SortedModel(owner);
    proxy->setSourceModel(model);
    return proxy;
}

QModelIndex toSource(const QAbstractItemView* view)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(view->model());
    return proxy ? proxy->mapToSource(view->currentIndex()) : view->currentIndex();
}

void styleView(QAbstractItemView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemDelegate(new ShareDelegate(view));
    view->setTextElideMode(Qt::ElideRight);
    view->setFrameShape(QFrame::NoFrame);
    view->setMinimumHeight(48); // a header and a row: the window may be as low as a small laptop's screen
}

/// Its first column takes what the others leave; where that is too little to read a name, what its names need.
class NameFirstTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

    void fitName()
    {
        m_fits = false;
        int others = 0;
        for (int column = 1; column < header()->count(); ++column)
            others += header()->sectionSize(column); // a hidden one has none
        constexpr int kReadable = 120, kWidestName = 320;
        const int room = viewport()->width() - others;
        setColumnWidth(0, room >= kReadable ? room
                                            : std::min(sizeHintForColumn(0) + 12,
                                                       kWidestName)); // it scrolls then: no name need be cut
    }
    /// Once what happens now is done: all rows that open together are laid out first, and measured only once.
    void fitNameSoon()
    {
        if (!std::exchange(m_fits, true))
            QMetaObject::invokeMethod(this, &NameFirstTree::fitName, Qt::QueuedConnection);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTreeView::resizeEvent(event);
        fitName();
    }

private:
    bool m_fits = false; ///< fitName() is on its way
};

/// A row is what one chooses: under the mouse all of it answers, as in trees. (A table view marks the one cell.)
bool isRowUnderMouse(const QWidget* widget, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows || !table->viewport()->underMouse())
        return false;
    return table->rowAt(table->viewport()->mapFromGlobal(QCursor::pos()).y()) == index.row();
}

} // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid())
        return;
    const Look& look = currentLook();
    const QRectF whole = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const double width = whole.width() * std::clamp(share.toDouble(), 0.0, 1.0);
    painter->fillRect(QRectF(whole.left(), whole.bottom() - 5, whole.width(), 3), look.raised);
    painter->fillRect(QRectF(whole.left(), whole.bottom() - 5, width, 3), look.accent);
    if (const QVariant goal = index.data(GoalRole); goal.isValid())
        painter->fillRect(QRectF(whole.left() + whole.width() * std::clamp(goal.toDouble(), 0.0, 1.0) - 1, whole.bottom() - 9, 2, 9), look.text);
}

void ShareDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = inReadingOrder(option->text);
    if (isRowUnderMouse(option->widget, index))
        option->state |= QStyle::State_MouseOver;
}

bool ShareDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const bool asked = event && event->type() == QEvent::ToolTip && index.isValid();
    const QString text = asked ? index.data(Qt::DisplayRole).toString() : QString();
    if (text.isEmpty() || index.data(Qt::ToolTipRole).isValid() ||
        sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(text), view);
    return true;
}

QTableView* makeTable(QAbstractItemModel* model, int stretched, QWidget* parent)
{
    auto* view = new QTableView(parent);
    styleView(view);
    auto* proxy = sorted(model, view);
    view->setModel(proxy);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(32);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    const auto header = [view, stretched] {
        if (view->model()->columnCount() > stretched)
            styleHeader(view->horizontalHeader(), stretched);
    };
    QObject::connect(proxy, &QAbstractItemModel::modelReset, view, header);
    header();
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    return view;
}

QTreeView* makeTree(QAbstractItemModel* model, QWidget* parent)
{
    auto* view = new NameFirstTree(parent);
    styleView(view);
    view->setModel(sorted(model, view));
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setIndentation(18);
    styleHeader(view->header(), 0);
    view->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    view->header()->setStretchLastSection(false);
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, [view] { view->fitName(); });
    // The rows are laid out after that; only then are their widths known.
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, [view] { view->fitNameSoon(); });
    QObject::connect(view, &QTreeView::expanded, view, [view] { view->fitNameSoon(); });
    QObject::connect(view->header(), &QHeaderView::sectionResized, view, [view](int column) {
        if (column > 0)
            view->fitNameSoon();
    });
    view->setSortingEnabled(true);
    view->header()->setSortIndicator(-1, Qt::DescendingOrder);
    return view;
}

void keepToRows(QTableView* view)
{
    const auto fit = [view] {
        const int rows = view->model()->rowCount() * view->verticalHeader()->defaultSectionSize();
        const int around =
            view->horizontalHeader()->sizeHint().height() + view->horizontalScrollBar()->sizeHint().height();
        view->setMaximumHeight(std::max(view->minimumHeight(), around + rows));
    };
    const QAbstractItemModel* model = view->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, view, fit);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, view, fit);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, view, fit);
    fit();
}

void goToRow(QTableView* view, int row)
{
    view->setCurrentIndex(view->model()->index(row, 0));
}

QModelIndex currentSource(const QTableView* view)
{
    return toSource(view);
}

QModelIndex currentSource(const QTreeView* view)
{
    return toSource(view);
}

} // namespace worklode

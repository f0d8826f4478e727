#include "ui/admin/ItemTable.h"

#include "ui/admin/ColumnFit.h"
#include "ui/admin/ColumnsButton.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ModelText.h"
#include "ui/models/SortedModel.h"
#include "ui/pages/Tables.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

ItemTable::ItemTable(int stretched, const QString& one, const QString& many, QWidget* parent)
    : QWidget(parent), m_one(one), m_many(many), m_search(new QLineEdit(this)), m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(6);
    m_search->setPlaceholderText(tr("Search %1").arg(many));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    m_tools->addWidget(m_search, 2);
    column->addLayout(m_tools);
    makeView(stretched);
    auto* empty = new QWidget(this);
    auto* middle = new QVBoxLayout(empty);
    m_emptyTitle = makeLabel({}, TextRole::Heading, empty);
    m_emptyText = makeLabel({}, TextRole::Muted, empty);
    m_emptyText->setWordWrap(true);
    for (QLabel* label : {m_emptyTitle, m_emptyText})
        label->setAlignment(Qt::AlignHCenter);
    middle->addStretch(1);
    middle->addWidget(m_emptyTitle);
    middle->addWidget(m_emptyText);
    m_emptyAdd = new QPushButton(tr("Add"), empty); // until it has the words of the button that it stands for
    m_emptyAdd->hide();
    connect(m_emptyAdd, &QPushButton::clicked, this, &ItemTable::insert);
    middle->addWidget(m_emptyAdd, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count = makeLabel({}, TextRole::Caption, this), 1);
    foot->addWidget(m_choose = new ColumnsButton(*m_columns, many, this));
    column->addLayout(foot);
}

void ItemTable::makeView(int stretched)
{
    m_view = makeTable(&m_model, stretched, m_stack);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(m_many);
    m_view->installEventFilter(this);
    auto* proxy = qobject_cast<SortedModel*>(m_view->model());
    connect(m_search, &QLineEdit::textChanged, this, [this, proxy](const QString& text) {
        proxy->setFilterText(text);
        showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCount();
        updateActions();
        emit selectionChanged();
    });
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit openRequested(currentId()); });
    m_columns = new ColumnFit(*m_view, stretched);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ItemTable::showMenu);
}

/// Whatever the buttons above do, beside the rows that they do it to.
void ItemTable::showMenu(const QPoint& at)
{
    QMenu menu(this);
    for (const Action& action : m_actions) {
        QPushButton* button = action.button;
        if (m_readOnly)
            continue;
        QAction* line =
            button->menu() ? menu.addMenu(button->menu()) : menu.addAction(QString(), button, &QPushButton::click);
        line->setText(button->text());
        line->setEnabled(button->isEnabled());
    }
    menu.addSeparator();
    menu.addAction(tr("Copy as a table") + u"\tCtrl+C"_s, this, &ItemTable::copy);
    menu.addAction(tr("Select all") + u"\tCtrl+A"_s, m_view, &QTableView::selectAll);
    m_columns->fillMenu(*menu.addMenu(tr("Columns")));
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void ItemTable::setOrdered()
{
    m_ordered = true;
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setToolTip(tr("Not sorted by column: the order of the rows is what applies. Drag them, "
                                              "or move them with Alt and an arrow."));
    m_view->model()->sort(-1);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropOverwriteMode(false);
    m_view->viewport()->installEventFilter(this);
}

QPushButton* ItemTable::addAction(const QString& text, const QString& hint, Needs needs,
                                  const std::function<void()>& run)
{
    if (m_actions.empty())
        m_tools->addStretch(1);
    auto* button = new QPushButton(text, this);
    button->setToolTip(hint);
    if (run)
        connect(button, &QPushButton::clicked, this, run);
    m_tools->addWidget(button);
    m_actions.push_back({button, needs});
    if (needs == Needs::Nothing && !m_insert)
        setInsertButton(button);
    updateActions();
    return button;
}

QPushButton* ItemTable::addMenu(const QString& text, const QString& hint, Needs needs,
                                const std::function<void(QMenu&)>& fill)
{
    QPushButton* button = addAction(text, hint, needs);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    button->setMenu(menu);
    return button;
}

void ItemTable::setInsertButton(QPushButton* button)
{
    m_insert = button;
    m_emptyAdd->setText(button->text());
    m_emptyAdd->setVisible(!m_readOnly);
}

bool ItemTable::insert()
{
    if (!m_insert || m_readOnly || !m_insert->isEnabled())
        return false;
    if (m_insert->menu())
        m_insert->showMenu();
    else
        m_insert->click();
    return true;
}

void ItemTable::updateActions()
{
    const auto selected = m_view->selectionModel()->selectedRows().size();
    for (const Action& action : m_actions)
        action.button->setEnabled(selected >= static_cast<int>(action.needs));
}

void ItemTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Action& action : m_actions)
        action.button->setVisible(!readOnly);
    m_emptyAdd->setVisible(m_insert && !readOnly);
    m_view->setDragEnabled(m_ordered && !readOnly);
    m_view->setAcceptDrops(m_ordered && !readOnly);
}

void ItemTable::setItems(ItemRows rows)
{
    const QStringList selected = selectedIds();
    const QString current = currentId();
    const int scroll = m_view->verticalScrollBar()->value();
    m_stack->setCurrentIndex(rows.count == 0 ? 1 : 0);
    m_model.setItems(std::move(rows));
    select(selected);
    const QModelIndex first = m_view->model()->index(0, 0);
    const auto matches = first.isValid() && !current.isEmpty()
                             ? m_view->model()->match(first, IdRole, current, 1, Qt::MatchExactly)
                             : QModelIndexList();
    if (!matches.isEmpty())
        m_view->selectionModel()->setCurrentIndex(matches.front(), QItemSelectionModel::NoUpdate);
    m_view->verticalScrollBar()->setValue(scroll);
    showCount();
    updateActions();
    emit selectionChanged();
}

void ItemTable::setEmpty(const QString& title, const QString& text)
{
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
}

void ItemTable::setRemark(const QString& remark)
{
    m_remark = remark;
    showCount();
}

QStringList ItemTable::selectedIds() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList ids;
    for (const QModelIndex& row : rows)
        ids.append(row.data(IdRole).toString());
    return ids;
}

QString ItemTable::currentId() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(IdRole).toString() : QString();
}

void ItemTable::select(const QStringList& ids)
{
    QItemSelection selection;
    QModelIndex first;
    const QSet<QString> wanted(ids.begin(), ids.end());
    const QAbstractItemModel& model = *m_view->model();
    for (int row = 0; row < model.rowCount() && !wanted.isEmpty(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!wanted.contains(index.data(IdRole).toString()))
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid())
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

void ItemTable::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ItemTable::setSearchText(const QString& text)
{
    m_search->setText(text);
}

const QAbstractItemModel* ItemTable::shown() const
{
    return m_view->model();
}

QString ItemTable::selectionAsTsv() const
{
    const QSet<int> rows = [this] {
        QSet<int> set;
        for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
            set.insert(index.row());
        return set;
    }();
    const QStringList lines = toTsv(*m_view->model()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || rows.isEmpty() || rows.contains(static_cast<int>(i) - 1))
            out += lines[i] + u"\r\n"_s;
    }
    return out;
}

void ItemTable::copy()
{
    QApplication::clipboard()->setText(selectionAsTsv());
    const auto rows = static_cast<std::uint64_t>(m_view->selectionModel()->selectedRows().size());
    emit said(rows == 0 ? tr("The table is on the clipboard")
                        : countedText(rows, tr("1 row is on the clipboard"), tr("%1 rows are on the clipboard")));
}

void ItemTable::showCount()
{
    const auto all = static_cast<std::uint64_t>(m_model.rowCount());
    const auto shown = static_cast<std::uint64_t>(m_view->model()->rowCount());
    const auto selected = static_cast<std::uint64_t>(m_view->selectionModel()->selectedRows().size());
    QString text = countedText(all, u"1 "_s + m_one, u"%1 "_s + m_many);
    if (shown != all)
        text = tr("%1 of %2").arg(countText(shown), text);
    if (selected > 0)
        text += tr(" · %1 selected").arg(countText(selected));
    m_count->setText(m_remark.isEmpty() ? text : text + u" · "_s + m_remark);
    m_count->setVisible(all > 0);
    m_choose->setVisible(all > 0 && m_model.columnCount() > 2); // of two there is nothing to choose
}

bool ItemTable::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QStringList ids = selectedIds();
    if (m_ordered && !m_readOnly && modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        emit moveRequested(currentId(), key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers == Qt::ControlModifier && key == Qt::Key_C) {
        copy();
        return true;
    }
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier || ids.isEmpty())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit openRequested(currentId().isEmpty() ? ids.front() : currentId());
    else if (m_readOnly)
        return false;
    else if (key == Qt::Key_Delete)
        emit removeRequested(ids);
    else if (key >= Qt::Key_0 && key <= Qt::Key_9)
        emit keyTyped(key);
    else
        return false;
    return true;
}

/// Dropping a row asks for a move; the model never moves by itself.
bool ItemTable::handleDrop(QObject* watched, QEvent* event)
{
    if (!m_ordered || watched != m_view->viewport() || event->type() != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    const QModelIndex at = m_view->indexAt(drop->position().toPoint());
    const int from = m_view->currentIndex().row();
    int to = at.isValid() ? at.row() : m_view->model()->rowCount() - 1;
    if (at.isValid() && drop->position().y() > m_view->visualRect(at).center().y() && to < from)
        ++to;
    else if (at.isValid() && drop->position().y() < m_view->visualRect(at).center().y() && to > from)
        --to;
    drop->setDropAction(Qt::IgnoreAction);
    drop->accept();
    if (drop->source() == m_view && from >= 0 && to != from)
        QMetaObject::invokeMethod(
            this, [this, id = currentId(), steps = to - from] { emit moveRequested(id, steps); }, Qt::QueuedConnection);
    return true;
}

bool ItemTable::eventFilter(QObject* watched, QEvent* event)
{
    if (handleDrop(watched, event))
        return true;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Insert && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && insert())
        return true;
    if (watched == m_view && handleKey(key->key(), key->modifiers()))
        return true;
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) &&
        m_view->model()->rowCount() > 0) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace worklode

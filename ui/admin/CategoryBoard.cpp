#include "ui/admin/CategoryBoard.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::array kBoardOrder = {Category::Unknown, Category::Production, Category::OtherWork, Category::NonWork};

QStringList selectedNames(const QListWidget& list)
{
    QStringList names;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->isSelected() && !list.item(row)->isHidden())
            names.append(list.item(row)->data(Qt::UserRole).toString());
    return names;
}

} // namespace

CategoryBoard::CategoryBoard(QWidget* parent) : QWidget(parent), m_search(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_search->setPlaceholderText(tr("Search applications"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    connect(m_search, &QLineEdit::textChanged, this, &CategoryBoard::filter);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(makeLabel(tr("Drag, or press 1 2 3 0, or Alt+Left and Alt+Right"), TextRole::Caption, this), 1);
    column->addLayout(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (const Category category : kBoardOrder)
        row->addWidget(makeColumn(category), 1);
    column->addLayout(row, 1);
}

QWidget* CategoryBoard::makeColumn(Category category)
{
    const auto i = static_cast<std::size_t>(category);
    auto* frame = new QFrame(this);
    frame->setProperty("column", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 8, 8, 8);
    m_headings[i] = makeLabel({}, TextRole::Heading, frame);
    column->addWidget(m_headings[i]);
    m_hints[i] = makeLabel(category == Category::Unknown ? tr("Nothing is left to be sorted.")
                                                         : tr("Nothing yet. Drag applications here."),
                           TextRole::Muted, frame);
    m_hints[i]->setWordWrap(true);
    column->addWidget(m_hints[i]);
    auto* list = new QListWidget(frame);
    list->setAccessibleName(categoryName(category));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setDragDropMode(QAbstractItemView::DragDrop);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->installEventFilter(this);
    list->installEventFilter(this);
    connect(list, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem* item) { emit openRequested(item->data(Qt::UserRole).toString()); });
    column->addWidget(list, 1);
    m_lists[i] = list;
    return frame;
}

void CategoryBoard::setRows(const std::vector<ApplicationRow>& rows)
{
    std::vector<const ApplicationRow*> byTime;
    for (const ApplicationRow& row : rows) {
        if (row.seen)
            byTime.push_back(&row);
    }
    std::stable_sort(byTime.begin(), byTime.end(),
                     [](const ApplicationRow* a, const ApplicationRow* b) { return a->active > b->active; });
    std::array<Duration, kCategoryCount> sums{};
    for (QListWidget* list : m_lists)
        list->clear();
    for (const ApplicationRow* row : byTime) {
        const auto i = static_cast<std::size_t>(row->category);
        sums[i] += row->active;
        auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(toQString(row->name), hoursText(row->active)), m_lists[i]);
        item->setData(Qt::UserRole, toQString(row->name));
    }
    for (const Category category : kCategories) {
        const auto i = static_cast<std::size_t>(category);
        m_headings[i]->setText(u"%1 · %2"_s.arg(categoryName(category), hoursText(sums[i])));
        m_hints[i]->setVisible(m_lists[i]->count() == 0);
    }
    filter(m_search->text());
}

void CategoryBoard::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CategoryBoard::filter(const QString& text)
{
    for (QListWidget* list : m_lists)
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setHidden(!list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

/// To the column beside it; `carrying` takes the selected ones along.
bool CategoryBoard::go(std::size_t position, int step, bool carrying)
{
    const auto to = static_cast<std::ptrdiff_t>(position) + step;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(kBoardOrder.size()))
        return false;
    const QStringList names = selectedNames(*column(kBoardOrder[position]));
    QListWidget* next = column(kBoardOrder[static_cast<std::size_t>(to)]);
    if (carrying && !names.isEmpty())
        emit categoryDropped(names, kBoardOrder[static_cast<std::size_t>(to)]);
    next->setFocus();
    for (int row = 0; row < next->count(); ++row)
        if (carrying ? names.contains(next->item(row)->data(Qt::UserRole).toString()) : row == 0) {
            next->setCurrentRow(row, QItemSelectionModel::Select);
            if (!carrying)
                break;
        }
    return true;
}

void CategoryBoard::copy(const QListWidget& list)
{
    const QStringList names = selectedNames(list);
    QString out = u"%1\t%2\t%3\r\n"_s.arg(tr("Application"), tr("Category"), tr("Hours"));
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* item = list.item(row);
        if (names.isEmpty() || names.contains(item->data(Qt::UserRole).toString()))
            out += item->text().replace(u"\n"_s, u"\t%1\t"_s.arg(list.accessibleName())) + u"\r\n"_s;
    }
    QApplication::clipboard()->setText(out);
    emit said(countedText(static_cast<std::uint64_t>(names.isEmpty() ? list.count() : names.size()),
                          tr("1 application is on the clipboard"), tr("%1 applications are on the clipboard")));
}

bool CategoryBoard::handleKey(Category category, int key, Qt::KeyboardModifiers modifiers)
{
    QListWidget& list = *column(category);
    const QStringList names = selectedNames(list);
    const auto position =
        static_cast<std::size_t>(std::find(kBoardOrder.begin(), kBoardOrder.end(), category) - kBoardOrder.begin());
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return go(position, key == Qt::Key_Left ? -1 : 1, modifiers == Qt::AltModifier);
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        copy(list);
        return true;
    }
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier || names.isEmpty())
        return false;
    if (key >= Qt::Key_0 && key <= Qt::Key_3)
        emit categoryDropped(names, key == Qt::Key_0 ? Category::Unknown
                                                     : kCategories[static_cast<std::size_t>(key - Qt::Key_1)]);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit openRequested(names.front());
    else if (key == Qt::Key_Delete)
        emit removeRequested(names);
    else
        return false;
    return true;
}

bool CategoryBoard::handleDrop(Category category, QEvent* event)
{
    auto* drop = static_cast<QDropEvent*>(event);
    const auto* source = qobject_cast<QListWidget*>(drop->source());
    drop->setDropAction(Qt::IgnoreAction);
    drop->accept();
    if (!source || source == column(category))
        return true;
    QMetaObject::invokeMethod(
        this, [this, names = selectedNames(*source), category] { emit categoryDropped(names, category); },
        Qt::QueuedConnection);
    return true;
}

bool CategoryBoard::eventFilter(QObject* watched, QEvent* event)
{
    for (const Category category : kCategories) {
        const QListWidget* list = column(category);
        if (watched == list->viewport() && event->type() == QEvent::Drop)
            return handleDrop(category, event);
        if (watched != list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
            continue;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (event->type() == QEvent::ShortcutOverride) { // Alt+Left and Alt+Right go back and forward elsewhere
            if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right))
                event->accept();
        } else if (handleKey(category, key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace worklode

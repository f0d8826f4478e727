#include "ui/admin/CategoryBoard.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

CategoryBoard::CategoryBoard(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const Category category : {Category::Unknown, Category::Production, Category::OtherWork, Category::NonWork}) {
        const auto i = static_cast<std::size_t>(category);
        auto* frame = new QFrame(this);
        frame->setProperty("column", true);
        auto* column = new QVBoxLayout(frame);
        column->setContentsMargins(8, 8, 8, 8);
        m_headings[i] = makeLabel({}, TextRole::Heading, frame);
        column->addWidget(m_headings[i]);
        auto* list = new QListWidget(frame);
        list->setAccessibleName(toQString(toText(category)));
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
        row->addWidget(frame, 1);
    }
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
        m_headings[i]->setText(u"%1 · %2"_s.arg(toQString(toText(category)), hoursText(sums[i])));
    }
}

bool CategoryBoard::eventFilter(QObject* watched, QEvent* event)
{
    for (const Category category : kCategories) {
        QListWidget* list = column(category);
        if (watched == list->viewport() && event->type() == QEvent::Drop) {
            auto* drop = static_cast<QDropEvent*>(event);
            auto* source = qobject_cast<QListWidget*>(drop->source());
            drop->setDropAction(Qt::IgnoreAction);
            drop->accept();
            if (!source || source == list)
                return true;
            QStringList names;
            for (const QListWidgetItem* item : source->selectedItems())
                names.append(item->data(Qt::UserRole).toString());
            QMetaObject::invokeMethod(
                this, [this, names, category] { emit categoryDropped(names, category); }, Qt::QueuedConnection);
            return true;
        }
        if (watched == list && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if ((key < Qt::Key_0 || key > Qt::Key_3) || list->selectedItems().isEmpty())
                continue;
            QStringList names;
            for (const QListWidgetItem* item : list->selectedItems())
                names.append(item->data(Qt::UserRole).toString());
            emit categoryDropped(names, key == Qt::Key_0 ? Category::Unknown
                                                         : kCategories[static_cast<std::size_t>(key - Qt::Key_1)]);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace worklode

#include "ui/pages/TasksPage.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/StatePanel.h"
#include "ui/pages/Tables.h"
#include "ui/pages/TaskDetail.h"
#include "ui/pages/TaskVariationsPanel.h"

#include <QItemSelectionModel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace worklode {

TasksPage::TasksPage(QWidget* parent) : ResultPage(tr("Tasks"), parent)
{
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    m_list = card;
    m_table = makeTable(&m_model, TasksModel::Name, card);
    keepToRows(m_table);
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Tasks"));
    card->content()->addWidget(m_table, 1);
    m_detail = new TaskDetail(this);
    m_both = new QSplitter(Qt::Vertical, this);
    m_both->addWidget(card);
    m_both->addWidget(m_detail);
    m_both->setStretchFactor(0, 0);
    m_both->setStretchFactor(1, 1);
    m_both->setHandleWidth(10);
    m_both->setChildrenCollapsible(false);
    column->addWidget(m_both, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPage::showCurrent);
    connect(m_detail, &TaskDetail::tabShown, this, &TasksPage::moveOn);
    connect(m_detail->variations(), &TaskVariationsPanel::selected, this, &TasksPage::moveOnSoon);
    connect(m_detail, &TaskDetail::timelineRequested, this, &ResultPage::timelineRequested);
    connect(m_detail, &TaskDetail::settledChanged, this, &ResultPage::settledChanged);
    connect(m_detail, &TaskDetail::said, this, &ResultPage::said);
}

ViewRequest TasksPage::request() const
{
    ViewRequest request;
    request.view = context().view;
    request.page = PageKind::Tasks;
    request.asUser = context().asUser;
    return request;
}

void TasksPage::showResult(const SharedResult& result)
{
    m_detail->clear();
    m_model.setResult(result);
    fitColumns(); // columns that there were none of could not be hidden
    fitRows();
    if (m_model.rowCount() > 0)
        goToRow(m_table, 0);
}

void TasksPage::showCurrent()
{
    const QModelIndex index = currentSource(m_table);
    if (index.isValid() && m_model.taskAt(index.row()))
        m_detail->show(result(), static_cast<std::size_t>(index.row()), context(), request());
    moveOnSoon();
}

QString TasksPage::bookmark() const
{
    const QModelIndex index = currentSource(m_table);
    const TaskResult* task = index.isValid() ? m_model.taskAt(index.row()) : nullptr;
    if (!task)
        return {};
    const TaskVariationsPanel& variations = *m_detail->variations();
    const QString variation = variations.current() ? QString::number(*variations.current()) : QString();
    return QStringList{QString::number(m_detail->tab()), QString::number(static_cast<int>(variations.level())), variation, toQString(task->name)}.join(u'|');
}

void TasksPage::goToBookmark(const QString& bookmark)
{
    const QString name = bookmark.section(u'|', 3);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (toQString(m_model.taskAt(row)->name) == name && currentSource(m_table).row() != row)
            goToRow(m_table, qobject_cast<QSortFilterProxyModel*>(m_table->model())->mapFromSource(m_model.index(row, 0)).row());
    m_detail->showTab(static_cast<TaskDetail::Tab>(std::clamp(bookmark.section(u'|', 0, 0).toInt(), 0, int(TaskDetail::Instances))));
    TaskVariationsPanel& variations = *m_detail->variations();
    variations.setLevel(bookmark.section(u'|', 1, 1).toInt() == 0 ? VariationsModel::Level::Screens : VariationsModel::Level::Applications);
    bool known = false;
    if (const auto variation = bookmark.section(u'|', 2, 2).toULongLong(&known); known)
        variations.select(variation);
}

bool TasksPage::settled() const
{
    return ResultPage::settled() && m_detail->settled();
}

bool TasksPage::isEmpty(const SharedResult& result) const
{
    const auto* tasks = tasksOf(result);
    return !tasks || tasks->empty();
}

QString TasksPage::emptyText() const
{
    return tr("The catalog defines no task yet. Add one in Administration › Task tags: a task begins on leaving one "
              "screen and ends on entering another.");
}

void TasksPage::offerWayOn(StatePanel& state)
{
    state.offer(tr("Open task tags"), [this] { emit taskTagsRequested(); });
}

const QAbstractItemModel* TasksPage::currentTable() const
{
    const bool below = m_detail->isAncestorOf(focusWidget());
    return below && m_detail->currentTable() ? m_detail->currentTable() : m_table->model();
}

/// A task's name is worth more than columns that the figures of the selected task say again.
void TasksPage::fitColumns()
{
    constexpr int kRoomForAll = 1'250;
    for (const int column : {TasksModel::Abandoned, TasksModel::Associates})
        m_table->setColumnHidden(column, width() < kRoomForAll);
}

void TasksPage::resizeEvent(QResizeEvent* event)
{
    ResultPage::resizeEvent(event);
    fitColumns();
    constexpr int kLow = 720, kFewRows = 164, kSomeRows = 228;
    if (!result()) { // until somebody may have moved it: on a small laptop the details need the room
        m_listHeight = height() < kLow ? kFewRows : kSomeRows;
        m_both->setSizes({m_listHeight, height() - m_listHeight});
    }
}

/// A card with room for more tasks than there are takes it from what is said of them.
void TasksPage::fitRows()
{
    const QList<int> sizes = m_both->sizes();
    if (m_fitted && sizes[0] < m_list->maximumHeight()) // or it was its rows that said how high
        m_listHeight = sizes[0];
    m_fitted = true; // before it is laid out first it has no height of its own
    const int around = m_list->height() - m_list->contentsRect().height() + 2 * (kCardGap - 4);
    m_list->setMaximumHeight(m_table->maximumHeight() + around);
    const int list = std::min(m_listHeight, m_list->maximumHeight());
    m_both->setSizes({list, std::max(height(), sizes[0] + sizes[1]) - list});
}

QWidget* TasksPage::currentPicture()
{
    return m_detail->picture();
}

} // namespace worklode

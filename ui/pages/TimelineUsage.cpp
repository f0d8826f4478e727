#include "ui/pages/TimelineUsage.h"

#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"
#include "ui/timeline/TimelineSums.h"
#include "ui/timeline/TimelineWidget.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace worklode {
TimelineUsage::TimelineUsage(TimelineWidget& timeline, QWidget* parent) : QWidget(parent), m_timeline(timeline), m_card(new Card(tr("Usage in these shifts"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_tree = makeTree(&m_usage, m_card);
    m_tree->setAccessibleName(tr("Usage of applications and screens"));
    m_card->content()->addWidget(m_tree, 1);
    m_late.setSingleShot(true);
    m_late.setInterval(120);
    connect(&m_late, &QTimer::timeout, this, &TimelineUsage::add);
    connect(&m_timeline, &TimelineWidget::selectionChanged, this, &TimelineUsage::follow);
}

void TimelineUsage::setShifts(SharedResult summary)
{
    m_shifts = std::move(summary);
    if (!m_timeline.selection())
        showUsage(m_shifts, false);
}

const QAbstractItemModel* TimelineUsage::table() const
{
    return m_tree->model();
}

void TimelineUsage::follow()
{
    if (m_timeline.selection()) {
        m_late.start();
        return;
    }
    m_late.stop();
    m_adding.cancel();
    showUsage(m_shifts, false);
}

void TimelineUsage::add()
{
    m_adding.start([this, scene = m_timeline.scene(), selection = m_timeline.selection()](Progress&) -> Worker::Continuation {
        if (!selection)
            return {};
        auto usage = std::make_shared<PageResult>();
        usage->body = usageOf(scene, *selection);
        return [this, usage] {
            if (m_timeline.selection())
                showUsage(usage, true);
        };
    });
}

void TimelineUsage::showUsage(const SharedResult& usage, bool ofSelection)
{
    m_card->setHeading(ofSelection ? tr("Usage in the selection") : tr("Usage in these shifts"));
    m_tree->setColumnHidden(UsageModel::kVisitsColumn, ofSelection);
    m_usage.setResult(usage, ofSelection);
}

} // namespace worklode

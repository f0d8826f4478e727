#include "ui/timeline/TimelineArrangeBar.h"

#include "ui/look/Parts.h"
#include "ui/timeline/TimelineWidget.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace worklode {

TimelineArrangeBar::TimelineArrangeBar(TimelineWidget& timeline, QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    addChoice(tr("Lanes"), tr("In which order lanes stand; by associate on a calendar, all days of one lie beside each other"),
              {tr("Lanes by day"), tr("Lanes by associate")},
              [&timeline](int i) { timeline.setGrouping(i == 0 ? Grouping::Day : Grouping::Associate); });
    addChoice(tr("Axis"), tr("Time of day: days under each other, so that they compare. Calendar: one axis of real time"),
              {tr("Time of day"), tr("Calendar")}, [&timeline](int i) { timeline.setMode(i == 0 ? AxisMode::Clock : AxisMode::Calendar); });
    addChoice(tr("Clock"), tr("By whose clock times are read"), {tr("Associate's time"), tr("This desktop's time"), tr("UTC")}, [&timeline](int i) {
        timeline.setZone(i == 0 ? ZoneChoice::Associate : i == 1 ? ZoneChoice::Viewer : ZoneChoice::Utc);
    });
}

QComboBox* TimelineArrangeBar::addChoice(const QString& name, const QString& tip, const QStringList& choices,
                                         const std::function<void(int)>& choose)
{
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, choose);
    return box;
}

} // namespace worklode

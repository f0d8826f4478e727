// How the Timeline is laid out: lanes by day or by associate, which axis, whose clock.
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;

namespace worklode {

class TimelineWidget;

class TimelineArrangeBar final : public QWidget
{
    Q_OBJECT

public:
    TimelineArrangeBar(TimelineWidget& timeline, QWidget* parent);

private:
    QComboBox* addChoice(const QString& name, const QString& tip, const QStringList& choices, const std::function<void(int)>& choose);
};

} // namespace worklode

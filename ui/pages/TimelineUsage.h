// How applications were used: in the shifts that the Timeline shows, or in what is selected there.
#pragma once

#include "ui/models/UsageModel.h"

#include <QTimer>
#include <QWidget>

class QTreeView;

namespace worklode {

class Card;
class TimelineWidget;

class TimelineUsage final : public QWidget
{
    Q_OBJECT

public:
    TimelineUsage(TimelineWidget& timeline, QWidget* parent);
    /// The summary of the shifts, as the engine gave it; shown while nothing is selected.
    void setShifts(SharedResult summary);
    const QAbstractItemModel* table() const;
    bool settled() const { return !m_adding.busy() && !m_late.isActive(); }

private:
    void follow();
    void add();
    void showUsage(const SharedResult& usage, bool ofSelection);

    TimelineWidget& m_timeline;
    Card* m_card;
    UsageModel m_usage;
    QTreeView* m_tree;
    SharedResult m_shifts;
    QTimer m_late; ///< a selection grows with every move of the pointer
    Worker m_adding;
};

} // namespace worklode

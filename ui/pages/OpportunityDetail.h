// The drill-down of one opportunity: occurrences, units, associates.
#pragma once

#include "ui/models/OccurrencesModel.h"
#include "ui/models/BreakdownModel.h"
#include "ui/pages/ResultPage.h"

#include <QTabWidget>

class QLabel;
class QTableView;

namespace worklode {

class OpportunityDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit OpportunityDetail(QWidget* parent = nullptr);
    void show(const SharedResult& result, const OpportunityPlace& place, const std::shared_ptr<const Catalog>& catalog);
    void clear();
    /// The table of the tab in front.
    const QAbstractItemModel* currentTable() const;

signals:
    void timelineRequested(worklode::TimelineTarget target);

private:
    void openOccurrence();

    QLabel* m_title;
    QLabel* m_hint;
    QTabWidget* m_tabs;
    OccurrencesModel m_occurrences;
    BreakdownModel m_units{BreakdownModel::By::Unit};
    BreakdownModel m_people{BreakdownModel::By::Associate};
    QTableView* m_occurrenceTable;
};

} // namespace worklode

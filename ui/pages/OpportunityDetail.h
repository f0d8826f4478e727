// What is behind one row of the ranking: occurrences, units, associates, and the way that leads there.
#pragma once

#include "ui/models/BreakdownModel.h"
#include "ui/models/OccurrencesModel.h"
#include "ui/pages/ResultPage.h"

#include <QTabWidget>

class QLabel;
class QTableView;

namespace worklode {

class OpportunityDetail final : public QWidget
{
    Q_OBJECT

public:
    /// What is shown: the opportunity at `place` of `result`. Where only a part of it was fetched, `result` is that part and `place` its
    /// first opportunity; `waiting`: the part is still to come, `place` says which.
    struct Shown {
        SharedResult result;
        OpportunityPlace place;
        QStringList path; ///< from the opportunity on
        bool waiting = false;
    };

    explicit OpportunityDetail(QWidget* parent = nullptr);
    void show(const Shown& shown, const std::shared_ptr<const Catalog>& catalog);
    void showProblem(const QString& sentence);
    void clear();
    /// The table of the tab in front.
    const QAbstractItemModel* currentTable() const;

signals:
    void timelineRequested(worklode::TimelineTarget target);
    void stepRequested(int depth); ///< a step of the way was clicked: 0 is the opportunity

private:
    void openOccurrence();
    void showPath(const QStringList& path);
    void tell(const QString& hint);
    QString hintOf(const Opportunity& opportunity) const;

    QLabel* m_title;
    QLabel* m_hint;
    QTabWidget* m_tabs;
    OccurrencesModel m_occurrences;
    BreakdownModel m_units{BreakdownModel::By::Unit};
    BreakdownModel m_people{BreakdownModel::By::Associate};
    QTableView* m_occurrenceTable;
};

} // namespace worklode

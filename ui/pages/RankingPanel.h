// The ranking: bars, the tree down to single occurrences, and what is behind the row at hand.
#pragma once

#include "ui/models/OpportunitiesModel.h"
#include "ui/pages/ResultPage.h"

class QLineEdit;
class QTreeView;

namespace worklode {

class OpportunityDetail;
class RankedBarChart;

class RankingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPanel(QWidget* parent = nullptr);
    /// `request`: what `result` was asked with; rows behind it are asked of `context`'s engine.
    void setResult(const SharedResult& result, const PageContext& context, const ViewRequest& request);

    QTreeView* tree() const { return m_tree; }
    OpportunityDetail* detail() const { return m_detail; }
    const OpportunitiesModel& model() const { return m_model; }
    bool settled() const { return m_drills.idle(); }
    /// The opportunity of the row at hand; empty without any.
    std::string currentOpportunity() const;
    /// The names on the way to the row at hand, or to the one that goToPath() is still on its way to.
    QStringList path() const;
    /// Selects the row at the end of that way, fetching what it leads through; where it ends earlier, the last row that there is.
    void goToPath(const QStringList& path);
    /// Opens the rows of that opportunity in that application and narrows the tree to the application.
    void showEvidence(const QString& opportunity, const QString& application);

    const QAbstractItemModel* currentTable() const;
    QWidget* currentPicture() const;

signals:
    void timelineRequested(worklode::TimelineTarget target);
    void moved(); ///< somebody selected another row

private:
    QWidget* makeTreeCard();
    QWidget* makeSide();
    void fillChart(const OpportunitiesResult& result);
    void select(const QModelIndex& sourceIndex);
    void showCurrent();
    void openRow(const QModelIndex& index);
    void goUp(int depth);
    void walk();
    QModelIndex childNamed(const QModelIndex& parent, const QString& name) const;

    SharedResult m_result;
    PageContext m_context;
    OpportunityDrills m_drills;
    OpportunitiesModel m_model;
    RankedBarChart* m_chart = nullptr;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_filter = nullptr;
    OpportunityDetail* m_detail = nullptr;
    QStringList m_wanted;   ///< a way that walk() has not come to the end of
    bool m_walking = false; ///< what is selected now is walk()'s doing
};

} // namespace worklode

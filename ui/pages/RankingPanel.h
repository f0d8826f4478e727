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
    void selectOpportunity(const std::string& name); ///< where there is such a row
    /// Opens the rows of that opportunity in that application and narrows the tree to the application.
    void showEvidence(const QString& opportunity, const QString& application);

    const QAbstractItemModel* currentTable() const;
    QWidget* currentPicture() const;

signals:
    void timelineRequested(worklode::TimelineTarget target);

private:
    QWidget* makeTreeCard();
    QWidget* makeSide();
    void fillChart(const OpportunitiesResult& result);
    void select(const QModelIndex& sourceIndex);
    void showCurrent();
    void openRow(const QModelIndex& index);
    void goUp(int depth);

    SharedResult m_result;
    PageContext m_context;
    OpportunityDrills m_drills;
    OpportunitiesModel m_model;
    RankedBarChart* m_chart = nullptr;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_filter = nullptr;
    OpportunityDetail* m_detail = nullptr;
};

} // namespace worklode

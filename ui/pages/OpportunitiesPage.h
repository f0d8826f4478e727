// What could be better, ranked: figures of the View, a chart, and the tree down to single occurrences.
#pragma once

#include "ui/models/OpportunitiesModel.h"
#include "ui/pages/ResultPage.h"

class QLineEdit;
class QTreeView;

namespace worklode {

class CategoryBar;
class KpiStrip;
class OpportunityDetail;
class RankedBarChart;

class OpportunitiesPage final : public ResultPage
{
    Q_OBJECT

public:
    explicit OpportunitiesPage(QWidget* parent = nullptr);

protected:
    ViewRequest request() const override;
    void showResult(const SharedResult& result) override;
    bool isEmpty(const SharedResult& result) const override;
    QString emptyText() const override;
    const QAbstractItemModel* currentTable() const override;
    QWidget* currentPicture() override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRanking();
    QWidget* makeTreeCard();
    void fillChart(const OpportunitiesResult& result);
    void fillCategories();
    void selectOpportunity(int row);
    void showCurrent();

    OpportunitiesModel m_model;
    KpiStrip* m_strip = nullptr;
    CategoryBar* m_categories = nullptr;
    RankedBarChart* m_chart = nullptr;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_filter = nullptr;
    OpportunityDetail* m_detail = nullptr;
};

} // namespace worklode

// What could be better: figures of the View against the period before, the ranking, how work flows, when it is hard, and what if.
#pragma once

#include "ui/pages/ResultPage.h"

class QStackedWidget;

namespace worklode {

class CategoryBar;
class FirstOpportunityCard;
class FlowsPanel;
class KpiStrip;
class LazyTabs;
class RankingPanel;
class WhatIfPanel;
class WhenPanel;

class OpportunitiesPage final : public ResultPage
{
    Q_OBJECT

public:
    explicit OpportunitiesPage(QWidget* parent = nullptr);

    enum Tab { Ranking, Flows, When, WhatIf, TabCount };
    void showTab(Tab tab);
    /// The tab in front has everything that it shows.
    bool tabSettled() const;

    RankingPanel* ranking() const { return m_ranking; }
    FlowsPanel* flows(); ///< these make their tab where it was not shown yet
    WhenPanel* when();
    WhatIfPanel* whatIf();

    /// The tab, and the way to the row at hand.
    QString bookmark() const override;

protected:
    ViewRequest request() const override;
    void showResult(const SharedResult& result) override;
    bool isEmpty(const SharedResult& result) const override;
    QString emptyText() const override;
    const QAbstractItemModel* currentTable() const override;
    QWidget* currentPicture() override;
    void goToBookmark(const QString& bookmark) override;
    void changeEvent(QEvent* event) override;

private:
    struct Waiting { ///< a tab that shows a state until its own result is there
        QStackedWidget* stack = nullptr;
        StatePanel* state = nullptr;
    };
    void makeTabs();
    template <class Panel>
    QWidget* makeWaiting(Panel*& panel);
    QWidget* makeFlows();
    QWidget* makeWhatIf();
    static void setWaiting(const Waiting& waiting);
    void tabShown();
    void runPatterns();
    void takePatterns(const SharedResult& result);
    void fillCategories();

    KpiStrip* m_strip = nullptr;
    FirstOpportunityCard* m_first = nullptr;
    CategoryBar* m_categories = nullptr;
    LazyTabs* m_tabs = nullptr;
    RankingPanel* m_ranking = nullptr;
    FlowsPanel* m_flows = nullptr;   ///< these null until their tab was made
    WhenPanel* m_when = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
    std::vector<Waiting> m_waiting; ///< of Flows and When, as far as they are made
    ViewRunner m_patternsRunner;
    SharedResult m_patterns;     ///< of the result that is shown; null until a tab asked for it
    bool m_whatIfFilled = false; ///< with the result that is shown
};

} // namespace worklode

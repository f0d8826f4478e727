#include "ui/pages/OpportunitiesPage.h"

#include "ui/charts/CategoryBar.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/FlowsPanel.h"
#include "ui/pages/KpiStrip.h"
#include "ui/pages/LazyTabs.h"
#include "ui/pages/RankingPanel.h"
#include "ui/pages/StatePanel.h"
#include "ui/pages/WhatIfPanel.h"
#include "ui/pages/WhenPanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr QChar kStep(0x1f); ///< between the steps of a bookmark's way: no name holds it

} // namespace

OpportunitiesPage::OpportunitiesPage(QWidget* parent) : ResultPage(tr("Opportunities"), parent)
{
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_strip = makeSummaryStrip(this);
    column->addWidget(m_strip);
    auto* time = new Card(tr("Recorded time by category"), this);
    m_categories = new CategoryBar(this);
    m_categories->setAccessibleName(tr("Hours by category"));
    time->content()->addWidget(m_categories);
    time->content()->addStretch(1);
    m_first = new FirstOpportunityCard(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(time, 64);
    row->addWidget(m_first, 36);
    column->addLayout(row);
    makeTabs();
    column->addWidget(m_tabs, 1);
    connect(&m_patternsRunner, &ViewRunner::finished, this, &OpportunitiesPage::takePatterns);
    connect(&m_patternsRunner, &ViewRunner::progressed, this, [this](double fraction) {
        for (const Waiting& waiting : m_waiting)
            waiting.state->setProgress(fraction);
    });
    const auto fail = [this](const QString& sentence) {
        for (const Waiting& waiting : m_waiting)
            waiting.state->showError(sentence);
    };
    connect(&m_patternsRunner, &ViewRunner::failed, this, fail);
    connect(&m_patternsRunner, &ViewRunner::cancelled, this, [fail] { fail(tr("The run was cancelled.")); });
}

void OpportunitiesPage::makeTabs()
{
    m_tabs = new LazyTabs(this);
    m_ranking = new RankingPanel(this);
    m_tabs->addTab(m_ranking, tr("&Ranking"));
    m_tabs->addLater(u"flows"_s, tr("&Flows"), [this] { return makeFlows(); });
    m_tabs->addLater(u"when"_s, tr("W&hen"), [this] { return makeWaiting(m_when); });
    m_tabs->addLater(u"what-if"_s, tr("What &if"), [this] { return makeWhatIf(); });
    setFocusProxy(m_ranking);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        tabShown();
        moveOn();
    });
    connect(m_ranking, &RankingPanel::moved, this, &OpportunitiesPage::moveOnSoon);
    connect(m_ranking, &RankingPanel::timelineRequested, this, &ResultPage::timelineRequested);
}

QWidget* OpportunitiesPage::makeFlows()
{
    QWidget* tab = makeWaiting(m_flows);
    connect(m_flows, &FlowsPanel::evidenceRequested, this, [this](const QString& opportunity, const QString& application) {
        showTab(Ranking);
        m_ranking->showEvidence(opportunity, application);
    });
    return tab;
}

QWidget* OpportunitiesPage::makeWhatIf()
{
    m_whatIf = new WhatIfPanel(this);
    connect(m_whatIf, &WhatIfPanel::said, this, &ResultPage::said);
    return m_whatIf;
}

/// A panel behind a state, until there is what it shows.
template <class Panel>
QWidget* OpportunitiesPage::makeWaiting(Panel*& panel)
{
    const Waiting waiting{new QStackedWidget(this), new StatePanel(this)};
    panel = new Panel(this);
    waiting.stack->addWidget(waiting.state);
    waiting.stack->addWidget(panel);
    connect(waiting.state, &StatePanel::cancelRequested, &m_patternsRunner, &ViewRunner::cancel);
    connect(waiting.state, &StatePanel::retryRequested, this, &OpportunitiesPage::runPatterns);
    m_waiting.push_back(waiting);
    if (m_patterns) {
        panel->setResult(m_patterns);
        waiting.stack->setCurrentWidget(panel);
    } else if (m_patternsRunner.busy()) {
        setWaiting(waiting);
    }
    return waiting.stack;
}

void OpportunitiesPage::setWaiting(const Waiting& waiting)
{
    waiting.state->showLoading(tr("Counting flows and hours…"));
    waiting.stack->setCurrentWidget(waiting.state);
}

FlowsPanel* OpportunitiesPage::flows()
{
    m_tabs->make(Flows);
    return m_flows;
}

WhenPanel* OpportunitiesPage::when()
{
    m_tabs->make(When);
    return m_when;
}

WhatIfPanel* OpportunitiesPage::whatIf()
{
    m_tabs->make(WhatIf);
    return m_whatIf;
}

void OpportunitiesPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

bool OpportunitiesPage::tabSettled() const
{
    switch (m_tabs->currentIndex()) {
    case Flows:
    case When:
        return m_patterns && !m_patternsRunner.busy();
    case WhatIf:
        return m_whatIf->settled();
    default:
        return m_ranking->settled();
    }
}

ViewRequest OpportunitiesPage::request() const
{
    ViewRequest request;
    request.view = context().view;
    request.page = PageKind::Opportunities;
    request.asUser = context().asUser;
    request.compare = true;
    return request;
}

void OpportunitiesPage::showResult(const SharedResult& result)
{
    m_patternsRunner.cancel();
    m_patterns.reset();
    m_whatIfFilled = false;
    if (!std::holds_alternative<OpportunitiesResult>(result->body))
        return;
    fillSummaryStrip(*m_strip, *result);
    m_categories->setParts(categoryParts(*result, currentLook()));
    m_first->set(*result, *context().workspace->catalog);
    m_ranking->setResult(result, context(), request());
    tabShown();
}

void OpportunitiesPage::fillCategories()
{
    if (result() && std::holds_alternative<OpportunitiesResult>(result()->body))
        m_categories->setParts(categoryParts(*result(), currentLook()));
}

/// What a tab shows is counted when it is first looked at.
void OpportunitiesPage::tabShown()
{
    if (!result() || !context().workspace)
        return;
    const int tab = m_tabs->currentIndex();
    if ((tab == Flows || tab == When) && !m_patterns && !m_patternsRunner.busy())
        runPatterns();
    if (tab == WhatIf && !m_whatIfFilled) {
        m_whatIfFilled = true;
        m_whatIf->setSource(context().workspace->engine, request(), context().workspace->catalog, result());
        m_whatIf->choose(m_ranking->currentOpportunity());
    }
}

void OpportunitiesPage::runPatterns()
{
    for (const Waiting& waiting : m_waiting)
        setWaiting(waiting);
    ViewRequest wanted = request();
    wanted.page = PageKind::Patterns;
    wanted.compare = false;
    m_patternsRunner.run(context().workspace->engine, std::move(wanted));
}

void OpportunitiesPage::takePatterns(const SharedResult& result)
{
    m_patterns = result;
    if (m_flows)
        m_flows->setResult(result);
    if (m_when)
        m_when->setResult(result);
    for (const Waiting& waiting : m_waiting)
        waiting.stack->setCurrentIndex(1);
}

QString OpportunitiesPage::bookmark() const
{
    return QString::number(m_tabs->currentIndex()) + u'|' + m_ranking->path().join(kStep);
}

void OpportunitiesPage::goToBookmark(const QString& bookmark)
{
    const int tab = bookmark.section(u'|', 0, 0).toInt();
    if (const QString path = bookmark.section(u'|', 1); !path.isEmpty())
        m_ranking->goToPath(path.split(kStep));
    if (tab >= 0 && tab < TabCount)
        showTab(static_cast<Tab>(tab));
}

bool OpportunitiesPage::isEmpty(const SharedResult& result) const
{
    const auto* body = std::get_if<OpportunitiesResult>(&result->body);
    return !body || body->summary.all.shifts == 0;
}

QString OpportunitiesPage::emptyText() const
{
    return tr("Nobody in this View's scope has a shift in its range. Choose a View with another range or unit.");
}

const QAbstractItemModel* OpportunitiesPage::currentTable() const
{
    switch (m_tabs->currentIndex()) {
    case Flows:
        return m_flows->currentTable();
    case When:
        return m_when->currentTable();
    case WhatIf:
        return m_whatIf->currentTable();
    default:
        return m_ranking->currentTable();
    }
}

QWidget* OpportunitiesPage::currentPicture()
{
    switch (m_tabs->currentIndex()) {
    case Flows:
        return m_flows->currentPicture();
    case When:
        return m_when->currentPicture();
    case WhatIf:
        return m_whatIf->currentPicture();
    default:
        return m_ranking->currentPicture();
    }
}

void OpportunitiesPage::changeEvent(QEvent* event)
{
    ResultPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_categories)
        fillCategories();
}

} // namespace worklode

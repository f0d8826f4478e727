#include "ui/pages/OpportunitiesPage.h"

#include "ui/charts/CategoryBar.h"
#include "ui/charts/RankedBarChart.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/SortedModel.h"
#include "ui/pages/KpiStrip.h"
#include "ui/pages/OpportunityDetail.h"
#include "ui/pages/Tables.h"

#include <QEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

OpportunitiesPage::OpportunitiesPage(QWidget* parent) : ResultPage(tr("Opportunities"), parent)
{
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_strip = makeSummaryStrip(this);
    column->addWidget(m_strip);
    auto* time = new Card(this);
    m_categories = new CategoryBar(this);
    time->content()->addWidget(m_categories);
    time->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(time);

    auto* upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(makeRanking());
    upper->addWidget(makeTreeCard());
    upper->setStretchFactor(0, 35);
    upper->setStretchFactor(1, 65);
    upper->setSizes({350, 650});
    auto* lower = new Card(this);
    m_detail = new OpportunityDetail(lower);
    lower->content()->addWidget(m_detail);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(upper);
    both->addWidget(lower);
    both->setStretchFactor(0, 6);
    both->setStretchFactor(1, 5);
    both->setSizes({260, 220});
    for (QSplitter* splitter : {upper, both}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    column->addWidget(both, 1);
    connect(m_detail, &OpportunityDetail::timelineRequested, this, &ResultPage::timelineRequested);
}

QWidget* OpportunitiesPage::makeRanking()
{
    auto* card = new Card(tr("Largest opportunities"), this);
    m_chart = new RankedBarChart(this);
    m_chart->setMinimumSize(260, 80);
    card->content()->addWidget(m_chart, 1);
    connect(m_chart, &RankedBarChart::activated, this, &OpportunitiesPage::selectOpportunity);
    return card;
}

QWidget* OpportunitiesPage::makeTreeCard()
{
    auto* card = new Card(tr("Drill-down"), this);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter by name, application, screen"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_filter->setAccessibleName(tr("Filter of the opportunities"));
    card->addCorner(m_filter);
    m_tree = makeTree(&m_model, this);
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(tr("Opportunities, applications and screens"));
    card->content()->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        qobject_cast<SortedModel*>(m_tree->model())->setFilterText(text);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OpportunitiesPage::showCurrent);
    return card;
}

ViewRequest OpportunitiesPage::request() const
{
    ViewRequest request;
    request.view = context().view;
    request.page = PageKind::Opportunities;
    request.asUser = context().asUser;
    return request;
}

void OpportunitiesPage::showResult(const SharedResult& result)
{
    m_detail->clear();
    m_model.setResult(result);
    const OpportunitiesResult* body = m_model.result();
    if (!body)
        return;
    fillSummaryStrip(*m_strip, body->summary);
    const auto& all = body->opportunities;
    m_tree->setColumnHidden(OpportunitiesModel::Value, std::none_of(all.begin(), all.end(), [](const auto& o) { return o.value > 0; }));
    fillCategories();
    fillChart(*body);
    if (!body->opportunities.empty())
        selectOpportunity(0);
}

void OpportunitiesPage::fillCategories()
{
    if (const OpportunitiesResult* body = m_model.result())
        m_categories->setParts(categoryParts(body->summary.all.measures, currentLook()));
}

void OpportunitiesPage::fillChart(const OpportunitiesResult& result)
{
    std::vector<RankedBar> bars;
    for (const Opportunity& o : result.opportunities) {
        const QString hint = u"%1 · %2 · %3"_s.arg(hoursPerYearText(o.annualizedHours), fteText(o.fte),
                                                   countedText(o.occurrences, tr("1 occurrence"), tr("%1 occurrences")));
        bars.push_back({toQString(o.name), o.annualizedHours, hoursPerYearText(o.annualizedHours), hint});
    }
    m_chart->setBars(std::move(bars), tr("Annualized hours (h/yr)"));
}

void OpportunitiesPage::selectOpportunity(int row)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(m_tree->model());
    const QModelIndex index = proxy->mapFromSource(m_model.index(row, 0));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void OpportunitiesPage::showCurrent()
{
    const QModelIndex index = currentSource(m_tree);
    if (!index.isValid() || !m_model.result()) {
        m_detail->clear();
        return;
    }
    const OpportunityPlace place = m_model.placeOf(index);
    m_chart->setCurrent(static_cast<int>(place.opportunity));
    m_detail->show(result(), place, context().workspace->catalog);
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
    const bool below = m_detail->isAncestorOf(focusWidget());
    return below && m_detail->currentTable() ? m_detail->currentTable() : m_tree->model();
}

QWidget* OpportunitiesPage::currentPicture()
{
    return m_chart;
}

void OpportunitiesPage::changeEvent(QEvent* event)
{
    ResultPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_categories)
        fillCategories();
}

} // namespace worklode

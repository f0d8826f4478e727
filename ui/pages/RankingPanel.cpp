#include "ui/pages/RankingPanel.h"

#include "ui/charts/RankedBarChart.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"
#include "ui/models/SortedModel.h"
#include "ui/pages/OpportunityDetail.h"
#include "ui/pages/Tables.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

RankingPanel::RankingPanel(QWidget* parent) : QWidget(parent)
{
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(makeTreeCard());
    both->addWidget(makeSide());
    both->setStretchFactor(0, 58);
    both->setStretchFactor(1, 42);
    both->setSizes({580, 420});
    both->setHandleWidth(10);
    both->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(both);
    setFocusProxy(m_tree);
    connect(&m_drills, &OpportunityDrills::arrived, this, &RankingPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RankingPanel::walk, Qt::QueuedConnection);
    connect(&m_drills, &OpportunityDrills::failed, this,
            [this](const OpportunityDrill& drill, const QString& sentence) {
                m_wanted.clear();
                if (const QModelIndex index = currentSource(m_tree); index.isValid() && m_model.drillOf(index) == drill)
                    m_detail->showProblem(sentence);
            });
}

QWidget* RankingPanel::makeTreeCard()
{
    auto* card = new Card(tr("Drill-down"), this);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter by name, application, screen"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(250);
    m_filter->setAccessibleName(tr("Filter of the opportunities"));
    card->addCorner(m_filter);
    m_tree = makeTree(&m_model, this);
    m_tree->setAccessibleName(tr("Opportunities, applications, screens, units, associates and occurrences"));
    card->content()->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        auto* sorted = qobject_cast<SortedModel*>(m_tree->model());
        sorted->setAutoAcceptChildRows(true);
        sorted->setFilterText(text);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        if (m_walking)
            return;
        m_wanted.clear();
        emit moved();
    });
    connect(m_tree, &QTreeView::activated, this, &RankingPanel::openRow);
    return card;
}

QWidget* RankingPanel::makeSide()
{
    auto* chartCard = new Card(tr("Largest opportunities"), this);
    m_chart = new RankedBarChart(this);
    m_chart->setMinimumSize(260, 62);
    m_chart->setAccessibleName(tr("Largest opportunities by annualized hours"));
    chartCard->content()->addWidget(m_chart, 1);
    auto* detailCard = new Card(this);
    m_detail = new OpportunityDetail(detailCard);
    detailCard->content()->addWidget(m_detail);
    auto* side = new QSplitter(Qt::Vertical, this);
    side->addWidget(chartCard);
    side->addWidget(detailCard);
    side->setStretchFactor(0, 30);
    side->setStretchFactor(1, 70);
    side->setSizes({100, 340});
    side->setHandleWidth(10);
    side->setChildrenCollapsible(false);
    connect(m_chart, &RankedBarChart::activated, this, [this](int row) { select(m_model.index(row, 0)); });
    connect(m_detail, &OpportunityDetail::timelineRequested, this, &RankingPanel::timelineRequested);
    connect(m_detail, &OpportunityDetail::stepRequested, this, &RankingPanel::goUp);
    return side;
}

void RankingPanel::setResult(const SharedResult& result, const PageContext& context, const ViewRequest& request)
{
    m_detail->clear();
    m_wanted.clear();
    m_result = result;
    m_context = context;
    m_drills.setSource(context.workspace->engine, request);
    m_model.setDrills(&m_drills, context.workspace->catalog);
    m_model.setResult(result);
    const OpportunitiesResult* body = m_model.result();
    if (!body)
        return;
    const auto& all = body->opportunities;
    m_tree->setColumnHidden(OpportunitiesModel::Value,
                            std::none_of(all.begin(), all.end(), [](const auto& o) { return o.value > 0; }));
    fillChart(*body);
    if (!all.empty())
        select(m_model.index(0, 0));
}

void RankingPanel::fillChart(const OpportunitiesResult& result)
{
    std::vector<RankedBar> bars;
    for (const Opportunity& o : result.opportunities) {
        const QString hint =
            u"%1 · %2 · %3"_s.arg(hoursPerYearText(o.annualizedHours), fteText(o.fte),
                                  countedText(o.occurrences, tr("1 occurrence"), tr("%1 occurrences")));
        bars.push_back({opportunityName(o.name), o.annualizedHours, hoursPerYearText(o.annualizedHours), hint});
    }
    m_chart->setBars(std::move(bars), tr("Annualized hours (h/yr)"));
}

void RankingPanel::select(const QModelIndex& sourceIndex)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(m_tree->model());
    const QModelIndex index = proxy->mapFromSource(sourceIndex);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void RankingPanel::showCurrent()
{
    const QModelIndex index = currentSource(m_tree);
    if (!index.isValid() || !m_model.result() || !m_context.workspace) {
        m_detail->clear();
        return;
    }
    const OpportunityPlace place = m_model.placeOf(index);
    const QStringList path = m_model.pathOf(index);
    const std::shared_ptr<const Catalog>& catalog = m_context.workspace->catalog;
    m_chart->setCurrent(static_cast<int>(place.opportunity));
    const OpportunityDrill drill = m_model.drillOf(index);
    if (place == OpportunityPlace{place.opportunity, {}, {}}) {
        m_detail->show({m_result, place, path}, catalog);
    } else if (m_drills.known(drill)) {
        m_detail->show({m_drills.knownResult(drill), {0, {}, {}}, path}, catalog);
    } else if (m_drills.knownResult(drill)) { // nothing there by that name: a pseudonym
        m_detail->show({m_result, place, path, true}, catalog);
        m_detail->showProblem(tr("Open the row to see its occurrences."));
    } else {
        m_detail->show({m_result, place, path, true}, catalog);
        m_drills.wantNewest(drill);
    }
}

void RankingPanel::openRow(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(m_tree->model());
    if (const Occurrence* o = m_model.occurrenceOf(proxy->mapToSource(index)))
        emit timelineRequested({o->associate, o->range});
}

void RankingPanel::goUp(int depth)
{
    QModelIndex index = currentSource(m_tree);
    int steps = static_cast<int>(m_model.pathOf(index).size()) - 1 - depth;
    if (m_model.kindOf(index) == OpportunitiesModel::Kind::Note)
        ++steps;
    for (; steps > 0 && index.parent().isValid(); --steps)
        index = index.parent();
    select(index);
}

std::string RankingPanel::currentOpportunity() const
{
    const QModelIndex index = currentSource(m_tree);
    return index.isValid() && m_model.result() ? m_model.opportunityOf(index).name : std::string();
}

QStringList RankingPanel::path() const
{
    if (!m_wanted.isEmpty())
        return m_wanted;
    const QModelIndex index = currentSource(m_tree);
    return index.isValid() && m_model.result() ? m_model.pathOf(index) : QStringList();
}

void RankingPanel::goToPath(const QStringList& path)
{
    m_wanted = path;
    walk();
}

QModelIndex RankingPanel::childNamed(const QModelIndex& parent, const QString& name) const
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.kindOf(index) != OpportunitiesModel::Kind::Note && m_model.pathOf(index).last() == name)
            return index;
    }
    return {};
}

/// As far as the tree is there; what is fetched for the rest calls again.
void RankingPanel::walk()
{
    if (m_wanted.isEmpty() || !m_model.result())
        return;
    QModelIndex at;
    bool fetching = false;
    for (const QString& name : m_wanted) {
        const QModelIndex next = childNamed(at, name);
        if (!next.isValid()) {
            if (at.isValid() && m_model.canFetchMore(at))
                m_model.fetchMore(at);
            fetching = at.isValid() && !m_drills.idle();
            break;
        }
        at = next;
    }
    const QScopedValueRollback walking(m_walking, true);
    if (at.isValid() && at != currentSource(m_tree))
        select(at);
    if (!fetching)
        m_wanted.clear();
}

void RankingPanel::showEvidence(const QString& opportunity, const QString& application)
{
    m_filter->setText(application);
    const OpportunitiesResult* body = m_model.result();
    for (std::size_t i = 0; body && i < body->opportunities.size(); ++i) {
        const Opportunity& o = body->opportunities[i];
        if (toQString(o.name) != opportunity)
            continue;
        for (std::size_t a = 0; a < o.applications.size(); ++a)
            if (toQString(o.applications[a].application) == application) {
                select(m_model.indexOf({i, a, {}}));
                m_tree->expand(m_tree->currentIndex());
            }
    }
    m_tree->setFocus();
}

const QAbstractItemModel* RankingPanel::currentTable() const
{
    const bool below = m_detail->isAncestorOf(focusWidget());
    return below && m_detail->currentTable() ? m_detail->currentTable() : m_tree->model();
}

QWidget* RankingPanel::currentPicture() const { return m_chart; }

} // namespace worklode

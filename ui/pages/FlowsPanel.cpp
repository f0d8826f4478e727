#include "ui/pages/FlowsPanel.h"

#include "ui/charts/HeatGrid.h"
#include "ui/charts/SankeyChart.h"
#include "ui/look/Format.h"
#include "ui/pages/ChartCard.h"
#include "ui/pages/PatternPictures.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::size_t kMostFlows = 18, kMostApplications = 10;

QString firstLine(const QString& text) { return text.section(u'\n', 0, 1).replace(u'\n', u": "_s); }

} // namespace

FlowsPanel::FlowsPanel(QWidget* parent) : QWidget(parent), m_sankey(new SankeyChart(this)), m_grid(new HeatGrid(this))
{
    m_flowCard =
        new ChartCard(tr("Copy and paste between applications"), m_sankey, &m_flowRows, FlowsModel::From, this);
    m_switchCard =
        new ChartCard(tr("Switches between applications"), m_grid, &m_switchRows, SwitchPairsModel::From, this);
    m_sankey->setTitles({tr("Copied in"), tr("Pasted in"), tr("Thickness: counted time in hours"),
                         tr("Nothing was copied from one application to another.")});
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_flowCard);
    split->addWidget(m_switchCard);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({500, 500});
    split->setHandleWidth(10);
    split->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(split);
    connect(m_sankey, &SankeyChart::currentChanged, this, &FlowsPanel::showFlow);
    connect(m_sankey, &SankeyChart::activated, this, &FlowsPanel::followFlow);
    connect(m_grid, &HeatGrid::currentChanged, this, &FlowsPanel::showSwitch);
    connect(m_grid, &HeatGrid::activated, this, &FlowsPanel::followSwitch);
    connect(m_flowCard, &ChartCard::followed, this, &FlowsPanel::followFlow);
    connect(m_switchCard, &ChartCard::followed, this, &FlowsPanel::followSwitch);
}

void FlowsPanel::setResult(const SharedResult& result)
{
    m_result = result;
    m_flowRows.setResult(result);
    m_switchRows.setResult(result);
    const PatternsResult* patterns = patternsOf(result);
    m_sankey->setFlows(patterns ? sankeyOf(*patterns, kMostFlows) : std::vector<SankeyFlow>{});
    m_grid->setData(patterns ? switchGrid(*patterns, kMostApplications, &m_names) : GridData{});
    showFlow();
    showSwitch();
}

/// None where nothing is selected, or the smaller ones together.
const CopyPasteFlow* FlowsPanel::currentFlow() const
{
    const PatternsResult* patterns = patternsOf(m_result);
    const int current = m_sankey->current();
    const bool own =
        patterns && current >= 0 && current < static_cast<int>(std::min(kMostFlows, patterns->flows.size()));
    return own ? &patterns->flows[static_cast<std::size_t>(current)] : nullptr;
}

void FlowsPanel::showFlow()
{
    const PatternsResult* patterns = patternsOf(m_result);
    if (const CopyPasteFlow* flow = currentFlow())
        m_flowCard->setNote(
            tr("%1 → %2: %3, %4 pastes")
                .arg(toQString(flow->from), toQString(flow->to), hoursText(flow->timeMs), countText(flow->pastes)),
            tr("Show the occurrences"));
    else
        m_flowCard->setNote(patterns && !patterns->flows.empty()
                                ? tr("Click a flow, or walk with the arrow keys, to see its occurrences.")
                                : QString());
}

void FlowsPanel::showSwitch()
{
    const PatternsResult* patterns = patternsOf(m_result);
    const auto spot = m_grid->current();
    if (!spot) {
        m_switchCard->setNote(patterns ? tr("%1 switches in all. Click a pair for its application's occurrences.")
                                             .arg(countText(patterns->switches))
                                       : QString());
        return;
    }
    const bool named = !m_names[static_cast<std::size_t>(spot->column)].empty();
    m_switchCard->setNote(firstLine(m_grid->data().at(spot->row, spot->column).hint),
                          named ? tr("Show the occurrences") : QString());
}

void FlowsPanel::followFlow()
{
    if (const CopyPasteFlow* flow = currentFlow())
        emit evidenceRequested(u"Copy and paste"_s, toQString(flow->to));
}

void FlowsPanel::followSwitch()
{
    const auto spot = m_grid->current();
    if (spot && !m_names[static_cast<std::size_t>(spot->column)].empty())
        emit evidenceRequested(u"Application switching"_s, toQString(m_names[static_cast<std::size_t>(spot->column)]));
}

const ChartCard* FlowsPanel::cardInFront() const
{
    return m_switchCard->isAncestorOf(focusWidget()) ? m_switchCard : m_flowCard;
}

const QAbstractItemModel* FlowsPanel::currentTable() const { return cardInFront()->table()->model(); }

QWidget* FlowsPanel::currentPicture() const { return cardInFront()->chart(); }

} // namespace worklode

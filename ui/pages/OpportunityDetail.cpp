#include "ui/pages/OpportunityDetail.h"

#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

OpportunityDetail::OpportunityDetail(QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, TextRole::Heading, this)), m_hint(makeLabel({}, TextRole::Caption, this)),
      m_tabs(new QTabWidget(this)), m_occurrenceTable(makeTable(&m_occurrences, OccurrencesModel::Screen, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_hint);
    column->addLayout(line);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_occurrenceTable, tr("Occurrences"));
    m_tabs->addTab(makeTable(&m_units, BreakdownModel::Name, this), tr("Units"));
    m_tabs->addTab(makeTable(&m_people, BreakdownModel::Name, this), tr("Associates"));
    column->addWidget(m_tabs, 1);
    connect(m_occurrenceTable, &QTableView::activated, this, &OpportunityDetail::openOccurrence);
    connect(m_occurrenceTable, &QTableView::doubleClicked, this, &OpportunityDetail::openOccurrence);
    clear();
}

void OpportunityDetail::show(const SharedResult& result, const OpportunityPlace& place, const std::shared_ptr<const Catalog>& catalog)
{
    const Opportunity& o = std::get<OpportunitiesResult>(result->body).opportunities[place.opportunity];
    QStringList path{toQString(o.name)};
    if (place.application)
        path.append(toQString(o.applications[*place.application].application));
    if (place.screen)
        path.append(toQString(o.applications[*place.application].screens[*place.screen].screen));
    m_title->setText(path.join(u" › "_s));
    m_occurrences.setOpportunity(result, place, catalog);
    m_units.setOpportunity(result, place.opportunity, catalog);
    m_people.setOpportunity(result, place.opportunity, catalog);
    const auto shown = static_cast<std::uint64_t>(m_occurrences.rowCount());
    if (shown == 0 && o.occurrences > 0)
        m_hint->setText(tr("This View does not show single occurrences."));
    else
        m_hint->setText(o.occurrences > shown
                        ? tr("The %1 longest of %2. Press Enter on one to see it in the Timeline.").arg(countText(shown), countText(o.occurrences))
                        : tr("Press Enter on one to see it in the Timeline."));
    m_tabs->show();
}

void OpportunityDetail::clear()
{
    m_title->setText(tr("Select an opportunity to see where it comes from"));
    m_hint->clear();
    m_occurrences.clear();
    m_units.clear();
    m_people.clear();
    m_tabs->hide();
}

const QAbstractItemModel* OpportunityDetail::currentTable() const
{
    const auto* table = qobject_cast<const QTableView*>(m_tabs->currentWidget());
    return table ? table->model() : nullptr;
}

void OpportunityDetail::openOccurrence()
{
    if (const Occurrence* o = m_occurrences.occurrenceAt(currentSource(m_occurrenceTable).row()))
        emit timelineRequested({o->associate, o->range});
}

} // namespace worklode

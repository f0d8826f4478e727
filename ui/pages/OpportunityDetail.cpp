#include "ui/pages/OpportunityDetail.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kRowHeight = 26; ///< low rows: evidence is a list to look over, in the corner of a page

} // namespace

OpportunityDetail::OpportunityDetail(QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, TextRole::Heading, this)), m_hint(makeElided({}, TextRole::Caption, this)),
      m_tabs(new QTabWidget(this)), m_occurrenceTable(makeTable(&m_occurrences, OccurrencesModel::Screen, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_title->setWordWrap(true);
    m_title->setAccessibleName(tr("The way to this row"));
    column->addWidget(m_title);
    m_tabs->setDocumentMode(true);
    const std::initializer_list<std::pair<QTableView*, QString>> tables{
        {m_occurrenceTable, tr("Occurrences")},
        {makeTable(&m_units, BreakdownModel::Name, this), tr("Units")},
        {makeTable(&m_people, BreakdownModel::Name, this), tr("Associates")}};
    for (const auto& [table, name] : tables) {
        table->setAccessibleName(name);
        table->verticalHeader()->setDefaultSectionSize(kRowHeight);
        m_tabs->addTab(table, name);
    }
    column->addWidget(m_tabs, 1);
    column->addWidget(m_hint);
    connect(m_occurrenceTable, &QTableView::activated, this, &OpportunityDetail::openOccurrence);
    connect(m_occurrenceTable, &QTableView::doubleClicked, this, &OpportunityDetail::openOccurrence);
    connect(m_title, &QLabel::linkActivated, this, [this](const QString& link) { emit stepRequested(link.toInt()); });
    clear();
}

/// Each step but the last is a link. Names come from other people's windows: they are escaped.
void OpportunityDetail::showPath(const QStringList& path)
{
    if (path.size() < 2) {
        m_title->setTextFormat(Qt::PlainText);
        m_title->setText(path.join(QString()));
        return;
    }
    QStringList steps;
    for (qsizetype i = 0; i < path.size(); ++i)
        steps.append(i + 1 < path.size() ? u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
                         QString::number(i), currentLook().accent.name(), path[i].toHtmlEscaped())
                                         : path[i].toHtmlEscaped());
    m_title->setTextFormat(Qt::RichText);
    m_title->setText(steps.join(u" › "_s));
}

QString OpportunityDetail::hintOf(const Opportunity& o) const
{
    const auto shown = static_cast<std::uint64_t>(m_occurrences.rowCount());
    if (shown == 0 && o.occurrences > 0)
        return tr("This View does not show single occurrences.");
    return o.occurrences > shown ? tr("The %1 longest of %2. Press Enter on one to see it in the Timeline.")
                                       .arg(countText(shown), countText(o.occurrences))
                                 : tr("Press Enter on one to see it in the Timeline.");
}

void OpportunityDetail::show(const Shown& shown, const std::shared_ptr<const Catalog>& catalog)
{
    showPath(shown.path);
    m_tabs->show();
    if (shown.waiting) {
        const bool known =
            !shown.place.unit && !shown.place.associate; // the longest ones of an application or a screen are at hand
        if (known)
            m_occurrences.setOpportunity(shown.result, shown.place, catalog);
        else
            m_occurrences.clear();
        m_units.clear();
        m_people.clear();
        tell(tr("Looking…"));
        return;
    }
    m_occurrences.setOpportunity(shown.result, shown.place, catalog);
    m_units.setOpportunity(shown.result, shown.place.opportunity, catalog);
    m_people.setOpportunity(shown.result, shown.place.opportunity, catalog);
    tell(hintOf(std::get<OpportunitiesResult>(shown.result->body).opportunities[shown.place.opportunity]));
}

void OpportunityDetail::showProblem(const QString& sentence) { tell(sentence); }

void OpportunityDetail::tell(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setToolTip(hint);
}

void OpportunityDetail::clear()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(tr("Select an opportunity to see where it comes from"));
    tell({});
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

#include "ui/models/OccurrencesModel.h"

#include "ui/models/Columns.h"
#include "ui/models/Names.h"

namespace worklode {
namespace {

bool isAt(const Occurrence& occurrence, const Opportunity& o, const OpportunityPlace& place)
{
    if (!place.application)
        return true;
    const auto& application = o.applications[*place.application];
    return occurrence.application == application.application
           && (!place.screen || occurrence.screen == application.screens[*place.screen].screen);
}

} // namespace

void OccurrencesModel::setOpportunity(SharedResult result, const OpportunityPlace& place, std::shared_ptr<const Catalog> catalog)
{
    const auto& o = std::get<OpportunitiesResult>(result->body).opportunities[place.opportunity];
    std::vector<const Occurrence*> rows;
    for (const Occurrence& occurrence : o.examples) {
        if (isAt(occurrence, o, place))
            rows.push_back(&occurrence);
    }
    m_result = std::move(result);
    m_rows = rows;
    const auto at = [rows](std::size_t r) -> const Occurrence& { return *rows[r]; };
    Column start = textColumn(tr("Start (local)"), [at, catalog](std::size_t r) {
        return momentText(at(r).range.start, zoneOf(*catalog, at(r).associate));
    });
    start.key = [at](std::size_t r) { return QVariant(static_cast<qlonglong>(toMs(at(r).range.start))); };
    start.exportTitle = tr("Start (ms since 1970, UTC)");
    setRows(rows.size(),
            {start,
             textColumn(tr("Associate"), [at, catalog](std::size_t r) { return associateName(*catalog, at(r).associate); }),
             durationColumn(tr("Counted"), [at](std::size_t r) { return at(r).timeMs; }, tr("Time that counts for the opportunity (h:mm:ss)")),
             textColumn(tr("Application"), [at](std::size_t r) { return toQString(at(r).application); }),
             textColumn(tr("Screen"), [at](std::size_t r) { return toQString(at(r).screen); }),
             durationColumn(tr("Length"), [at](std::size_t r) { return toMs(at(r).range.length()); }, tr("From start to end (h:mm:ss)"))});
}

void OccurrencesModel::clear()
{
    m_rows.clear();
    setRows(0, {});
    m_result.reset();
}

const Occurrence* OccurrencesModel::occurrenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace worklode

#include "ui/models/BreakdownModel.h"

#include "ui/models/Columns.h"
#include "ui/models/Names.h"

namespace worklode {

void BreakdownModel::setOpportunity(SharedResult result, std::size_t opportunity, std::shared_ptr<const Catalog> catalog)
{
    const auto& o = std::get<OpportunitiesResult>(result->body).opportunities[opportunity];
    auto rows = std::make_shared<std::vector<Row>>();
    if (m_by == By::Unit) {
        for (const auto& u : o.units)
            rows->push_back({toQString(u.unit), unitName(*catalog, u.unit), u.timeMs, u.occurrences});
    } else {
        for (const auto& a : o.people)
            rows->push_back({toQString(a.associate), associateName(*catalog, a.associate), a.timeMs, a.occurrences});
    }
    m_rows = rows;
    const double whole = o.timeMs;
    const auto share = [rows, whole](std::size_t r) { return whole > 0 ? (*rows)[r].timeMs / whole : 0.0; };
    setRows(rows->size(),
            {textColumn(m_by == By::Unit ? tr("Unit") : tr("Associate"), [rows](std::size_t r) { return (*rows)[r].name; }),
             durationColumn(tr("Time in range"), [rows](std::size_t r) { return (*rows)[r].timeMs; }),
             withShare(percentColumn(tr("Share"), [share](std::size_t r) { return share(r) * 100.0; }), share),
             countColumn(tr("Occurrences"), [rows](std::size_t r) { return (*rows)[r].occurrences; })});
}

void BreakdownModel::clear()
{
    m_rows.reset();
    setRows(0, {});
}

QVariant BreakdownModel::rowData(std::size_t row, int role) const
{
    return role == IdRole ? QVariant((*m_rows)[row].id) : QVariant();
}

} // namespace worklode

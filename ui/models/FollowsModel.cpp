#include "ui/models/FollowsModel.h"

#include "ui/models/Columns.h"

#include <map>

namespace worklode {

void FollowsModel::setTask(SharedResult result, std::size_t task)
{
    m_result = std::move(result);
    m_task = task;
    m_from.reset();
    fill();
}

void FollowsModel::setFrom(std::optional<std::string> from)
{
    if (m_from == from)
        return;
    m_from = std::move(from);
    fill();
}

void FollowsModel::fill()
{
    if (!m_result)
        return;
    const SharedResult result = m_result;
    const auto* edges = &(*tasksOf(result))[m_task].follows;
    auto leaving = std::make_shared<std::map<std::string, std::uint64_t>>();
    auto rows = std::make_shared<std::vector<std::size_t>>();
    for (std::size_t e = 0; e < edges->size(); ++e) {
        (*leaving)[(*edges)[e].from] += (*edges)[e].count;
        if (!m_from || (*edges)[e].from == *m_from)
            rows->push_back(e);
    }
    const auto at = [result, edges, rows](std::size_t r) -> const FollowsEdge& { return (*edges)[(*rows)[r]]; };
    const auto share = [at, leaving](std::size_t r) {
        const auto all = leaving->at(at(r).from);
        return all > 0 ? static_cast<double>(at(r).count) / static_cast<double>(all) : 0.0;
    };
    setRows(rows->size(),
            {textColumn(tr("From"), [at](std::size_t r) { return at(r).from.empty() ? tr("● start") : toQString(at(r).from); }),
             textColumn(tr("To"), [at](std::size_t r) { return at(r).to.empty() ? tr("■ end") : toQString(at(r).to); }),
             countColumn(tr("Count"), [at](std::size_t r) { return at(r).count; }),
             withShare(percentColumn(tr("Share"), [share](std::size_t r) { return share(r) * 100; }, tr("Of all that leaves this step")), share)});
}

void FollowsModel::clear()
{
    setRows(0, {});
    m_result.reset();
    m_from.reset();
}

} // namespace worklode

#include "ui/models/FollowsModel.h"

#include "ui/models/Columns.h"

#include <map>

namespace worklode {

void FollowsModel::setTask(SharedResult result, std::size_t task)
{
    const auto* edges = &(*tasksOf(result))[task].follows;
    auto leaving = std::make_shared<std::map<std::string, std::uint64_t>>();
    for (const FollowsEdge& e : *edges)
        (*leaving)[e.from] += e.count;
    const auto at = [result, edges](std::size_t r) -> const FollowsEdge& { return (*edges)[r]; };
    const auto share = [at, leaving](std::size_t r) {
        const auto all = leaving->at(at(r).from);
        return all > 0 ? static_cast<double>(at(r).count) / static_cast<double>(all) : 0.0;
    };
    setRows(edges->size(),
            {textColumn(tr("From"), [at](std::size_t r) { return at(r).from.empty() ? tr("● start") : toQString(at(r).from); }),
             textColumn(tr("To"), [at](std::size_t r) { return at(r).to.empty() ? tr("■ end") : toQString(at(r).to); }),
             countColumn(tr("Count"), [at](std::size_t r) { return at(r).count; }),
             withShare(percentColumn(tr("Share"), [share](std::size_t r) { return share(r) * 100; }, tr("Of all that leaves this step")), share)});
}

void FollowsModel::clear()
{
    setRows(0, {});
}

} // namespace worklode

#include "ui/models/InstancesModel.h"

#include "ui/models/Columns.h"
#include "ui/models/Names.h"

#include <algorithm>
#include <set>

namespace worklode {

void InstancesModel::setTask(SharedResult result, std::size_t task, std::shared_ptr<const Catalog> catalog)
{
    m_rows = &(*tasksOf(result))[task].instances;
    m_result = std::move(result);
    m_catalog = std::move(catalog);
    m_filter = {};
    fill();
}

void InstancesModel::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fill();
}

std::vector<std::pair<std::string, QString>> InstancesModel::associates() const
{
    std::set<std::string> ids;
    for (std::size_t i = 0; m_rows && i < m_rows->size(); ++i)
        ids.insert((*m_rows)[i].associate);
    std::vector<std::pair<std::string, QString>> named;
    for (const std::string& id : ids)
        named.emplace_back(id, associateName(*m_catalog, id));
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return named;
}

void InstancesModel::fill()
{
    if (!m_rows)
        return;
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows->size(); ++i) {
        const TaskInstance& instance = (*m_rows)[i];
        const bool complete = instance.state == InstanceState::Complete;
        if ((!m_filter.state || *m_filter.state == instance.state) && (!m_filter.associate || *m_filter.associate == instance.associate)
            && (!m_filter.variation || (complete && *m_filter.variation == instance.variation)))
            m_shown.push_back(i);
    }
    const auto rows = m_rows;
    const auto result = m_result;
    const auto catalog = m_catalog;
    const auto shown = std::make_shared<const std::vector<std::size_t>>(m_shown);
    const auto at = [result, rows, shown](std::size_t r) -> const TaskInstance& { return (*rows)[(*shown)[r]]; };
    Column start = textColumn(tr("Start (local)"), [at, catalog](std::size_t r) {
        return momentText(at(r).range.start, zoneOf(*catalog, at(r).associate));
    });
    start.key = [at](std::size_t r) { return QVariant(static_cast<qlonglong>(toMs(at(r).range.start))); };
    start.exportTitle = tr("Start (ms since 1970, UTC)");
    Column variation = textColumn(tr("Variation"), [at](std::size_t r) {
        return at(r).state == InstanceState::Complete ? tr("no. %1").arg(at(r).variation + 1) : QString();
    });
    variation.key = [at](std::size_t r) {
        return QVariant(at(r).state == InstanceState::Complete ? static_cast<qlonglong>(at(r).variation + 1) : 0);
    };
    setRows(shown->size(),
            {start,
             textColumn(tr("Associate"), [at, catalog](std::size_t r) { return associateName(*catalog, at(r).associate); }),
             textColumn(tr("State"), [at](std::size_t r) { return at(r).state == InstanceState::Complete ? tr("complete") : tr("abandoned"); }),
             durationColumn(tr("Duration"), [at](std::size_t r) { return toMs(at(r).range.length()); }),
             durationColumn(tr("Active"), [at](std::size_t r) { return toMs(at(r).active); }), variation});
}

void InstancesModel::clear()
{
    m_rows = nullptr;
    m_shown.clear();
    m_filter = {};
    setRows(0, {});
    m_result.reset();
}

const TaskInstance* InstancesModel::instanceAt(int row) const
{
    return m_rows && row >= 0 && row < rowCount() ? &(*m_rows)[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

} // namespace worklode

#include "ui/models/InstancesModel.h"

#include "ui/models/Columns.h"
#include "ui/models/Names.h"

namespace worklode {

void InstancesModel::setTask(SharedResult result, std::size_t task, std::shared_ptr<const Catalog> catalog)
{
    const auto* rows = &(*tasksOf(result))[task].instances;
    m_result = result;
    m_rows = rows;
    const auto at = [result, rows](std::size_t r) -> const TaskInstance& { return (*rows)[r]; };
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
    setRows(rows->size(),
            {start,
             textColumn(tr("Associate"), [at, catalog](std::size_t r) { return associateName(*catalog, at(r).associate); }),
             textColumn(tr("State"), [at](std::size_t r) { return at(r).state == InstanceState::Complete ? tr("complete") : tr("abandoned"); }),
             durationColumn(tr("Duration"), [at](std::size_t r) { return toMs(at(r).range.length()); }),
             durationColumn(tr("Active"), [at](std::size_t r) { return toMs(at(r).active); }), variation});
}

void InstancesModel::clear()
{
    m_rows = nullptr;
    setRows(0, {});
    m_result.reset();
}

const TaskInstance* InstancesModel::instanceAt(int row) const
{
    return m_rows && row >= 0 && row < rowCount() ? &(*m_rows)[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace worklode

#include "ui/models/TasksModel.h"

#include "ui/models/Columns.h"

namespace worklode {

const std::vector<TaskResult>* tasksOf(const SharedResult& result)
{
    const auto* body = result ? std::get_if<TasksResult>(&result->body) : nullptr;
    return body ? &body->tasks : nullptr;
}

void TasksModel::setResult(SharedResult result)
{
    m_result = result;
    const auto* tasks = tasksOf(result);
    if (!tasks) {
        setRows(0, {});
        return;
    }
    const auto at = [result, tasks](std::size_t r) -> const TaskResult& { return (*tasks)[r]; };
    const auto completion = [at](std::size_t r) { return at(r).completionPct; };
    setRows(tasks->size(),
            {textColumn(tr("Task"), [at](std::size_t r) { return toQString(at(r).name); }),
             countColumn(tr("Complete"), [at](std::size_t r) { return at(r).complete; }),
             countColumn(tr("Abandoned"), [at](std::size_t r) { return at(r).abandoned; }),
             withShare(percentColumn(tr("Completion"), completion, tr("Complete ÷ (complete + abandoned)")),
                       [completion](std::size_t r) { return completion(r) / 100.0; }),
             durationColumn(tr("Median duration"), [at](std::size_t r) { return at(r).durationMs.median; }, tr("From begin to end (h:mm:ss)")),
             durationColumn(tr("Median active"), [at](std::size_t r) { return at(r).activeMs.median; }, tr("Active time only (h:mm:ss)")),
             durationColumn(tr("Total active"), [at](std::size_t r) { return toMs(at(r).totalActive); }),
             countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; })});
}

const TaskResult* TasksModel::taskAt(int row) const
{
    const auto* tasks = tasksOf(m_result);
    return tasks && row >= 0 && row < rowCount() ? &(*tasks)[static_cast<std::size_t>(row)] : nullptr;
}

QVariant TasksModel::rowData(std::size_t row, int role) const
{
    return role == IdRole ? QVariant(toQString((*tasksOf(m_result))[row].name)) : QVariant();
}

} // namespace worklode

#include "ui/models/TasksModel.h"

#include "ui/models/Columns.h"
#include "ui/models/MeasureFormulas.h"

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
    const auto production = [at](std::size_t r) { return at(r).measures.productionPct(); };
    const double goal = std::get<TasksResult>(result->body).goalPct.value_or(-100) / 100;
    std::vector<Column> columns = {
        textColumn(tr("Task"), [at](std::size_t r) { return toQString(at(r).name); }),
        countColumn(tr("Complete"), [at](std::size_t r) { return at(r).complete; }, tr("Instances that came to their end")),
        countColumn(tr("Abandoned"), [at](std::size_t r) { return at(r).abandoned; }, tr("Instances that were begun and not ended")),
        withShare(percentColumn(tr("Completion"), completion, tr("Complete ÷ (complete + abandoned)")), [completion](std::size_t r) { return completion(r) / 100.0; }),
        countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; }, tr("With a complete instance")),
        medianColumn(tr("Duration"), tr("Median duration"), [at](std::size_t r) { return at(r).durationMs.median; }, tr("Median from begin to end (h:mm:ss)")),
        medianColumn(tr("Active"), tr("Median active"), [at](std::size_t r) { return at(r).activeMs.median; }, tr("Median of the active time (h:mm:ss)")),
        withTip(withGoal(withShare(percentColumn(tr("Production"), production, tr("Production ÷ total time of the steps; the line is the goal of the View's unit")),
                                   [production](std::size_t r) { return production(r) / 100; }),
                         [goal](std::size_t) { return goal; }),
                [at, goal](std::size_t r) { return productionFormula(at(r).measures, goal * 100); }),
        withTip(withShare(numberColumn(tr("Friction"), {}, [at](std::size_t r) { return at(r).friction; }, [](double v) { return numberText(v); },
                                       tr("0–100, less is better: errors, clipboard, switching and waste, each 0–25")),
                          [at](std::size_t r) { return at(r).friction / 100; }),
                [at](std::size_t r) { return frictionFormula(at(r).measures); }),
        withTip(withShare(numberColumn(tr("Score"), {}, [at](std::size_t r) { return at(r).score; }, [](double v) { return numberText(v); },
                                       tr("0–100, more is better: (100 − friction) × (Production + Other Work) ÷ (total − idle)")),
                          [at](std::size_t r) { return at(r).score / 100; }),
                [at](std::size_t r) { return scoreFormula(at(r).measures); })};
    setRows(tasks->size(), std::move(columns));
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

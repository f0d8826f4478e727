#include "ui/models/VariationsModel.h"

#include "ui/models/Columns.h"
#include "ui/models/MeasureFormulas.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QStringList stepLabels(const Variation& variation)
{
    QStringList labels;
    for (std::size_t i = 0; i < variation.steps.size() && i < kShownSteps; ++i)
        labels.append(toQString(variation.steps[i]));
    if (variation.steps.size() > kShownSteps)
        labels.append(countedText(variation.steps.size() - kShownSteps, VariationsModel::tr("… 1 more step"), VariationsModel::tr("… %1 more steps")));
    return labels;
}

} // namespace

QString stepsText(const Variation& variation)
{
    return variation.steps.empty() ? VariationsModel::tr("(no steps)") : stepLabels(variation).join(u" → "_s);
}

void VariationsModel::setTask(SharedResult result, std::size_t task, Level level)
{
    const TaskResult& t = (*tasksOf(result))[task];
    const auto* rows = level == Level::Screens ? &t.variations : &t.applicationVariations;
    m_result = result;
    m_rows = rows;
    m_best = level == Level::Screens ? t.bestVariation : std::nullopt;
    const auto at = [result, rows](std::size_t r) -> const Variation& { return (*rows)[r]; };
    const auto share = [at](std::size_t r) { return at(r).share; };
    Column steps = textColumn(tr("Steps"), [at](std::size_t r) { return stepsText(at(r)); });
    setRows(rows->size(),
            {countColumn(tr("No."), [](std::size_t r) { return r + 1; }), steps, countColumn(tr("Instances"), [at](std::size_t r) { return at(r).count; }),
             withShare(percentColumn(tr("Share"), [share](std::size_t r) { return share(r) * 100; }, tr("Of complete instances")), share),
             countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; }),
             medianColumn(tr("Active"), tr("Median active"), [at](std::size_t r) { return at(r).medianActiveMs; }, tr("Median of the active time (h:mm:ss)")),
             medianColumn(tr("Duration"), tr("Median duration"), [at](std::size_t r) { return at(r).medianDurationMs; }, tr("Median from begin to end (h:mm:ss)")),
             withTip(numberColumn(tr("Score"), {}, [at](std::size_t r) { return at(r).measures.score(); }, [](double v) { return numberText(v); },
                                  tr("0–100, more is better")),
                     [at](std::size_t r) { return scoreFormula(at(r).measures); })});
}

void VariationsModel::clear()
{
    m_rows = nullptr;
    m_best.reset();
    setRows(0, {});
    m_result.reset();
}

const Variation* VariationsModel::variationAt(int row) const
{
    return m_rows && row >= 0 && row < rowCount() ? &(*m_rows)[static_cast<std::size_t>(row)] : nullptr;
}

QVariant VariationsModel::rowData(std::size_t row, int role) const
{
    if (role == BadgeRole)
        return m_best == row ? QVariant(tr("best")) : QVariant();
    return role == StepsRole ? QVariant(stepLabels((*m_rows)[row])) : QVariant();
}

} // namespace worklode

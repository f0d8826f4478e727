#include "ui/models/TaskUnitsModel.h"

#include "ui/models/Columns.h"
#include "ui/models/MeasureFormulas.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// How deep each row lies below the first one above it that is listed.
std::vector<int> depthsOf(const std::vector<UnitTask>& rows)
{
    std::map<std::string, int> depth;
    std::vector<int> depths;
    for (const UnitTask& row : rows) {
        const auto above = row.parent ? depth.find(*row.parent) : depth.end();
        depths.push_back(depth[row.unit] = above == depth.end() ? 0 : above->second + 1);
    }
    return depths;
}

} // namespace

void TaskUnitsModel::setDetails(SharedResult result, const TaskDetails& details)
{
    m_result = result;
    m_rows = &details.units;
    const auto* rows = m_rows;
    const auto depths = std::make_shared<const std::vector<int>>(depthsOf(*rows));
    const auto at = [result, rows](std::size_t r) -> const UnitTask& { return (*rows)[r]; };
    const auto measures = [at](std::size_t r) -> const Measures& { return at(r).measures; };
    const auto goal = [at](std::size_t r) { return at(r).goalPct.value_or(-100); };
    const auto plain = [](double v) { return numberText(v); };
    setRows(rows->size(),
            {textColumn(tr("Unit"), [at, depths](std::size_t r) { return QString(2 * (*depths)[r], QChar::Nbsp) + toQString(at(r).name); }),
             countColumn(tr("Complete"), [at](std::size_t r) { return at(r).complete; }),
             withShare(percentColumn(tr("Completion"), [at](std::size_t r) { return at(r).completionPct; }, tr("Complete ÷ (complete + abandoned)")),
                       [at](std::size_t r) { return at(r).completionPct / 100; }),
             countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; }),
             medianColumn(tr("Duration"), tr("Median duration"), [at](std::size_t r) { return at(r).durationMs.median; }, tr("Median from begin to end (h:mm:ss)")),
             medianColumn(tr("Active"), tr("Median active"), [at](std::size_t r) { return at(r).activeMs.median; }, tr("Median of the active time (h:mm:ss)")),
             numberColumn(tr("Switches"), {},
                          [at](std::size_t r) { return at(r).complete > 0 ? double(at(r).measures.switches) / double(at(r).complete) : 0.0; }, plain,
                          tr("Changes of the application, an instance")),
             withTip(withGoal(withShare(percentColumn(tr("Production"), [measures](std::size_t r) { return measures(r).productionPct(); },
                                                      tr("Production ÷ total time of the steps; the line is the unit's goal")),
                                        [measures](std::size_t r) { return measures(r).productionPct() / 100; }),
                              [goal](std::size_t r) { return goal(r) / 100; }),
                     [measures, goal](std::size_t r) { return productionFormula(measures(r), goal(r)); }),
             withTip(withShare(numberColumn(tr("Friction"), {}, [measures](std::size_t r) { return measures(r).friction(); }, plain, tr("0–100, less is better")),
                               [measures](std::size_t r) { return measures(r).friction() / 100; }),
                     [measures](std::size_t r) { return frictionFormula(measures(r)); }),
             withTip(withShare(numberColumn(tr("Score"), {}, [measures](std::size_t r) { return measures(r).score(); }, plain, tr("0–100, more is better")),
                               [measures](std::size_t r) { return measures(r).score() / 100; }),
                     [measures](std::size_t r) { return scoreFormula(measures(r)); })});
}

void TaskUnitsModel::clear()
{
    m_rows = nullptr;
    setRows(0, {});
    m_result.reset();
}

QVariant TaskUnitsModel::rowData(std::size_t row, int role) const
{
    return role == IdRole ? QVariant(toQString((*m_rows)[row].unit)) : QVariant();
}

} // namespace worklode

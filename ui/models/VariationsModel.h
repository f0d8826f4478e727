// The ways in which a task was done.
#pragma once

#include "ui/models/TasksModel.h"

#include <optional>

namespace worklode {

class VariationsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum class Level { Screens, Applications };
    enum Columns { Number, Steps, Count, Share, Associates, MedianActive, MedianDuration, Score };

    using RowsModel::RowsModel;
    void setTask(SharedResult result, std::size_t task, Level level);
    void clear();
    const Variation* variationAt(int row) const;
    std::optional<std::size_t> best() const { return m_best; }

protected:
    QVariant rowData(std::size_t row, int role) const override;

private:
    SharedResult m_result;
    const std::vector<Variation>* m_rows = nullptr; ///< within m_result
    std::optional<std::size_t> m_best;
};

/// Model roles carry at most so many steps; the text says how many more there are.
constexpr std::size_t kShownSteps = 60;
/// `Excel | Daily → CRM → …`, or `(no steps)`.
QString stepsText(const Variation& variation);

} // namespace worklode

// How the teams do a task, each with what lies below it.
#pragma once

#include "ui/models/TasksModel.h"

namespace worklode {

class TaskUnitsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Unit, Complete, Completion, Associates, MedianDuration, MedianActive, Switches, Production, Friction, Score };

    using RowsModel::RowsModel;
    /// `details` lies within `result`.
    void setDetails(SharedResult result, const TaskDetails& details);
    void clear();

protected:
    QVariant rowData(std::size_t row, int role) const override;

private:
    SharedResult m_result;
    const std::vector<UnitTask>* m_rows = nullptr;
};

} // namespace worklode

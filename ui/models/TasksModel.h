// The tasks of a View with their completion and times.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/ViewRunner.h"

namespace worklode {

class TasksModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Name, Complete, Abandoned, Completion, Associates, MedianDuration, MedianActive, Production, Friction, Score };

    using RowsModel::RowsModel;
    void setResult(SharedResult result);
    const TaskResult* taskAt(int row) const;

protected:
    QVariant rowData(std::size_t row, int role) const override;

private:
    SharedResult m_result;
};

/// The tasks in a result; none where it is another page's.
const std::vector<TaskResult>* tasksOf(const SharedResult& result);

} // namespace worklode

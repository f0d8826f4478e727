// The instances of a task, each a way into the Timeline.
#pragma once

#include "ui/models/TasksModel.h"

namespace worklode {

class InstancesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Start, Associate, State, Duration, Active, Variation };

    using RowsModel::RowsModel;
    void setTask(SharedResult result, std::size_t task, std::shared_ptr<const Catalog> catalog);
    void clear();
    const TaskInstance* instanceAt(int row) const;

private:
    SharedResult m_result;
    const std::vector<TaskInstance>* m_rows = nullptr; ///< within m_result
};

} // namespace worklode

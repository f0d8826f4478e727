// The directly-follows map of a task as a table: which step comes after which, and how often.
#pragma once

#include "ui/models/TasksModel.h"

namespace worklode {

class FollowsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { From, To, Count, Share };

    using RowsModel::RowsModel;
    /// Share: of all that leaves `from`.
    void setTask(SharedResult result, std::size_t task);
    void clear();
};

} // namespace worklode

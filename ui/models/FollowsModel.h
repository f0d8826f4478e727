// The directly-follows map of a task as a table: which step comes after which, and how often.
#pragma once

#include "ui/models/TasksModel.h"

#include <optional>

namespace worklode {

class FollowsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { From, To, Count, Share };

    using RowsModel::RowsModel;
    /// Share: of all that leaves `from`.
    void setTask(SharedResult result, std::size_t task);
    /// Only what follows this label (empty: the start); none: everything.
    void setFrom(std::optional<std::string> from);
    void clear();

private:
    void fill();

    SharedResult m_result;
    std::size_t m_task = 0;
    std::optional<std::string> m_from;
};

} // namespace worklode

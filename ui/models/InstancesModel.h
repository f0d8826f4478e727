// The instances of a task, each a way into the Timeline.
#pragma once

#include "ui/models/TasksModel.h"

#include <optional>

namespace worklode {

class InstancesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Start, Associate, State, Duration, Active, Variation };

    using RowsModel::RowsModel;
    void setTask(SharedResult result, std::size_t task, std::shared_ptr<const Catalog> catalog);
    void clear();
    /// Which instances are rows; the parts that are set must all hold.
    struct Filter {
        std::optional<InstanceState> state;
        std::optional<std::string> associate; ///< id
        std::optional<std::size_t> variation; ///< place in the task's list; of complete ones
        friend bool operator==(const Filter&, const Filter&) = default;
    };
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    /// Everybody who has an instance: (id, name), by name.
    std::vector<std::pair<std::string, QString>> associates() const;
    const TaskInstance* instanceAt(int row) const;

private:
    void fill();

    SharedResult m_result;
    const std::vector<TaskInstance>* m_rows = nullptr; ///< within m_result
    std::shared_ptr<const Catalog> m_catalog;
    Filter m_filter;
    std::vector<std::size_t> m_shown; ///< indices into m_rows
};

} // namespace worklode

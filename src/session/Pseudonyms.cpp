#include "session/Pseudonyms.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }

class Renaming
{
public:
    explicit Renaming(std::string_view key) : m_key(key) {}

    void rename(std::string& id) const
    {
        if (!id.empty())
            id = pseudonymOf(id, m_key);
    }
    void operator()(SummaryResult&) const {} // names nobody
    void operator()(PatternsResult&) const {} // nor does it
    void operator()(OpportunitiesResult& result) const
    {
        for (Opportunity& opportunity : result.opportunities) {
            for (OpportunityAssociate& person : opportunity.people)
                rename(person.associate);
            for (Occurrence& example : opportunity.examples)
                renamePlace(example);
        }
    }
    void operator()(TasksResult& result) const
    {
        for (TaskResult& task : result.tasks)
            renameTask(task);
    }
    /// Lanes come by date, then associate; under other names that is another order.
    void operator()(TimelineResult& result) const
    {
        for (TimelineLane& lane : result.lanes)
            rename(lane.associate);
        std::stable_sort(result.lanes.begin(), result.lanes.end(), [](const TimelineLane& a, const TimelineLane& b) {
            return std::tie(a.date, a.associate) < std::tie(b.date, b.associate);
        });
    }

private:
    /// Associates come by instances, then name; under other names that is another order.
    void renameTask(TaskResult& task) const
    {
        for (TaskInstance& instance : task.instances)
            renamePlace(instance);
        if (!task.details)
            return;
        for (AssociateTask& row : task.details->associates)
            rename(row.associate);
        std::sort(task.details->associates.begin(), task.details->associates.end(), [](const AssociateTask& a, const AssociateTask& b) {
            return a.complete != b.complete ? a.complete > b.complete : a.associate < b.associate;
        });
    }
    template <class Row>
    void renamePlace(Row& row) const
    {
        rename(row.associate);
        rename(row.collector);
        rename(row.stream);
    }
    std::string_view m_key;
};

} // namespace

std::string pseudonymOf(std::string_view id, std::string_view key)
{
    const QByteArray code = QMessageAuthenticationCode::hash(bytes(id), bytes(key), QCryptographicHash::Sha256);
    return "P-" + code.toHex().left(10).toStdString();
}

void applyPseudonyms(PageResult& result, std::string_view key)
{
    const Renaming renaming(key);
    renaming.rename(result.header.associateFilter);
    std::visit(renaming, result.body);
}

} // namespace worklode

#include "session/CompareSides.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace worklode {

namespace {

CategoryTimes timesOf(const Measures& m) { return {m.categoryTime, m.idle}; }

/// How much lies elsewhere after than before.
Duration moved(const TimesChange& times)
{
    Duration sum = std::chrono::abs(times.after.idle - times.before.idle);
    for (const Category c : kCategories)
        sum += std::chrono::abs(times.after.of(c) - times.before.of(c));
    return sum;
}

Listed<ApplicationChange> compareApplications(const SummaryResult& before, const SummaryResult& after)
{
    std::map<std::string_view, ApplicationChange> rows;
    for (const ApplicationSummary& application : before.byApplication) {
        ApplicationChange& row = rows[application.application];
        row.times.before = timesOf(application.measures);
        row.screensBefore = application.screens.size();
    }
    for (const ApplicationSummary& application : after.byApplication) {
        ApplicationChange& row = rows[application.application];
        row.times.after = timesOf(application.measures);
        row.screensAfter = application.screens.size();
    }
    Listed<ApplicationChange> changes;
    for (auto& [name, row] : rows)
        if (row.times.before != row.times.after || row.screensBefore != row.screensAfter) {
            row.application = name;
            changes.rows.push_back(std::move(row));
        }
    changes.total = changes.rows.size();
    std::stable_sort(changes.rows.begin(), changes.rows.end(),
                     [](const ApplicationChange& a, const ApplicationChange& b) { return moved(a.times) > moved(b.times); });
    changes.rows.resize(std::min(changes.rows.size(), kListedChanges));
    return changes;
}

/// Rows of `after` in their order, then those that only `before` has. `Row` is made by `add(row, name)` for either side.
std::vector<UnitChange> compareUnits(const SummaryResult& before, const SummaryResult& after)
{
    std::map<std::string, CategoryTimes> was;
    for (const UnitSummary& unit : before.byUnit)
        was[unit.unit] = timesOf(unit.group.measures);
    std::vector<UnitChange> changes;
    for (const UnitSummary& unit : after.byUnit) {
        const TimesChange times{was[unit.unit], timesOf(unit.group.measures)};
        was.erase(unit.unit);
        if (times.before != times.after)
            changes.push_back({unit.unit, unit.name, times});
    }
    for (const UnitSummary& unit : before.byUnit)
        if (was.contains(unit.unit))
            changes.push_back({unit.unit, unit.name, {was[unit.unit], {}}});
    return changes;
}

std::uint64_t countMissing(const std::vector<InstanceKey>& from, const std::vector<InstanceKey>& in)
{
    std::vector<InstanceKey> missing;
    std::set_difference(from.begin(), from.end(), in.begin(), in.end(), std::back_inserter(missing));
    return missing.size();
}

std::vector<TaskChange> compareTasks(const std::vector<TaskInstances>& before, const std::vector<TaskInstances>& after)
{
    static const TaskInstances kNone;
    std::vector<TaskChange> changes;
    const auto find = [](const std::vector<TaskInstances>& in, const std::string& task) -> const TaskInstances& {
        const auto found = std::find_if(in.begin(), in.end(), [&](const TaskInstances& t) { return t.task == task; });
        return found == in.end() ? kNone : *found;
    };
    const auto add = [&changes](const std::string& task, const TaskInstances& was, const TaskInstances& is) {
        changes.push_back({task, was.complete.size(), is.complete.size(), was.abandoned, is.abandoned,
                           countMissing(is.complete, was.complete), countMissing(was.complete, is.complete)});
    };
    for (const TaskInstances& task : after)
        add(task.task, find(before, task.task), task);
    for (const TaskInstances& task : before)
        if (&find(after, task.task) == &kNone)
            add(task.task, task, kNone);
    return changes;
}

std::vector<OpportunityChange> compareOpportunities(const std::vector<Opportunity>& before, const std::vector<Opportunity>& after)
{
    std::map<std::pair<std::string, std::string>, std::size_t> was; // two rows may share a name: a tag and a task
    for (std::size_t i = 0; i < before.size(); ++i)
        was[{before[i].type, before[i].name}] = i;
    std::vector<OpportunityChange> changes;
    const auto setBefore = [&before](OpportunityChange& row, std::size_t i) {
        row.name = before[i].name;
        row.rankBefore = i + 1;
        row.occurrencesBefore = before[i].occurrences;
        row.hoursBefore = before[i].annualizedHours;
    };
    for (std::size_t i = 0; i < after.size(); ++i) {
        OpportunityChange row;
        if (const auto found = was.find({after[i].type, after[i].name}); found != was.end()) {
            setBefore(row, found->second);
            was.erase(found);
        }
        row.name = after[i].name;
        row.rankAfter = i + 1;
        row.occurrencesAfter = after[i].occurrences;
        row.hoursAfter = after[i].annualizedHours;
        changes.push_back(std::move(row));
    }
    const std::size_t kept = changes.size();
    for (const auto& [name, i] : was)
        setBefore(changes.emplace_back(), i);
    std::sort(changes.begin() + static_cast<std::ptrdiff_t>(kept), changes.end(),
              [](const OpportunityChange& a, const OpportunityChange& b) { return a.rankBefore < b.rankBefore; });
    return changes;
}

} // namespace

Duration CategoryTimes::total() const
{
    Duration sum = idle;
    for (const Duration d : time)
        sum += d;
    return sum;
}

bool ChangePreview::movesNothing() const
{
    const bool sameTasks = std::all_of(tasks.begin(), tasks.end(), [](const TaskChange& t) {
        return t.gained == 0 && t.lost == 0 && t.abandonedBefore == t.abandonedAfter;
    });
    const bool sameOpportunities = std::all_of(opportunities.begin(), opportunities.end(), [](const OpportunityChange& o) {
        return o.rankBefore == o.rankAfter && o.occurrencesBefore == o.occurrencesAfter && o.hoursBefore == o.hoursAfter;
    });
    return sameTasks && sameOpportunities && all.before == all.after && shiftsBefore == shiftsAfter && units.empty()
           && applications.total == 0 && screens.merged.total == 0 && screens.renamed.total == 0 && screens.split.total == 0
           && screens.regrouped.total == 0 && moves.total == 0;
}

ChangePreview compareSides(const Dataset& dataset, const PreviewSide& before, const PreviewSide& after)
{
    ChangePreview preview;
    if (const auto root = before.scope.access.root)
        preview.unit = before.scope.ready->roster->people.units()[root->index()].id;
    preview.from = before.scope.dates.from;
    preview.to = before.scope.dates.to;
    preview.shiftsBefore = before.scope.shifts.size();
    preview.shiftsAfter = after.scope.shifts.size();
    preview.associatesBefore = before.summary.all.associates;
    preview.associatesAfter = after.summary.all.associates;
    preview.all = {timesOf(before.summary.all.measures), timesOf(after.summary.all.measures)};
    preview.units = compareUnits(before.summary, after.summary);
    preview.applications = compareApplications(before.summary, after.summary);
    preview.tasks = compareTasks(before.instances, after.instances);
    preview.opportunities = compareOpportunities(before.opportunities, after.opportunities);
    preview.moves = movesBetween(dataset, before.scope, after.scope);
    return preview;
}

} // namespace worklode

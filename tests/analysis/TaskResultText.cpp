#include "tests/analysis/TaskResultText.h"

#include "analysis/AnalyseTasks.h"
#include "analysis/FindOpportunities.h"
#include "analysis/LayOutTimeline.h"
#include "tests/analysis/ResultText.h"

#include <cstdio>
#include <sstream>

namespace worklode::testing {

namespace {

std::string taskNumber(double value)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.6g", value);
    return buffer;
}

std::string seconds(double ms) { return taskNumber(ms / 1000) + "s"; }

std::string joined(const std::vector<std::string>& steps)
{
    std::string all;
    for (const std::string& step : steps)
        all += (all.empty() ? "" : " > ") + step;
    return steps.empty() ? "(no steps)" : all;
}

std::string instanceRange(const TimeRange& range) { return text(range.start) + "-" + text(range.end); }

std::string quantitiesText(const char* name, const Quantities& q)
{
    return std::string("  ") + name + " mean=" + seconds(q.mean) + " median=" + seconds(q.median) + " p90=" + seconds(q.p90) + "\n";
}

TasksResult tasksOf(const AnalysisInput& input)
{
    Progress progress;
    return analyseTasks(input, {}, progress);
}

void writeVariations(std::ostringstream& out, const std::vector<Variation>& variations, std::optional<std::size_t> best)
{
    for (std::size_t i = 0; i < variations.size(); ++i) {
        const Variation& v = variations[i];
        out << (best == i ? "  * " : "  ") << joined(v.steps) << " count=" << v.count << " share=" << taskNumber(v.share)
            << " associates=" << v.associates << " median_active=" << seconds(v.medianActiveMs)
            << " median_duration=" << seconds(v.medianDurationMs) << text(v.measures) << '\n';
    }
}

} // namespace

std::string tasksText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const TaskResult& task : tasksOf(input).tasks) {
        out << task.name << " complete=" << task.complete << " abandoned=" << task.abandoned << " orphan_ends=" << task.orphanEnds
            << " associates=" << task.associates << '\n';
        for (const TaskInstance& instance : task.instances) {
            out << "  " << instance.collector << '/' << instance.stream << ' ' << instanceRange(instance.range);
            if (instance.state == InstanceState::Complete)
                out << ": " << joined(task.variations[instance.variation].steps) << '\n';
            else
                out << ' ' << toText(instance.state) << '\n';
        }
    }
    return out.str();
}

std::string taskMeasuresText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const TaskResult& task : tasksOf(input).tasks) {
        out << task.name << text(task.measures) << '\n';
        out << quantitiesText("duration", task.durationMs) << quantitiesText("active", task.activeMs);
        out << "  completion=" << taskNumber(task.completionPct) << " steps=" << taskNumber(task.meanSteps)
            << " active=" << text(task.totalActive) << " idle=" << text(task.totalIdle) << " exclusive=" << text(task.exclusive)
            << " diversity=" << taskNumber(task.pathDiversity) << " friction=" << taskNumber(task.friction) << " score=" << taskNumber(task.score)
            << '\n';
    }
    return out.str();
}

std::string taskVariationsText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const TaskResult& task : tasksOf(input).tasks) {
        out << task.name << '\n';
        writeVariations(out, task.variations, task.bestVariation);
        out << "  applications:\n";
        writeVariations(out, task.applicationVariations, {});
    }
    return out.str();
}

std::string taskFollowsText(const AnalysisInput& input)
{
    std::ostringstream out;
    const auto terminal = [](const std::string& label, const char* otherwise) { return label.empty() ? otherwise : label; };
    for (const TaskResult& task : tasksOf(input).tasks) {
        out << task.name << '\n';
        for (const FollowsNode& node : task.nodes)
            out << "  " << node.label << " count=" << node.count << " median_active=" << seconds(node.medianActiveMs) << '\n';
        for (const FollowsEdge& edge : task.follows)
            out << "  " << terminal(edge.from, "(start)") << " -> " << terminal(edge.to, "(end)") << ' ' << edge.count << '\n';
    }
    return out.str();
}

std::string taskProgressText(const AnalysisInput& input)
{
    std::ostringstream out;
    for (const TaskResult& task : tasksOf(input).tasks) {
        out << task.name << '\n';
        for (const ProgressSlices& row : task.slices) {
            out << "  " << row.application << ':';
            for (const double share : row.share)
                out << ' ' << taskNumber(share);
            out << '\n';
        }
    }
    return out.str();
}

std::string timelineTasksText(const AnalysisInput& input)
{
    std::ostringstream out;
    Progress progress;
    for (const TimelineLane& lane : layOutTimeline(input, progress).lanes) {
        out << lane.associate << ' ' << toIso(lane.date) << '\n';
        for (const TimelineTask& task : lane.tasks)
            out << "  " << instanceRange(task.range) << ' ' << task.task << ' ' << toText(task.state) << '\n';
        for (const TimelineOpportunity& opportunity : lane.opportunities)
            out << "  " << instanceRange(opportunity.range) << ' ' << opportunity.name << '\n';
    }
    return out.str();
}

} // namespace worklode::testing

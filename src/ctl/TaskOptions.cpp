#include "ctl/TaskOptions.h"

#include "ctl/CommandOptions.h"
#include "report/Reports.h"
#include "report/TaskDifferences.h"
#include "report/TaskGuide.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace worklode {

namespace {

constexpr std::string_view kBest = "best";

/// The place of a variation in the list; none: the best one.
Result<std::optional<std::size_t>> placeOf(const std::string& text)
{
    if (text == kBest)
        return std::optional<std::size_t>();
    std::size_t number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || number == 0)
        return Error{ErrorCode::BadInput, "variation", "\"" + text + "\" is neither a number from 1 nor \"best\""};
    return std::optional(number - 1);
}

Result<std::size_t> placeIn(const TaskResult& task, const std::string& text)
{
    const auto place = placeOf(text);
    if (!place)
        return place.error();
    if (place->has_value())
        return **place;
    if (!task.bestVariation)
        return Error{ErrorCode::NotFound, "variation", "the task has no best variation: none has 5 instances of 3 associates"};
    return *task.bestVariation;
}

Result<TaskComparison> comparisonOf(const TaskOptions& options, const TaskResult& task)
{
    if (!options.compareUnits.empty())
        return compareUnits(task, options.compareUnits[0], options.compareUnits[1]);
    const auto first = placeIn(task, options.compareVariations[0]);
    if (!first)
        return first.error();
    const auto second = placeIn(task, options.compareVariations[1]);
    if (!second)
        return second.error();
    return compareVariations(task, *first, *second);
}

Result<TaskComparison> periodsOf(const PageResult& result, const TaskResult& now)
{
    const auto* before = result.previous ? std::get_if<TasksResult>(&result.previous->body) : nullptr;
    if (!before || result.previous->withheld || before->tasks.empty() || before->tasks.front().complete == 0)
        return Error{ErrorCode::NotFound, "period", "there is nothing that may be shown in the period before"};
    return comparePeriods(now, before->tasks.front());
}

Outcome printGuide(CtlContext& context, const TaskOptions& options, const TaskResult& task, const Catalog& catalog)
{
    const auto place = placeIn(task, options.guide);
    if (!place)
        return place.error();
    const auto definition = std::find_if(catalog.tasks.begin(), catalog.tasks.end(), [&](const TaskDefinition& d) { return d.name == task.name; });
    const auto guide = guideOf(task, *place, *definition);
    if (!guide)
        return guide.error();
    context.print(toText(*guide));
    return Done{};
}

} // namespace

void addTaskOptions(CLI::App& command, TaskOptions& options, CLI::Option* task)
{
    command.add_flag("--details", options.details, "With --task: its steps, teams, spread and friction over its course")->needs(task);
    command.add_option("--variation", options.variations, "With --task: also the steps of this variation")->type_name("N")->check(CLI::PositiveNumber)->needs(task);
    auto* variations = command.add_option("--compare-variations", options.compareVariations, "With --task: two variations, by number or \"best\"")
                           ->type_name("N")->expected(2)->needs(task);
    auto* units = command.add_option("--compare-units", options.compareUnits, "With --task: two units side by side")->type_name("ID")->expected(2)->needs(task);
    auto* periods = command.add_flag("--compare-periods", options.comparePeriods, "With --task: this period and the one before side by side")->needs(task);
    auto* guide = command.add_option("--guide", options.guide, "With --task: a variation as a guide to hand out, by number or \"best\"")->type_name("N")->needs(task);
    variations->excludes(units)->excludes(guide);
    units->excludes(guide);
    periods->excludes(variations)->excludes(units)->excludes(guide);
}

Result<TaskDetailWishes> detailWishes(const TaskOptions& options)
{
    TaskDetailWishes wishes;
    for (const std::size_t number : options.variations) {
        wishes.variations.push_back(number - 1);
        wishes.applicationVariations.push_back(number - 1);
    }
    std::vector<std::string> named = options.compareVariations;
    if (!options.guide.empty())
        named.push_back(options.guide);
    for (const std::string& text : named) {
        const auto place = placeOf(text);
        if (!place)
            return place.error();
        if (place->has_value())
            wishes.variations.push_back(**place);
    }
    return wishes;
}

Result<bool> printTaskOptions(CtlContext& context, const TaskOptions& options, const PageResult& result, const Catalog& catalog)
{
    const auto* tasks = std::get_if<TasksResult>(&result.body);
    const bool compares = !options.compareVariations.empty() || !options.compareUnits.empty() || options.comparePeriods;
    if (!tasks || (!compares && options.guide.empty()))
        return false;
    if (tasks->tasks.empty())
        return Error{ErrorCode::NotFound, "task", "the task is switched off, or too few associates do it to be shown"};
    if (!options.guide.empty()) {
        if (const Outcome printed = printGuide(context, options, tasks->tasks.front(), catalog); !printed)
            return printed.error();
        return true;
    }
    const auto comparison = options.comparePeriods ? periodsOf(result, tasks->tasks.front()) : comparisonOf(options, tasks->tasks.front());
    if (!comparison)
        return comparison.error();
    if (context.format() == OutputFormat::Json)
        context.print(withComparison(toJson(result, catalog), *comparison));
    else
        printTables(context, toTables(*comparison), {});
    return true;
}

} // namespace worklode

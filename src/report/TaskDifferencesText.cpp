#include "report/TaskDifferences.h"

#include "report/ReportJsonParts.h"
#include "report/ReportTableParts.h"

#include <QtGlobal>

#include <cmath>

namespace worklode {

namespace {

/// %1 the subject, %2 how much, %3 the place, %4 the other side.
const char* patternOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Faster: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 is %2 faster than %4 (median active time).");
    case DifferenceKind::Completes: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 completes %2 percentage points more of its instances than %4.");
    case DifferenceKind::Skips: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 skips %3 (%2 a time in %4).");
    case DifferenceKind::Longer: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 takes %2 longer in %3 than %4.");
    case DifferenceKind::MoreVisits: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 goes to %3 %2 more times than %4.");
    case DifferenceKind::MoreSwitches: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 has %2 more switches than %4.");
    case DifferenceKind::MoreErrors: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 has %2 more error keys than %4.");
    case DifferenceKind::MoreClipboard: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 has %2 more cuts, copies and pastes than %4.");
    case DifferenceKind::MoreClicks: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 has %2 more clicks than %4.");
    case DifferenceKind::MoreKeys: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 has %2 more keys than %4.");
    case DifferenceKind::MoreScrolls: return QT_TRANSLATE_NOOP("TaskDifferences", "%1 has %2 more scrolls than %4.");
    }
    return "";
}

bool isTime(DifferenceKind kind)
{
    return kind == DifferenceKind::Faster || kind == DifferenceKind::Skips || kind == DifferenceKind::Longer;
}

std::string signedText(double change, const std::string& magnitude)
{
    return (change > 0 ? "+" : change < 0 ? "−" : "±") + magnitude;
}

struct FigureRow {
    const char* name;
    double first, second;
    std::string (*text)(double);
};

std::string asTime(double ms) { return shortTime(ms); }
std::string asCount(double n) { return report::grouped(static_cast<std::uint64_t>(std::llround(n))); }
std::string asDecimal(double n) { return report::decimal(n, 1); }
std::string asPercent(double n) { return report::decimal(n, 1) + " %"; }

/// Percentages differ by percentage points.
std::string changeText(const FigureRow& row, double magnitude)
{
    return row.text == asPercent ? report::decimal(magnitude, 1) + " pp" : row.text(magnitude);
}

std::vector<FigureRow> figureRows(const TaskSide& a, const TaskSide& b)
{
    const auto each = [](const TaskSide& side, std::uint64_t n) { return side.perInstance(n); };
    const auto clipboard = [](const Measures& m) { return m.counts.cuts + m.counts.copies + m.counts.pastes; };
    std::vector<FigureRow> rows = {
        {QT_TRANSLATE_NOOP("TaskDifferences", "Complete instances"), double(a.instances), double(b.instances), asCount},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Associates"), double(a.associates), double(b.associates), asCount},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Median active time"), a.medianActiveMs, b.medianActiveMs, asTime},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Median duration"), a.medianDurationMs, b.medianDurationMs, asTime}};
    if (a.completionPct && b.completionPct)
        rows.push_back({QT_TRANSLATE_NOOP("TaskDifferences", "Completion"), *a.completionPct, *b.completionPct, asPercent});
    const std::vector<FigureRow> more = {
        {QT_TRANSLATE_NOOP("TaskDifferences", "Steps"), a.meanSteps, b.meanSteps, asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Switches an instance"), each(a, a.measures.switches), each(b, b.measures.switches), asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Keys an instance"), each(a, a.measures.counts.keys), each(b, b.measures.counts.keys), asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Error keys an instance"), each(a, a.measures.counts.errorKeys), each(b, b.measures.counts.errorKeys), asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Clicks an instance"), each(a, a.measures.counts.clicks), each(b, b.measures.counts.clicks), asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Cuts, copies, pastes an instance"), each(a, clipboard(a.measures)), each(b, clipboard(b.measures)), asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Waste"), a.measures.wastePct(), b.measures.wastePct(), asPercent},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Friction"), a.measures.friction(), b.measures.friction(), asDecimal},
        {QT_TRANSLATE_NOOP("TaskDifferences", "Score"), a.measures.score(), b.measures.score(), asDecimal}};
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

} // namespace

std::string asItIs(const char* english) { return english; }

std::string shortTime(double milliseconds)
{
    const auto seconds = static_cast<std::int64_t>(std::llround(milliseconds / 1000));
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (seconds >= 3600)
        return std::to_string(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
    return std::to_string(seconds / 60) + ":" + two(seconds % 60);
}

std::string sentenceOf(const Difference& d, const TaskSide& first, const TaskSide& second, const PatternText& text)
{
    const TaskSide& subject = d.first ? first : second;
    const TaskSide& other = d.first ? second : first;
    const std::string amount = isTime(d.kind) ? shortTime(d.amount) : report::decimal(d.amount, 1);
    return report::filled(text(patternOf(d.kind)), {subject.name, amount, d.place.label, other.object});
}

std::vector<std::string> sentencesOf(const TaskSide& first, const TaskSide& second, const PatternText& text)
{
    std::vector<std::string> sentences;
    for (const Difference& d : compareTasks(first, second))
        sentences.push_back(sentenceOf(d, first, second, text));
    if (sentences.empty())
        sentences.push_back(text(QT_TRANSLATE_NOOP("TaskDifferences", "Nothing differs enough to be worth a sentence.")));
    return sentences;
}

std::vector<ComparedFigure> comparedFigures(const TaskSide& first, const TaskSide& second, const PatternText& text)
{
    std::vector<ComparedFigure> figures;
    for (const FigureRow& row : figureRows(first, second))
        figures.push_back({text(row.name), row.text(row.first), row.text(row.second),
                           signedText(row.first - row.second, changeText(row, std::abs(row.first - row.second)))});
    return figures;
}

std::string variationName(const TaskResult& task, std::size_t variation, const PatternText& text)
{
    if (task.bestVariation == variation)
        return text(QT_TRANSLATE_NOOP("TaskDifferences", "The best variation"));
    return report::filled(text(QT_TRANSLATE_NOOP("TaskDifferences", "Variation %1")), {std::to_string(variation + 1)});
}

Result<TaskComparison> compareVariations(const TaskResult& task, std::size_t first, std::size_t second, const PatternText& text)
{
    TaskComparison made;
    for (const bool isFirst : {true, false}) {
        const std::size_t wanted = isFirst ? first : second;
        const VariationSteps* steps = task.details && wanted < task.variations.size() ? stepsOf(task.details->variations, wanted) : nullptr;
        if (!steps)
            return Error{ErrorCode::NotFound, "variation", "the task has no variation " + std::to_string(wanted + 1) + " to compare"};
        TaskSide& side = isFirst ? made.first : made.second;
        side = sideOf(variationName(task, wanted, text), task.variations[wanted], *steps);
        side.object = task.bestVariation == wanted ? text(QT_TRANSLATE_NOOP("TaskDifferences", "the best variation"))
                                                   : report::filled(text(QT_TRANSLATE_NOOP("TaskDifferences", "variation %1")), {std::to_string(wanted + 1)});
    }
    return made;
}

Result<TaskComparison> compareUnits(const TaskResult& task, const std::string& first, const std::string& second)
{
    TaskComparison made;
    for (const bool isFirst : {true, false}) {
        const std::string& wanted = isFirst ? first : second;
        const UnitTask* unit = task.details ? unitOf(*task.details, wanted) : nullptr;
        if (!unit || unit->complete == 0)
            return Error{ErrorCode::NotFound, "unit", "the task has no complete instance that may be shown in the unit \"" + wanted + "\""};
        (isFirst ? made.first : made.second) = sideOf(unit->name, *unit);
    }
    return made;
}

TaskComparison comparePeriods(const TaskResult& now, const TaskResult& before, const PatternText& text)
{
    TaskComparison made{sideOf(text(QT_TRANSLATE_NOOP("TaskDifferences", "This period")), now),
                        sideOf(text(QT_TRANSLATE_NOOP("TaskDifferences", "The period before")), before)};
    made.first.object = text(QT_TRANSLATE_NOOP("TaskDifferences", "this period"));
    made.second.object = text(QT_TRANSLATE_NOOP("TaskDifferences", "the period before"));
    return made;
}

std::vector<ReportTable> toTables(const TaskComparison& comparison)
{
    using namespace report;
    ReportTable figures = makeTable("Task compared", {words("Measure"), figure(comparison.first.name), figure(comparison.second.name), figure("Change")});
    for (const ComparedFigure& f : comparedFigures(comparison.first, comparison.second))
        figures.rows.push_back({f.name, f.first, f.second, f.change});
    ReportTable sentences = makeTable("What differs", {words("In words")});
    for (std::string& sentence : sentencesOf(comparison.first, comparison.second))
        sentences.rows.push_back({std::move(sentence)});
    return {std::move(figures), std::move(sentences)};
}

std::string withComparison(const std::string& json, const TaskComparison& comparison)
{
    report::Json document = report::Json::parse(json);
    report::Json figures = report::Json::array();
    for (const FigureRow& row : figureRows(comparison.first, comparison.second))
        figures.push_back({{"name", row.name}, {"first", row.first}, {"second", row.second}, {"change", row.first - row.second}});
    document["comparison"] = {{"first", comparison.first.name},
                              {"second", comparison.second.name},
                              {"figures", std::move(figures)},
                              {"sentences", sentencesOf(comparison.first, comparison.second)}};
    return document.dump(2, ' ', false, report::Json::error_handler_t::replace) + "\n";
}

} // namespace worklode

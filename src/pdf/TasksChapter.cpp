#include "pdf/PrintedTable.h"
#include "pdf/ReportChapters.h"
#include "report/CellText.h"

namespace worklode::pdf {
namespace {

constexpr std::size_t kVariations = 6, kSteps = 60;

/// Steps as numbered chips that go on in the next line.
void printSteps(PageFlow& flow, const std::vector<std::string>& steps)
{
    const double line = flow.pt(19), inner = flow.pt(5), gap = flow.pt(11);
    double x = flow.left();
    flow.need(line);
    for (std::size_t i = 0; i < steps.size() && i < kSteps; ++i) {
        const QString name = flow.elided(QStringLiteral("%1  %2").arg(i + 1).arg(fromUtf8(steps[i])), Letters::Small, flow.width() - 2 * inner);
        const double width = flow.widthOf(name, Letters::Small) + 2 * inner;
        if (x + width > flow.left() + flow.width() && x > flow.left()) {
            x = flow.left();
            flow.moveBy(line);
            flow.need(line);
        }
        const QRectF chip(x, flow.y(), width, flow.pt(15));
        flow.painter().setPen(QPen(colourOf(Ink::Rule), flow.pt(0.7)));
        flow.painter().setBrush(colourOf(Ink::Band));
        flow.painter().drawRoundedRect(chip, flow.pt(3), flow.pt(3));
        flow.painter().setBrush(Qt::NoBrush);
        flow.write(chip, name, Letters::Small, Ink::Text, Qt::AlignCenter);
        x += width;
        if (i + 1 < steps.size())
            flow.write(QRectF(x, flow.y(), gap, flow.pt(15)), QStringLiteral("›"), Letters::SmallStrong, Ink::Muted, Qt::AlignCenter);
        x += gap;
    }
    flow.moveBy(line);
    if (steps.size() > kSteps)
        flow.paragraph(Report::tr("and %1 more steps").arg(steps.size() - kSteps), Letters::Small, Ink::Muted);
}

void printBest(PageFlow& flow, const TaskResult& task)
{
    flow.space(8);
    if (!task.bestVariation) {
        flow.paragraph(Report::tr("No best variation: none has steps, 5 instances and 3 associates."), Letters::Small, Ink::Muted);
        return;
    }
    const Variation& best = task.variations[*task.bestVariation];
    flow.need(flow.pt(60));
    flow.paragraph(Report::tr("Best variation"), Letters::Strong);
    flow.paragraph(Report::tr("%1 instances of %2 associates; median active time %3, of all complete instances %4")
                       .arg(grouped(report::count(best.count)), grouped(report::count(best.associates)), fromUtf8(report::hms(best.medianActiveMs)),
                            fromUtf8(report::hms(task.activeMs.median))),
                   Letters::Small, Ink::Muted);
    flow.space(4);
    printSteps(flow, best.steps);
}

void printVariations(PageFlow& flow, const TaskResult& task, const std::vector<ReportTable>& tables)
{
    auto all = tableNamed(tables, "Variations");
    if (!all)
        all = tableNamed(tables, "Most frequent variations");
    if (!all)
        return;
    std::erase_if(all->rows, [&task](const std::vector<std::string>& row) { return row.front() != task.name; });
    if (all->rows.size() > kVariations)
        all->rows.resize(kVariations);
    if (all->rows.empty())
        return;
    flow.space(6);
    flow.need(flow.pt(60));
    flow.paragraph(Report::tr("The commonest of %1 variations").arg(task.distinctVariations), Letters::Strong);
    flow.space(2);
    printTable(flow, withColumns(*all, {"Best", "Count", "Share", "Associates", "Median active", "Median duration", "Steps"}));
}

void printTask(PageFlow& flow, const TaskResult& task, const std::vector<ReportTable>& tables)
{
    flow.part(fromUtf8(task.name), flow.pt(150));
    printFigures(flow,
                 {{Report::tr("Complete"), grouped(report::count(task.complete)), Report::tr("%1 abandoned").arg(grouped(report::count(task.abandoned)))},
                  {Report::tr("Completion"), fromUtf8(report::percent(task.completionPct)), Report::tr("%1 associates").arg(grouped(report::count(task.associates)))},
                  {Report::tr("Median active time"), fromUtf8(report::hms(task.activeMs.median)), Report::tr("90 % within %1").arg(fromUtf8(report::hms(task.activeMs.p90)))},
                  {Report::tr("Median duration"), fromUtf8(report::hms(task.durationMs.median)), Report::tr("90 % within %1").arg(fromUtf8(report::hms(task.durationMs.p90)))},
                  {Report::tr("Total active"), fromUtf8(report::hms(task.totalActive)), Report::tr("%1 idle").arg(fromUtf8(report::hms(task.totalIdle)))},
                  {Report::tr("Path diversity"), fromUtf8(report::decimal(task.pathDiversity, 1)), Report::tr("0 always alike, 100 never")},
                  {Report::tr("Friction (0–100)"), fromUtf8(report::decimal(task.friction, 1)), {}},
                  {Report::tr("Score (0–100)"), fromUtf8(report::decimal(task.score, 1)), Report::tr("the higher the better")}},
                 4);
    if (task.complete == 0) {
        flow.paragraph(Report::tr("No complete instance in this scope and range."), Letters::Small, Ink::Muted);
        return;
    }
    printVariations(flow, task, tables);
    printBest(flow, task);
}

} // namespace

void printTasks(PageFlow& flow, const ReportData& data, const Catalog& catalog)
{
    const auto& result = std::get<TasksResult>(data.tasks->body);
    flow.chapter(Report::tr("Tasks"));
    if (result.tasks.empty()) {
        flow.paragraph(Report::tr("The catalog defines no task that is enabled."), Letters::Body, Ink::Muted);
        return;
    }
    const std::vector<ReportTable> tables = toTables(*data.tasks, catalog);
    if (const auto all = tableNamed(tables, "Tasks"))
        printTable(flow, withColumns(*all, {"Task", "Complete", "Abandoned", "Completion %", "Associates", "Median active", "Total active", "Variations",
                                            "Friction", "Score"}));
    for (const TaskResult& task : result.tasks)
        printTask(flow, task, tables);
}

} // namespace worklode::pdf

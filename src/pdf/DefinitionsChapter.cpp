// What the words of a report mean: docs/definitions.md in short, with its paragraphs.
#include "pdf/ReportChapters.h"

#include <QCoreApplication>

namespace worklode::pdf
{
namespace
{

struct Definition
{
    const char* term;
    const char* paragraph;
    const char* meaning;
    PageKind page; ///< left out where that page is; Summary: always said
};

const std::vector<Definition>& definitions()
{
    static const std::vector<Definition> all = {
        {QT_TRANSLATE_NOOP("Report", "Slice"), "1",
         QT_TRANSLATE_NOOP("Report", "A closed stretch of one desktop session in which one application and screen had "
                                     "the focus, or nobody worked. What is recorded of it is how many keys, error "
                                     "keys, clicks, scroll actions, cuts, copies and pastes there were; never which."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Idle"), "1",
         QT_TRANSLATE_NOOP(
             "Report",
             "No counted input for longer than the threshold (60 s unless set otherwise). Locked, asleep or "
             "disconnected counts as idle too. Time that the associate explained with an off-computer code does not."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Category"), "2",
         QT_TRANSLATE_NOOP(
             "Report",
             "Production, Other Work, Non Work or Unknown: of an application, as the catalog had it at that time."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Shift"), "3",
         QT_TRANSLATE_NOOP(
             "Report",
             "An associate's activity without a gap of more than 4 hours. Its date is the local date of its start."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Visit, switch"), "3",
         QT_TRANSLATE_NOOP("Report", "A visit is an unbroken stay in one application and screen; a switch is a change "
                                     "from one application to another."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Total time"), "4",
         QT_TRANSLATE_NOOP(
             "Report",
             "Production + Other Work + Non Work + Unknown + idle. Two sessions at work at once count twice."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Production %"), "4",
         QT_TRANSLATE_NOOP("Report", "Production time of the total. Without idle: active production %."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Waste %"), "4", QT_TRANSLATE_NOOP("Report", "Idle and Non Work of the total."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Error rate"), "4",
         QT_TRANSLATE_NOOP("Report", "Backspace and Delete of all keys."), PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Friction"), "4",
         QT_TRANSLATE_NOOP("Report", "0 to 100, up to 25 each for error keys (full at 20 %), cuts, copies and pastes "
                                     "(6 a minute), switches (10 a minute) and waste (50 %)."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Score"), "4",
         QT_TRANSLATE_NOOP(
             "Report", "(100 − friction) times the share of Production and Other Work in the time that is not idle."),
         PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Goal attainment"), "4",
         QT_TRANSLATE_NOOP("Report", "Production time of shift length times the unit's goal."), PageKind::Summary},
        {QT_TRANSLATE_NOOP("Report", "Annualized hours"), "4",
         QT_TRANSLATE_NOOP("Report",
                           "Hours in scope × 260 workdays a year (unless set otherwise) ÷ observed workdays."),
         PageKind::Opportunities},
        {QT_TRANSLATE_NOOP("Report", "FTE, value"), "4",
         QT_TRANSLATE_NOOP("Report", "FTE: annualized hours ÷ 2,080 (unless set otherwise). Value: annualized hours × "
                                     "the unit's hourly cost × the share that could be automated."),
         PageKind::Opportunities},
        {QT_TRANSLATE_NOOP("Report", "Opportunity"), "6",
         QT_TRANSLATE_NOOP(
             "Report",
             "A pattern that costs time, such as long idle, copying between applications or many error keys, with "
             "thresholds that the catalog sets. Times of different opportunities overlap and are never added up."),
         PageKind::Opportunities},
        {QT_TRANSLATE_NOOP("Report", "Task, instance"), "5",
         QT_TRANSLATE_NOOP(
             "Report", "A task begins and ends at places that the catalog names; each run from a begin to an end is an "
                       "instance, complete or abandoned. Times, variations and associates are of complete instances."),
         PageKind::Tasks},
        {QT_TRANSLATE_NOOP("Report", "Variation, best variation"), "5",
         QT_TRANSLATE_NOOP("Report", "Instances with the same sequence of steps. The best one has the lowest median "
                                     "active time among those with steps, at least 5 instances and 3 associates."),
         PageKind::Tasks},
        {QT_TRANSLATE_NOOP("Report", "Path diversity"), "5",
         QT_TRANSLATE_NOOP("Report", "0 where all instances go the same way, 100 where each goes its own."),
         PageKind::Tasks},
        {QT_TRANSLATE_NOOP("Report", "Median, 90 %"), "4",
         QT_TRANSLATE_NOOP(
             "Report",
             "The middle value, and the one that nine in ten do not exceed; between two values in proportion."),
         PageKind::Tasks},
        {QT_TRANSLATE_NOOP("Report", "Who is seen"), "7",
         QT_TRANSLATE_NOOP("Report",
                           "Only what lies below the viewer's place in the organisation. Anonymous Views show "
                           "pseudonyms and nothing about fewer than five associates (unless set otherwise)."),
         PageKind::Summary}};
    return all;
}

} // namespace

void printDefinitions(PageFlow& flow, const ReportData& data)
{
    flow.chapter(Report::tr("What the words mean"));
    flow.paragraph(Report::tr("In short; § numbers are those of Worklode's definitions, which say it in full."),
                   Letters::Body, Ink::Muted);
    flow.space(8);
    const double terms = flow.pt(120), paragraphs = flow.pt(28);
    for (const Definition& d : definitions()) {
        if (d.page != PageKind::Summary && !data.order.wants(d.page))
            continue;
        const double room = flow.width() - terms - paragraphs;
        const double height = std::max(flow.heightOf(Report::tr(d.meaning), Letters::Body, room),
                                       flow.heightOf(Report::tr(d.term), Letters::Strong, terms - flow.pt(8)));
        flow.need(height);
        flow.write(QRectF(flow.left(), flow.y(), terms - flow.pt(8), height), Report::tr(d.term), Letters::Strong,
                   Ink::Text);
        flow.write(QRectF(flow.left() + terms, flow.y(), room, height), Report::tr(d.meaning), Letters::Body, Ink::Text);
        flow.write(QRectF(flow.left() + terms + room, flow.y(), paragraphs, height),
                   QStringLiteral("§ %1").arg(QString::fromLatin1(d.paragraph)), Letters::Body, Ink::Muted,
                   Qt::AlignRight | Qt::AlignTop);
        flow.moveBy(height + flow.pt(6));
    }
}

} // namespace worklode::pdf

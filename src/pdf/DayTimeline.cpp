// One day of everybody in scope, drawn on paper.
#include "core/LocalCalendar.h"
#include "pdf/BarCharts.h"
#include "pdf/ReportChapters.h"
#include "report/CellText.h"

#include <algorithm>
#include <cmath>

namespace worklode::pdf {
namespace {

constexpr double kHour = 3'600'000, kDay = 86'400'000;

/// Minutes of the day in the lane's own zone are what the axis measures.
double originOf(const TimelineLane& lane)
{
    const auto calendar = LocalCalendar::of(lane.zone);
    const Duration offset = calendar ? calendar->offsetAt(lane.shift.start) : Duration(0);
    return lane.date.daysSinceEpoch * kDay - static_cast<double>(toMs(offset));
}

Shade shadeOf(const TimelineSpan& span)
{
    if (span.kind == SliceKind::Idle)
        return idleShade();
    if (span.kind == SliceKind::Locked)
        return lockedShade();
    Shade shade = pdf::shadeOf(span.category);
    if (span.kind == SliceKind::OffComputer)
        shade.pattern = Qt::BDiagPattern;
    return shade;
}

class DayPrinter
{
public:
    DayPrinter(PageFlow& flow, const TimelineResult& result, const Catalog& catalog) : m_flow(flow), m_result(result), m_catalog(catalog)
    {
        m_names = flow.pt(104);
        m_from = kDay;
        m_to = 0;
        for (const TimelineLane& lane : result.lanes) {
            m_from = std::min(m_from, static_cast<double>(toMs(lane.shift.start)) - originOf(lane));
            m_to = std::max(m_to, static_cast<double>(toMs(lane.shift.end)) - originOf(lane));
        }
        m_from = std::floor(m_from / kHour) * kHour;
        m_to = std::ceil(m_to / kHour) * kHour;
    }

    void print()
    {
        printLegend();
        printAxis();
        for (const TimelineLane& lane : m_result.lanes) {
            if (m_flow.room() < rowHeight()) {
                m_flow.newPage();
                printAxis();
            }
            printLane(lane);
            m_flow.moveBy(rowHeight());
        }
    }

private:
    double rowHeight() const { return m_flow.pt(33); }
    double xOf(double axisMs) const
    {
        const double room = m_flow.width() - m_names;
        return m_flow.left() + m_names + std::clamp((axisMs - m_from) / std::max(1.0, m_to - m_from), 0.0, 1.0) * room;
    }

    void printLegend()
    {
        double x = m_flow.left();
        const auto add = [&](const QString& name, const Shade& shade, double height) {
            fillShaded(m_flow, QRectF(x, m_flow.y() + m_flow.pt(6) - m_flow.pt(height / 2), m_flow.pt(14), m_flow.pt(height)), shade);
            x += m_flow.pt(18);
            const double width = m_flow.widthOf(name, Letters::Small) + m_flow.pt(10);
            m_flow.write(QRectF(x, m_flow.y(), width, m_flow.pt(12)), name, Letters::Small, Ink::Text, Qt::AlignLeft | Qt::AlignVCenter);
            x += width;
        };
        for (const Category category : kCategories)
            add(nameOf(category), pdf::shadeOf(category), 8);
        add(Report::tr("Off computer"), {colourOf(Category::OtherWork), Qt::BDiagPattern}, 8);
        add(Report::tr("Idle"), idleShade(), 8);
        add(Report::tr("Locked"), lockedShade(), 8);
        m_flow.moveBy(m_flow.pt(14));
        x = m_flow.left();
        add(Report::tr("Task"), {colourOf(Ink::Task)}, 3);
        add(Report::tr("Opportunity"), {colourOf(Ink::Opportunity)}, 3);
        m_flow.moveBy(m_flow.pt(18));
    }

    void printAxis()
    {
        const double hours = (m_to - m_from) / kHour;
        const int step = hours <= 12 ? 1 : hours <= 24 ? 2 : 4;
        m_flow.write(QRectF(m_flow.left(), m_flow.y(), m_names, m_flow.pt(12)), Report::tr("Local time of day"), Letters::Small, Ink::Muted);
        for (double at = m_from; at <= m_to; at += step * kHour) {
            const double x = xOf(at);
            const QString label = QStringLiteral("%1:00").arg(static_cast<int>(at / kHour) % 24, 2, 10, QLatin1Char('0'));
            const double half = m_flow.pt(20);
            const double left = std::min(x - half, m_flow.left() + m_flow.width() - 2 * half);
            m_flow.write(QRectF(left, m_flow.y(), 2 * half, m_flow.pt(12)), label, Letters::Small, Ink::Muted,
                         left < x - half ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignVCenter);
        }
        m_flow.moveBy(m_flow.pt(15));
    }

    void printLane(const TimelineLane& lane)
    {
        const double top = m_flow.y();
        const double name = m_names - m_flow.pt(8);
        m_flow.write(QRectF(m_flow.left(), top, name, m_flow.pt(12)), m_flow.elided(personName(m_catalog, lane.associate), Letters::SmallStrong, name),
                     Letters::SmallStrong, Ink::Text);
        m_flow.write(QRectF(m_flow.left(), top + m_flow.pt(11), name, m_flow.pt(12)), fromUtf8(report::hms(lane.shift.length())), Letters::Small, Ink::Muted);
        m_flow.painter().setPen(QPen(colourOf(Ink::Rule), m_flow.pt(0.5)));
        for (double at = m_from; at <= m_to; at += kHour)
            m_flow.painter().drawLine(QPointF(xOf(at), top), QPointF(xOf(at), top + rowHeight() - m_flow.pt(4)));
        const double origin = originOf(lane);
        const auto rectOf = [&](const TimeRange& range, double y, double height) {
            const double from = xOf(static_cast<double>(toMs(range.start)) - origin), to = xOf(static_cast<double>(toMs(range.end)) - origin);
            return QRectF(from, top + m_flow.pt(y), std::max(to - from, m_flow.pt(0.25)), m_flow.pt(height));
        };
        for (const TimelineSpan& span : lane.spans)
            fillShaded(m_flow, rectOf(span.range, 1, 16), shadeOf(span));
        for (const TimelineTask& task : lane.tasks)
            m_flow.painter().fillRect(rectOf(task.range, 18.5, 3), colourOf(Ink::Task));
        for (const TimelineOpportunity& opportunity : lane.opportunities)
            m_flow.painter().fillRect(rectOf(opportunity.range, 23, 3), colourOf(Ink::Opportunity));
    }

    PageFlow& m_flow;
    const TimelineResult& m_result;
    const Catalog& m_catalog;
    double m_names, m_from, m_to;
};

} // namespace

void printDay(PageFlow& flow, const ReportData& data, const Catalog& catalog)
{
    const auto& result = std::get<TimelineResult>(data.timeline->body);
    flow.chapter(Report::tr("Timeline of %1").arg(dayText(*data.order.timelineDay)));
    if (result.lanes.empty()) {
        flow.paragraph(Report::tr("Nobody in scope has a shift on that day."), Letters::Body, Ink::Muted);
        return;
    }
    flow.paragraph(Report::tr("Each associate's day in their own local time. Gaps: no data."), Letters::Body, Ink::Muted);
    flow.space(6);
    DayPrinter(flow, result, catalog).print();
}

} // namespace worklode::pdf

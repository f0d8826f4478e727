#include "ui/timeline/TimelineLegend.h"

#include "ui/timeline/TimelinePainter.h"
#include "ui/timeline/TimelineTexts.h"

#include <QPainter>

namespace worklode {
namespace {

constexpr int kSwatch = 22, kSpace = 16;

struct Entry {
    QString text;
    void (*paint)(QPainter&, const QRectF&, const Look&);
};

template <BarKind kind>
void paintKind(QPainter& p, const QRectF& r, const Look& look)
{
    const auto category = kind < BarKind::OffComputer ? static_cast<Category>(kind) : Category::OtherWork;
    paintBar(p, r, kind, category, look);
}

std::vector<Entry> entries()
{
    return {{barKindText(BarKind::Production), paintKind<BarKind::Production>},
            {barKindText(BarKind::OtherWork), paintKind<BarKind::OtherWork>},
            {barKindText(BarKind::NonWork), paintKind<BarKind::NonWork>},
            {barKindText(BarKind::Unknown), paintKind<BarKind::Unknown>},
            {barKindText(BarKind::OffComputer), paintKind<BarKind::OffComputer>},
            {barKindText(BarKind::Idle), paintKind<BarKind::Idle>},
            {barKindText(BarKind::Locked), paintKind<BarKind::Locked>},
            {TimelineLegend::tr("No data"), [](QPainter& p, const QRectF& r, const Look& look) { paintNoData(p, r, look); }},
            {TimelineLegend::tr("Task"), [](QPainter& p, const QRectF& r, const Look& look) { p.fillRect(r.adjusted(0, 4, 0, -4), look.task); }},
            {TimelineLegend::tr("Opportunity"),
             [](QPainter& p, const QRectF& r, const Look& look) { p.fillRect(r.adjusted(0, 4, 0, -4), look.opportunity); }}};
}

} // namespace

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(8.5);
    setFont(small);
    setAccessibleName(tr("Legend of the timeline"));
}

QSize TimelineLegend::sizeHint() const
{
    int width = 0;
    for (const Entry& e : entries())
        width += kSwatch + 6 + fontMetrics().horizontalAdvance(e.text) + kSpace;
    return {width, 24};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {200, 24};
}

void TimelineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = currentLook();
    int x = 0;
    for (const Entry& e : entries()) {
        e.paint(painter, QRectF(x, 5, kSwatch, 14), look);
        painter.setPen(look.muted);
        const int width = fontMetrics().horizontalAdvance(e.text);
        painter.drawText(QRect(x + kSwatch + 6, 0, width + 2, 24), Qt::AlignVCenter | Qt::AlignLeft, e.text);
        x += kSwatch + 6 + width + kSpace;
    }
}

} // namespace worklode

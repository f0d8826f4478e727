#include "ui/timeline/TimelineLegend.h"

#include "ui/timeline/BarBatch.h"
#include "ui/timeline/TimelineTexts.h"

#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

namespace worklode {
namespace {

constexpr int kSwatch = 20, kSpace = 16, kLeastSpace = 4, kNear = 5, kLegendLine = 24;

struct Entry {
    QString text;
    std::function<void(BarBatch&, const QRect&)> add;
};

Entry kindEntry(BarKind kind)
{
    const auto category = kind < BarKind::OffComputer ? static_cast<Category>(kind) : Category::OtherWork;
    return {barKindText(kind), [kind, category](BarBatch& batch, const QRect& r) { batch.addBar(r, kind, category, true); }};
}

std::vector<Entry> entries()
{
    std::vector<Entry> all;
    for (std::size_t kind = 0; kind < kBarKindCount; ++kind)
        all.push_back(kindEntry(static_cast<BarKind>(kind)));
    all.push_back({TimelineLegend::tr("No data"), [](BarBatch& batch, const QRect& r) { batch.addNoData(r); }});
    all.push_back({TimelineLegend::tr("Task"), [](BarBatch& batch, const QRect& r) { batch.addTask(r.adjusted(0, 4, 0, -4), false); }});
    all.push_back({TimelineLegend::tr("Abandoned task"), [](BarBatch& batch, const QRect& r) { batch.addTask(r.adjusted(0, 4, 0, -4), true); }});
    all.push_back({TimelineLegend::tr("Opportunity"), [](BarBatch& batch, const QRect& r) { batch.addOpportunity(r.adjusted(0, 4, 0, -4)); }});
    return all;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(8.5);
    setFont(small);
    setAccessibleName(tr("Legend of the timeline"));
}

std::vector<int> TimelineLegend::widths() const
{
    std::vector<int> all;
    for (const Entry& e : entries())
        all.push_back(kSwatch + kNear + fontMetrics().horizontalAdvance(e.text));
    return all;
}

/// On one line, closer together where it is narrow; on more than one where even that is too long.
std::vector<QPoint> TimelineLegend::places(int width) const
{
    const std::vector<int> all = widths();
    const int needed = std::accumulate(all.begin(), all.end(), 0);
    const int space = std::clamp((width - needed) / static_cast<int>(all.size()), kLeastSpace, kSpace);
    std::vector<QPoint> found;
    QPoint at;
    for (const int wide : all) {
        if (at.x() > 0 && at.x() + wide > width)
            at = QPoint(0, at.y() + kLegendLine);
        found.push_back(at);
        at.rx() += wide + space;
    }
    return found;
}

QSize TimelineLegend::sizeHint() const
{
    const std::vector<int> all = widths();
    return {std::accumulate(all.begin(), all.end(), 0) + kSpace * static_cast<int>(all.size()), kLegendLine};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {200, kLegendLine};
}

int TimelineLegend::heightForWidth(int width) const
{
    return places(width).back().y() + kLegendLine;
}

void TimelineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = currentLook();
    const std::vector<Entry> all = entries();
    const std::vector<QPoint> at = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        BarBatch batch(look);
        all[i].add(batch, QRect(at[i] + QPoint(0, 5), QSize(kSwatch, 14)));
        batch.paint(painter);
        painter.setPen(look.muted);
        const int wide = fontMetrics().horizontalAdvance(all[i].text);
        painter.drawText(QRect(at[i] + QPoint(kSwatch + kNear, 0), QSize(wide + 2, kLegendLine)), Qt::AlignVCenter | Qt::AlignLeft, all[i].text);
    }
}

} // namespace worklode

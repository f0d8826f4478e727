#include "ui/timeline/TimelineLegend.h"

#include "ui/timeline/BarBatch.h"
#include "ui/timeline/TimelineTexts.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace worklode {
namespace {

constexpr int kSwatch = 20, kSpace = 16, kNear = 5;

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

QSize TimelineLegend::sizeHint() const
{
    int width = 0;
    for (const Entry& e : entries())
        width += kSwatch + kNear + fontMetrics().horizontalAdvance(e.text) + kSpace;
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
    const std::vector<Entry> all = entries();
    int needed = 0;
    for (const Entry& e : all)
        needed += kSwatch + kNear + fontMetrics().horizontalAdvance(e.text);
    const int space = std::clamp((width() - needed) / static_cast<int>(all.size()), 4, kSpace); // closer together where it is narrow
    int x = 0;
    for (const Entry& e : all) {
        BarBatch batch(look);
        e.add(batch, QRect(x, 5, kSwatch, 14));
        batch.paint(painter);
        painter.setPen(look.muted);
        const int wide = fontMetrics().horizontalAdvance(e.text);
        painter.drawText(QRect(x + kSwatch + kNear, 0, wide + 2, 24), Qt::AlignVCenter | Qt::AlignLeft, e.text);
        x += kSwatch + kNear + wide + space;
    }
}

} // namespace worklode

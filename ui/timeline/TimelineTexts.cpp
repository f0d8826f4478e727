#include "ui/timeline/TimelineTexts.h"

#include "ui/look/Format.h"
#include "ui/models/Names.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

QString fromTo(const TimeRange& range, const std::string& zone)
{
    return u"%1 – %2"_s.arg(timeOfDayText(range.start, zone), timeOfDayText(range.end, zone));
}

void addTimes(HoverText& text, const TimeRange& range, const std::string& zone)
{
    text.lines.emplace_back(tr("Time"), fromTo(range, zone));
    text.lines.emplace_back(tr("Length"), durationText(range.length()));
}

void addCounts(HoverText& text, const InteractionTotals& c)
{
    if (c.empty())
        return;
    text.lines.emplace_back(tr("Keys"), c.errorKeys == 0 ? countText(c.keys) : tr("%1 (%2 error keys)").arg(countText(c.keys), countText(c.errorKeys)));
    text.lines.emplace_back(tr("Clicks"), countText(c.clicks));
    text.lines.emplace_back(tr("Scrolls"), countText(c.scrolls));
    if (c.cuts + c.copies + c.pastes > 0)
        text.lines.emplace_back(tr("Copied, pasted"), u"%1, %2"_s.arg(countText(c.cuts + c.copies), countText(c.pastes)));
}

HoverText mergedText(const TimelineLane& lane, const TimelineBar& bar, const std::string& zone)
{
    HoverText text;
    TimelineSums sums;
    TimeRange whole = lane.spans[bar.first].range;
    for (std::size_t i = bar.first; i <= bar.last; ++i) {
        sums.counts += lane.spans[i].counts;
        whole.end = std::max(whole.end, lane.spans[i].range.end);
    }
    text.heading = tr("%1 spans").arg(countText(bar.last - bar.first + 1)); // two at least
    text.detail = tr("Mostly %1. Zoom in to see each.").arg(barKindText(bar.kind));
    addTimes(text, whole, zone);
    addCounts(text, sums.counts);
    return text;
}

} // namespace

QString barKindText(BarKind kind)
{
    switch (kind) {
    case BarKind::Production:
        return tr("Production");
    case BarKind::OtherWork:
        return tr("Other Work");
    case BarKind::NonWork:
        return tr("Non Work");
    case BarKind::Unknown:
        return tr("Unknown");
    case BarKind::OffComputer:
        return tr("Off computer");
    case BarKind::Idle:
        return tr("Idle");
    case BarKind::Locked:
        break;
    }
    return tr("Locked");
}

QString stateText(InstanceState state)
{
    return state == InstanceState::Complete ? tr("complete") : tr("abandoned");
}

HoverText hoverText(const TimelineLane& lane, const TimelineBar& bar, const std::string& zone)
{
    if (bar.first != bar.last)
        return mergedText(lane, bar, zone);
    const TimelineSpan& span = lane.spans[bar.first];
    HoverText text;
    text.heading = span.application.empty() ? barKindText(bar.kind) : toQString(span.application);
    text.detail = toQString(span.screen);
    const QString kind = bar.kind == BarKind::OffComputer
                             ? u"%1 · %2"_s.arg(barKindText(bar.kind), categoryName(span.category))
                             : barKindText(bar.kind);
    text.lines.emplace_back(tr("Kind"), kind);
    addTimes(text, span.range, zone);
    addCounts(text, span.counts);
    return text;
}

HoverText taskText(const TimelineLane& lane, const SubBar& bar, const std::string& zone)
{
    if (bar.count > 1)
        return {tr("%1 tasks").arg(countText(bar.count)), tr("Zoom in to see each."), {}};
    const TimelineTask& task = lane.tasks[bar.item];
    HoverText text{.heading = toQString(task.task), .detail = tr("Task, %1").arg(stateText(task.state)), .lines = {}};
    addTimes(text, task.range, zone);
    return text;
}

HoverText opportunityText(const TimelineLane& lane, const SubBar& bar, const std::string& zone)
{
    if (bar.count > 1)
        return {tr("%1 opportunities").arg(countText(bar.count)), tr("Zoom in to see each."), {}};
    const TimelineOpportunity& opportunity = lane.opportunities[bar.item];
    HoverText text{.heading = opportunityName(opportunity.name), .detail = tr("Opportunity"), .lines = {}};
    addTimes(text, opportunity.range, zone);
    return text;
}

QString sumsText(const TimelineSums& sums)
{
    QStringList parts;
    parts.append(tr("%1 in %2").arg(durationText(sums.total()), countedText(sums.lanes, tr("1 shift"), tr("%1 shifts"))));
    const auto add = [&parts](const QString& name, Duration d) {
        if (d > Duration(0))
            parts.append(u"%1 %2"_s.arg(name, durationText(d)));
    };
    for (const Category c : kCategories)
        add(barKindText(static_cast<BarKind>(c)), sums.active[static_cast<std::size_t>(c)]);
    add(barKindText(BarKind::OffComputer), sums.offComputer);
    add(barKindText(BarKind::Idle), sums.idle);
    add(barKindText(BarKind::Locked), sums.locked);
    if (sums.counts.keys > 0)
        parts.append(countedText(sums.counts.keys, tr("1 key"), tr("%1 keys")));
    if (sums.counts.clicks > 0)
        parts.append(countedText(sums.counts.clicks, tr("1 click"), tr("%1 clicks")));
    return parts.join(u"  ·  "_s);
}

} // namespace worklode

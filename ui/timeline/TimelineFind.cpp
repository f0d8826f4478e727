#include "ui/timeline/TimelineFind.h"

#include "ui/look/Format.h"
#include "ui/models/Names.h"

#include <algorithm>
#include <map>

namespace worklode {
namespace {

/// Whether a name holds the text: asked once for each name, since millions of spans share a few names.
class NameTest
{
public:
    explicit NameTest(QString text, QString (*inWords)(std::string_view) = toQString) : m_text(std::move(text)), m_inWords(inWords) {}
    bool operator()(std::string_view name)
    {
        const auto [at, isNew] = m_known.try_emplace({name.data(), name.size()}, false);
        if (isNew)
            at->second = m_inWords(name).contains(m_text, Qt::CaseInsensitive);
        return at->second;
    }

private:
    QString m_text;
    QString (*m_inWords)(std::string_view);
    std::map<std::pair<const char*, std::size_t>, bool> m_known;
};

} // namespace

std::vector<TimelineMatch> findInLane(const TimelineLane& lane, std::size_t laneIndex, const QString& text)
{
    std::vector<TimelineMatch> found;
    if (text.isEmpty())
        return found;
    NameTest holds(text);
    const TimelineSpan* before = nullptr; // found, and the last one looked at
    for (const TimelineSpan& span : lane.spans) {
        if (!holds(span.application) && !holds(span.screen)) {
            before = nullptr;
            continue;
        }
        if (before && before->application == span.application && before->screen == span.screen)
            found.back().range.end = std::max(found.back().range.end, span.range.end);
        else
            found.push_back({laneIndex, span.range});
        before = &span;
    }
    for (const TimelineTask& task : lane.tasks)
        if (toQString(task.task).contains(text, Qt::CaseInsensitive))
            found.push_back({laneIndex, task.range});
    NameTest called(text, opportunityName);
    for (const TimelineOpportunity& opportunity : lane.opportunities)
        if (called(opportunity.name))
            found.push_back({laneIndex, opportunity.range});
    std::stable_sort(found.begin(), found.end(), [](const TimelineMatch& a, const TimelineMatch& b) { return a.range.start < b.range.start; });
    return found;
}

} // namespace worklode

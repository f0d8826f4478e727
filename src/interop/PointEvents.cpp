#include "interop/PointEvents.h"

#include "interop/PlaceTexts.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

constexpr Duration kLongestEvent{60'000};

/// Gives events without a place of their own that of the event before them, or of the first one that has any.
void place(std::vector<PointEvent>& events)
{
    const auto known = std::find_if(events.begin(), events.end(), [](const PointEvent& e) { return !e.whereTheLastWas; });
    const PointEvent* last = known == events.end() ? nullptr : &*known;
    for (PointEvent& event : events)
        if (!event.whereTheLastWas) {
            last = &event;
        } else if (last) {
            event.app = last->app;
            event.title = last->title;
            event.url = last->url;
        }
}

/// Events in time order, those of one instant and place as one.
std::vector<PointEvent> joined(std::vector<PointEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const PointEvent& a, const PointEvent& b) { return a.at < b.at; });
    place(events);
    std::vector<PointEvent> out;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> places; // of the instant that is at hand
    for (PointEvent& event : events) {
        if (!out.empty() && out.back().at != event.at)
            places.clear();
        const auto [known, isNew] = places.try_emplace({event.app, event.title, event.url}, out.size());
        if (isNew)
            out.push_back(std::move(event));
        else
            out[known->second].counts += event.counts;
    }
    return out;
}

Outcome addSlices(SliceBatch& batch, const std::string& associate, const std::string& stream, const std::vector<PointEvent>& events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        const PointEvent& event = events[i];
        const Instant longest = event.at + kLongestEvent;
        RawRow row;
        row.line = event.line;
        row.associate = associate;
        row.stream = stream;
        row.range = {event.at, i + 1 < events.size() ? std::min(events[i + 1].at, longest) : longest};
        row.app = event.app;
        row.title = event.title;
        row.url = event.url;
        row.counts = event.counts;
        if (const Outcome added = batch.add(row); !added)
            return added;
    }
    return Done{};
}

} // namespace

void PointEvents::add(const std::string& associate, const std::string& stream, PointEvent event)
{
    if (cleanPlace(event.title, event.url))
        drop(associate, stream, "(titles of private windows)");
    m_events[{associate, stream}].push_back(std::move(event));
}

std::uint64_t PointEvents::size() const
{
    std::uint64_t events = 0;
    for (const auto& [key, of] : m_events)
        events += of.size();
    return events;
}

void PointEvents::drop(const std::string& associate, const std::string& stream, const std::string& column)
{
    ++m_drops[{associate, stream}];
    if (std::find(m_dropped.begin(), m_dropped.end(), column) == m_dropped.end())
        m_dropped.push_back(column);
}

Result<SliceBatch> PointEvents::batch() const
{
    SliceBatch batch;
    for (const auto& [key, events] : m_events)
        if (const Outcome added = addSlices(batch, key.first, key.second, joined(events)); !added)
            return added.error();
    for (const auto& [key, times] : m_drops)
        batch.note(key.first, key.second, Anomaly::ContentDropped, times);
    if (const Outcome sorted = batch.sort(); !sorted)
        return sorted.error();
    return batch;
}

} // namespace worklode

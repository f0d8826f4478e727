#include "dataset/SegmentChoice.h"

#include <algorithm>

namespace worklode {

namespace {

using Indices = std::vector<std::size_t>;

/// Marks those of one person's entries that hang together with a wanted instant.
void chooseOfPerson(const std::vector<SegmentEntry>& entries, Indices own, const DataPart& part, std::vector<bool>& chosen)
{
    std::sort(own.begin(), own.end(), [&](std::size_t a, std::size_t b) { return entries[a].range.start < entries[b].range.start; });
    for (std::size_t first = 0, end = 0; first < own.size(); first = end) {
        TimeRange whole = entries[own[first]].range;
        for (end = first + 1; end < own.size() && entries[own[end]].range.start - whole.end <= part.shiftGap; ++end)
            whole.end = std::max(whole.end, entries[own[end]].range.end);
        if (whole.start < part.starts.end && part.starts.start <= whole.end)
            for (std::size_t i = first; i < end; ++i)
                chosen[own[i]] = true;
    }
}

} // namespace

std::string_view DataPart::person(const std::string& collector) const
{
    const auto known = personOf.find(collector);
    return known == personOf.end() ? std::string_view(collector) : std::string_view(known->second);
}

std::vector<SegmentEntry> chooseSegments(const std::vector<SegmentEntry>& entries, const DataPart& part)
{
    std::vector<bool> chosen(entries.size(), false);
    std::map<std::string_view, Indices> byPerson;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].collector.empty())
            chosen[i] = true;
        else if (const std::string_view who = part.person(entries[i].collector); !part.people || part.people->contains(who))
            byPerson[who].push_back(i);
    }
    for (auto& [who, own] : byPerson)
        chooseOfPerson(entries, std::move(own), part, chosen);
    std::vector<SegmentEntry> result;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (chosen[i])
            result.push_back(entries[i]);
    return result;
}

} // namespace worklode

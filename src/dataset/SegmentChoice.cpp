#include "dataset/SegmentChoice.h"

#include <algorithm>

namespace worklode {

namespace {

using Indices = std::vector<std::size_t>;

/// Segments of one person that hang together: all are taken, or none.
struct SegmentGroup {
    TimeRange range;
    Indices entries;
    std::uint64_t slices = 0;
    std::uint64_t draw = 0; ///< the smaller, the sooner a sample takes it
};

/// FNV-1a, then mixed: neighbours in time get draws that have nothing to do with each other, on every machine the same.
std::uint64_t drawOf(std::string_view who, Instant start)
{
    std::uint64_t hash = 14'695'981'039'346'656'037ULL;
    const auto add = [&hash](std::uint64_t byte) { hash = (hash ^ byte) * 1'099'511'628'211ULL; };
    for (const char c : who)
        add(static_cast<unsigned char>(c));
    for (unsigned shift = 0; shift < 64; shift += 8)
        add((static_cast<std::uint64_t>(toMs(start)) >> shift) & 0xFFU);
    hash = (hash ^ (hash >> 33U)) * 0xFF51'AFD7'ED55'8CCDULL;
    return hash ^ (hash >> 33U);
}

/// Those of one person that hang together with a wanted instant.
void groupsOfPerson(const std::vector<SegmentEntry>& entries, std::string_view who, Indices own, const DataPart& part,
                    std::vector<SegmentGroup>& groups)
{
    std::sort(own.begin(), own.end(), [&](std::size_t a, std::size_t b) { return entries[a].range.start < entries[b].range.start; });
    for (std::size_t first = 0, end = 0; first < own.size(); first = end) {
        SegmentGroup group;
        group.range = entries[own[first]].range;
        for (end = first; end < own.size() && (end == first || entries[own[end]].range.start - group.range.end <= part.shiftGap); ++end) {
            group.range.end = std::max(group.range.end, entries[own[end]].range.end);
            group.entries.push_back(own[end]);
            group.slices += entries[own[end]].slices;
        }
        group.draw = drawOf(who, group.range.start);
        if (group.range.start < part.starts.end && part.starts.start <= group.range.end)
            groups.push_back(std::move(group));
    }
}

std::vector<SegmentGroup> groupsOf(const std::vector<SegmentEntry>& entries, const DataPart& part)
{
    std::map<std::string_view, Indices> byPerson;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!entries[i].collector.empty())
            if (const std::string_view who = part.person(entries[i].collector); !part.people || part.people->contains(who))
                byPerson[who].push_back(i);
    std::vector<SegmentGroup> groups;
    for (auto& [who, own] : byPerson)
        groupsOfPerson(entries, who, std::move(own), part, groups);
    return groups;
}

/// The first and the last in time come first, then as they are drawn.
void orderForSample(std::vector<SegmentGroup>& groups)
{
    if (groups.empty())
        return;
    const auto earlier = [](const SegmentGroup& a, const SegmentGroup& b) { return a.range.start < b.range.start; };
    std::min_element(groups.begin(), groups.end(), earlier)->draw = 0;
    std::max_element(groups.begin(), groups.end(), earlier)->draw = 0;
    std::stable_sort(groups.begin(), groups.end(), [](const SegmentGroup& a, const SegmentGroup& b) { return a.draw < b.draw; });
}

/// In their order, with those that could not be read.
std::vector<SegmentEntry> taken(const std::vector<SegmentEntry>& entries, const std::vector<SegmentGroup>& groups, std::size_t count)
{
    std::vector<bool> chosen(entries.size(), false);
    for (std::size_t g = 0; g < count; ++g)
        for (const std::size_t i : groups[g].entries)
            chosen[i] = true;
    std::vector<SegmentEntry> result;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (chosen[i] || entries[i].collector.empty())
            result.push_back(entries[i]);
    return result;
}

} // namespace

std::string_view DataPart::person(const std::string& collector) const
{
    const auto known = personOf.find(collector);
    return known == personOf.end() ? std::string_view(collector) : std::string_view(known->second);
}

std::vector<SegmentEntry> chooseSegments(const std::vector<SegmentEntry>& entries, const DataPart& part)
{
    const std::vector<SegmentGroup> groups = groupsOf(entries, part);
    return taken(entries, groups, groups.size());
}

SegmentSample sampleSegments(const std::vector<SegmentEntry>& entries, const DataPart& part, std::uint64_t mostSlices)
{
    std::vector<SegmentGroup> groups = groupsOf(entries, part);
    orderForSample(groups);
    SegmentSample sample;
    std::size_t count = 0;
    for (const SegmentGroup& group : groups) {
        sample.share.segments += group.entries.size();
        sample.share.slices += group.slices;
        if (sample.share.slices <= mostSlices)
            ++count;
    }
    count = std::min(std::max<std::size_t>(count, 2), groups.size());
    for (std::size_t g = 0; g < count; ++g) {
        sample.share.segmentsLoaded += groups[g].entries.size();
        sample.share.slicesLoaded += groups[g].slices;
    }
    sample.entries = taken(entries, groups, count);
    return sample;
}

} // namespace worklode

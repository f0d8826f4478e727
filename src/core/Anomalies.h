// The one declared table of everything that can be odd in data, and how often it was seen.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace worklode {

enum class Anomaly : std::uint8_t {
    OrphanEnd,          ///< an END trigger with no open instance
    MarkOutsideShift,   ///< a task mark in no shift
    MarkOfUnknownTask,  ///< a task mark of no overlay task in the catalog
    StreamOverlap,      ///< slices of one stream that overlap (left out)
    ClockSteppedBack,   ///< the wall clock of a collector went backwards
    InputUndercount,    ///< a source said that it lost input
    ContentDropped,     ///< an import's column of typed values or contents, dropped
    TornLogTail,        ///< an append log that ended in the middle of a record
    SpoolFull,          ///< slices given up because the disk or the spool was full
    Count
};
constexpr std::size_t kAnomalyCount = static_cast<std::size_t>(Anomaly::Count);

enum class Severity : std::uint8_t { Note, Warning };

struct AnomalyInfo {
    Anomaly anomaly;
    Severity severity;
    std::string_view name; ///< stable, for files and JSON
    std::string_view text; ///< one sentence for people
};

const std::array<AnomalyInfo, kAnomalyCount>& anomalyTable();

/// How often each anomaly was seen.
class AnomalyCounts
{
public:
    void add(Anomaly a, std::uint64_t n = 1) { m_counts[static_cast<std::size_t>(a)] += n; }
    std::uint64_t operator[](Anomaly a) const { return m_counts[static_cast<std::size_t>(a)]; }
    AnomalyCounts& operator+=(const AnomalyCounts& o)
    {
        for (std::size_t i = 0; i < kAnomalyCount; ++i)
            m_counts[i] += o.m_counts[i];
        return *this;
    }
    /// The larger count of each: two looks at the same data see some of the same.
    void cover(const AnomalyCounts& o)
    {
        for (std::size_t i = 0; i < kAnomalyCount; ++i)
            m_counts[i] = std::max(m_counts[i], o.m_counts[i]);
    }
    friend bool operator==(const AnomalyCounts&, const AnomalyCounts&) = default;

private:
    std::array<std::uint64_t, kAnomalyCount> m_counts{};
};

} // namespace worklode

// What was admitted, kept safe until it is a sealed segment.
#pragma once

#include "collector/AppendLog.h"
#include "collector/SpoolRecord.h"

#include <deque>
#include <filesystem>
#include <optional>
#include <string>

namespace worklode {

/// An open log per stream, sealed into segments. Every slice is written when it closes; a crash loses none that was. Where
/// the disk is full, slices wait in memory, and those that must be given up are counted in the next segment.
/// Not thread-safe.
class Spool
{
public:
    struct Place {
        std::filesystem::path folder; ///< the log and its state (0700)
        std::filesystem::path sealed; ///< where sealed segments go
        std::string key;              ///< names the stream in file names
    };
    static constexpr std::uint64_t kSealBytes = 1u << 20;
    static constexpr std::size_t kMaxWaiting = 4096;

    /// Seals what an earlier run left behind. Refused: folders that cannot be made, a log that cannot be sealed.
    static Result<Spool> open(Place place);

    /// Begins a log; the header's sequence is set here. A log that is open already must have been sealed.
    Outcome start(SegmentHeader header);
    bool started() const { return m_log.has_value(); }

    void add(const ActivitySlice& slice, std::uint32_t injected);
    void add(const TaskMark& mark);
    void note(Anomaly anomaly, std::uint64_t times = 1);
    /// Brings everything to the disk, and tries again what had to wait.
    Outcome sync();

    /// Turns the open log into a segment: temporary file, fsync, rename. Nothing happens where there is nothing to seal.
    /// Where it fails, the log stays open and goes on.
    Outcome seal();

    std::uint64_t openBytes() const { return m_log ? m_log->bytes() : 0; }
    std::uint64_t openSlices() const { return m_openSlices; }
    std::uint64_t sealedSegments() const { return m_sealedSegments; }
    std::uint64_t waiting() const { return m_waiting.size(); }
    std::uint64_t givenUp() const { return m_givenUp; }
    Instant lastEnd() const { return m_lastEnd; } ///< of everything ever recorded in this stream

private:
    explicit Spool(Place place) : m_place(std::move(place)) {}
    std::filesystem::path logFile() const { return m_place.folder / "open.wlog"; }
    std::filesystem::path stateFile() const { return m_place.folder / "state.json"; }
    Outcome recover();
    Outcome sealRecords(const LogContents& contents, std::vector<RecordedAnomaly> extra);
    Outcome writeSegment(std::string_view bytes, std::uint64_t sequence);
    void readState();
    std::uint64_t highestSealed() const;
    Outcome writeState() const;
    void append(std::string record);
    Outcome appendWaiting();

    Place m_place;
    std::optional<AppendLog> m_log;
    std::deque<std::string> m_waiting;
    std::uint64_t m_sequence = 0; ///< of the latest segment or open log
    Instant m_lastEnd = kEarliestInstant;
    std::uint64_t m_openSlices = 0;
    std::uint64_t m_sealedSegments = 0;
    std::uint64_t m_givenUp = 0;
    std::uint64_t m_givenUpNoted = 0;
};

} // namespace worklode

// Reads a sealed segment, believing nothing without a cap or a hash.
#pragma once

#include "core/Anomalies.h"
#include "core/Result.h"
#include "wire/SegmentBlock.h"
#include "wire/SegmentHeader.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace worklode {

/// An opened segment over bytes that the caller keeps alive (a file read whole or mapped). const methods are thread-safe.
class SegmentReader
{
public:
    enum class Check {
        Structure, ///< header, dictionaries, index, and the hash of each block as it is read
        Everything ///< also the hash over the whole file, before anything is believed
    };

    /// Refuses, in one sentence: not a segment, a newer version (naming both), cut short, a wrong hash (naming the block).
    static Result<SegmentReader> open(std::string_view bytes, Check check = Check::Structure);
    ~SegmentReader();
    SegmentReader(SegmentReader&&) noexcept;
    SegmentReader& operator=(SegmentReader&&) noexcept;

    const SegmentHeader& header() const;
    const SegmentDictionaries& dictionaries() const;
    std::span<const BlockInfo> blocks() const;
    const AnomalyCounts& anomalies() const;
    std::uint64_t slices() const;
    std::uint64_t marks() const;
    TimeRange range() const;

    /// Decodes one block: all ids within the dictionaries, times in order, counters within the rules.
    Result<SegmentBlock> read(std::size_t block) const;

private:
    struct State;
    explicit SegmentReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The id of a segment: lower-case hex SHA-256 of its bytes. The same work twice is the same id.
std::string segmentId(std::string_view bytes);

} // namespace worklode

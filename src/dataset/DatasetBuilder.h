// Puts segments together into a Dataset.
#pragma once

#include "core/Result.h"
#include "dataset/Dataset.h"
#include "wire/SegmentBlock.h"
#include "wire/SegmentHeader.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace worklode {

/// Columns hold codes and task names in 16 bits; more distinct ones than this are refused by the loader.
constexpr std::size_t kMaxCodes = 65'536;

/// Segments of a stream may come in any order; overlapping slices are left out and counted as Anomaly::StreamOverlap.
/// Not thread-safe: one builder per thread, then mergeDatasets().
class DatasetBuilder
{
public:
    DatasetBuilder();
    ~DatasetBuilder();
    DatasetBuilder(DatasetBuilder&&) noexcept;
    DatasetBuilder& operator=(DatasetBuilder&&) noexcept;

    /// A whole segment: its dictionaries are mapped once, its rows by table lookup. Blocks in the segment's order.
    void addSegment(const SegmentHeader& header, const SegmentDictionaries& dictionaries, std::span<const SegmentBlock> blocks);
    /// The same for a single block; maps the dictionaries each time.
    void add(const SegmentHeader& header, const SegmentDictionaries& dictionaries, SegmentBlock block);
    void note(const AnomalyCounts& anomalies);
    /// Codes over kMaxCodes were taken as none; ask before believing build().
    bool tooManyCodes() const;
    Dataset build(std::string hash);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace worklode

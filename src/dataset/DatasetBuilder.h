// Puts segments together into a Dataset.
#pragma once

#include "dataset/Dataset.h"
#include "wire/SegmentBlock.h"
#include "wire/SegmentHeader.h"

#include <memory>
#include <string>

namespace worklode {

/// Segments of a stream may come in any order; overlapping slices are left out and counted as Anomaly::StreamOverlap.
class DatasetBuilder
{
public:
    DatasetBuilder();
    ~DatasetBuilder();

    void add(const SegmentHeader& header, const SegmentDictionaries& dictionaries, SegmentBlock block);
    void note(const AnomalyCounts& anomalies);
    Dataset build(std::string hash);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace worklode

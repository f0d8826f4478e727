// The rows of one stream as they arrive, segment by segment, and their joining into one run of columns.
#pragma once

#include "core/Anomalies.h"
#include "dataset/Dataset.h"

#include <vector>

namespace worklode {

/// The slices of one segment, ids already those of the dataset; ordered as the segment had them.
struct StreamPiece {
    ZoneId zone;
    StreamColumns columns;
};

/// Appends row `row` of `from` to `to`.
void appendRow(StreamColumns& to, const StreamColumns& from, std::size_t row);

/// Joins the pieces by time into `stream` and empties them. Of slices that overlap the earlier start stays, the others
/// are counted as Anomaly::StreamOverlap. Pieces that follow one another are copied as blocks; others are merged row by row.
void joinPieces(std::vector<StreamPiece>& pieces, Stream& stream, AnomalyCounts& anomalies);

} // namespace worklode

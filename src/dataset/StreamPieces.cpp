#include "dataset/StreamPieces.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

void appendColumns(StreamColumns& to, const StreamColumns& from)
{
    to.start.append(from.start.values());
    to.end.append(from.end.values());
    to.place.append(from.place.values());
    to.kind.append(from.kind.values());
    to.code.append(from.code.values());
    for (std::size_t c = 0; c < kCounterCount; ++c)
        to.counts[c].append(from.counts[c]);
}

void reserveRows(StreamColumns& columns, std::size_t rows)
{
    columns.start.reserve(rows);
    columns.end.reserve(rows);
    columns.place.reserve(rows);
    columns.kind.reserve(rows);
    columns.code.reserve(rows);
    for (auto& counter : columns.counts)
        counter.reserve(rows);
}

void noteZone(Stream& stream, ZoneId zone)
{
    if (stream.zones.empty() || stream.zones.back().zone != zone)
        stream.zones.push_back({stream.columns.rows(), zone});
}

bool inOrder(const StreamColumns& columns)
{
    for (std::size_t row = 0; row < columns.rows(); ++row)
        if (columns.end[row] < columns.start[row] || (row > 0 && columns.start[row] < columns.end[row - 1]))
            return false;
    return true;
}

bool followOneAnother(const std::vector<StreamPiece>& pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (!inOrder(pieces[i].columns)
            || (i > 0 && pieces[i].columns.start.front() < pieces[i - 1].columns.end.back()))
            return false;
    return true;
}

void mergeRows(const std::vector<StreamPiece>& pieces, Stream& stream, AnomalyCounts& anomalies)
{
    struct Place {
        TimeRange range;
        std::size_t piece, row;
    };
    std::vector<Place> order;
    for (std::size_t p = 0; p < pieces.size(); ++p)
        for (std::size_t row = 0; row < pieces[p].columns.rows(); ++row)
            order.push_back({pieces[p].columns.range(row), p, row});
    std::sort(order.begin(), order.end(), [](const Place& a, const Place& b) {
        return std::tie(a.range.start, a.range.end, a.piece, a.row) < std::tie(b.range.start, b.range.end, b.piece, b.row);
    });
    Instant end = Instant::min();
    for (const Place& place : order) {
        if (place.range.start < end || place.range.end < place.range.start) {
            anomalies.add(Anomaly::StreamOverlap);
            continue;
        }
        noteZone(stream, pieces[place.piece].zone);
        appendRow(stream.columns, pieces[place.piece].columns, place.row);
        end = place.range.end;
    }
}

} // namespace

void appendRow(StreamColumns& to, const StreamColumns& from, std::size_t row)
{
    to.start.push_back(from.start[row]);
    to.end.push_back(from.end[row]);
    to.place.push_back(from.place[row]);
    to.kind.push_back(from.kind[row]);
    to.code.push_back(from.code[row]);
    for (std::size_t c = 0; c < kCounterCount; ++c)
        to.counts[c].push_back(from.counts[c][row]);
}

void joinPieces(std::vector<StreamPiece>& pieces, Stream& stream, AnomalyCounts& anomalies)
{
    std::erase_if(pieces, [](const StreamPiece& piece) { return piece.columns.rows() == 0; });
    std::stable_sort(pieces.begin(), pieces.end(), [](const StreamPiece& a, const StreamPiece& b) {
        return std::tie(a.columns.start.front(), a.columns.end.front()) < std::tie(b.columns.start.front(), b.columns.end.front());
    });
    std::size_t rows = 0;
    for (const StreamPiece& piece : pieces)
        rows += piece.columns.rows();
    reserveRows(stream.columns, rows);
    if (!followOneAnother(pieces)) {
        mergeRows(pieces, stream, anomalies);
    } else {
        for (StreamPiece& piece : pieces) {
            noteZone(stream, piece.zone);
            appendColumns(stream.columns, piece.columns);
            piece.columns = {}; // a stream's rows are in memory twice only while it is being joined
        }
    }
    pieces.clear();
}

} // namespace worklode

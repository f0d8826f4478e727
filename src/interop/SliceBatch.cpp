#include "interop/SliceBatch.h"

#include "core/CaseFold.h"
#include "core/LocalCalendar.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

Error at(std::uint64_t line, const char* field, std::string detail)
{
    return Error{ErrorCode::BadInput, field, std::move(detail)}.at("line " + std::to_string(line));
}

/// Marks first, then slices; an empty slice before the one that starts where it ends.
bool comesBefore(const BatchRow& a, const BatchRow& b)
{
    if (a.range.start != b.range.start)
        return a.range.start < b.range.start;
    if (a.isMark() != b.isMark())
        return a.isMark();
    return a.range.end < b.range.end;
}

Outcome checkMark(const RawRow& row)
{
    if (row.range.start != row.range.end)
        return Error{ErrorCode::BadInput, "end", "a task mark ends when it starts"};
    if (row.range.start < kEarliestInstant || row.range.end > kLatestInstant)
        return Error{ErrorCode::BadInput, "start", "is outside the years 1970 to 9999"};
    if (row.code.empty())
        return Error{ErrorCode::BadInput, "code", "a task mark needs its task's name"};
    if (!row.app.empty() || !row.title.empty() || !row.url.empty())
        return Error{ErrorCode::BadInput, "app", "a task mark has no app, title or url"};
    if (!row.counts.empty())
        return Error{ErrorCode::BadInput, "kind", "only active slices carry counters"};
    return Done{};
}

/// checkSlice() looks at the texts only for being there or not.
Outcome checkRow(const RawRow& row)
{
    if (std::holds_alternative<MarkKind>(row.kind))
        return checkMark(row);
    SliceFields fields;
    fields.range = row.range;
    fields.kind = std::get<SliceKind>(row.kind);
    fields.code = row.code.empty() ? "" : "x";
    fields.counts = row.counts;
    return checkSlice(fields);
}

using RowIterator = std::vector<BatchRow>::const_iterator;

auto sameness(const BatchRow& r) { return std::tuple(r.kind, r.zone, r.app, r.title, r.url, r.code, r.counts.asArray()); }

/// Looks for rows that are the same among those of one instant and one length; there may be many marks or empty slices.
Outcome checkTwins(RowIterator first, RowIterator last)
{
    std::vector<const BatchRow*> rows;
    for (auto row = first; row != last; ++row)
        rows.push_back(&*row);
    std::stable_sort(rows.begin(), rows.end(), [](const BatchRow* a, const BatchRow* b) { return sameness(*a) < sameness(*b); });
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (sameness(*rows[i - 1]) == sameness(*rows[i]))
            return at(std::max(rows[i - 1]->line, rows[i]->line), "start",
                      "the row is the same as that of line " + std::to_string(std::min(rows[i - 1]->line, rows[i]->line)));
    return Done{};
}

/// Rows are in order, so a slice can overlap only the one before it.
Outcome checkNeighbours(const std::vector<BatchRow>& rows)
{
    const BatchRow* slice = nullptr;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const bool startsRun = row == rows.begin() || (row - 1)->range != row->range;
        const auto runEnd = startsRun ? std::find_if(row, rows.end(), [&](const BatchRow& r) { return r.range != row->range; }) : row;
        if (runEnd - row > 1)
            if (const Outcome twins = checkTwins(row, runEnd); !twins)
                return twins;
        if (row->isMark())
            continue;
        if (slice && slice->range.end > row->range.start)
            return at(std::max(row->line, slice->line), "start",
                      "the slice overlaps that of line " + std::to_string(std::min(row->line, slice->line)) + " in the same stream");
        slice = &*row;
    }
    return Done{};
}

} // namespace

Outcome SliceBatch::add(const RawRow& row)
{
    if (row.associate.empty())
        return at(row.line, "associate", "is empty");
    if (const Outcome checked = checkRow(row); !checked)
        return checked.error().at("line " + std::to_string(row.line));
    BatchRow out;
    out.range = row.range;
    out.line = row.line;
    out.counts = row.counts;
    out.kind = row.kind;
    const auto put = [](std::uint32_t& to, const Result<std::uint32_t>& id) {
        to = id ? *id : 0;
        return id ? Outcome(Done{}) : Outcome(id.error());
    };
    for (const Outcome& outcome : {put(out.zone, internZone(row.zone)), put(out.app, intern(row.app, "app")), put(out.title, intern(row.title, "title")),
                                   put(out.url, intern(row.url, "url")), put(out.code, intern(row.code, "code"))})
        if (!outcome)
            return outcome.error().at("line " + std::to_string(row.line));
    streamOf(row.associate, row.stream).rows.push_back(out);
    ++m_rows;
    return Done{};
}

void SliceBatch::note(std::string_view associate, std::string_view stream, Anomaly anomaly, std::uint64_t times)
{
    streamOf(associate, stream).anomalies.add(anomaly, times);
}

Outcome SliceBatch::sort()
{
    for (BatchStream& stream : m_streams) {
        if (!isUtf8(stream.associate) || !isUtf8(stream.stream))
            return at(stream.rows.empty() ? 1 : stream.rows.front().line, isUtf8(stream.associate) ? "stream" : "associate", "is not UTF-8");
        if (!std::is_sorted(stream.rows.begin(), stream.rows.end(), comesBefore))
            std::stable_sort(stream.rows.begin(), stream.rows.end(), comesBefore);
        if (const Outcome checked = checkNeighbours(stream.rows); !checked)
            return checked;
    }
    std::sort(m_streams.begin(), m_streams.end(), [](const BatchStream& a, const BatchStream& b) {
        return std::tie(a.associate, a.stream) < std::tie(b.associate, b.stream);
    });
    m_streamIndex.clear(); // positions changed; nothing is added after sorting
    return Done{};
}

BatchStream& SliceBatch::streamOf(std::string_view associate, std::string_view stream)
{
    if (stream.empty())
        stream = "main";
    if (m_lastStream < m_streams.size() && m_streams[m_lastStream].associate == associate && m_streams[m_lastStream].stream == stream)
        return m_streams[m_lastStream];
    std::string key = std::to_string(associate.size()) + ':'; // so that no two pairs of names run together
    key.append(associate).append(stream);
    const auto [place, isNew] = m_streamIndex.try_emplace(std::move(key), m_streams.size());
    if (isNew)
        m_streams.push_back({std::string(associate), std::string(stream), {}, {}});
    m_lastStream = place->second;
    return m_streams[m_lastStream];
}

Result<std::uint32_t> SliceBatch::intern(std::string_view text, const char* field)
{
    const std::size_t known = m_texts.size();
    const std::uint32_t id = m_texts.intern(text);
    if (id == known && !isUtf8(text)) // only a new text needs a look
        return Error{ErrorCode::BadInput, field, "is not UTF-8"};
    return id;
}

Result<std::uint32_t> SliceBatch::internZone(std::string_view zone)
{
    const std::uint32_t id = m_texts.intern(zone.empty() ? std::string_view("UTC") : zone);
    if (id >= m_isZone.size())
        m_isZone.resize(id + 1, false);
    if (!m_isZone[id] && !isKnownZone(m_texts[id]))
        return Error{ErrorCode::BadInput, "zone", "\"" + std::string(zone.substr(0, 64)) + "\" is not an IANA time zone"};
    m_isZone[id] = true;
    return id;
}

} // namespace worklode

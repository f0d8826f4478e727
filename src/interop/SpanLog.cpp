#include "interop/SpanLog.h"

#include "interop/SliceBatchSegments.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <set>

namespace worklode {

namespace {

constexpr std::size_t kNamedColumns = 64; ///< that a report names; a log may have any number of attributes

Outcome addRows(SliceBatch& batch, const std::pair<std::string, std::string>& key, const SpanLog::Stream& stream, const PlaceTexts& texts,
                const std::string& zone)
{
    for (const Span& span : stream.spans) {
        RawRow row;
        row.line = span.row;
        row.associate = key.first;
        row.stream = key.second;
        row.zone = zone;
        row.range = span.range;
        row.kind = span.kind;
        row.app = texts[span.app];
        row.title = texts[span.title];
        row.url = texts[span.url];
        row.code = texts[span.code];
        row.counts = span.counts;
        if (const Outcome added = batch.add(row); !added)
            return added;
    }
    if (stream.drops > 0)
        batch.note(key.first, key.second, Anomaly::ContentDropped, stream.drops);
    return Done{};
}

/// `line 7: title` as `event 7: title`, where rows are not lines.
Error named(Error error, std::string_view row)
{
    constexpr std::string_view kLine = "line ";
    if (error.place.starts_with(kLine))
        error.place.replace(0, kLine.size() - 1, row);
    return error;
}

} // namespace

void SpanLog::setPlace(Span& span, Stream& stream, std::string_view app, std::string_view title, std::string_view url)
{
    const auto place = m_texts.clean(app, title, url);
    if (place.wasPrivate)
        drop(stream, "(titles of private windows)");
    span.app = place.app;
    span.title = place.title;
    span.url = place.url;
}

void SpanLog::drop(Stream& stream, std::string_view column, std::uint64_t times)
{
    stream.drops += times;
    if (m_dropped.size() < kNamedColumns && std::find(m_dropped.begin(), m_dropped.end(), column) == m_dropped.end())
        m_dropped.emplace_back(column);
}

void SpanLog::arrange(Duration longestOpenSpan)
{
    SpanRepairs repairs;
    for (auto& [key, stream] : m_streams) {
        closeOpenSpans(stream.spans, longestOpenSpan, repairs);
        stream.spans = withoutOverlaps(std::move(stream.spans), repairs);
    }
    count(repairs);
}

void SpanLog::count(const SpanRepairs& repairs)
{
    m_tally.add("the same again: counted, no slice of their own", repairs.same);
    m_tally.add("began during another: that one paused", repairs.overlapping);
    m_tally.add("without time of their own: kept as empty slices", repairs.hidden + repairs.empty);
}

Result<ImportedFile> SpanLog::seal(const Sealing& how, unsigned threads, Progress& progress)
{
    countKinds();
    ImportedFile file;
    std::set<std::uint32_t> coverages;
    for (const auto& [key, stream] : m_streams)
        if (!stream.spans.empty())
            coverages.insert(stream.coverage);
    if (coverages.empty())
        return Error{ErrorCode::BadInput, {}, "holds nothing that could become a slice"};
    for (const std::uint32_t coverage : coverages)
        if (const Outcome sealed = sealStreams(coverage, how, threads, progress, file); !sealed)
            return named(sealed.error(), how.row);
    file.droppedColumns = m_dropped;
    file.became = m_tally.counts();
    return file;
}

Outcome SpanLog::sealStreams(std::uint32_t coverage, const Sealing& how, unsigned threads, Progress& progress, ImportedFile& file)
{
    SliceBatch batch;
    for (const auto& [key, stream] : m_streams)
        if (stream.coverage == coverage && !stream.spans.empty())
            if (const Outcome added = addRows(batch, key, stream, m_texts, how.zone); !added)
                return added;
    if (const Outcome sorted = batch.sort(); !sorted)
        return sorted;
    auto segments = sealBatch(batch, {"import:" + how.format, coverage}, threads, progress);
    if (!segments)
        return segments.error();
    file.rows += batch.rows();
    std::move(segments->begin(), segments->end(), std::back_inserter(file.segments));
    return Done{};
}

void SpanLog::countKinds()
{
    for (const SliceKind kind : {SliceKind::Active, SliceKind::Idle, SliceKind::Locked, SliceKind::OffComputer}) {
        std::uint64_t times = 0;
        for (const auto& [key, stream] : m_streams)
            times += static_cast<std::uint64_t>(
                std::count_if(stream.spans.begin(), stream.spans.end(), [kind](const Span& s) { return s.kind == kind; }));
        m_tally.add("slices: " + std::string(toText(kind)), times);
    }
}

Result<std::string> streamOfContent(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::Unavailable, {}, "could not be read"};
    return "log-" + hash.result().toHex().left(12).toStdString();
}

} // namespace worklode

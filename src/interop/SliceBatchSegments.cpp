#include "interop/SliceBatchSegments.h"

#include "policy/AdmittedImport.h"
#include "wire/SegmentWriter.h"

#include <atomic>
#include <optional>
#include <thread>

namespace worklode {

namespace {

/// Weeks from Monday, 1969-12-29; never negative for the instants that files may carry.
std::uint64_t weekOf(Instant t)
{
    constexpr std::int64_t kDaysToMonday = 3; // 1970-01-01 was a Thursday
    const auto day = std::chrono::floor<std::chrono::days>(t).time_since_epoch().count() + kDaysToMonday;
    return static_cast<std::uint64_t>(day / 7);
}

/// Cuts one stream into segments.
class StreamSealer
{
public:
    StreamSealer(const SliceBatch& batch, const BatchStream& stream, const AdmittedImport& admitted, std::uint32_t coverage)
        : m_batch(batch), m_stream(stream), m_admitted(admitted), m_coverage(coverage)
    {
    }

    Result<std::vector<std::string>> seal()
    {
        for (const BatchRow& row : m_stream.rows) {
            if (startsSegment(row))
                if (const Outcome outcome = begin(row); !outcome)
                    return outcome.error();
            if (const Outcome outcome = add(row); !outcome)
                return outcome.error().at("line " + std::to_string(row.line));
            ++m_rowsInSegment;
        }
        if (const Outcome outcome = finish(); !outcome)
            return outcome.error();
        return std::move(m_segments);
    }

private:
    bool startsSegment(const BatchRow& row) const
    {
        return !m_writer || row.zone != m_zone || weekOf(row.range.start) != m_week || m_rowsInSegment >= kSlicesPerImportSegment ||
               m_writer->wantsSealing();
    }

    Outcome begin(const BatchRow& row)
    {
        if (const Outcome outcome = finish(); !outcome)
            return outcome;
        const std::uint64_t week = weekOf(row.range.start);
        m_partOfWeek = m_writer && week == m_week ? m_partOfWeek + 1 : 0;
        m_week = week;
        m_zone = row.zone;
        m_rowsInSegment = 0;
        SegmentHeader header;
        header.collector = m_stream.associate;
        header.stream = m_stream.stream;
        header.zone = m_batch.text(row.zone);
        header.door = m_admitted.door();
        header.producer = "worklode import 1"; // no program version: a newer program must give the same bytes
        header.coverage = m_coverage;
        header.sequence = week * 0x10000 + m_partOfWeek + 1; // from the rows alone, and growing with time
        m_writer.emplace(std::move(header));
        if (m_segments.empty())
            noteAnomalies();
        return Done{};
    }

    Outcome add(const BatchRow& row)
    {
        if (const auto* mark = std::get_if<MarkKind>(&row.kind))
            return m_writer->add(TaskMark{row.range.start, *mark, m_batch.text(row.code)});
        const SliceFields fields{row.range, std::get<SliceKind>(row.kind), m_batch.text(row.app), m_batch.text(row.title), m_batch.text(row.url),
                                 m_batch.text(row.code), row.counts};
        const auto slice = m_admitted.admit(fields);
        return slice ? m_writer->add(*slice) : Outcome(slice.error());
    }

    Outcome finish()
    {
        if (!m_writer || m_writer->empty())
            return Done{};
        auto sealed = m_writer->seal();
        if (!sealed)
            return sealed.error();
        m_segments.push_back(std::move(sealed).value());
        return Done{};
    }

    void noteAnomalies()
    {
        for (const AnomalyInfo& info : anomalyTable())
            if (const auto times = m_stream.anomalies[info.anomaly]; times > 0)
                m_writer->note(info.anomaly, times);
    }

    const SliceBatch& m_batch;
    const BatchStream& m_stream;
    const AdmittedImport& m_admitted;
    std::uint32_t m_coverage;
    std::optional<SegmentWriter> m_writer;
    std::vector<std::string> m_segments;
    std::uint64_t m_week = 0;
    std::uint64_t m_partOfWeek = 0;
    std::uint32_t m_zone = 0;
    std::size_t m_rowsInSegment = 0;
};

} // namespace

Result<std::vector<std::string>> sealBatch(const SliceBatch& batch, const Provenance& provenance, unsigned threads, Progress& progress)
{
    const AdmittedImport admitted(provenance.door);
    const auto& streams = batch.streams();
    std::vector<std::optional<Result<std::vector<std::string>>>> parts(streams.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < streams.size() && !progress.cancelled(); i = next++)
            parts[i] = StreamSealer(batch, streams[i], admitted, provenance.coverage).seal();
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned t = 1; t < threads && t < streams.size(); ++t)
            helpers.emplace_back(work);
        work();
    }
    std::vector<std::string> segments;
    for (auto& part : parts) {
        if (!part)
            return Error{ErrorCode::Cancelled, {}, "was cancelled"};
        if (!*part)
            return part->error();
        for (std::string& bytes : part->value())
            segments.push_back(std::move(bytes));
    }
    return segments;
}

} // namespace worklode

#include "collector/Spool.h"

#include "archive/DurableFiles.h"
#include "collector/CollectorLog.h"
#include "wire/SegmentWriter.h"
#include "wire/SliceRecordCodec.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace worklode {

namespace {

namespace fs = std::filesystem;

/// The latest instant that a recorded slice or mark reaches.
Instant endOf(const std::string& payload)
{
    const auto record = decodeRecord(payload);
    if (!record)
        return kEarliestInstant;
    if (const auto* slice = std::get_if<SliceFields>(&*record))
        return slice->range.end;
    return std::get<TaskMark>(*record).at;
}

struct Rebuilt {
    std::optional<SegmentWriter> writer;
    std::uint64_t sequence = 0;
    std::uint64_t injected = 0;
    Instant lastEnd = kEarliestInstant;
};

void takeRecord(Rebuilt& rebuilt, const std::string& bytes)
{
    auto record = decodeSpoolRecord(bytes);
    if (!record) {
        qCWarning(collectorLog) << "spool:" << record.error().sentence().c_str();
        return;
    }
    if (auto* header = std::get_if<SegmentHeader>(&*record)) {
        rebuilt.sequence = header->sequence;
        if (!rebuilt.writer)
            rebuilt.writer.emplace(*header);
    } else if (!rebuilt.writer) {
        qCWarning(collectorLog) << "spool: a record before the header";
    } else if (const auto* slice = std::get_if<RecordedSlice>(&*record)) {
        if (auto added = rebuilt.writer->addRecorded(slice->payload); !added) {
            qCWarning(collectorLog) << "spool:" << added.error().sentence().c_str();
            rebuilt.writer->note(Anomaly::StreamOverlap);
            return;
        }
        rebuilt.injected += slice->injected;
        rebuilt.lastEnd = std::max(rebuilt.lastEnd, endOf(slice->payload));
    } else {
        const auto& anomaly = std::get<RecordedAnomaly>(*record);
        rebuilt.writer->note(anomaly.anomaly, anomaly.times);
    }
}

} // namespace

Result<Spool> Spool::open(Place place)
{
    Spool spool(std::move(place));
    for (const auto& folder : {spool.m_place.folder, spool.m_place.sealed})
        if (auto made = makePrivateFolder(folder); !made)
            return made.error();
    spool.readState();
    spool.m_sequence = std::max(spool.m_sequence, spool.highestSealed());
    if (auto recovered = spool.recover(); !recovered)
        return recovered.error();
    return spool;
}

Outcome Spool::recover()
{
    auto contents = AppendLog::read(logFile());
    if (!contents) { // not ours to lose: kept aside for a person to look at
        qCWarning(collectorLog) << "spool:" << contents.error().sentence().c_str();
        std::error_code failed;
        fs::rename(logFile(), logFile().string() + ".unreadable", failed);
        return Done{};
    }
    std::vector<RecordedAnomaly> extra;
    if (contents->torn)
        extra.push_back({Anomaly::TornLogTail, 1});
    return sealRecords(*contents, std::move(extra));
}

Outcome Spool::sealRecords(const LogContents& contents, std::vector<RecordedAnomaly> extra)
{
    Rebuilt rebuilt;
    for (const auto& record : contents.records)
        takeRecord(rebuilt, record);
    if (rebuilt.writer && !rebuilt.writer->empty()) {
        for (const auto& anomaly : extra)
            rebuilt.writer->note(anomaly.anomaly, anomaly.times);
        rebuilt.writer->header().syntheticInputs = rebuilt.injected;
        auto bytes = rebuilt.writer->seal();
        if (!bytes)
            return bytes.error();
        if (auto written = writeSegment(*bytes, rebuilt.sequence); !written)
            return written;
        m_sequence = std::max(m_sequence, rebuilt.sequence);
        m_lastEnd = std::max(m_lastEnd, rebuilt.lastEnd);
        ++m_sealedSegments;
    }
    if (auto written = writeState(); !written) // a convenience: the names of sealed segments tell the sequence, too
        qCWarning(collectorLog) << "spool:" << written.error().sentence().c_str();
    // Only now: were the machine to stop before, the same log would give the same segment again.
    m_log.reset();
    m_openSlices = 0;
    std::error_code ignored;
    fs::remove(logFile(), ignored);
    return Done{};
}

Outcome Spool::writeSegment(std::string_view bytes, std::uint64_t sequence)
{
    std::array<char, 24> number{};
    std::snprintf(number.data(), number.size(), "-%08llu", static_cast<unsigned long long>(sequence));
    const fs::path file = m_place.sealed / (m_place.key + number.data() + ".wlseg");
    const fs::path temporary = file.string() + ".tmp";
    std::error_code ignored;
    fs::remove(temporary, ignored);
    if (auto written = writePrivateFile(temporary, bytes); !written)
        return written;
    if (auto synced = syncFiles({temporary}); !synced) {
        fs::remove(temporary, ignored);
        return synced;
    }
    std::error_code failed;
    fs::rename(temporary, file, failed);
    if (failed)
        return Error{ErrorCode::Unavailable, file.string(), "cannot be written: " + failed.message()};
    if (auto synced = syncFolder(m_place.sealed); !synced) // it is there under its name: going back now would make two of it
        qCWarning(collectorLog) << "spool:" << synced.error().sentence().c_str();
    return Done{};
}

/// The highest sequence among sealed segments that nobody fetched yet.
std::uint64_t Spool::highestSealed() const
{
    std::uint64_t highest = 0;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(m_place.sealed, failed)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(m_place.key + "-") && name.ends_with(".wlseg"))
            highest = std::max<std::uint64_t>(highest, std::strtoull(name.c_str() + m_place.key.size() + 1, nullptr, 10));
    }
    return highest;
}

void Spool::readState()
{
    std::ifstream in(stateFile());
    const auto json = nlohmann::json::parse(in, nullptr, false);
    if (!json.is_object())
        return;
    if (const auto it = json.find("sequence"); it != json.end() && it->is_number_unsigned())
        m_sequence = it->get<std::uint64_t>();
    if (const auto it = json.find("lastEndMs"); it != json.end() && it->is_number_integer())
        m_lastEnd = instantFromMs(std::clamp(it->get<std::int64_t>(), toMs(kEarliestInstant), toMs(kLatestInstant)));
}

Outcome Spool::writeState() const
{
    const nlohmann::json json = {{"sequence", m_sequence}, {"lastEndMs", toMs(m_lastEnd)}};
    const fs::path temporary = stateFile().string() + ".tmp";
    std::error_code failed;
    fs::remove(temporary, failed);
    if (auto written = writePrivateFile(temporary, json.dump() + "\n"); !written)
        return written;
    fs::rename(temporary, stateFile(), failed);
    if (failed)
        return Error{ErrorCode::Unavailable, stateFile().string(), "cannot be written: " + failed.message()};
    return Done{};
}

Outcome Spool::start(SegmentHeader header)
{
    if (m_log)
        return Error{ErrorCode::Refused, logFile().string(), "is open already"};
    auto log = AppendLog::create(logFile());
    if (!log)
        return log.error();
    header.sequence = m_sequence + 1;
    if (auto written = log->append(encodeSpoolRecord(header)); !written)
        return written;
    m_sequence = header.sequence;
    m_log = *std::move(log);
    return appendWaiting();
}

void Spool::append(std::string record)
{
    m_waiting.push_back(std::move(record));
    if (auto written = appendWaiting(); !written && m_waiting.size() > kMaxWaiting) {
        m_waiting.pop_front();
        ++m_givenUp;
    }
}

Outcome Spool::appendWaiting()
{
    while (m_log && !m_waiting.empty()) {
        if (auto written = m_log->append(m_waiting.front()); !written)
            return written;
        m_waiting.pop_front();
        ++m_openSlices;
    }
    if (m_log && m_givenUp > m_givenUpNoted
        && m_log->append(encodeSpoolRecord(RecordedAnomaly{Anomaly::SpoolFull, m_givenUp - m_givenUpNoted})).ok())
        m_givenUpNoted = m_givenUp;
    return m_log ? Outcome(Done{}) : Outcome(Error{ErrorCode::Unavailable, logFile().string(), "is not open"});
}

void Spool::add(const ActivitySlice& slice, std::uint32_t injected)
{
    m_lastEnd = std::max(m_lastEnd, slice.range().end);
    append(encodeSpoolRecord(slice, injected));
}

void Spool::add(const TaskMark& mark)
{
    m_lastEnd = std::max(m_lastEnd, mark.at);
    append(encodeSpoolRecord(mark));
}

void Spool::note(Anomaly anomaly, std::uint64_t times)
{
    append(encodeSpoolRecord(RecordedAnomaly{anomaly, times}));
}

Outcome Spool::sync()
{
    if (!m_log)
        return Done{};
    if (auto written = appendWaiting(); !written)
        return written;
    return m_log->sync();
}

Outcome Spool::seal()
{
    if (!m_log)
        return Done{};
    if (auto synced = sync(); !synced)
        return synced;
    const auto contents = AppendLog::read(logFile());
    if (!contents)
        return contents.error();
    return sealRecords(*contents, {});
}

} // namespace worklode

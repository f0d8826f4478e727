#include "wire/SegmentWriter.h"

#include "wire/BlockCodec.h"
#include "wire/DictionaryCodec.h"
#include "wire/FooterCodec.h"
#include "wire/HeaderCodec.h"
#include "wire/SegmentFrame.h"
#include "wire/SegmentHash.h"
#include "wire/SegmentLimits.h"
#include "wire/SliceChecks.h"
#include "wire/SliceRecordCodec.h"
#include "wire/TextTable.h"

namespace worklode {

namespace {

constexpr std::size_t kRoughRowBytes = 48;
constexpr std::size_t kSealAtSlices = 65536;
constexpr std::size_t kSealAtBytes = 16u << 20;
constexpr std::size_t kMaxSlices = kMaxBlocks / 2 * kMaxBlockSlices; // marks may fill the other half of the blocks

} // namespace

struct SegmentWriter::State {
    SegmentHeader header;
    TextTable apps, titles, urls, codes;
    SliceColumns slices;
    MarkColumns marks;
    AnomalyCounts anomalies;

    std::size_t textBytes() const { return apps.bytes() + titles.bytes() + urls.bytes() + codes.bytes(); }
    void clear() { *this = State{header, {}, {}, {}, {}, {}, {}, {}}; }
    void append(const SliceFields& fields);
    Outcome addSlice(const SliceFields& fields);
    Outcome addMark(const TaskMark& mark);
    Result<std::string> seal() const;
    Result<SegmentIndex> appendBlocks(std::string& file) const;
};

void SegmentWriter::State::append(const SliceFields& fields)
{
    slices.start.push_back(fields.range.start);
    slices.end.push_back(fields.range.end);
    slices.kind.push_back(fields.kind);
    slices.app.push_back(apps.idOf(fields.app));
    slices.title.push_back(titles.idOf(fields.title));
    slices.url.push_back(urls.idOf(fields.url));
    slices.code.push_back(codes.idOf(fields.code));
    const auto counts = fields.counts.asArray();
    for (std::size_t c = 0; c < kCounterCount; ++c)
        slices.counts[c].push_back(counts[c]);
}

Outcome SegmentWriter::State::addSlice(const SliceFields& fields)
{
    if (auto checked = checkForWire(fields); !checked)
        return checked;
    if (slices.size() > 0 && fields.range.start < slices.end.back())
        return Error{ErrorCode::BadInput, "start", toIso(fields.range.start) + " lies before the end of the slice before, " + toIso(slices.end.back())};
    const std::size_t more = fields.app.size() + fields.title.size() + fields.url.size() + fields.code.size();
    if (slices.size() == kMaxSlices || textBytes() + more > kMaxDictionaryBytes / 2 || titles.size() + 1 >= kMaxTextsPerDictionary)
        return Error{ErrorCode::Refused, {}, "the segment is full; seal it first"};
    append(fields);
    return Done{};
}

Outcome SegmentWriter::State::addMark(const TaskMark& mark)
{
    if (auto checked = checkForWire(mark); !checked)
        return checked;
    if (marks.size() > 0 && mark.at < marks.at.back())
        return Error{ErrorCode::BadInput, "start", toIso(mark.at) + " lies before the mark before, " + toIso(marks.at.back())};
    if (marks.size() == kMaxSlices || textBytes() + mark.task.size() > kMaxDictionaryBytes / 2)
        return Error{ErrorCode::Refused, {}, "the segment is full; seal it first"};
    marks.at.push_back(mark.at);
    marks.kind.push_back(mark.kind);
    marks.task.push_back(codes.idOf(mark.task));
    return Done{};
}

Result<SegmentIndex> SegmentWriter::State::appendBlocks(std::string& file) const
{
    SegmentIndex index;
    for (const BlockPart& part : planBlocks(slices.start, marks.at)) {
        EncodedBlock block = encodeBlock(slices, marks, part);
        block.info.offset = file.size() + kFrameHeadBytes;
        if (auto done = appendFrame(file, FrameKind::Block, block.raw); !done)
            return done.error().at("block " + std::to_string(index.blocks.size() + 1));
        block.info.bytes = static_cast<std::uint32_t>(file.size() - block.info.offset);
        index.blocks.push_back(block.info);
    }
    index.anomalies = anomalies;
    return index;
}

Result<std::string> SegmentWriter::State::seal() const
{
    if (slices.size() + marks.size() == 0)
        return Error{ErrorCode::BadInput, {}, "there is nothing to seal"};
    if (const auto checked = checkHeader(header); !checked)
        return checked.error().at("header");
    std::string file(kSegmentMagic);
    appendU32(file, kSegmentVersion);
    if (auto done = appendFrame(file, FrameKind::Header, encodeHeader(header)); !done)
        return done.error().at("header");
    const SegmentDictionaries dictionaries{apps.texts(), titles.texts(), urls.texts(), codes.texts()};
    if (auto done = appendFrame(file, FrameKind::Dictionaries, encodeDictionaries(dictionaries)); !done)
        return done.error().at("dictionaries");
    auto index = appendBlocks(file);
    if (!index)
        return index.error();
    const std::size_t footerAt = file.size();
    if (auto done = appendFrame(file, FrameKind::Footer, encodeFooter(*std::move(index))); !done)
        return done.error().at("footer");
    appendU64(file, footerAt);
    file += sha256(file);
    file += kSegmentEndMagic;
    if (file.size() > kMaxSegmentBytes)
        return Error{ErrorCode::Refused, {}, "is larger than a segment may be; seal more often"};
    return file;
}

SegmentWriter::SegmentWriter(SegmentHeader header) : m_state(std::make_unique<State>()) { m_state->header = std::move(header); }
SegmentWriter::~SegmentWriter() = default;
SegmentWriter::SegmentWriter(SegmentWriter&&) noexcept = default;
SegmentWriter& SegmentWriter::operator=(SegmentWriter&&) noexcept = default;

Outcome SegmentWriter::add(const ActivitySlice& slice) { return m_state->addSlice(slice.fields()); }
Outcome SegmentWriter::add(const TaskMark& mark) { return m_state->addMark(mark); }

Outcome SegmentWriter::addRecorded(std::string_view payload)
{
    const auto record = decodeRecord(payload);
    if (!record)
        return record.error();
    if (const auto* mark = std::get_if<TaskMark>(&*record))
        return m_state->addMark(*mark);
    return m_state->addSlice(std::get<SliceFields>(*record));
}

void SegmentWriter::note(Anomaly anomaly, std::uint64_t times) { m_state->anomalies.add(anomaly, times); }
SegmentHeader& SegmentWriter::header() { return m_state->header; }
bool SegmentWriter::empty() const { return m_state->slices.size() + m_state->marks.size() == 0; }
std::size_t SegmentWriter::slices() const { return m_state->slices.size(); }

std::size_t SegmentWriter::roughBytes() const
{
    return (m_state->slices.size() + m_state->marks.size()) * kRoughRowBytes + m_state->textBytes();
}

bool SegmentWriter::wantsSealing() const { return slices() >= kSealAtSlices || roughBytes() >= kSealAtBytes; }

Result<std::string> SegmentWriter::seal()
{
    auto file = m_state->seal();
    if (file)
        m_state->clear();
    return file;
}

} // namespace worklode

#include "wire/SegmentReader.h"

#include "wire/BlockCodec.h"
#include "wire/Corrupt.h"
#include "wire/DictionaryCodec.h"
#include "wire/FooterCodec.h"
#include "wire/HeaderCodec.h"
#include "wire/SegmentFrame.h"
#include "wire/SegmentHash.h"
#include "wire/SegmentLimits.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr const char* kWrongHash = "its bytes do not match their hash";

std::string blockPlace(std::size_t block) { return "block " + std::to_string(block + 1); }

Outcome checkEnvelope(std::string_view bytes)
{
    if (!bytes.starts_with(kSegmentMagic))
        return Error{ErrorCode::BadInput, {}, "is not a Worklode segment"};
    if (bytes.size() < kPreambleBytes)
        return corrupt({}, "is cut short: it ends before its version");
    const std::uint32_t version = readU32(bytes, kSegmentMagic.size());
    if (version > kSegmentVersion)
        return Error{ErrorCode::Refused, {}, "has format version " + std::to_string(version) + ", but this program reads up to version " + std::to_string(kSegmentVersion)};
    if (version == 0)
        return corrupt({}, "has format version 0, which does not exist");
    if (bytes.size() > kMaxSegmentBytes)
        return corrupt({}, "is larger than a segment may be");
    if (bytes.size() < kPreambleBytes + kTrailerBytes || !bytes.ends_with(kSegmentEndMagic))
        return corrupt({}, "is cut short or something was added: it does not end with its end mark");
    return Done{};
}

/// After the hash over the whole failed: the first part whose own hash is wrong.
Error firstWrongPart(std::string_view bytes)
{
    const std::size_t limit = bytes.size() - kTrailerBytes;
    std::size_t at = kPreambleBytes;
    for (std::size_t part = 0; at + kFrameHeadBytes <= limit; ++part) {
        const std::uint32_t kind = readU32(bytes, at + 8);
        const std::uint32_t stored = readU32(bytes, at + 12);
        const std::size_t left = limit - at - kFrameHeadBytes;
        if (stored > left || readU64(bytes, at) != hash64(bytes.substr(at + 8, kFrameHeadBytes - 8 + stored))) {
            const bool last = kind == static_cast<std::uint32_t>(FrameKind::Footer) || (part > 2 && stored == left);
            return corrupt(part == 0 ? "header" : part == 1 ? "dictionaries" : last ? "footer" : blockPlace(part - 2), kWrongHash);
        }
        at += kFrameHeadBytes + stored;
    }
    return corrupt({}, "its bytes do not match the SHA-256 at its end");
}

Result<std::string> openPart(std::string_view bytes, std::size_t& at, std::size_t limit, FrameKind kind)
{
    const auto frame = checkFrame(bytes, at, limit, kind);
    if (!frame)
        return frame.error();
    at = frame->end();
    return openFrame(bytes, *frame);
}

/// The blocks lie one behind the other, from the end of the dictionaries to the footer.
Outcome checkLayout(const std::vector<BlockInfo>& blocks, std::size_t from, std::size_t footerAt)
{
    std::size_t at = from;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool fits = footerAt - at >= kFrameHeadBytes && blocks[i].bytes <= footerAt - at - kFrameHeadBytes;
        if (!fits || blocks[i].offset != at + kFrameHeadBytes)
            return corrupt(blockPlace(i), "does not lie where the index says");
        at += kFrameHeadBytes + blocks[i].bytes;
    }
    if (at != footerAt)
        return corrupt("footer", "there are bytes before it that belong to no block");
    return Done{};
}

TimeRange rangeOf(const std::vector<BlockInfo>& blocks)
{
    TimeRange range = blocks.front().range;
    for (const BlockInfo& block : blocks)
        range = {std::min(range.start, block.range.start), std::max(range.end, block.range.end)};
    return range;
}

} // namespace

struct SegmentReader::State {
    std::string_view bytes;
    SegmentHeader header;
    SegmentDictionaries dictionaries;
    SegmentIndex index;
    TimeRange range;

    Outcome load();
};

Outcome SegmentReader::State::load()
{
    const std::size_t end = bytes.size() - kTrailerBytes;
    const std::uint64_t footerAt = readU64(bytes, end);
    if (footerAt < kPreambleBytes || footerAt > end)
        return corrupt("footer", "does not lie within the file");
    std::size_t at = footerAt;
    const auto footer = openPart(bytes, at, end, FrameKind::Footer);
    if (!footer)
        return footer.error().at("footer");
    if (at != end)
        return corrupt("footer", "there are bytes behind it");
    auto decodedIndex = decodeFooter(*footer);
    if (!decodedIndex)
        return decodedIndex.error().at("footer");
    index = *std::move(decodedIndex);

    at = kPreambleBytes;
    const auto head = openPart(bytes, at, footerAt, FrameKind::Header);
    auto decodedHeader = head ? decodeHeader(*head) : head.error();
    if (!decodedHeader)
        return decodedHeader.error().at("header");
    header = *std::move(decodedHeader);

    const auto texts = openPart(bytes, at, footerAt, FrameKind::Dictionaries);
    auto decodedTexts = texts ? decodeDictionaries(*texts) : texts.error();
    if (!decodedTexts)
        return decodedTexts.error().at("dictionaries");
    dictionaries = *std::move(decodedTexts);
    range = rangeOf(index.blocks);
    return checkLayout(index.blocks, at, footerAt);
}

Result<SegmentReader> SegmentReader::open(std::string_view bytes, Check check)
{
    if (const auto checked = checkEnvelope(bytes); !checked)
        return checked.error();
    constexpr std::size_t shaFromEnd = kTrailerBytes - 8;
    const std::size_t hashed = bytes.size() - shaFromEnd;
    if (check == Check::Everything && sha256(bytes.substr(0, hashed)) != bytes.substr(hashed, 32))
        return firstWrongPart(bytes);
    auto state = std::make_unique<State>();
    state->bytes = bytes;
    if (const auto done = state->load(); !done)
        return done.error();
    return SegmentReader(std::move(state));
}

SegmentReader::SegmentReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SegmentReader::~SegmentReader() = default;
SegmentReader::SegmentReader(SegmentReader&&) noexcept = default;
SegmentReader& SegmentReader::operator=(SegmentReader&&) noexcept = default;

const SegmentHeader& SegmentReader::header() const { return m_state->header; }
const SegmentDictionaries& SegmentReader::dictionaries() const { return m_state->dictionaries; }
std::span<const BlockInfo> SegmentReader::blocks() const { return m_state->index.blocks; }
const AnomalyCounts& SegmentReader::anomalies() const { return m_state->index.anomalies; }
std::uint64_t SegmentReader::slices() const { return m_state->index.slices; }
std::uint64_t SegmentReader::marks() const { return m_state->index.marks; }
TimeRange SegmentReader::range() const { return m_state->range; }

Result<SegmentBlock> SegmentReader::read(std::size_t block) const
{
    const auto& blocks = m_state->index.blocks;
    if (block >= blocks.size())
        return Error{ErrorCode::NotFound, blockPlace(block), "does not exist"};
    const BlockInfo& info = blocks[block];
    const std::size_t limit = info.offset + info.bytes;
    const auto frame = checkFrame(m_state->bytes, info.offset - kFrameHeadBytes, limit, FrameKind::Block);
    if (!frame)
        return frame.error().at(blockPlace(block));
    if (frame->end() != limit)
        return corrupt(blockPlace(block), "is not as long as the index says");
    const auto raw = openFrame(m_state->bytes, *frame);
    if (!raw)
        return raw.error().at(blockPlace(block));
    auto decoded = decodeBlock(*raw, info, m_state->dictionaries);
    if (!decoded)
        return decoded.error().at(blockPlace(block));
    return decoded;
}

} // namespace worklode

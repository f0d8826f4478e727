#include "wire/SegmentFrame.h"

#include "wire/SegmentHash.h"
#include "wire/SegmentLimits.h"

#include <algorithm>
#include <zstd.h>

namespace worklode {

namespace {

constexpr int kZstdLevel = 3;

Error corruptFrame(std::string detail) { return {ErrorCode::Corrupt, {}, std::move(detail)}; }

template <class T>
void appendLittle(std::string& out, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
}

template <class T>
T readLittle(std::string_view bytes, std::size_t at)
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value |= static_cast<T>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

bool withinRatio(std::size_t stored, std::size_t raw) { return raw <= std::max(kRatioFreeBytes, stored * kMaxRatio); }

} // namespace

void appendU32(std::string& out, std::uint32_t value) { appendLittle(out, value); }
void appendU64(std::string& out, std::uint64_t value) { appendLittle(out, value); }
std::uint32_t readU32(std::string_view bytes, std::size_t at) { return readLittle<std::uint32_t>(bytes, at); }
std::uint64_t readU64(std::string_view bytes, std::size_t at) { return readLittle<std::uint64_t>(bytes, at); }

std::size_t maxRawBytes(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Header: return kMaxHeaderBytes;
    case FrameKind::Dictionaries: return kMaxDictionaryBytes;
    case FrameKind::Block: return kMaxBlockBytes;
    case FrameKind::Footer: return kMaxFooterBytes;
    }
    return 0;
}

Outcome appendFrame(std::string& file, FrameKind kind, std::string_view raw)
{
    if (raw.size() > maxRawBytes(kind))
        return Error{ErrorCode::Refused, {}, "is larger than a segment may hold; seal more often"};
    const std::size_t head = file.size();
    const std::size_t payload = head + kFrameHeadBytes;
    file.resize(payload + ZSTD_compressBound(raw.size()));
    const std::size_t stored = ZSTD_compress(file.data() + payload, file.size() - payload, raw.data(), raw.size(), kZstdLevel);
    if (ZSTD_isError(stored) != 0U || !withinRatio(stored, raw.size())) {
        file.resize(head);
        return Error{ErrorCode::Refused, {}, "cannot be compressed within the rules of the format"};
    }
    file.resize(payload + stored);
    std::string fields;
    appendU32(fields, static_cast<std::uint32_t>(kind));
    appendU32(fields, static_cast<std::uint32_t>(stored));
    appendU32(fields, static_cast<std::uint32_t>(raw.size()));
    std::copy(fields.begin(), fields.end(), file.begin() + static_cast<std::ptrdiff_t>(head + 8));
    std::string hash;
    appendU64(hash, hash64(std::string_view(file).substr(head + 8)));
    std::copy(hash.begin(), hash.end(), file.begin() + static_cast<std::ptrdiff_t>(head));
    return Done{};
}

Result<FrameView> checkFrame(std::string_view file, std::size_t at, std::size_t limit, FrameKind kind)
{
    limit = std::min(limit, file.size());
    if (at > limit || limit - at < kFrameHeadBytes)
        return corruptFrame("does not fit into the file");
    const FrameView frame{at + kFrameHeadBytes, readU32(file, at + 12), readU32(file, at + 16)};
    const bool fits = frame.stored <= limit - frame.payloadAt;
    if (!fits || readU64(file, at) != hash64(file.substr(at + 8, kFrameHeadBytes - 8 + frame.stored)))
        return corruptFrame("its bytes do not match their hash");
    if (readU32(file, at + 8) != static_cast<std::uint32_t>(kind))
        return corruptFrame("another part lies in its place");
    if (frame.raw > maxRawBytes(kind))
        return corruptFrame("claims " + std::to_string(frame.raw) + " bytes, more than the " + std::to_string(maxRawBytes(kind)) + " allowed");
    if (!withinRatio(frame.stored, frame.raw))
        return corruptFrame("claims to grow " + std::to_string(frame.raw / std::max(1U, frame.stored)) + " times when unpacked, more than allowed");
    return frame;
}

Result<std::string> openFrame(std::string_view file, const FrameView& frame)
{
    const char* stored = file.data() + frame.payloadAt;
    if (ZSTD_getFrameContentSize(stored, frame.stored) != frame.raw || ZSTD_findFrameCompressedSize(stored, frame.stored) != frame.stored)
        return corruptFrame("is not one zstd frame of the length it claims");
    std::string raw(frame.raw, '\0');
    const std::size_t got = ZSTD_decompress(raw.data(), raw.size(), stored, frame.stored);
    if (ZSTD_isError(got) != 0U || got != frame.raw)
        return corruptFrame("cannot be unpacked");
    return raw;
}

} // namespace worklode

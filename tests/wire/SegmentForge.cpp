#include "wire/SegmentForge.h"

#include "wire/SegmentFrame.h"
#include "wire/SegmentHash.h"

#include <zstd.h>

namespace worklode::samples {

namespace {

constexpr std::uint64_t kStart = 1772438400000;

void put(wire::Texts& texts, std::initializer_list<std::string_view> all)
{
    for (const std::string_view text : all) {
        texts.add_length(static_cast<std::uint32_t>(text.size()));
        texts.mutable_text()->append(text);
    }
}

wire::Block firstBlock()
{
    wire::Block b;
    b.set_slices(2);
    b.set_marks(1);
    b.set_base_ms(kStart);
    for (const std::uint64_t ms : {0, 500})
        b.add_gap_ms(ms);
    for (const std::uint64_t ms : {1000, 2000})
        b.add_length_ms(ms);
    for (const std::uint32_t id : {1, 2}) {
        b.add_app(id);
        b.add_title(id);
        b.add_keys(10 * id);
        b.add_error_keys(id);
    }
    b.add_mark_gap_ms(1000);
    b.set_mark_kind(std::string(1, '\0'));
    b.add_mark_task(2);
    return b;
}

wire::Block secondBlock()
{
    wire::Block b;
    b.set_slices(1);
    b.set_base_ms(kStart + 4000);
    b.add_length_ms(60000);
    b.set_kind(std::string(1, '\3'));
    b.add_code(1);
    return b;
}

} // namespace

std::string zstdOf(std::string_view raw)
{
    std::string out(ZSTD_compressBound(raw.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), raw.data(), raw.size(), 3));
    return out;
}

std::string forgedFrame(std::uint32_t kind, std::string_view stored, std::uint32_t rawClaim)
{
    std::string hashed;
    appendU32(hashed, kind);
    appendU32(hashed, static_cast<std::uint32_t>(stored.size()));
    appendU32(hashed, rawClaim);
    hashed += stored;
    std::string frame;
    appendU64(frame, hash64(hashed));
    return frame + hashed;
}

std::string forgedFrame(std::uint32_t kind, std::string_view raw)
{
    return forgedFrame(kind, zstdOf(raw), static_cast<std::uint32_t>(raw.size()));
}

std::string withTrailer(std::string bytes)
{
    bytes += sha256(bytes);
    bytes += kSegmentEndMagic;
    return bytes;
}

SegmentForge::SegmentForge()
{
    header.set_collector("a1");
    header.set_stream("main");
    header.set_zone("UTC");
    header.set_door("demo");
    put(*dictionaries.mutable_apps(), {"excel", "crm"});
    put(*dictionaries.mutable_titles(), {"Übersicht", "Fall 1"});
    put(*dictionaries.mutable_codes(), {"Lunch", "Audit"});
    blocks = {firstBlock(), secondBlock()};
    wire::BlockEntry& first = *footer.add_blocks();
    first.set_slices(2);
    first.set_marks(1);
    first.set_first_start_ms(kStart);
    first.set_last_end_ms(kStart + 3500);
    first.set_first_mark_ms(kStart + 1000);
    first.set_last_mark_ms(kStart + 1000);
    wire::BlockEntry& second = *footer.add_blocks();
    second.set_slices(1);
    second.set_first_start_ms(kStart + 4000);
    second.set_last_end_ms(kStart + 64000);
    footer.set_slices(3);
    footer.set_marks(1);
}

std::string SegmentForge::build()
{
    std::string file(kSegmentMagic);
    appendU32(file, version);
    file += headerFrame.empty() ? forgedFrame(1, header.SerializeAsString()) : headerFrame;
    file += dictionariesFrame.empty() ? forgedFrame(2, dictionaries.SerializeAsString()) : dictionariesFrame;
    file += behindDictionaries;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string frame =
            i < blockFrames.size() && !blockFrames[i].empty() ? blockFrames[i] : forgedFrame(3, blocks[i].SerializeAsString());
        if (!keepPlaces && static_cast<int>(i) < footer.blocks_size()) {
            footer.mutable_blocks(static_cast<int>(i))->set_offset(file.size() + kFrameHeadBytes);
            footer.mutable_blocks(static_cast<int>(i))->set_bytes(static_cast<std::uint32_t>(frame.size() - kFrameHeadBytes));
        }
        file += frame;
    }
    const std::size_t at = file.size();
    file += footerFrame.empty() ? forgedFrame(4, footer.SerializeAsString()) : footerFrame;
    appendU64(file, footerAt == 0 ? at : footerAt);
    return withTrailer(std::move(file));
}

} // namespace worklode::samples

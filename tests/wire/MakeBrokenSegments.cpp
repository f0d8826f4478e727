// Writes tests/wire/broken: one small file per fault, named by it, and sentences.txt with what the reader must say.
//   make_broken_segments FOLDER
#include "wire/SegmentForge.h"
#include "wire/SegmentLimits.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>
#include <zstd.h>

using namespace worklode;
using namespace worklode::samples;

namespace {

struct Broken {
    std::string name;
    std::string sentence;
    std::string bytes;
};

class Collection
{
public:
    void add(std::string name, std::string sentence, std::string bytes)
    {
        m_all.push_back({std::move(name), std::move(sentence), std::move(bytes)});
    }
    void forge(std::string name, std::string sentence, const std::function<void(SegmentForge&)>& change)
    {
        SegmentForge forge;
        change(forge);
        add(std::move(name), std::move(sentence), forge.build());
    }
    void write(const std::filesystem::path& folder) const
    {
        std::filesystem::create_directories(folder);
        std::ofstream table(folder / "sentences.txt", std::ios::binary);
        for (const Broken& broken : m_all) {
            std::ofstream(folder / (broken.name + ".wlseg"), std::ios::binary) << broken.bytes;
            table << broken.name << '\t' << broken.sentence << '\n';
        }
    }

private:
    std::vector<Broken> m_all;
};

std::string flipped(std::string bytes, std::size_t at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

const std::string kEndMark = "is cut short or something was added: it does not end with its end mark";
const std::string kHash = "its bytes do not match their hash";

void envelope(Collection& c)
{
    const std::string good = SegmentForge().build();
    c.add("empty", "is not a Worklode segment", "");
    c.add("other-file", "is not a Worklode segment", "PK\3\4 this is something else, and longer than a preamble");
    c.add("sent-as-text", "is not a Worklode segment", good.substr(0, 5) + good.substr(6));
    c.add("ends-before-version", "is cut short: it ends before its version", good.substr(0, 10));
    c.forge("newer-version", "has format version 2, but this program reads up to version 1", [](auto& f) { f.version = 2; });
    c.forge("version-zero", "has format version 0, which does not exist", [](auto& f) { f.version = 0; });
    c.add("ends-after-version", kEndMark, good.substr(0, 12));
    c.add("cut-in-the-middle", kEndMark, good.substr(0, good.size() / 2));
    c.add("last-byte-missing", kEndMark, good.substr(0, good.size() - 1));
    c.add("byte-behind-the-end", kEndMark, good + "x");
    c.add("trailer-only", "its bytes do not match the SHA-256 at its end", good.substr(0, 12) + good.substr(good.size() - 48));
}

void hashes(Collection& c)
{
    SegmentForge forge;
    const std::string good = forge.build();
    const auto block = [&](int i) { return static_cast<std::size_t>(forge.footer.blocks(i).offset()); };
    c.add("header-flipped", "header: " + kHash, flipped(good, 40));
    c.add("header-length-flipped", "header: " + kHash, flipped(good, 12 + 13));
    c.add("dictionaries-flipped", "dictionaries: " + kHash, flipped(good, block(0) - 30));
    c.add("block-1-flipped", "block 1: " + kHash, flipped(good, block(0) + 5));
    c.add("block-2-flipped", "block 2: " + kHash, flipped(good, block(1) + 5));
    c.add("block-2-hash-flipped", "block 2: " + kHash, flipped(good, block(1) - 20));
    c.add("block-2-zeroed", "block 2: " + kHash, std::string(good).replace(block(1), 16, std::string(16, '\0')));
    c.add("footer-flipped", "footer: " + kHash, flipped(good, good.size() - 60));
    c.add("footer-offset-flipped", "its bytes do not match the SHA-256 at its end", flipped(good, good.size() - 48));
    c.add("sha-flipped", "its bytes do not match the SHA-256 at its end", flipped(good, good.size() - 40));
}

constexpr std::uint32_t kTornBytes = 3000;

/// A zstd frame with a good head and a body that cannot be unpacked.
std::string tornZstd()
{
    std::string text;
    for (unsigned i = 0; text.size() < kTornBytes; ++i)
        text += std::to_string(i * i) + " ";
    text.resize(kTornBytes);
    const std::string whole = zstdOf(text);
    for (std::size_t at = 12;; ++at) {
        std::string torn = flipped(whole, at);
        const bool readable = ZSTD_isError(ZSTD_decompress(text.data(), text.size(), torn.data(), torn.size())) == 0U;
        if (!readable && ZSTD_findFrameCompressedSize(torn.data(), torn.size()) == torn.size())
            return torn;
    }
}

void frames(Collection& c)
{
    const std::string notZstd = "is not one zstd frame of the length it claims";
    c.forge("footer-offset-outside", "footer: does not lie within the file", [](auto& f) { f.footerAt = 1ULL << 63; });
    c.forge("footer-offset-in-magic", "footer: does not lie within the file", [](auto& f) { f.footerAt = 4; });
    c.forge("footer-offset-on-header", "footer: another part lies in its place", [](auto& f) { f.footerAt = 12; });
    c.forge("parts-swapped", "header: another part lies in its place", [](auto& f) { f.headerFrame = forgedFrame(2, f.dictionaries.SerializeAsString()); });
    c.forge("unknown-part", "dictionaries: another part lies in its place", [](auto& f) { f.dictionariesFrame = forgedFrame(77, "x"); });
    c.forge("header-claims-too-much", "header: claims 16385 bytes, more than the 16384 allowed",
            [](auto& f) { f.headerFrame = forgedFrame(1, zstdOf("x"), kMaxHeaderBytes + 1); });
    c.forge("block-claims-4-gib", "block 1: claims 4294967295 bytes, more than the 1048576 allowed",
            [](auto& f) { f.blockFrames = {forgedFrame(3, zstdOf("x"), 0xFFFFFFFF)}; });
    constexpr std::uint32_t bombBytes = 32U << 20;
    const std::string bomb = zstdOf(std::string(bombBytes, '\0'));
    c.forge("bomb", "dictionaries: claims to grow " + std::to_string(bombBytes / bomb.size()) + " times when unpacked, more than allowed",
            [&](auto& f) { f.dictionariesFrame = forgedFrame(2, bomb, bombBytes); });
    c.forge("not-zstd", "block 1: " + notZstd, [](auto& f) { f.blockFrames = {forgedFrame(3, "this is no zstd", 100)}; });
    c.forge("two-zstd-frames", "block 1: " + notZstd,
            [](auto& f) { f.blockFrames = {forgedFrame(3, zstdOf("a") + zstdOf("b"), 1)}; });
    c.forge("length-wrong", "block 1: " + notZstd, [](auto& f) { f.blockFrames = {forgedFrame(3, zstdOf("abc"), 4)}; });
    c.forge("zstd-torn", "header: cannot be unpacked", [](auto& f) { f.headerFrame = forgedFrame(1, tornZstd(), kTornBytes); });
}

void headers(Collection& c)
{
    c.forge("header-no-message", "header: is not a readable message", [](auto& f) { f.headerFrame = forgedFrame(1, "\xFF\xFF\xFF"); });
    c.forge("header-unknown-field", "header: has fields that this format does not have",
            [](auto& f) { f.headerFrame = forgedFrame(1, f.header.SerializeAsString() + "\xF8\x06\x01"); });
    c.forge("header-without-collector", "header: collector: is empty, so nobody knows whose work it is", [](auto& f) { f.header.clear_collector(); });
    c.forge("header-without-stream", "header: stream: is empty", [](auto& f) { f.header.clear_stream(); });
    c.forge("header-zone-unknown", "header: zone: is not an IANA time zone that this machine knows", [](auto& f) { f.header.set_zone("Mars/Olympus"); });
    c.forge("header-zone-is-a-path", "header: zone: is not an IANA time zone that this machine knows",
            [](auto& f) { f.header.set_zone("../../../etc/passwd"); });
    c.forge("header-door-unknown", "header: door: is none of gate, demo and import:<format>", [](auto& f) { f.header.set_door("window"); });
    c.forge("header-not-utf8", "header: collector: is not valid UTF-8", [](auto& f) { f.header.set_collector("a\xFF"); });
    c.forge("header-text-too-long", "header: producer: is 513 bytes long, more than the 512 allowed",
            [](auto& f) { f.header.set_producer(std::string(513, 'x')); });
    c.forge("header-anchor-far", "header: anchor: is outside the years 1970 to 9999", [](auto& f) { f.header.set_anchor_wall_ms(1ULL << 60); });
    c.forge("header-coverage-unknown", "header: coverage: has bits that this format does not have", [](auto& f) { f.header.set_coverage(64); });
}

void dictionaries(Collection& c)
{
    const auto texts = [](SegmentForge& f) -> wire::Texts& { return *f.dictionaries.mutable_titles(); };
    c.forge("dictionaries-no-message", "dictionaries: is not a readable message", [](auto& f) { f.dictionariesFrame = forgedFrame(2, "\x0A\x7Fxx"); });
    c.forge("dictionaries-unknown-field", "dictionaries: has fields that this format does not have",
            [](auto& f) { f.dictionariesFrame = forgedFrame(2, f.dictionaries.SerializeAsString() + "\xF8\x06\x01"); });
    c.forge("text-empty", "dictionaries: titles text 3: is 0 bytes long, allowed are 1 to 8192", [&](auto& f) { texts(f).add_length(0); });
    c.forge("text-too-long", "dictionaries: titles text 3: is 8193 bytes long, allowed are 1 to 8192", [&](auto& f) {
        texts(f).add_length(8193);
        texts(f).mutable_text()->append(8193, 'x');
    });
    c.forge("text-runs-out", "dictionaries: titles text 3: ends after the end of the dictionary", [&](auto& f) { texts(f).add_length(5); });
    c.forge("text-of-nobody", "dictionaries: titles: holds bytes that belong to no text", [&](auto& f) { texts(f).mutable_text()->append("x"); });
    c.forge("text-not-utf8", "dictionaries: titles text 2: is not valid UTF-8", [&](auto& f) { texts(f).mutable_text()->back() = '\xC3'; });
    c.forge("text-splits-a-character", "dictionaries: titles text 1: is not valid UTF-8", [&](auto& f) {
        texts(f).set_length(0, 1); // the first byte of a two-byte letter
        texts(f).set_length(1, static_cast<std::uint32_t>(texts(f).text().size() - 1));
    });
}

void columns(Collection& c)
{
    const auto block = [&c](const std::string& name, const std::string& sentence, const std::function<void(wire::Block&)>& change) {
        c.forge(name, "block 1: " + sentence, [&](auto& f) { change(f.blocks[0]); });
    };
    block("block-fewer-slices", "does not hold as many slices and marks as the index says", [](auto& b) { b.set_slices(1); });
    block("block-base-far", "begins after the year 9999", [](auto& b) { b.set_base_ms(~0ULL); });
    block("column-short", "the column keys has 1 rows instead of 2", [](auto& b) { b.mutable_keys()->Truncate(1); });
    block("column-long", "the column app has 3 rows instead of 2", [](auto& b) { b.add_app(1); });
    block("times-short", "the columns of times are not as long as the block", [](auto& b) { b.mutable_gap_ms()->Truncate(1); });
    block("id-outside", "the column title has the id 3 in a dictionary of 3", [](auto& b) { b.set_title(1, 3); });
    block("id-huge", "the column app has the id 4294967295 in a dictionary of 3", [](auto& b) { b.set_app(0, 0xFFFFFFFF); });
    block("url-without-dictionary", "the column url has the id 1 in a dictionary of 1", [](auto& b) {
        b.add_url(0);
        b.add_url(1);
    });
    block("kind-unknown", "the column kind has a kind that does not exist", [](auto& b) { b.set_kind(std::string("\0\4", 2)); });
    block("time-overflows", "slice 2: lies after the year 9999", [](auto& b) { b.set_gap_ms(1, ~0ULL); });
    block("length-overflows", "slice 1: lies after the year 9999", [](auto& b) { b.set_length_ms(0, 1ULL << 63); });
    block("idle-with-counters", "slice 1: kind: only active slices carry counters", [](auto& b) { b.set_kind(std::string("\1\0", 2)); });
    block("more-parts-than-keys", "slice 2: keys: error_keys + cuts + copies + pastes is more than keys", [](auto& b) { b.set_error_keys(1, 21); });
    block("parts-overflow-32-bits", "slice 1: keys: error_keys + cuts + copies + pastes is more than keys", [](auto& b) {
        for (auto* column : {b.mutable_cuts(), b.mutable_copies()}) {
            column->Add(0x80000000U);
            column->Add(0);
        }
    });
    block("off-computer-without-code", "slice 1: code: an off-computer slice needs its code", [](auto& b) {
        b.set_kind(std::string("\3\0", 2));
        b.set_keys(0, 0);
        b.set_error_keys(0, 0);
    });
    block("active-with-code", "slice 2: code: only off-computer and locked slices carry a code", [](auto& b) {
        b.add_code(0);
        b.add_code(1);
    });
    block("times-unlike-index", "does not have the times that the index says", [](auto& b) { b.set_length_ms(1, 2001); });
    block("marks-unlike-index", "does not have the times that the index says", [](auto& b) { b.set_mark_gap_ms(0, 999); });
    block("mark-without-task", "mark 1: names no task", [](auto& b) { b.set_mark_task(0, 0); });
    block("mark-kind-unknown", "the column mark_kind has a kind that does not exist", [](auto& b) { b.set_mark_kind("\3"); });
    block("mark-far", "mark 1: lies after the year 9999", [](auto& b) { b.set_mark_gap_ms(0, ~0ULL); });
    c.forge("block-no-message", "block 1: is not a readable message", [](auto& f) { f.blockFrames = {forgedFrame(3, "\x22\x05\x80\x80")}; });
    c.forge("block-unknown-field", "block 1: has fields that this format does not have",
            [](auto& f) { f.blockFrames = {forgedFrame(3, f.blocks[0].SerializeAsString() + "\xF8\x06\x01")}; });
}

void index(Collection& c)
{
    const auto entry = [&c](const std::string& name, const std::string& sentence, int block, const std::function<void(wire::BlockEntry&)>& change) {
        c.forge(name, "footer: block " + std::to_string(block + 1) + ": " + sentence, [&](auto& f) { change(*f.footer.mutable_blocks(block)); });
    };
    entry("index-empty-block", "claims 0 slices and 0 marks, allowed are 1 to 4096", 1, [](auto& e) { e.set_slices(0); });
    entry("index-large-block", "claims 4097 slices and 1 marks, allowed are 1 to 4096", 0, [](auto& e) { e.set_slices(4097); });
    entry("index-range-reversed", "has times that are no range", 0, [](auto& e) { e.set_last_end_ms(1); });
    entry("index-range-far", "has times that are no range", 1, [](auto& e) { e.set_last_end_ms(~0ULL); });
    entry("index-mark-times-without-marks", "has times that are no range", 1, [](auto& e) { e.set_last_mark_ms(5); });
    entry("index-blocks-overlap", "begins before the block before it ends", 1, [](auto& e) { e.set_first_start_ms(1772438400000 + 3499); });
    entry("index-unknown-field", "has fields that this format does not have", 0, [](auto& e) { e.mutable_unknown_fields()->append("\xF8\x06\x01"); });
    c.forge("index-without-blocks", "footer: lists 0 blocks, allowed are 1 to 1024", [](auto& f) { f.footer.clear_blocks(); });
    c.forge("index-too-many-blocks", "footer: lists 1026 blocks, allowed are 1 to 1024", [](auto& f) {
        for (int i = 0; i < 1024; ++i)
            *f.footer.add_blocks() = f.footer.blocks(1);
    });
    c.forge("index-sums-wrong", "footer: its sums are not those of its blocks", [](auto& f) { f.footer.set_slices(4); });
    c.forge("index-no-message", "footer: is not a readable message", [](auto& f) { f.footerFrame = forgedFrame(4, "\x0A\xFF"); });
    c.forge("anomaly-unknown", "footer: names an anomaly that this format does not have", [](auto& f) {
        f.footer.add_anomalies()->set_name("gremlins");
        f.footer.mutable_anomalies(0)->set_count(1);
    });
    c.forge("anomaly-twice", "footer: counts an anomaly twice or not at all", [](auto& f) {
        for (int i = 0; i < 2; ++i) {
            f.footer.add_anomalies()->set_name("spool_full");
            f.footer.mutable_anomalies(i)->set_count(1);
        }
    });
    c.forge("anomaly-without-count", "footer: counts an anomaly twice or not at all", [](auto& f) { f.footer.add_anomalies()->set_name("spool_full"); });
    const auto place = [&c](const std::string& name, const std::string& sentence, const std::function<void(SegmentForge&)>& change) {
        c.forge(name, sentence, [&](auto& f) {
            f.build(); // to know the true places
            f.keepPlaces = true;
            change(f);
        });
    };
    place("block-elsewhere", "block 2: does not lie where the index says", [](auto& f) { f.footer.mutable_blocks(1)->set_offset(f.footer.blocks(0).offset()); });
    place("block-at-the-end-of-numbers", "block 1: does not lie where the index says", [](auto& f) { f.footer.mutable_blocks(0)->set_offset(~0ULL); });
    place("block-longer-than-the-file", "block 2: does not lie where the index says", [](auto& f) { f.footer.mutable_blocks(1)->set_bytes(0xFFFFFFFF); });
    c.forge("hidden-bytes", "block 1: does not lie where the index says", [](auto& f) { f.behindDictionaries = "hidden"; });
    place("block-not-in-the-index", "footer: there are bytes before it that belong to no block", [](auto& f) { f.blocks.push_back(f.blocks[1]); });
    c.forge("bytes-behind-the-footer", "footer: there are bytes behind it", [](auto& f) {
        f.build();
        f.footerFrame = forgedFrame(4, f.footer.SerializeAsString()) + "more";
        f.keepPlaces = true;
    });
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_broken_segments FOLDER\n");
        return 2;
    }
    Collection collection;
    envelope(collection);
    hashes(collection);
    frames(collection);
    headers(collection);
    dictionaries(collection);
    columns(collection);
    index(collection);
    collection.write(argv[1]);
    return 0;
}

// Segments to test with: random but repeatable work of one stream.
#pragma once

#include "core/ActivitySlice.h"
#include "policy/AdmittedImport.h"
#include "wire/SegmentReader.h"
#include "wire/SegmentWriter.h"

#include <random>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace worklode::samples {

constexpr Instant kMonday = instantFromMs(1772438400000); // 2026-03-02T08:00:00Z

inline SegmentHeader header(std::string collector = "a1", std::string stream = "main")
{
    SegmentHeader h;
    h.collector = std::move(collector);
    h.stream = std::move(stream);
    h.zone = "Europe/Berlin";
    h.door = "demo";
    h.producer = "tests 1";
    return h;
}

inline ActivitySlice admitted(SliceFields fields)
{
    auto slice = AdmittedImport("demo").admit(std::move(fields));
    if (!slice)
        throw std::runtime_error(slice.error().sentence());
    return *std::move(slice);
}

inline SliceFields active(Instant start, std::int64_t ms, std::string app, std::string title = {}, std::string url = {})
{
    SliceFields f;
    f.range = {start, start + Duration(ms)};
    f.app = std::move(app);
    f.title = std::move(title);
    f.url = std::move(url);
    return f;
}

/// Something of every kind: gaps, equal neighbours, empty texts, several scripts, large counters.
inline SliceFields randomSlice(std::mt19937& random, Instant at)
{
    const auto pick = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    SliceFields f = active(at + Duration(pick(3) ? 0 : pick(100000)), pick(20) ? 1 + pick(60000) : 0, pick(9) ? "app" + std::to_string(pick(40)) : "",
                           pick(5) ? "Vorgang " + std::to_string(pick(3000)) + (pick(7) ? "" : " – 日本語 🙂") : "",
                           pick(3) ? "" : "https://crm.example.com/case/" + std::to_string(pick(200)));
    f.kind = pick(8) ? SliceKind::Active : static_cast<SliceKind>(pick(4));
    if (f.kind == SliceKind::OffComputer)
        f.code = pick(2) ? "Lunch" : "Meeting";
    if (f.kind == SliceKind::Locked && pick(2))
        f.code = "asleep";
    if (f.kind == SliceKind::Active && pick(4)) {
        auto& c = f.counts;
        c.errorKeys = pick(9);
        c.cuts = pick(3);
        c.copies = pick(3);
        c.pastes = pick(3);
        c.keys = c.errorKeys + c.cuts + c.copies + c.pastes + pick(400);
        c.clicks = pick(50);
        c.scrolls = pick(1000) ? pick(30) : 4000000000U;
    }
    return f;
}

/// What was put in, in order.
struct Work {
    std::vector<SliceFields> slices;
    std::vector<TaskMark> marks;
};

inline Work randomWork(unsigned seed, std::size_t slices, Instant from = kMonday)
{
    std::mt19937 random(seed);
    Work work;
    Instant at = from;
    for (std::size_t i = 0; i < slices; ++i) {
        while (random() % 50 == 0)
            work.marks.push_back({at, static_cast<MarkKind>(random() % 3), random() % 2 ? "Audit" : "Dispute"});
        work.slices.push_back(randomSlice(random, at));
        at = work.slices.back().range.end;
    }
    return work;
}

inline SegmentWriter writerOf(const Work& work, SegmentHeader h = header())
{
    SegmentWriter writer(std::move(h));
    for (const SliceFields& slice : work.slices)
        if (const auto done = writer.add(admitted(slice)); !done)
            throw std::runtime_error(done.error().sentence());
    for (const TaskMark& mark : work.marks)
        if (const auto done = writer.add(mark); !done)
            throw std::runtime_error(done.error().sentence());
    return writer;
}

inline std::string sealed(SegmentWriter writer)
{
    auto bytes = writer.seal();
    if (!bytes)
        throw std::runtime_error(bytes.error().sentence());
    return *std::move(bytes);
}

inline std::string sealed(const Work& work, SegmentHeader h = header()) { return sealed(writerOf(work, std::move(h))); }

/// Everything that a reader gives, as it was put in; throws the sentence of the first error.
inline Work readAll(const SegmentReader& reader)
{
    const SegmentDictionaries& d = reader.dictionaries();
    Work work;
    for (std::size_t b = 0; b < reader.blocks().size(); ++b) {
        const auto block = reader.read(b);
        if (!block)
            throw std::runtime_error(block.error().sentence());
        const SliceColumns& s = block->slices;
        for (std::size_t i = 0; i < s.size(); ++i) {
            std::array<std::uint32_t, kCounterCount> counts{};
            for (std::size_t c = 0; c < kCounterCount; ++c)
                counts[c] = s.counts[c][i];
            work.slices.push_back({{s.start[i], s.end[i]}, s.kind[i], d.apps[s.app[i]], d.titles[s.title[i]], d.urls[s.url[i]], d.codes[s.code[i]],
                                   InteractionCounts::fromArray(counts)});
        }
        for (std::size_t i = 0; i < block->marks.size(); ++i)
            work.marks.push_back({block->marks.at[i], block->marks.kind[i], d.codes[block->marks.task[i]]});
    }
    return work;
}

inline bool same(const SliceFields& a, const SliceFields& b)
{
    return a.range == b.range && a.kind == b.kind && a.app == b.app && a.title == b.title && a.url == b.url && a.code == b.code && a.counts == b.counts;
}

inline bool same(const Work& a, const Work& b)
{
    return a.marks == b.marks && std::equal(a.slices.begin(), a.slices.end(), b.slices.begin(), b.slices.end(),
                                            [](const SliceFields& x, const SliceFields& y) { return same(x, y); });
}

} // namespace worklode::samples

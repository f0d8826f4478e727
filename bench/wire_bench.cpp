// How fast segments are written and read, and how large a row is. One thread; data like storage-facts': days of 2,000
// slices, about 1,300 distinct titles each (pessimistic).
//   wire_bench [segments] [slices per segment]
#include "policy/AdmittedImport.h"
#include "wire/SegmentReader.h"
#include "wire/SegmentWriter.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

using namespace worklode;

namespace {

/// Processor time, so that a busy machine shows what one core can do.
double secondsSince(std::clock_t start) { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; }

std::string titleOf(std::mt19937& random, std::size_t segment)
{
    const unsigned common = random() % 3000;
    if (random() % 100 < 38)
        return "Case list - view " + std::to_string(common % 300) + " - Customer Management";
    return "Case " + std::to_string(random() % 900000) + "/" + std::to_string(segment) + " - " + std::to_string(common) + " - Customer Management";
}

std::vector<ActivitySlice> workOf(std::size_t segment, std::size_t slices)
{
    std::mt19937 random(static_cast<unsigned>(segment));
    const AdmittedImport door("demo");
    std::vector<ActivitySlice> work;
    Instant at = instantFromMs(1772438400000 + static_cast<std::int64_t>(segment) * 86400000);
    for (std::size_t i = 0; i < slices; ++i) {
        SliceFields f;
        f.range = {at, at + Duration(500 + random() % 25000)};
        f.app = "app" + std::to_string(random() % 60);
        f.title = titleOf(random, segment);
        f.kind = random() % 15 ? SliceKind::Active : SliceKind::Idle;
        if (f.kind == SliceKind::Active) {
            const bool typing = random() % 3 == 0;
            f.counts = {static_cast<std::uint32_t>(random() % 8), typing ? static_cast<std::uint32_t>(8 + random() % 90) : 0,
                        typing ? static_cast<std::uint32_t>(random() % 4) : 0, static_cast<std::uint32_t>(random() % 4 ? 0 : random() % 9), 0,
                        static_cast<std::uint32_t>(typing && random() % 5 == 0), static_cast<std::uint32_t>(typing && random() % 5 == 0)};
        }
        at = f.range.end + Duration(random() % 4 ? 0 : random() % 2000);
        work.push_back(door.admit(std::move(f)).value());
    }
    return work;
}

std::string written(const std::vector<ActivitySlice>& work)
{
    SegmentHeader header;
    header.collector = "bench";
    header.door = "demo";
    SegmentWriter writer(header);
    for (const ActivitySlice& slice : work)
        if (!writer.add(slice))
            std::abort();
    return writer.seal().value();
}

/// Opens and decodes a segment; with `texts` also maps its dictionaries to global ids, as loading does.
std::size_t readRows(const std::string& bytes, SegmentReader::Check check, std::unordered_map<std::string, std::uint32_t>* texts)
{
    const auto reader = SegmentReader::open(bytes, check);
    if (!reader)
        std::abort();
    if (texts)
        for (const auto* dictionary : {&reader->dictionaries().apps, &reader->dictionaries().titles})
            for (const std::string& text : *dictionary)
                texts->try_emplace(text, static_cast<std::uint32_t>(texts->size()));
    std::size_t rows = 0;
    for (std::size_t b = 0; b < reader->blocks().size(); ++b)
        rows += reader->read(b).value().slices.size();
    return rows;
}

void report(const char* what, double rows, double seconds) { std::printf("%-44s %7.2f M rows/s\n", what, rows / seconds / 1e6); }

void measureReading(const char* what, const std::vector<std::string>& segments, SegmentReader::Check check, bool map)
{
    double best = 1e9;
    double rows = 0;
    for (int round = 0; round < 3; ++round) {
        std::unordered_map<std::string, std::uint32_t> texts;
        const auto start = std::clock();
        rows = 0;
        for (const std::string& bytes : segments)
            rows += static_cast<double>(readRows(bytes, check, map ? &texts : nullptr));
        best = std::min(best, secondsSince(start));
    }
    report(what, rows, best);
}

} // namespace

int main(int argc, char* argv[])
{
    const std::size_t segments = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 200;
    const std::size_t slices = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 2000;
    std::vector<std::string> sealed;
    double seconds = 0;
    double bytes = 0;
    for (std::size_t i = 0; i < segments; ++i) {
        const auto work = workOf(i, slices);
        const auto start = std::clock();
        sealed.push_back(written(work));
        seconds += secondsSince(start);
        bytes += static_cast<double>(sealed.back().size());
    }
    const auto rows = static_cast<double>(segments * slices);
    std::printf("%zu segments of %zu slices, %.1f bytes a row\n", segments, slices, bytes / rows);
    report("write (add and seal)", rows, seconds);
    measureReading("read (structure)", sealed, SegmentReader::Check::Structure, false);
    measureReading("read (structure) and map texts to global ids", sealed, SegmentReader::Check::Structure, true);
    measureReading("read (everything, SHA-256 too)", sealed, SegmentReader::Check::Everything, false);
    return 0;
}

// Feeds a reader with arbitrary bytes: as a file, as one message inside right hashes, as a log's record. Whatever is taken
// must keep the rules; nothing may end the program.
#include "wire/SegmentForge.h"
#include "wire/SegmentSamples.h"
#include "wire/SegmentWriter.h"

#include <cstdint>
#include <cstdlib>

using namespace worklode;
using namespace worklode::samples;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// All of it, with every promise that SegmentReader makes of what it gives.
void readEverything(const std::string& bytes, SegmentReader::Check check)
{
    const auto reader = SegmentReader::open(bytes, check);
    if (!reader) {
        require(!reader.error().sentence().empty());
        return;
    }
    const SegmentDictionaries& d = reader->dictionaries();
    Instant end = kEarliestInstant;
    for (std::size_t b = 0; b < reader->blocks().size(); ++b) {
        const auto block = reader->read(b);
        if (!block)
            return;
        const SliceColumns& s = block->slices;
        require(s.size() == reader->blocks()[b].slices && block->marks.size() == reader->blocks()[b].marks);
        for (std::size_t i = 0; i < s.size(); ++i) {
            require(s.start[i] >= end && s.end[i] >= s.start[i] && s.end[i] <= kLatestInstant);
            end = s.end[i];
            require(s.app[i] < d.apps.size() && s.title[i] < d.titles.size() && s.url[i] < d.urls.size() && s.code[i] < d.codes.size());
            require(reader->range().contains(TimeRange{s.start[i], s.end[i]}));
        }
        for (std::size_t i = 0; i < block->marks.size(); ++i)
            require(block->marks.task[i] > 0 && block->marks.task[i] < d.codes.size());
    }
    const Work work = readAll(*reader);
    for (const SliceFields& slice : work.slices)
        require(checkSlice(slice).ok());
    require(SegmentReader::open(sealed(work, reader->header())).ok()); // what can be read can be written again
}

void readForged(std::uint32_t kind, const std::string& message)
{
    SegmentForge forge;
    forge.build();
    const std::string frame = forgedFrame(kind, message);
    forge.keepPlaces = kind == 4;
    (kind == 1 ? forge.headerFrame : kind == 2 ? forge.dictionariesFrame : forge.footerFrame) = kind == 3 ? std::string() : frame;
    if (kind == 3)
        forge.blockFrames = {frame};
    readEverything(forge.build(), SegmentReader::Check::Structure);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 8) {
    case 0: readEverything(bytes, SegmentReader::Check::Structure); break;
    case 1: readEverything(bytes, SegmentReader::Check::Everything); break;
    case 6: readEverything(withTrailer(bytes), SegmentReader::Check::Everything); break;
    case 7: {
        SegmentWriter writer(header());
        if (writer.addRecorded(bytes))
            readEverything(sealed(std::move(writer)), SegmentReader::Check::Everything);
        break;
    }
    default: readForged(data[0] % 8 - 1U, bytes); break; // 2 to 5: the four kinds of part
    }
    return 0;
}

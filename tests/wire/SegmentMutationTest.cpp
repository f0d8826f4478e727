#include "Catch.h"
#include "wire/SegmentForge.h"
#include "wire/SegmentSamples.h"

#include <random>

using namespace worklode;
using namespace worklode::samples;

namespace {

/// True where a reader takes the bytes and reads all of them. That it comes back at all is half of the test.
bool accepted(const std::string& bytes, SegmentReader::Check check)
{
    const auto reader = SegmentReader::open(bytes, check);
    if (!reader)
        return false;
    for (std::size_t b = 0; b < reader->blocks().size(); ++b)
        if (!reader->read(b))
            return false;
    return true;
}

std::string smallSegment() { return sealed(randomWork(4, 40)); }

} // namespace

TEST_CASE("No flipped bit gets through")
{
    const std::string good = smallSegment();
    REQUIRE(accepted(good, SegmentReader::Check::Everything));
    std::size_t taken = 0;
    for (std::size_t at = 0; at < good.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            std::string bad = good;
            bad[at] = static_cast<char>(bad[at] ^ (1 << bit));
            taken += accepted(bad, SegmentReader::Check::Everything);
        }
    CHECK(taken == 0);
}

TEST_CASE("Without the hash over the whole, only flips inside that hash get through")
{
    const std::string good = smallSegment();
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = static_cast<char>(~bad[at]);
        const bool inSha = at >= good.size() - 40 && at < good.size() - 8;
        INFO("byte " << at << " of " << good.size());
        CHECK(accepted(bad, SegmentReader::Check::Structure) == inSha);
    }
}

TEST_CASE("No shortened, lengthened or doubled file gets through")
{
    const std::string good = smallSegment();
    for (std::size_t length = 0; length < good.size(); ++length)
        CHECK_FALSE(accepted(good.substr(0, length), SegmentReader::Check::Everything));
    for (std::size_t at = 0; at <= good.size(); at += 13)
        CHECK_FALSE(accepted(std::string(good).insert(at, 1, 'x'), SegmentReader::Check::Everything));
    CHECK_FALSE(accepted(good + good, SegmentReader::Check::Everything));
}

TEST_CASE("Nonsense inside right hashes never ends the program, and what is taken keeps the rules")
{
    std::mt19937 random(20260302);
    SegmentForge model;
    model.build();
    const std::vector<std::string> messages = {model.header.SerializeAsString(), model.dictionaries.SerializeAsString(),
                                               model.blocks[0].SerializeAsString(), model.footer.SerializeAsString()};
    std::size_t taken = 0;
    for (int round = 0; round < 15000; ++round) {
        const std::size_t which = random() % messages.size();
        std::string bad = messages[which];
        for (unsigned i = 0; i <= random() % 3; ++i)
            bad[random() % bad.size()] = static_cast<char>(random());
        SegmentForge forge = model;
        forge.keepPlaces = true;
        const std::string frame = forgedFrame(static_cast<std::uint32_t>(which + 1), bad);
        (which == 0 ? forge.headerFrame : which == 1 ? forge.dictionariesFrame : forge.footerFrame) = which == 2 ? std::string() : frame;
        if (which == 2)
            forge.blockFrames = {frame};
        forge.keepPlaces = which == 3;
        const std::string bytes = forge.build();
        const auto reader = SegmentReader::open(bytes);
        if (!reader || !accepted(bytes, SegmentReader::Check::Everything))
            continue;
        ++taken;
        for (const SliceFields& slice : readAll(*reader).slices)
            CHECK(checkSlice(slice));
    }
    CHECK(taken > 50);   // a changed counter is still a counter
    CHECK(taken < 7500); // and most nonsense is seen
}

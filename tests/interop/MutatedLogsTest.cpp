#include "Catch.h"
#include "ForeignSamples.h"
#include "TemporaryFolder.h"
#include "interop/Importer.h"
#include "wire/SegmentReader.h"

#include <random>

using namespace worklode;
using worklode::test::TemporaryFolder;

namespace {

/// Everything that an importer gives must be segments that hold; everything that it refuses must be said.
void takeOrRefuse(const std::filesystem::path& file, bool mustBeTaken)
{
    const auto importer = importerFor(file);
    REQUIRE(importer);
    REQUIRE((!mustBeTaken || *importer));
    if (!*importer)
        return;
    Progress progress;
    const auto read = (*importer)->read(file, {}, 1, progress);
    if (!read) {
        INFO(read.error().sentence());
        REQUIRE_FALSE(mustBeTaken);
        REQUIRE_FALSE(read.error().detail.empty());
        return;
    }
    for (const std::string& segment : read->segments)
        REQUIRE(SegmentReader::open(segment, SegmentReader::Check::Everything));
}

std::string mutated(std::string text, std::mt19937& random)
{
    const auto below = [&random](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    using namespace std::string_view_literals;
    constexpr std::string_view kTelling = "\0\xFF\"<>&;,[]{}\n\\9-"sv;
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
        case 0: text[at] = kTelling[below(kTelling.size())]; break;
        case 1: text.erase(at, 1 + below(20)); break;
        case 2: text.insert(at, text.substr(below(text.size()), below(40))); break;
        default: text.insert(at, 1, kTelling[below(kTelling.size())]); break;
        }
        if (text.empty())
            text = " ";
    }
    return text;
}

} // namespace

TEST_CASE("Broken foreign logs are taken or refused, never anything else", "[mutations]")
{
    const TemporaryFolder folder;
    std::mt19937 random(11);
    for (const auto& sample : samples::kForeignSamples) {
        INFO(sample.file);
        takeOrRefuse(folder.write(sample.file, sample.text), true);
        for (int i = 0; i < 300; ++i)
            takeOrRefuse(folder.write(sample.file, mutated(std::string(sample.text), random)), false);
    }
}

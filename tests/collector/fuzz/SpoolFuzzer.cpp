// Feeds a spool with arbitrary bytes: as the log that a crash left, as records inside a whole log, as its state. What is sealed of it must
// be segments that hold; nothing may end the program, and a log that cannot be sealed stays where it is.
#include "TemporaryFolder.h"
#include "collector/Spool.h"
#include "wire/SegmentReader.h"

#include <cstdint>
#include <cstdlib>

using namespace worklode;
namespace fs = std::filesystem;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Each record has its length before it, in one byte; the first is a header that holds, if `data` says so.
void writeRecords(const fs::path& file, std::string_view data)
{
    auto log = AppendLog::create(file);
    require(log.ok());
    if (!data.empty() && data.front() % 2 == 0) {
        SegmentHeader header;
        header.collector = "bob";
        header.door = "gate";
        header.producer = "fuzz";
        header.anchorWall = instantFromMs(1'700'000'000'000);
        require(log->append(encodeSpoolRecord(header)).ok());
    }
    data.remove_prefix(std::min<std::size_t>(1, data.size()));
    while (!data.empty()) {
        const auto size = std::min<std::size_t>(static_cast<unsigned char>(data.front()), data.size() - 1);
        require(log->append(data.substr(1, size)).ok());
        data.remove_prefix(size + 1);
    }
}

void recover(const fs::path& folder)
{
    const Spool::Place place{folder / "stream", folder, "bob-main"};
    const fs::path log = place.folder / "open.wlog";
    const std::string before = test::TemporaryFolder::read(log);
    const auto spool = Spool::open(place);
    if (!spool) {
        require(!spool.error().sentence().empty());
        require(test::TemporaryFolder::read(log) == before);
    }
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".wlseg")
            require(SegmentReader::open(test::TemporaryFolder::read(entry.path()), SegmentReader::Check::Everything).ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const test::TemporaryFolder folder;
    fs::remove_all(folder.path() / "spool");
    fs::create_directories(folder.path() / "spool/stream");
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 4) {
    case 0: folder.write("spool/stream/open.wlog", bytes); break;
    case 1: folder.write("spool/stream/open.wlog", "WLSPOOL1" + std::string(bytes)); break;
    case 2: folder.write("spool/stream/state.json", bytes); break;
    default: writeRecords(folder.path() / "spool/stream/open.wlog", bytes); break;
    }
    recover(folder.path() / "spool");
    return 0;
}

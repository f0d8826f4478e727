#include "archive/SegmentFile.h"

#include "wire/SegmentLimits.h"

#include <QFile>

namespace worklode {

namespace fs = std::filesystem;

fs::path segmentPath(const fs::path& segments, const std::string& id)
{
    return segments / id.substr(0, 2) / (id + std::string(kSegmentSuffix));
}

Result<std::string> readSegmentFile(const fs::path& path)
{
    const auto failed = [&](const std::string& detail) { return Error{ErrorCode::Unavailable, path.string(), detail}; };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed("cannot be opened: " + file.errorString().toStdString());
    if (file.size() > static_cast<qint64>(kMaxSegmentBytes))
        return Error{ErrorCode::Corrupt, path.string(), "is larger than a segment may be"};
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
        const qint64 n = file.read(bytes.data() + got, static_cast<qint64>(bytes.size() - got));
        if (n < 0)
            return failed("cannot be read: " + file.errorString().toStdString());
        if (n == 0)
            break;
        got += static_cast<std::size_t>(n);
    }
    bytes.resize(got);
    return bytes;
}

Result<SegmentReader> openWhole(std::string_view bytes)
{
    auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
    if (!reader)
        return reader;
    for (std::size_t i = 0; i < reader->blocks().size(); ++i)
        if (const auto block = reader->read(i); !block)
            return block.error();
    return reader;
}

SegmentEntry entryOf(const SegmentReader& reader, std::string id, fs::path path, std::uint64_t bytes)
{
    SegmentEntry entry;
    entry.id = std::move(id);
    entry.path = std::move(path);
    entry.collector = reader.header().collector;
    entry.stream = reader.header().stream;
    entry.zone = reader.header().zone;
    entry.range = reader.range();
    entry.slices = reader.slices();
    entry.marks = reader.marks();
    entry.bytes = bytes;
    return entry;
}

} // namespace worklode

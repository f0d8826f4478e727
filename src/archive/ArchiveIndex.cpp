#include "archive/ArchiveIndex.h"

#include "archive/DurableFiles.h"
#include "archive/SegmentFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

namespace worklode {

namespace fs = std::filesystem;

namespace {

constexpr quint32 kMagic = 0x574C4958; // "WLIX"
constexpr quint32 kVersion = 1;
constexpr qsizetype kHashBytes = 32;

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

void put(QDataStream& out, const std::string& text) { out << QByteArray(text.data(), static_cast<qsizetype>(text.size())); }

std::string takeText(QDataStream& in)
{
    QByteArray bytes;
    in >> bytes;
    return bytes.toStdString();
}

template <class T>
T take(QDataStream& in)
{
    T value{};
    in >> value;
    return value;
}

void put(QDataStream& out, const IndexRecord& record)
{
    const SegmentEntry& e = record.entry;
    put(out, e.id);
    put(out, e.collector);
    put(out, e.stream);
    put(out, e.zone);
    out << static_cast<qint64>(toMs(e.range.start)) << static_cast<qint64>(toMs(e.range.end)) << quint64(e.slices) << quint64(e.marks)
        << quint64(e.bytes) << qint64(record.stamp.changed);
}

IndexRecord takeRecord(QDataStream& in, const fs::path& segments)
{
    IndexRecord record;
    SegmentEntry& e = record.entry;
    e.id = takeText(in);
    e.path = segmentPath(segments, e.id);
    e.collector = takeText(in);
    e.stream = takeText(in);
    e.zone = takeText(in);
    e.range.start = instantFromMs(take<qint64>(in));
    e.range.end = instantFromMs(take<qint64>(in));
    e.slices = take<quint64>(in);
    e.marks = take<quint64>(in);
    e.bytes = take<quint64>(in);
    record.stamp = {e.path, e.bytes, take<qint64>(in)};
    return record;
}

/// The content without its hash; empty where the hash is wrong.
QByteArray readChecked(const fs::path& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const QByteArray content = bytes.chopped(std::min(kHashBytes, bytes.size()));
    return hashOf(content) == bytes.right(kHashBytes) ? content : QByteArray();
}

} // namespace

std::vector<IndexRecord> readIndex(const fs::path& file, const fs::path& segments)
{
    const QByteArray content = readChecked(file);
    QDataStream in(content);
    in.setVersion(QDataStream::Qt_6_0);
    if (take<quint32>(in) != kMagic || take<quint32>(in) != kVersion)
        return {};
    const auto count = take<quint64>(in);
    std::vector<IndexRecord> records;
    for (quint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        records.push_back(takeRecord(in, segments));
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return {};
    return records;
}

bool writeIndex(const fs::path& path, const std::vector<IndexRecord>& records)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kMagic << kVersion << quint64(records.size());
    for (const IndexRecord& record : records)
        put(out, record);
    content += hashOf(content);
    // Several programs may do this at once, each beside the place; not synced, because a torn one is told by its hash.
    const fs::path beside = path.string() + "." + std::to_string(QCoreApplication::applicationPid()) + ".part";
    const std::string_view bytes(content.constData(), static_cast<std::size_t>(content.size()));
    if (!makePrivateFolder(path.parent_path()) || !writePrivateFile(beside, bytes))
        return false;
    std::error_code failed;
    fs::rename(beside, path, failed);
    if (!failed)
        return true;
    fs::remove(beside, failed);
    return false;
}

} // namespace worklode

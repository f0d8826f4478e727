#include "catalog/AuditTrail.h"

#include "catalog/SqlTable.h"

#include <QCryptographicHash>

namespace worklode {

namespace {

/// Each part with its length in front, so that no two entries give the same bytes.
std::string hashOf(const AuditEntry& entry)
{
    std::string bytes;
    for (const std::string& part : {std::to_string(entry.seq), std::to_string(toMs(entry.at)), entry.author, entry.action,
                                    entry.detail, entry.previousHash})
        bytes += std::to_string(part.size()) + ":" + part + "\n";
    return sha256Hex(bytes);
}

} // namespace

std::string sha256Hex(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

Outcome appendAudit(SqlConnection& connection, Instant at, const std::string& author, const std::string& action,
                    const std::string& detail)
{
    AuditEntry entry{1, at, author, action, detail, {}, {}};
    TableReader last(connection, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (last.next()) {
        entry.seq = static_cast<std::uint64_t>(last.integer(0)) + 1;
        entry.previousHash = last.text(1);
    }
    if (Outcome read = last.finish(); !read)
        return read;
    TableWriter table(connection, "audit", "seq, at_ms, author, action, detail, prev_hash, hash");
    table.add({entry.seq, entry.at, entry.author, entry.action, entry.detail, entry.previousHash, hashOf(entry)});
    return table.finish();
}

Result<std::vector<AuditEntry>> readAudit(SqlConnection& connection)
{
    std::vector<AuditEntry> entries;
    TableReader reader(connection, "SELECT seq, at_ms, author, action, detail, prev_hash, hash FROM audit ORDER BY seq");
    std::string previous;
    while (reader.next()) {
        AuditEntry entry{static_cast<std::uint64_t>(reader.integer(0)), reader.instant(1), reader.text(2), reader.text(3),
                         reader.text(4), reader.text(5), reader.text(6)};
        if (entry.seq != entries.size() + 1 || entry.previousHash != previous || entry.hash != hashOf(entry))
            return Error{ErrorCode::Corrupt, connection.place(),
                         "the audit trail was changed at entry " + std::to_string(entries.size() + 1)};
        previous = entry.hash;
        entries.push_back(std::move(entry));
    }
    if (Outcome read = reader.finish(); !read)
        return read.error();
    return entries;
}

} // namespace worklode

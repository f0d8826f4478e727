// Who did what to a catalog: entries that are only ever added, each holding the hash of the one before.
#pragma once

#include "core/Result.h"
#include "core/Time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

class SqlConnection;

struct AuditEntry {
    std::uint64_t seq = 0; ///< 1, 2, 3 …
    Instant at;
    std::string author;
    std::string action; ///< "save", "re-identify", …
    std::string detail;
    std::string previousHash; ///< empty for the first
    std::string hash;         ///< SHA-256, hex, of everything above
};

/// Inside a write transaction.
Outcome appendAudit(SqlConnection& connection, Instant at, const std::string& author, const std::string& action,
                    const std::string& detail);
/// In their order. Fails where an entry was changed, removed or put in between, naming the first such entry.
Result<std::vector<AuditEntry>> readAudit(SqlConnection& connection);

std::string sha256Hex(std::string_view bytes);

} // namespace worklode

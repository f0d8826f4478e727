#include "catalog/CatalogStore.h"

#include "catalog/CatalogJson.h"
#include "catalog/CatalogSchema.h"
#include "catalog/CatalogTables.h"
#include "catalog/SqlTable.h"

#include <set>

namespace worklode {

struct CatalogStore::State {
    State(CatalogAddress a, SqlConnection c, const Clock& k) : address(std::move(a)), connection(std::move(c)), clock(k) {}

    /// Where the connection was lost, now or by an earlier call, it is opened anew, once: nothing was done yet.
    Outcome begin(SqlTransaction& transaction, SqlAccess access);

    CatalogAddress address;
    SqlConnection connection;
    const Clock& clock;
    CatalogSnapshot last; ///< what was loaded or saved last; spares reading and writing what did not change
};

namespace {

struct StoredVersion {
    std::uint64_t version = 0;
    std::string author;
    Instant at;
};

/// Version 0 where nothing was saved yet.
Result<StoredVersion> currentVersion(SqlConnection& connection)
{
    TableReader reader(connection, "SELECT version, author, at_ms FROM catalog_versions ORDER BY version DESC LIMIT 1");
    StoredVersion current;
    if (reader.next())
        current = {static_cast<std::uint64_t>(reader.integer(0)), reader.text(1), reader.instant(2)};
    if (Outcome read = reader.finish(); !read)
        return read.error();
    return current;
}

Error faulty(ErrorCode code, const std::string& place, const std::vector<CatalogFault>& faults)
{
    const std::string more = faults.size() > 1 ? " (and " + std::to_string(faults.size() - 1) + " more)" : std::string();
    const std::string where = faults.front().path.empty() ? std::string() : faults.front().path + ": ";
    return {code, place, where + faults.front().sentence + more};
}

Outcome addVersion(SqlConnection& connection, std::uint64_t version, Instant at, const Catalog& catalog,
                   const std::string& author, const std::string& note)
{
    const std::string document = catalogToJson(catalog);
    TableWriter versions(connection, "catalog_versions", "version, at_ms, author, note, document");
    versions.add({version, at, author, note, qCompress(QByteArray(document.data(), static_cast<qsizetype>(document.size())), 3)});
    if (Outcome added = versions.finish(); !added)
        return added;
    return appendAudit(connection, at, author, "save",
                       "version " + std::to_string(version) + ", document " + sha256Hex(document));
}

/// Histories and the audit trail name users, so none goes away.
Outcome checkUsersKept(SqlConnection& connection, const Catalog& catalog)
{
    std::set<std::string_view> names;
    for (const User& user : catalog.users)
        names.insert(user.name);
    TableReader reader(connection, "SELECT name FROM users ORDER BY pos");
    while (reader.next())
        if (const std::string name = reader.text(0); !names.contains(name))
            return Error{ErrorCode::Refused, "users", "\"" + name + "\" cannot be deleted, only made inactive"};
    return reader.finish();
}

} // namespace

Outcome CatalogStore::State::begin(SqlTransaction& transaction, SqlAccess access)
{
    if (!connection.lost())
        if (Outcome begun = transaction.begin(access); begun || !connection.lost())
            return begun;
    last = {}; // another server may stand there by now
    Result<SqlConnection> opened = SqlConnection::open(address);
    if (!opened)
        return opened.error();
    connection = std::move(opened).value();
    if (Outcome migrated = migrateCatalog(connection); !migrated)
        return migrated;
    return transaction.begin(access);
}

CatalogStore::CatalogStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CatalogStore::~CatalogStore() = default;
CatalogStore::CatalogStore(CatalogStore&&) noexcept = default;
CatalogStore& CatalogStore::operator=(CatalogStore&&) noexcept = default;

Result<CatalogStore> CatalogStore::open(const std::filesystem::path& file, const Clock& clock)
{
    Result<CatalogAddress> address = catalogAddressBeside(file);
    if (!address)
        return address.error();
    return open(*address, clock);
}

Result<CatalogStore> CatalogStore::open(const CatalogAddress& address, const Clock& clock)
{
    Result<SqlConnection> connection = SqlConnection::open(address);
    if (!connection)
        return connection.error();
    if (Outcome migrated = migrateCatalog(*connection); !migrated)
        return migrated.error();
    return CatalogStore(std::make_unique<State>(address, std::move(connection).value(), clock));
}

Result<CatalogSnapshot> CatalogStore::load() const
{
    SqlConnection& connection = m_state->connection;
    SqlTransaction transaction(connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Read); !begun)
        return begun.error();
    const Result<StoredVersion> current = currentVersion(connection);
    if (!current)
        return current.error();
    if (m_state->last.catalog && m_state->last.version == current->version)
        return m_state->last;
    Result<Catalog> catalog = current->version == 0 ? Result<Catalog>(builtInCatalog()) : readCatalog(connection);
    if (!catalog)
        return catalog.error();
    if (const auto faults = checkCatalog(*catalog); !faults.empty())
        return faulty(ErrorCode::Corrupt, connection.place(), faults);
    m_state->last = {std::make_shared<const Catalog>(std::move(catalog).value()), current->version};
    return m_state->last;
}

Result<std::uint64_t> CatalogStore::version() const
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Read); !begun)
        return begun.error();
    const Result<StoredVersion> current = currentVersion(m_state->connection);
    return current ? Result<std::uint64_t>(current->version) : Result<std::uint64_t>(current.error());
}

Result<std::uint64_t> CatalogStore::save(const Catalog& catalog, std::uint64_t basedOn, const std::string& author,
                                         const std::string& note)
{
    if (const auto faults = checkCatalog(catalog); !faults.empty())
        return faulty(ErrorCode::BadInput, "catalog", faults);
    SqlConnection& connection = m_state->connection;
    SqlTransaction transaction(connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Write); !begun)
        return begun.error();
    const Result<StoredVersion> current = currentVersion(connection);
    if (!current)
        return current.error();
    if (current->version != basedOn)
        return Error{ErrorCode::Refused, connection.place(),
                     "the catalog has version " + std::to_string(current->version) + " by now, saved by " + current->author + " at "
                         + toIso(current->at) + "; this change was based on version " + std::to_string(basedOn)};
    if (Outcome kept = checkUsersKept(connection, catalog); !kept)
        return kept.error();
    const bool known = m_state->last.catalog && m_state->last.version == basedOn && basedOn != 0;
    if (Outcome written = writeCatalog(connection, catalog, known ? m_state->last.catalog.get() : nullptr); !written)
        return written.error();
    const std::uint64_t version = basedOn + 1;
    if (Outcome added = addVersion(connection, version, m_state->clock.now(), catalog, author, note); !added)
        return added.error();
    if (Outcome committed = transaction.commit(); !committed)
        return connection.lost() ? Error{ErrorCode::Unavailable, connection.place(),
                                         "the connection to the server was lost as the save was being finished; see the history before trying again"}
                                 : committed.error();
    m_state->last = {std::make_shared<const Catalog>(catalog), version};
    return version;
}

Result<std::vector<CatalogVersion>> CatalogStore::history() const
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Read); !begun)
        return begun.error();
    std::vector<CatalogVersion> versions;
    TableReader reader(m_state->connection, "SELECT version, at_ms, author, note FROM catalog_versions ORDER BY version DESC");
    while (reader.next())
        versions.push_back({static_cast<std::uint64_t>(reader.integer(0)), reader.instant(1), reader.text(2), reader.text(3)});
    if (Outcome read = reader.finish(); !read)
        return read.error();
    return versions;
}

Result<Catalog> CatalogStore::versionAt(std::uint64_t version) const
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Read); !begun)
        return begun.error();
    const std::string place = m_state->connection.place();
    TableReader reader(m_state->connection, "SELECT document FROM catalog_versions WHERE version = ?", {version});
    if (!reader.next()) {
        if (Outcome read = reader.finish(); !read)
            return read.error();
        return Error{ErrorCode::NotFound, place, "there is no version " + std::to_string(version)};
    }
    const QByteArray document = qUncompress(reader.bytes(0));
    CatalogParse parse = parseCatalog(std::string_view(document.data(), static_cast<std::size_t>(document.size())));
    if (!parse.faults.empty())
        return faulty(ErrorCode::Corrupt, place + ": version " + std::to_string(version), parse.faults);
    return std::move(parse.catalog);
}

Outcome CatalogStore::noteRun(const std::string& view, const std::string& user)
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Write); !begun)
        return begun;
    if (Outcome noted = runStatement(m_state->connection,
                                     "INSERT INTO view_runs (view_name, user_name, at_ms) VALUES (?, ?, ?)"
                                     " ON CONFLICT (view_name, user_name) DO UPDATE SET at_ms = excluded.at_ms",
                                     {view, user, m_state->clock.now()}); !noted)
        return noted;
    return transaction.commit();
}

Result<std::optional<Instant>> CatalogStore::lastRun(const std::string& view) const
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Read); !begun)
        return begun.error();
    TableReader reader(m_state->connection, "SELECT MAX(at_ms) FROM view_runs WHERE view_name = ?", {view});
    const std::optional<Instant> at = reader.next() ? reader.optionalInstant(0) : std::nullopt;
    if (Outcome read = reader.finish(); !read)
        return read.error();
    return at;
}

Outcome CatalogStore::noteAudit(const std::string& author, const std::string& action, const std::string& detail)
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Write); !begun)
        return begun;
    if (Outcome added = appendAudit(m_state->connection, m_state->clock.now(), author, action, detail); !added)
        return added;
    return transaction.commit();
}

Result<std::vector<AuditEntry>> CatalogStore::audit() const
{
    SqlTransaction transaction(m_state->connection);
    if (Outcome begun = m_state->begin(transaction, SqlAccess::Read); !begun)
        return begun.error();
    return readAudit(m_state->connection);
}

} // namespace worklode

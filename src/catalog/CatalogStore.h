// Where the catalog lives: a database through Qt Sql, with every version kept.
#pragma once

#include "catalog/AuditTrail.h"
#include "catalog/Catalog.h"
#include "catalog/CatalogAddress.h"
#include "core/Clock.h"
#include "core/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace worklode {

struct CatalogSnapshot {
    std::shared_ptr<const Catalog> catalog;
    std::uint64_t version = 0; ///< 0: nothing was ever saved
};

struct CatalogVersion {
    std::uint64_t version = 0;
    Instant at;
    std::string author;
    std::string note;
};

/// Belongs to the thread that opened it. Every save is one transaction: all of it or nothing. Where a server goes away the
/// call fails with one sentence, and the next call connects again.
class CatalogStore
{
public:
    /// The SQLite catalog `file` of a workspace, or the PostgreSQL one that `workspace.json` beside it names. Makes or
    /// migrates the database; a newer schema is refused naming both versions.
    static Result<CatalogStore> open(const std::filesystem::path& file, const Clock& clock);
    static Result<CatalogStore> open(const CatalogAddress& address, const Clock& clock);
    ~CatalogStore();
    CatalogStore(CatalogStore&&) noexcept;
    CatalogStore& operator=(CatalogStore&&) noexcept;

    Result<CatalogSnapshot> load() const;
    /// Of what load() would give, and no more is read.
    Result<std::uint64_t> version() const;
    /// Refused where the stored version is no longer `basedOn`, where checkCatalog() finds faults, or where a user is
    /// missing who was there (see withUsersKept()). Returns the new version.
    Result<std::uint64_t> save(const Catalog& catalog, std::uint64_t basedOn, const std::string& author, const std::string& note);
    Result<std::vector<CatalogVersion>> history() const; ///< newest first
    /// The catalog as it was saved with that version; saving it again restores it.
    Result<Catalog> versionAt(std::uint64_t version) const;

    /// What was done that is no save, a re-identification for example. Every save is in the trail by itself.
    Outcome noteAudit(const std::string& author, const std::string& action, const std::string& detail);
    /// Fails where somebody tampered with the trail.
    Result<std::vector<AuditEntry>> audit() const;

    /// When a View was last run; not part of the catalog's versions.
    Outcome noteRun(const std::string& view, const std::string& user);
    Result<std::optional<Instant>> lastRun(const std::string& view) const;

private:
    struct State;
    explicit CatalogStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace worklode

// The catalog of a workspace folder: its SQLite database, or the PostgreSQL one that its workspace.json names.
#pragma once

#include "core/Clock.h"
#include "ui/models/CatalogRepository.h"

#include <filesystem>

namespace worklode {

class LocalCatalogRepository final : public CatalogRepository
{
public:
    /// `clock` must outlive this.
    LocalCatalogRepository(std::filesystem::path folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(clock) {}

    Result<CatalogSnapshot> load() override;
    Result<std::uint64_t> version() override;
    Result<std::uint64_t> save(const Catalog& catalog, std::uint64_t basedOn, const std::string& author, const std::string& note) override;
    Result<std::vector<CatalogVersion>> history() override;
    Result<Catalog> versionAt(std::uint64_t version) override;
    Result<std::vector<AuditEntry>> audit() override;

private:
    Result<CatalogStore> open() const;

    std::filesystem::path m_folder;
    const Clock& m_clock;
};

} // namespace worklode

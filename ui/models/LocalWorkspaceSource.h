// Workspaces in folders: archive, catalog and columns, with the local engine over them.
#pragma once

#include "core/Clock.h"
#include "ui/models/WorkspaceSource.h"

#include <optional>

namespace worklode {

class LocalWorkspaceSource final : public WorkspaceSource
{
public:
    /// `clock` must outlive this. With a user, only Views that this user may open are listed.
    LocalWorkspaceSource(const Clock& clock, unsigned threads, std::optional<std::string> asUser)
        : m_clock(clock), m_threads(threads), m_asUser(std::move(asUser))
    {
    }

    /// A folder that does not exist yet opens as one without data; demo, import and recording make it.
    Result<OpenWorkspace> open(const std::filesystem::path& folder, Progress& progress) override;
    Result<OpenWorkspace> complete(const OpenWorkspace& workspace, Progress& progress) override;
    OpenWorkspace withCatalog(const OpenWorkspace& workspace, std::shared_ptr<const Catalog> catalog, std::uint64_t version) const override;
    std::shared_ptr<CatalogRepository> repository(const std::filesystem::path& folder) const override;
    Outcome noteRun(const std::filesystem::path& folder, const std::string& view, const std::string& user) override;

private:
    const Clock& m_clock;
    unsigned m_threads;
    std::optional<std::string> m_asUser;
};

} // namespace worklode

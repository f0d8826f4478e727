// A WorkspaceSource without files: the fake engine over the fake catalog.
#pragma once

#include "support/FakeEngine.h"
#include "ui/models/WorkspaceSource.h"

namespace worklode {

class FakeWorkspace final : public WorkspaceSource
{
public:
    Result<OpenWorkspace> open(const std::filesystem::path& folder, Progress& progress) override;
    Result<OpenWorkspace> complete(const OpenWorkspace& workspace, Progress& progress) override;
    Outcome noteRun(const std::filesystem::path&, const std::string& view, const std::string&) override;

    std::shared_ptr<const Catalog> catalog = fakeCatalog();
    std::shared_ptr<FakeEngine> engine = std::make_shared<FakeEngine>(catalog);
    std::optional<Error> error;  ///< what opening fails with
    bool empty = false;          ///< a workspace without data
    bool waitForCancel = false;  ///< opening ends only when it is cancelled
    bool dataLater = false;      ///< opening leaves the data to complete(), which waits until it is `released`
    std::atomic<bool> released{false};
    std::optional<Error> laterError; ///< what complete() fails with
    std::atomic<int> notes{0};   ///< how often noteRun() was called
};

} // namespace worklode

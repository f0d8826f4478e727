// The ViewEngine over a Dataset in memory.
#pragma once

#include "dataset/Dataset.h"
#include "session/ViewEngine.h"

#include <memory>

namespace worklode {

/// Caches enrichment and shifts for the catalog it was given; applies access nodes, dates and minimum groups here.
class LocalEngine final : public ViewEngine
{
public:
    LocalEngine(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion,
                unsigned threads);
    ~LocalEngine() override;

    Result<PageResult> run(const ViewRequest& request, Progress& progress) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace worklode

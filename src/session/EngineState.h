// What a LocalEngine holds, and which part of the data a request is about; private to this room.
#pragma once

#include "analysis/AnalysisInput.h"
#include "dataset/Dataset.h"
#include "session/Access.h"
#include "session/Preparation.h"
#include "session/PseudonymKey.h"
#include "session/ShiftSelection.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace worklode {

class PreviewCache;

struct EngineState {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Catalog> catalog;
    std::uint64_t version = 0;
    unsigned threads = 1;
    std::shared_ptr<PseudonymKey> pseudonymKey = std::make_shared<PseudonymKey>(); ///< shared, as is the next; guards itself
    std::shared_ptr<PreviewCache> previews; ///< shared by the engines over one dataset; guards itself
    std::atomic<bool> ready{false}; ///< `prepared` is there
    std::mutex mutex;                              ///< guards what follows
    std::shared_ptr<const Catalog> earlierCatalog; ///< what `earlier` was made from
    std::shared_ptr<const Preparation> earlier;    ///< until `prepared` is there
    std::shared_ptr<const Preparation> prepared;

    std::shared_ptr<const Preparation> prepare();
    /// The same data under another catalog: what does not change is shared.
    std::unique_ptr<EngineState> with(std::shared_ptr<const Catalog> other, std::uint64_t otherVersion);
};

/// The shifts of a request under one catalog. Holds what its `shifts` point into.
struct Scope {
    std::shared_ptr<const Preparation> ready;
    Access access;
    ShiftDates dates;
    std::vector<const Shift*> shifts;
};

/// `access` as accessOf() or previewAccessOf() allowed it.
Result<Scope> scopeOf(const ViewRequest& request, std::shared_ptr<const Preparation> ready, const Access& access);
/// The same with other dates than the request's own.
Result<Scope> scopeIn(const ShiftDates& dates, const ViewRequest& request, std::shared_ptr<const Preparation> ready, const Access& access);

/// Borrows from `state` and `scope`. `catalog`: the state's own, or one that differs from it in tasks and opportunities only.
AnalysisInput inputOf(const EngineState& state, const Catalog& catalog, const Scope& scope, const ViewRequest& request);

std::uint64_t distinctAssociates(const std::vector<const Shift*>& shifts);

} // namespace worklode

#include "analysis/CompareScreens.h"
#include "analysis/FindOpportunities.h"
#include "catalog/CatalogJson.h"
#include "session/CompareSides.h"
#include "session/Previews.h"

namespace worklode {

namespace {

/// A candidate that could not be saved has no meaning to preview.
Outcome checkCandidate(const Catalog& candidate)
{
    const std::vector<CatalogFault> faults = checkCatalog(candidate);
    if (faults.empty())
        return Done{};
    const std::string more = faults.size() > 1 ? " (and " + std::to_string(faults.size() - 1) + " more faults)" : "";
    return Error{ErrorCode::BadInput, faults.front().path, faults.front().sentence + more};
}

void analyse(const EngineState& state, const Catalog& catalog, const ViewRequest& request, PreviewSide& side, Progress& progress)
{
    const AnalysisInput input = inputOf(state, catalog, side.scope, request);
    OpportunitiesResult found = findOpportunitiesAndSum(input, progress);
    side.summary = std::move(found.summary);
    side.opportunities = std::move(found.opportunities);
    side.instances = findInstances(input, progress);
}

Result<std::shared_ptr<const PreviewSide>> sideBefore(EngineState& state, const ViewRequest& request, Progress& progress)
{
    Result<Scope> scope = previewScope(state, request);
    if (!scope)
        return scope.error();
    const PreviewCache::SideKey key{scope->ready, state.catalog, ScopeKey::of(request)};
    if (std::shared_ptr<const PreviewSide> known = state.previews->sides.find(key))
        return known;
    auto side = std::make_shared<PreviewSide>();
    side->scope = std::move(*scope);
    analyse(state, *state.catalog, request, *side, progress);
    if (progress.cancelled())
        return previewCancelled();
    state.previews->sides.keep(key, side);
    return std::shared_ptr<const PreviewSide>(side);
}

/// The users and their rights are those of the saved catalog: nobody sees more by proposing it. What is in scope no longer
/// (its unit is gone, say) is an empty side.
PreviewSide sideAfter(const EngineState& state, EngineState& changed, const ViewRequest& request, Progress& progress)
{
    PreviewSide side;
    const std::shared_ptr<const Preparation> ready = changed.prepare();
    const Result<Access> access = previewAccessOf(*state.catalog, ready->roster->people, request);
    Result<Scope> scope = access ? scopeOf(request, ready, *access) : Result<Scope>(access.error());
    side.scope = scope ? std::move(*scope) : Scope{ready, {}, {}, {}};
    analyse(changed, *changed.catalog, request, side, progress);
    return side;
}

} // namespace

Error previewCancelled() { return {ErrorCode::Cancelled, {}, "the preview was cancelled"}; }

Result<Scope> previewScope(EngineState& state, const ViewRequest& request)
{
    const std::shared_ptr<const Preparation> ready = state.prepare();
    const Result<Access> access = previewAccessOf(*state.catalog, ready->roster->people, request);
    if (!access)
        return access.error();
    return scopeOf(request, ready, *access);
}

std::shared_ptr<const PlaceTimes> placeTimesOf(EngineState& state, const Scope& scope, const ViewRequest& request, Progress& progress)
{
    const PreviewCache::PlaceTimesKey key{scope.ready->roster, ScopeKey::of(request)};
    if (std::shared_ptr<const PlaceTimes> known = state.previews->placeTimes.find(key))
        return known;
    auto times = std::make_shared<const PlaceTimes>(timePlaces(*state.dataset, scope.shifts, state.threads, progress));
    if (!progress.cancelled())
        state.previews->placeTimes.keep(key, times);
    return times;
}

Result<ChangePreview> previewCatalog(EngineState& state, const Catalog& candidate, const ViewRequest& request, Progress& progress)
{
    if (const Outcome sound = checkCandidate(candidate); !sound)
        return sound.error();
    const Result<std::shared_ptr<const PreviewSide>> before = sideBefore(state, request, progress);
    if (!before)
        return before.error();
    progress.report(0.4);
    const std::unique_ptr<EngineState> changed = state.with(std::make_shared<const Catalog>(candidate), state.version);
    const PreviewSide after = sideAfter(state, *changed, request, progress);
    if (progress.cancelled())
        return previewCancelled();
    progress.report(0.8);
    ChangePreview preview = compareSides(*state.dataset, **before, after);
    preview.view = request.view.name;
    preview.changes = describeChanges(*state.catalog, candidate);
    const std::shared_ptr<const PlaceTimes> times = placeTimesOf(state, (*before)->scope, request, progress);
    if (progress.cancelled())
        return previewCancelled();
    preview.screens = compareScreens(*state.dataset, *(*before)->scope.ready->enrichment, *after.scope.ready->enrichment, *times);
    progress.report(1);
    return preview;
}

} // namespace worklode

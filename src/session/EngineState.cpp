#include "session/EngineState.h"

namespace worklode {

std::shared_ptr<const Preparation> EngineState::prepare()
{
    const std::scoped_lock lock(mutex);
    if (!prepared)
        prepared = Preparation::make(*catalog, *dataset, threads, earlierCatalog.get(), earlier.get());
    ready = true;
    earlierCatalog.reset();
    earlier.reset();
    return prepared;
}

std::unique_ptr<EngineState> EngineState::with(std::shared_ptr<const Catalog> other, std::uint64_t otherVersion)
{
    auto state = std::make_unique<EngineState>();
    state->dataset = dataset;
    state->catalog = std::move(other);
    state->version = otherVersion;
    state->threads = threads;
    state->pseudonymKey = pseudonymKey;
    state->previews = previews;
    const std::scoped_lock lock(mutex);
    state->earlierCatalog = prepared ? catalog : earlierCatalog;
    state->earlier = prepared ? prepared : earlier;
    return state;
}

Result<Scope> scopeOf(const ViewRequest& request, std::shared_ptr<const Preparation> ready, const Access& access)
{
    const ShiftDates dates = resolveDates(request, ready->roster->shifts);
    return scopeIn(dates, request, std::move(ready), access);
}

Result<Scope> scopeIn(const ShiftDates& dates, const ViewRequest& request, std::shared_ptr<const Preparation> ready, const Access& access)
{
    const Roster& roster = *ready->roster;
    Result<std::vector<const Shift*>> shifts = selectShifts(request, access, dates, roster.people, roster.shifts);
    if (!shifts)
        return shifts.error();
    return Scope{std::move(ready), access, dates, std::move(*shifts)};
}

AnalysisInput inputOf(const EngineState& state, const Catalog& catalog, const Scope& scope, const ViewRequest& request)
{
    using Kept = std::pair<std::shared_ptr<const Dataset>, std::shared_ptr<const Preparation>>;
    AnalysisInput input{*state.dataset, catalog, scope.ready->roster->people, *scope.ready->enrichment, scope.shifts, request.view.categories,
                        request.view.applications, state.threads, scope.access.root, scope.ready->visits.get()};
    input.keep = std::make_shared<const Kept>(state.dataset, scope.ready);
    return input;
}

std::uint64_t distinctAssociates(const std::vector<const Shift*>& shifts)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < shifts.size(); ++i)
        count += i == 0 || shifts[i]->associate != shifts[i - 1]->associate ? 1 : 0;
    return count;
}

} // namespace worklode

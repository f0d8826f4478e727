// The computations behind ChangeAnalyst, over an engine's state; private to this room.
#pragma once

#include "analysis/FindInstances.h"
#include "analysis/PlaceTimes.h"
#include "core/Progress.h"
#include "session/ChangeAnalyst.h"
#include "session/EngineState.h"

#include <memory>
#include <mutex>
#include <optional>

namespace worklode {

struct RuleBench;

/// What one catalog says of a scope.
struct PreviewSide {
    Scope scope;
    SummaryResult summary;
    std::vector<TaskInstances> instances;
    std::vector<Opportunity> opportunities;
};

/// The last value that was made, with what it was made for.
template <class Key, class Value>
class Memo
{
public:
    std::shared_ptr<const Value> find(const Key& key) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_key && *m_key == key ? m_value : nullptr;
    }
    /// What was made last for a key of which `fits` is true.
    template <class Fits>
    std::shared_ptr<const Value> findWhere(const Fits& fits) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_key && fits(*m_key) ? m_value : nullptr;
    }
    void keep(Key key, std::shared_ptr<const Value> value)
    {
        const std::scoped_lock lock(m_mutex);
        m_key = std::move(key);
        m_value = std::move(value);
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Key> m_key;
    std::shared_ptr<const Value> m_value;
};

/// The part of a request that says which data.
struct ScopeKey {
    View view;
    std::optional<std::string> associate;
    std::optional<LocalDate> date;
    std::optional<std::string> asUser;

    static ScopeKey of(const ViewRequest& request) { return {request.view, request.associate, request.date, request.asUser}; }
    friend bool operator==(const ScopeKey&, const ScopeKey&) = default;
};

/// Keys hold what they compare by address, so that no address is ever used twice. Thread-safe.
class PreviewCache
{
public:
    struct PlaceTimesKey {
        std::shared_ptr<const Roster> roster;
        ScopeKey scope;
        friend bool operator==(const PlaceTimesKey&, const PlaceTimesKey&) = default;
    };
    struct SideKey {
        std::shared_ptr<const Preparation> ready;
        std::shared_ptr<const Catalog> catalog;
        ScopeKey scope;
        friend bool operator==(const SideKey&, const SideKey&) = default;
    };
    struct BenchKey {
        std::shared_ptr<const Preparation> saved;
        std::shared_ptr<const PlaceTimes> times;
        std::vector<Application> applications; ///< of the candidate
        bool screensForUnmapped = false;
        std::string application;
        std::vector<ScreenRule> others; ///< of that application, enabled
        friend bool operator==(const BenchKey&, const BenchKey&) = default;
    };
    struct TrialKey {
        std::shared_ptr<const RuleBench> bench;
        std::vector<ScreenCondition> conditions;
        friend bool operator==(const TrialKey&, const TrialKey&) = default;
    };
    Memo<TrialKey, std::vector<std::uint32_t>> trials; ///< where the conditions held: of the bench, ascending
    Memo<PlaceTimesKey, PlaceTimes> placeTimes;
    Memo<SideKey, PreviewSide> sides;
    Memo<BenchKey, RuleBench> benches;
};

/// The scope of a preview under the saved catalog; checks what the user may.
Result<Scope> previewScope(EngineState& state, const ViewRequest& request);
/// Active time of each place in `scope`; made once per roster and request.
std::shared_ptr<const PlaceTimes> placeTimesOf(EngineState& state, const Scope& scope, const ViewRequest& request, Progress& progress);
Error previewCancelled();

Result<ChangePreview> previewCatalog(EngineState& state, const Catalog& candidate, const ViewRequest& request, Progress& progress);
Result<RuleMatches> matchOneRule(EngineState& state, const Catalog& candidate, std::size_t rule, const ViewRequest& request,
                                 Progress& progress, const ChangeAnalyst::RuleListener& soFar);
Outcome prepareOneRule(EngineState& state, const Catalog& candidate, std::size_t rule, const ViewRequest& request, Progress& progress);
Result<TaskTrial> tryOneTask(EngineState& state, const TaskDefinition& task, std::optional<int> days, const ViewRequest& request,
                             Progress& progress);

} // namespace worklode

// Answers "what would this change move?" for dialogs and the CLI; they know this interface only.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "session/ChangePreview.h"
#include "session/RuleMatches.h"
#include "session/TaskTrial.h"
#include "session/ViewEngine.h"

#include <functional>

namespace worklode {

/// All calls block: call them on a worker thread. Thread-safe. Cancelling gives ErrorCode::Cancelled. Nothing is saved.
///
/// `scope` says which data: its View's unit, dates, associates and categories, `asUser`, `associate` and `date`; `page` and
/// `task` do not matter. A default ViewRequest is all history of everybody. Administrators and analysts get answers about what
/// lies below their access node; others are refused, and so are anonymous Views.
class ChangeAnalyst
{
public:
    virtual ~ChangeAnalyst() = default;

    /// The whole of a changed catalog against the saved one. Refused where checkCatalog() finds faults.
    virtual Result<ChangePreview> previewChange(const Catalog& candidate, const ViewRequest& scope, Progress& progress) = 0;

    /// The rule `candidate.screenRules[rule]` (which may be switched off: it is tried as if it were on), at that place among the
    /// others. Fast enough for every key stroke: what does not depend on the rule itself is kept from call to call.
    /// Titles are tried from the most used to the least; `soFar` is called once on the way where there are very many, with what
    /// the first `tried` of them gave, on a thread of the call's.
    using RuleListener = std::function<void(RuleMatches soFar, std::uint64_t tried)>;
    virtual Result<RuleMatches> matchRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress,
                                          const RuleListener& soFar = {}) = 0;

    /// Makes ready what matchRule() keeps from call to call; the rule needs no conditions yet.
    virtual Outcome prepareRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress) = 0;

    /// The instances that `task` (which may be switched off) has in the last `days` shift dates; none: in the dates of the scope.
    virtual Result<TaskTrial> tryTask(const TaskDefinition& task, std::optional<int> days, const ViewRequest& scope, Progress& progress) = 0;
};

} // namespace worklode

// Runs Views. Pages and the CLI know this interface only, never which engine is behind it.
#pragma once

#include "analysis/AnalyseTaskDetails.h"
#include "analysis/results/OpportunitiesResult.h"
#include "analysis/results/PatternsResult.h"
#include "analysis/results/SummaryResult.h"
#include "analysis/results/TasksResult.h"
#include "analysis/results/TimelineResult.h"
#include "catalog/Catalog.h"
#include "core/Anomalies.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "dataset/SegmentChoice.h"
#include "session/TimelineLanes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace worklode {

enum class PageKind { Summary, Opportunities, Tasks, Timeline, Patterns };
std::string_view toText(PageKind page); ///< `summary | opportunities | tasks | timeline | patterns`
std::optional<PageKind> pageKindFromText(std::string_view text);

/// One opportunity, and which of its occurrences: the way from it to an application, a screen, a unit with what lies below, an
/// associate. Annualized figures stay those of the View's observed workdays.
struct OpportunityDrill {
    std::string opportunity; ///< its name
    std::optional<std::string> application;
    std::optional<std::string> screen; ///< of that application
    std::optional<std::string> unit;   ///< id
    std::optional<std::string> associate;
    friend bool operator==(const OpportunityDrill&, const OpportunityDrill&) = default;
};

struct ViewRequest {
    View view;
    PageKind page = PageKind::Summary;
    std::optional<std::string> task;      ///< Tasks: only this one
    std::optional<TaskDetailWishes> details; ///< Tasks: also that one from near
    std::optional<std::string> associate; ///< only this one's
    std::optional<LocalDate> date;        ///< only shifts of this date
    std::optional<OpportunityDrill> drill; ///< Opportunities: only this one, and only these of its occurrences
    std::optional<std::string> asUser;    ///< that user's scope; none: the workspace's owner
    LaneRequest lanes;                    ///< Timeline: which lanes, and how much of each
    bool compare = false;                 ///< with the equal number of days right before; a timeline has no comparison
};

/// What every page says of itself.
struct ResultHeader {
    std::string view;
    PageKind page = PageKind::Summary;
    std::uint64_t catalogVersion = 0;
    std::string dataHash;
    LocalDate from;              ///< resolved range, `to` excluded
    LocalDate to;
    std::string unit;            ///< id; empty: everybody
    std::string associateFilter; ///< empty: nobody singled out
    std::uint64_t unplacedCollectors = 0; ///< *Unknown team*: in the data, in no team, not analysed
    AnomalyCounts anomalies;
    std::optional<DataShare> partial = std::nullopt; ///< a first look: numbers of only so much of the data that the request needs
};

using PageBody = std::variant<SummaryResult, OpportunitiesResult, TasksResult, TimelineResult, PatternsResult>;

/// The same page over the days `[from, to)`: as many as the View's, right before its `from`. Lists of single instances and
/// occurrences are left empty: their place is the View of those days.
struct PreviousPeriod {
    LocalDate from;
    LocalDate to;
    bool withheld = false; ///< about too few associates: the body is empty
    PageBody body;
};

struct PageResult {
    ResultHeader header;
    PageBody body;
    std::optional<PreviousPeriod> previous = std::nullopt; ///< where the request wanted to compare
};

class ViewEngine
{
public:
    virtual ~ViewEngine() = default;
    /// Blocks; call it on a worker thread. Cancelling gives ErrorCode::Cancelled. Thread-safe.
    virtual Result<PageResult> run(const ViewRequest& request, Progress& progress) = 0;
    /// What can be said long before run() is through. With `header.partial` it is about a part of the data and never the last
    /// word; without, it is what run() would give. None: run() takes no longer, or no part may be shown. Blocks too.
    virtual std::optional<PageResult> firstLook(const ViewRequest& request, Progress& progress)
    {
        (void)request, (void)progress;
        return {};
    }
    /// The same data under a catalog that nobody saved, for trying something out; null where that cannot be. The rights stay those
    /// of `catalog`, so it should differ from the saved one in what is tried only. May block: call it on a worker thread.
    virtual std::shared_ptr<ViewEngine> tryCatalog(std::shared_ptr<const Catalog>) const { return nullptr; }
};

} // namespace worklode

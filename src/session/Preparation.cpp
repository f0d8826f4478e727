#include "session/Preparation.h"

#include <algorithm>

namespace worklode {

namespace {

bool sameRoster(const Catalog& a, const Catalog& b)
{
    return a.units == b.units && a.associates == b.associates && a.settings.shiftGap == b.settings.shiftGap;
}

/// What an Enrichment is made of.
bool sameNames(const Catalog& a, const Catalog& b)
{
    return a.applications == b.applications && a.screenRules == b.screenRules && a.screenTags == b.screenTags
           && a.opportunityTags == b.opportunityTags && a.offComputerCodes == b.offComputerCodes
           && a.settings.screensForUnmapped == b.settings.screensForUnmapped;
}

/// Task marks that no shift has, and marks of tasks that the catalog does not know as overlay tasks. Marks of people in no team
/// are not looked at: nothing is analysed for them.
AnomalyCounts anomaliesOfMarks(const Catalog& catalog, const Dataset& dataset, const Roster& roster)
{
    std::vector<bool> isOverlay(dataset.codes.size(), false);
    for (const TaskDefinition& task : catalog.tasks)
        if (const std::uint32_t code = dataset.codes.find(task.name); task.overlay && code < isOverlay.size())
            isOverlay[code] = true;
    std::uint64_t inShifts = 0, all = 0, unknown = 0;
    for (const Shift& shift : roster.shifts)
        for (const ShiftRows& rows : shift.rows)
            inShifts += rows.endMark - rows.firstMark;
    for (const AssociateInfo& associate : roster.people.associates()) {
        if (associate.stays.empty())
            continue;
        for (const StreamIndex stream : associate.streams) {
            const std::vector<MarkRow>& marks = dataset.streams[stream.index()].marks;
            all += marks.size();
            unknown += static_cast<std::uint64_t>(
                std::count_if(marks.begin(), marks.end(), [&](const MarkRow& m) { return !isOverlay[m.task.index()]; }));
        }
    }
    AnomalyCounts counts;
    counts.add(Anomaly::MarkOutsideShift, all - inShifts);
    counts.add(Anomaly::MarkOfUnknownTask, unknown);
    return counts;
}

} // namespace

Roster::Roster(const Catalog& catalog, const Dataset& dataset)
    : people(catalog, dataset), shifts(findShifts(dataset, people, catalog.settings.shiftGap))
{
}

std::shared_ptr<const Preparation> Preparation::make(const Catalog& catalog, const Dataset& dataset, unsigned threads,
                                                     const Catalog* earlierCatalog, const Preparation* earlier)
{
    auto made = std::make_shared<Preparation>();
    made->roster = earlier && sameRoster(catalog, *earlierCatalog) ? earlier->roster : std::make_shared<Roster>(catalog, dataset);
    ScreenMoves moves;
    if (earlier && sameNames(catalog, *earlierCatalog))
        made->enrichment = earlier->enrichment;
    else if (earlier)
        made->enrichment = std::make_shared<Enrichment>(catalog, dataset, threads, *earlierCatalog, *earlier->enrichment, moves);
    else
        made->enrichment = std::make_shared<Enrichment>(catalog, dataset, threads);
    const bool sameShifts = earlier && made->roster == earlier->roster;
    if (sameShifts && made->enrichment == earlier->enrichment)
        made->visits = earlier->visits;
    else if (sameShifts && moves.known)
        made->visits = std::make_shared<VisitCache>(*earlier->visits, *made->enrichment, moves, threads);
    else
        made->visits = std::make_shared<VisitCache>(dataset, *made->enrichment, made->roster->shifts, threads);
    made->anomalies = dataset.anomalies;
    made->anomalies += anomaliesOfMarks(catalog, dataset, *made->roster);
    return made;
}

} // namespace worklode

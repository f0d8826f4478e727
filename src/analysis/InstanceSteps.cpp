#include "analysis/InstanceSteps.h"

#include <algorithm>

namespace worklode {

Visit cutVisit(const StreamColumns& columns, const Visit& visit, std::size_t firstRow, std::size_t endRow)
{
    Visit cut = visit;
    cut.firstRow = std::max(visit.firstRow, firstRow);
    cut.endRow = std::min(visit.endRow, endRow);
    cut.range = {columns.start[cut.firstRow], columns.end[cut.endRow - 1]};
    cut.active = cut.idle = cut.off = Duration{0};
    cut.counts = {};
    for (std::size_t row = cut.firstRow; row < cut.endRow; ++row) {
        const SliceKind kind = columns.kind[row];
        Duration& time = kind == SliceKind::Active ? cut.active : kind == SliceKind::OffComputer ? cut.off : cut.idle;
        time += columns.end[row] - columns.start[row];
        cut.counts += columns.countsAt(row);
    }
    return cut;
}

void addStep(const Enrichment& enrichment, const StreamColumns& columns, const Visit& step, Measures& sums)
{
    const auto timeOf = [&](Category c) -> Duration& { return sums.categoryTime[static_cast<std::size_t>(c)]; };
    sums.idle += step.idle;
    sums.active += step.active;
    sums.counts += step.counts;
    ++sums.visits;
    if (step.offComputer) {
        timeOf(step.category) += step.off;
        return;
    }
    const ApplicationId application = step.application;
    if (enrichment.hasOneCategory(application)) {
        timeOf(step.category) += step.active;
        return;
    }
    for (std::size_t row = step.firstRow; row < step.endRow; ++row)
        if (columns.kind[row] == SliceKind::Active)
            timeOf(enrichment.categoryAt(application, columns.start[row])) += columns.end[row] - columns.start[row];
}

Duration activeStartingIn(const PackedStream& visits, const TimeRange& span, std::size_t& visit)
{
    const StreamColumns& columns = visits.stream->columns;
    Duration sum{0};
    while (visit < visits.size() && visits.end(visit) <= span.start)
        ++visit;
    for (std::size_t v = visit; v < visits.size() && visits.start(v) < span.end; ++v) {
        const PackedVisit& here = visits.packed[v];
        if (span.contains(visits.range(v))) {
            if (here.has(PackedVisit::kWide))
                sum += visits.visit(v).active;
            else if (!here.has(PackedVisit::kOff))
                sum += Duration(here.active);
            continue;
        }
        for (std::size_t row = visits.firstRow(v); row < visits.endRow(v); ++row)
            if (columns.kind[row] == SliceKind::Active && span.contains(columns.start[row]))
                sum += columns.end[row] - columns.start[row];
    }
    return sum;
}

} // namespace worklode

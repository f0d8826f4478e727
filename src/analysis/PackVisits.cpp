// Visits to their packed form and back, bit for bit.
#include "analysis/Visits.h"

namespace worklode {

namespace {

/// Whether the number fits; what does not is cut and must not be believed.
template <class Narrow, class Wide>
bool narrow(Wide from, Narrow& to)
{
    to = static_cast<Narrow>(from);
    return static_cast<Wide>(to) == from;
}

/// The sums of a visit from its rows, for the few that do not fit the packed form.
void sumRows(const StreamColumns& columns, Visit& visit)
{
    visit.active = visit.idle = visit.off = Duration{0};
    visit.counts = {};
    for (std::size_t row = visit.firstRow; row < visit.endRow; ++row) {
        const SliceKind kind = columns.kind[row];
        Duration& time = kind == SliceKind::Active ? visit.active : kind == SliceKind::OffComputer ? visit.off : visit.idle;
        time += columns.range(row).length();
        visit.counts += columns.countsAt(row);
    }
}

} // namespace

PackedVisit packVisit(const Enrichment& enrichment, const Visit& visit, std::size_t firstRow)
{
    PackedVisit packed;
    packed.row = static_cast<std::uint32_t>(visit.firstRow - firstRow);
    packed.screen = visit.offComputer ? visit.code.value : visit.screen.value;
    packed.category = visit.category;
    bool fits = narrow((visit.offComputer ? visit.off : visit.active).count(), packed.active);
    fits = narrow(visit.idle.count(), packed.idle) && fits;
    if (!visit.offComputer)
        fits = narrow(visit.application.value, packed.application) && packed.application != PackedVisit::kNoApplication && fits;
    const auto counts = visit.counts.asArray();
    for (std::size_t c = 0; c < kCounterCount; ++c)
        fits = (c < 4 ? narrow(counts[c], packed.inputs[c]) : narrow(counts[c], packed.clipboard[c - 4])) && fits;
    packed.clipboard[3] = 1;
    const bool tagged = !visit.offComputer && enrichment.hasTags(visit.screen);
    packed.flags = static_cast<std::uint8_t>((visit.offComputer ? PackedVisit::kOff : 0) | (fits ? 0 : PackedVisit::kWide)
                                             | (tagged ? PackedVisit::kTagged : 0));
    return packed;
}

Visit PackedStream::visit(std::size_t i) const
{
    const PackedVisit& from = packed[i];
    const bool off = from.has(PackedVisit::kOff);
    Visit to;
    to.firstRow = firstRow(i);
    to.endRow = endRow(i);
    to.range = {stream->columns.start[to.firstRow], stream->columns.end[to.endRow - 1]};
    to.offComputer = off;
    to.screen = ScreenId(off ? 0 : from.screen);
    to.code = CodeId(off ? from.screen : 0);
    to.application = off ? ApplicationId() : application(i);
    to.category = from.category;
    to.active = Duration(off ? 0 : from.active);
    to.off = Duration(off ? from.active : 0);
    to.idle = Duration(from.idle);
    to.counts = {from.inputs[0], from.inputs[1], from.inputs[2], from.inputs[3], from.clipboard[0], from.clipboard[1], from.clipboard[2]};
    if (from.has(PackedVisit::kWide)) [[unlikely]]
        sumRows(stream->columns, to);
    return to;
}

} // namespace worklode

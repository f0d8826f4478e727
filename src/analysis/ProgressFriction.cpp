#include "analysis/ProgressFriction.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr std::int64_t kTenths = ProgressFriction::kParts;

std::size_t tenthOf(const TimeRange& instance, Instant at)
{
    const std::int64_t tenth = toMs(at - instance.start) * kTenths / toMs(instance.length());
    return static_cast<std::size_t>(std::clamp<std::int64_t>(tenth, 0, kTenths - 1));
}

/// Calls `use(tenth, length)` for what of `span` lies in each tenth, in tenths of a millisecond.
template <class Use>
void splitAtTenths(const TimeRange& instance, const TimeRange& span, Use&& use)
{
    const std::int64_t part = toMs(instance.length());
    const std::int64_t end = toMs(std::min(span.end, instance.end) - instance.start) * kTenths;
    std::int64_t at = toMs(span.start - instance.start) * kTenths;
    while (at < end) {
        const std::int64_t index = at / part;
        const std::int64_t next = std::min(end, (index + 1) * part);
        use(static_cast<std::size_t>(index), Duration(next - at));
        at = next;
    }
}

} // namespace

void ProgressFriction::add(const Enrichment& enrichment, const StreamColumns& columns, const TimeRange& instance, const Visit& step, bool entered)
{
    if (instance.start >= instance.end)
        return;
    m_sums[tenthOf(instance, step.range.start)].switches += entered ? 1 : 0;
    for (std::size_t row = step.firstRow; row < step.endRow; ++row) {
        const TimeRange span = columns.range(row);
        const SliceKind kind = columns.kind[row];
        if (kind == SliceKind::Active)
            m_sums[tenthOf(instance, span.start)].counts += columns.countsAt(row);
        const bool rests = kind == SliceKind::Idle || kind == SliceKind::Locked;
        const Category category = step.offComputer ? step.category : enrichment.categoryAt(step.application, span.start);
        splitAtTenths(instance, span, [&](std::size_t tenth, Duration length) {
            Measures& sums = m_sums[tenth];
            (rests ? sums.idle : sums.categoryTime[static_cast<std::size_t>(category)]) += length;
            if (kind == SliceKind::Active)
                sums.active += length;
        });
    }
}

void ProgressFriction::merge(const ProgressFriction& other)
{
    for (std::size_t i = 0; i < kParts; ++i)
        m_sums[i] += other.m_sums[i];
}

std::array<TenthFriction, ProgressFriction::kParts> ProgressFriction::tenths() const
{
    std::array<TenthFriction, kParts> tenths;
    for (std::size_t i = 0; i < kParts; ++i) {
        Measures sums = m_sums[i]; // times are ten times too long, so counts must be, too
        for (std::size_t n = 1; n < kParts; ++n) {
            sums.counts += m_sums[i].counts;
            sums.switches += m_sums[i].switches;
        }
        tenths[i] = {static_cast<double>(m_sums[i].active.count()) / static_cast<double>(kParts), sums.friction(), frictionParts(sums)};
    }
    return tenths;
}

} // namespace worklode

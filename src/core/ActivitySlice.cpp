#include "core/ActivitySlice.h"

namespace worklode {

namespace {

Error broken(const char* field, std::string detail) { return {ErrorCode::BadInput, field, std::move(detail)}; }

} // namespace

Outcome checkSlice(const SliceFields& s)
{
    if (s.range.end < s.range.start)
        return broken("end", "lies before start");
    if (s.range.start < kEarliestInstant || s.range.end > kLatestInstant)
        return broken("start", "is outside the years 1970 to 9999");
    if (s.kind != SliceKind::Active && !s.counts.empty())
        return broken("kind", "only active slices carry counters");
    const auto& c = s.counts;
    if (std::uint64_t(c.errorKeys) + c.cuts + c.copies + c.pastes > c.keys)
        return broken("keys", "error_keys + cuts + copies + pastes is more than keys");
    if (s.kind == SliceKind::OffComputer && s.code.empty())
        return broken("code", "an off-computer slice needs its code");
    if ((s.kind == SliceKind::Active || s.kind == SliceKind::Idle) && !s.code.empty())
        return broken("code", "only off-computer and locked slices carry a code");
    return Done{};
}

} // namespace worklode

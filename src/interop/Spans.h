// Stretches of time that foreign logs state: put into the order that a stream has, by rules that lose nothing silently.
#pragma once

#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Time.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace worklode {

/// One event. Texts are ids of a PlaceTexts.
struct Span {
    TimeRange range;
    std::uint64_t row = 0; ///< line or number in the file
    SliceKind kind = SliceKind::Active;
    bool open = false; ///< the log does not say how long: until the next event of the stream
    std::uint32_t app = 0, title = 0, url = 0, code = 0;
    InteractionCounts counts;

    bool isAtPlaceOf(const Span& o) const
    {
        return kind == o.kind && app == o.app && title == o.title && url == o.url && code == o.code;
    }
};

/// How often each rule was applied.
struct SpanRepairs {
    std::uint64_t overlapping = 0; ///< began while another was going on
    std::uint64_t hidden = 0;      ///< had no time to itself: kept as an empty slice
    std::uint64_t same = 0;        ///< of the same time and place as another: one slice with both counts
    std::uint64_t empty = 0;       ///< had no length

    SpanRepairs& operator+=(const SpanRepairs& o)
    {
        overlapping += o.overlapping; hidden += o.hidden; same += o.same; empty += o.empty;
        return *this;
    }
};

/// Gives open spans their end: the start of the next span, at most `longest` later. Open spans of one instant at one place
/// become one; at different places, all but the last are empty.
void closeOpenSpans(std::vector<Span>& spans, Duration longest, SpanRepairs& repairs);

/// Disjoint pieces in order of time. **At every instant the span that began last holds** (of several, the shorter, then the
/// later in the file); one that it interrupted goes on after it. Counts stay with the first piece. A span that is left
/// without time is an empty piece at its start.
std::vector<Span> withoutOverlaps(std::vector<Span> spans, SpanRepairs& repairs);

/// Both disjoint and in order. Cuts the pieces at the borders of the layer's spans where `touches`, and calls `apply` on each
/// part inside one.
using TouchesSpan = std::function<bool(const Span& piece, const Span& layer)>;
using ApplySpan = std::function<void(Span& part, const Span& layer)>;
std::vector<Span> splitBy(const std::vector<Span>& pieces, const std::vector<Span>& layer, const TouchesSpan& touches, const ApplySpan& apply);

/// The parts of the layer's spans during which there is no piece. Both disjoint and in order.
std::vector<Span> uncovered(const std::vector<Span>& layer, const std::vector<Span>& pieces);

} // namespace worklode

#include "interop/Spans.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace worklode {

namespace {

auto placeOf(const Span& s) { return std::tuple(s.kind, s.app, s.title, s.url, s.code); }
using Place = decltype(placeOf(Span{}));

bool startsBefore(const Span& a, const Span& b) { return a.range.start < b.range.start; }

/// Joins those of one range and place for which `joins` holds; the spans are in order of start.
template <class Joins>
std::vector<Span> joined(std::vector<Span> spans, std::uint64_t& times, Joins joins)
{
    std::vector<Span> out;
    out.reserve(spans.size());
    std::map<std::tuple<Instant, Place>, std::size_t> known; // by end and place, of the start that is at hand
    for (Span& span : spans) {
        if (!out.empty() && out.back().range.start != span.range.start)
            known.clear();
        const auto [first, isNew] = joins(span) ? known.try_emplace({span.range.end, placeOf(span)}, out.size()) : std::pair(known.end(), true);
        if (isNew) {
            out.push_back(std::move(span));
            continue;
        }
        out[first->second].counts += span.counts;
        ++times;
    }
    return out;
}

/// The sweep of withoutOverlaps().
class LatestHolds
{
public:
    explicit LatestHolds(SpanRepairs& repairs) : m_repairs(repairs) {}

    void begin(Span span)
    {
        while (!m_open.empty() && m_open.back().span.range.end <= span.range.start)
            closeLast();
        const bool hasLength = span.range.length() > Duration{0};
        if (!m_open.empty()) {
            show(m_open.back(), span.range.start);
            m_repairs.overlapping += hasLength ? 1 : 0;
        }
        m_now = span.range.start;
        m_open.push_back({std::move(span), false});
    }

    std::vector<Span> finish()
    {
        while (!m_open.empty())
            closeLast();
        return std::move(m_pieces);
    }

private:
    struct Open {
        Span span;
        bool shown = false;
    };

    void show(Open& open, Instant until)
    {
        if (until <= m_now)
            return;
        Span piece = open.span;
        piece.range = {m_now, until};
        if (open.shown)
            piece.counts = {};
        open.shown = true;
        m_now = until;
        m_pieces.push_back(std::move(piece));
    }

    void closeLast()
    {
        Open& last = m_open.back();
        show(last, last.span.range.end);
        if (!last.shown) {
            ++(last.span.range.length() > Duration{0} ? m_repairs.hidden : m_repairs.empty);
            last.span.range.end = last.span.range.start;
            m_pieces.push_back(last.span);
        }
        m_open.pop_back();
    }

    SpanRepairs& m_repairs;
    std::vector<Open> m_open; ///< those going on, the one that began last at the end
    std::vector<Span> m_pieces;
    Instant m_now{};
};

} // namespace

void closeOpenSpans(std::vector<Span>& spans, Duration longest, SpanRepairs& repairs)
{
    std::stable_sort(spans.begin(), spans.end(), startsBefore);
    for (Span& span : spans)
        if (span.open)
            span.range.end = span.range.start;
    spans = joined(std::move(spans), repairs.same, [](const Span& s) { return s.open; });
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (!spans[i].open)
            continue;
        const Instant latest = spans[i].range.start + longest;
        spans[i].range.end = i + 1 < spans.size() ? std::min(spans[i + 1].range.start, latest) : latest;
        spans[i].open = false;
    }
}

std::vector<Span> withoutOverlaps(std::vector<Span> spans, SpanRepairs& repairs)
{
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end > b.range.end;
    });
    LatestHolds sweep(repairs);
    for (Span& span : joined(std::move(spans), repairs.same, [](const Span&) { return true; }))
        sweep.begin(std::move(span));
    std::vector<Span> pieces = sweep.finish();
    std::stable_sort(pieces.begin(), pieces.end(), [](const Span& a, const Span& b) { return a.range < b.range; });
    return joined(std::move(pieces), repairs.same, [](const Span& s) { return s.range.length() == Duration{0}; });
}

std::vector<Span> splitBy(const std::vector<Span>& pieces, const std::vector<Span>& layer, const TouchesSpan& touches, const ApplySpan& apply)
{
    std::vector<Span> out;
    out.reserve(pieces.size());
    auto first = layer.begin();
    for (const Span& piece : pieces) {
        while (first != layer.end() && first->range.end <= piece.range.start)
            ++first;
        Span rest = piece;
        bool isWhole = true;
        const auto cutOff = [&](Instant until) {
            Span part = rest;
            part.range.end = until;
            rest.range.start = until;
            rest.counts = {};
            isWhole = false;
            out.push_back(std::move(part));
            return &out.back();
        };
        for (auto over = first; over != layer.end() && over->range.start < std::max(rest.range.end, rest.range.start + Duration{1}); ++over) {
            if (!touches(piece, *over) || over->range.length() == Duration{0})
                continue;
            if (over->range.start > rest.range.start)
                cutOff(over->range.start);
            apply(*cutOff(std::min(over->range.end, rest.range.end)), *over);
            if (rest.range.length() == Duration{0})
                break;
        }
        if (isWhole || rest.range.length() > Duration{0})
            out.push_back(std::move(rest));
    }
    return out;
}

std::vector<Span> uncovered(const std::vector<Span>& layer, const std::vector<Span>& pieces)
{
    std::vector<Span> out;
    auto piece = pieces.begin();
    for (const Span& span : layer) {
        Span rest = span;
        while (piece != pieces.end() && piece->range.end <= rest.range.start)
            ++piece;
        for (auto over = piece; over != pieces.end() && over->range.start < rest.range.end; ++over) {
            if (over->range.length() == Duration{0})
                continue;
            if (over->range.start > rest.range.start) {
                Span part = rest;
                part.range.end = over->range.start;
                out.push_back(part);
            }
            rest.range.start = std::min(over->range.end, rest.range.end);
        }
        if (rest.range.length() > Duration{0})
            out.push_back(rest);
    }
    return out;
}

} // namespace worklode

#include "demo/DemoRecorder.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr Duration kLongestSlice{60'000}; // definitions.md §1: an active slice is cut at least every 60 s

} // namespace

InteractionCounts DemoRecorder::countsOf(const DemoPlaceInfo& info, double minutes, DemoClipboard clipboard)
{
    InteractionCounts counts;
    counts.clicks = m_dice.around(info.clicksPerMinute * minutes);
    counts.scrolls = m_dice.around(info.scrollsPerMinute * minutes);
    const std::uint32_t plain = m_dice.around(info.keysPerMinute * minutes);
    counts.errorKeys = std::min(plain, m_dice.around(plain * info.errorShare * m_errorFactor));
    const bool copies = clipboard == DemoClipboard::Copy || clipboard == DemoClipboard::Both;
    const bool pastes = clipboard == DemoClipboard::Paste || clipboard == DemoClipboard::Both;
    if (copies)
        (m_dice.chance(0.1) ? counts.cuts : counts.copies) += 1 + (m_dice.chance(0.2) ? 1u : 0u);
    if (pastes)
        counts.pastes = 1 + (m_dice.chance(0.25) ? 1u : 0u);
    counts.keys = plain + counts.cuts + counts.copies + counts.pastes;
    return counts;
}

void DemoRecorder::activeSlice(const DemoPlaceInfo& info, Duration length, DemoClipboard clipboard)
{
    SliceFields slice;
    slice.range = {m_now, m_now + length};
    slice.app = m_app;
    slice.title = m_title;
    slice.url = m_url;
    slice.counts = countsOf(info, static_cast<double>(toMs(length)) / 60'000.0, clipboard);
    m_record.slices.push_back(std::move(slice));
    m_now += length;
    m_active += length;
}

void DemoRecorder::visit(const DemoStep& step, double seconds, const DemoSubject& subject)
{
    const DemoPlaceInfo& info = demoPlace(step.place);
    m_app = info.app;
    m_title = demoText(info.title, subject, m_dice.between(1, 199));
    m_url = demoText(info.url, subject, m_dice.between(1, 99));
    Duration left{std::max<std::int64_t>(700, static_cast<std::int64_t>(seconds * 1000))};
    while (left > kLongestSlice) {
        activeSlice(info, kLongestSlice, DemoClipboard::None);
        left -= kLongestSlice;
    }
    if (toMs(left) > 4000 && m_dice.chance(0.42)) {
        const Duration first{m_dice.between(1500, toMs(left) - 1500)};
        activeSlice(info, first, DemoClipboard::None);
        left -= first;
        m_title = demoText(info.title, subject, m_dice.between(1, 199));
    }
    activeSlice(info, left, step.clipboard);
}

void DemoRecorder::rest(SliceKind kind, Duration length, std::string code)
{
    SliceFields slice;
    slice.range = {m_now, m_now + length};
    slice.kind = kind;
    slice.code = std::move(code);
    if (kind != SliceKind::OffComputer) {
        slice.app = m_app;
        slice.title = m_title;
        slice.url = m_url;
        m_idled += length;
    }
    m_record.slices.push_back(std::move(slice));
    m_now += length;
}

void DemoRecorder::idle(Duration length) { rest(SliceKind::Idle, length, {}); }
void DemoRecorder::locked(Duration length, const char* reason) { rest(SliceKind::Locked, length, reason); }
void DemoRecorder::away(Duration length, const char* code) { rest(SliceKind::OffComputer, length, code); }
void DemoRecorder::mark(MarkKind kind, const char* task) { m_record.marks.push_back({m_now, kind, task}); }

} // namespace worklode

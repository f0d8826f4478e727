#include "collector/FocusSettler.h"

#include <algorithm>

namespace worklode {

bool FocusSettler::Held::isClick() const
{
    const auto* input = std::get_if<ObservedInput>(&what);
    return input && input->kind == InputKind::Click;
}

void FocusSettler::pass(const Held& held, Duration notAfter)
{
    const Duration at = std::min(held.at, notAfter);
    if (const auto* input = std::get_if<ObservedInput>(&held.what))
        m_segmenter.input(*input, at);
    else
        m_segmenter.place(std::get<AdmittedPlace>(held.what), at);
}

void FocusSettler::input(const ObservedInput& input, Duration at)
{
    advance(at);
    const Held held{at, input};
    if (m_lost || !m_held.empty() || held.isClick())
        m_held.push_back(held);
    else
        pass(held, at);
}

void FocusSettler::title(const AdmittedPlace& place, Duration at)
{
    advance(at);
    if (m_lost)
        return; // of the window that lost focus; who gets it tells its own title
    if (m_held.empty())
        m_segmenter.place(place, at);
    else
        m_held.push_back({at, place});
}

void FocusSettler::noFocus(Duration at)
{
    advance(at);
    if (!m_lost && m_window != 0)
        m_lost = at;
}

void FocusSettler::focus(std::uint64_t window, const AdmittedPlace& place, Duration at)
{
    advance(at);
    if (window == m_window) {
        m_lost.reset();
        m_held.push_back({at, place});
        advance(at);
        return;
    }
    arrive(window, place, m_lost.value_or(at));
}

/// Focus went elsewhere at `boundary`: clicks shortly before it, and all that came after it, belong there.
void FocusSettler::arrive(std::uint64_t window, const AdmittedPlace& place, Duration boundary)
{
    const auto moves = [&](const Held& held) { return held.at >= boundary || (held.isClick() && boundary - held.at <= kClickMoves); };
    const auto first = std::find_if(m_held.begin(), m_held.end(), moves);
    const Duration begins = first == m_held.end() ? boundary : std::min(boundary, first->at);
    const auto held = std::exchange(m_held, {});
    for (const auto& h : held)
        if (!moves(h))
            pass(h, begins);
    m_window = window;
    m_lost.reset();
    m_segmenter.place(place, begins);
    for (const auto& h : held)
        if (moves(h) && !std::holds_alternative<AdmittedPlace>(h.what))
            pass(h, h.at);
}

void FocusSettler::advance(Duration now)
{
    if (m_lost) {
        if (now - *m_lost > kNoFocusLasts)
            arrive(0, m_desktop, *m_lost);
        else
            return;
    }
    while (!m_held.empty() && (!m_held.front().isClick() || now - m_held.front().at > kClickMoves)) {
        pass(m_held.front(), m_held.front().at);
        m_held.pop_front();
    }
}

void FocusSettler::flush(Duration at)
{
    advance(at);
    if (m_lost)
        arrive(0, m_desktop, *m_lost);
    for (const auto& held : m_held)
        pass(held, at);
    m_held.clear();
}

Duration FocusSettler::settledUpTo(Duration now) const
{
    if (m_lost)
        now = std::min(now, *m_lost);
    return m_held.empty() ? now : std::min(now, m_held.front().at);
}

std::optional<Duration> FocusSettler::deadline() const
{
    if (m_lost)
        return *m_lost + kNoFocusLasts + Duration(1);
    if (!m_held.empty())
        return m_held.front().at + kClickMoves + Duration(1);
    return std::nullopt;
}

} // namespace worklode

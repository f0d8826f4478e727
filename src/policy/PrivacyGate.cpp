#include "policy/PrivacyGate.h"

#include "policy/BuiltInMasks.h"
#include "policy/UrlText.h"
#include "policy/Utf8Text.h"

#include <array>

namespace worklode {

namespace {

bool hidesItsPrivateWindows(std::string_view app)
{
    constexpr std::array<std::string_view, 12> browsers = {"chromium", "chromium-browser", "chrome", "google-chrome", "google-chrome-stable",
        "msedge", "brave", "brave-browser", "opera", "vivaldi", "vivaldi-bin", "yandex_browser"};
    const auto name = comparableApp(app);
    return std::find(browsers.begin(), browsers.end(), name) != browsers.end();
}

bool isLockReason(std::string_view code) { return code.empty() || code == "locked" || code == "asleep" || code == "disconnected"; }

std::string capped(std::string_view text, std::size_t bytes) { return std::string(cutToBytes(text, bytes)); }

/// The host that a page without a title shows in its place.
std::string hostInTitle(std::string_view title)
{
    for (const std::string_view scheme : {"http://", "https://"})
        if (const auto at = title.find(scheme); at != std::string_view::npos)
            return hostOfUrl(title.substr(at, title.find(' ', at) - at));
    return {};
}

} // namespace

void PrivacyGate::maskAll(std::string& text) const
{
    applyBuiltInMasks(text);
    for (const auto& rule : m_policy.masks)
        rule.apply(text);
    applyBuiltInMasks(text); // what a replacement has put together
}

AdmittedPlace PrivacyGate::look(std::string app, std::string rawTitle, std::string rawUrl) const
{
    WipedText title(std::move(rawTitle));
    WipedText url(std::move(rawUrl));
    title.set(printable(*title));
    url.set(printable(*url));
    AdmittedPlace place;
    if (!m_policy.collect)
        return place;
    place.m_app = capped(printable(baseName(app)), kMaxGatedAppBytes);
    WipedText host(hostOfUrl(*url));
    if (host->empty())
        host.set(hostInTitle(*title));
    if (const auto keepCounters = m_policy.excluded.find(place.m_app, *host)) {
        place.m_app = kExcludedApp;
        place.m_keepsCounters = *keepCounters;
        return place;
    }
    if (!m_policy.screens.find(place.m_app, *host).value_or(false) || saysPrivateWindow(*title))
        return place;
    const bool unmarked = url->empty() && hidesItsPrivateWindows(place.m_app);
    if (unmarked && !m_policy.noPrivateWindows.find(place.m_app, {}).value_or(false))
        return place;
    title.set(cutUrlsInTitle(*title));
    maskAll(*title);
    place.m_title = capped(*title, kMaxGatedTitleBytes);
    url.set(withoutUserInfo(*url));
    maskAll(*url);
    url.set(cutUrl(*url));
    place.m_url = capped(*url, kMaxGatedUrlBytes);
    return place;
}

std::optional<ActivitySlice> PrivacyGate::admit(SliceFields fields) const
{
    auto place = look(std::move(fields.app), std::move(fields.title), std::move(fields.url));
    return admit(place, fields.range, fields.kind, std::move(fields.code), fields.counts);
}

std::optional<ActivitySlice> PrivacyGate::admit(const AdmittedPlace& place, TimeRange range, SliceKind kind, std::string code, const InteractionCounts& counts) const
{
    SliceFields fields{range, kind, place.app(), place.title(), place.url(), std::move(code), counts};
    if (!m_policy.collect || !checkSlice(fields) || (kind == SliceKind::Locked && !isLockReason(fields.code)))
        return std::nullopt;
    if (!place.keepsCounters())
        fields.counts = {};
    if (kind == SliceKind::OffComputer)
        fields.app.clear(), fields.title.clear(), fields.url.clear();
    return ActivitySlice(Admission{}, std::move(fields));
}

} // namespace worklode

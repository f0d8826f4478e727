#include "interop/PlaceTexts.h"

#include "policy/BuiltInMasks.h"
#include "policy/UrlText.h"

namespace worklode {

bool cleanPlace(std::string& title, std::string& url)
{
    if (saysPrivateWindow(title)) {
        title.clear();
        url.clear();
        return true;
    }
    title = cutUrlsInTitle(title);
    url = cutUrl(url);
    applyBuiltInMasks(title);
    applyBuiltInMasks(url);
    return false;
}

PlaceTexts::Place PlaceTexts::clean(std::string_view app, std::string_view title, std::string_view url)
{
    const auto [known, isNew] = m_titles.try_emplace(std::string(title));
    if (isNew) {
        std::string text(title), none;
        known->second.isPrivate = cleanPlace(text, none);
        known->second.id = m_texts.intern(text);
    }
    Place place{m_texts.intern(app), known->second.id, 0, known->second.isPrivate};
    if (place.wasPrivate || url.empty())
        return place;
    const auto [address, isNewAddress] = m_urls.try_emplace(std::string(url));
    if (isNewAddress) {
        std::string none, text(url);
        cleanPlace(none, text);
        address->second = m_texts.intern(text);
    }
    place.url = address->second;
    return place;
}

} // namespace worklode

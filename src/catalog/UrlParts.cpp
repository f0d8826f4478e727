#include "catalog/UrlParts.h"

#include "catalog/LowerCase.h"

#include <algorithm>

namespace worklode {

namespace {

bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isSchemeCharacter(char c)
{
    return isAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

/// Takes `scheme:` off the front where there is one.
std::string_view takeScheme(std::string_view& url)
{
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || !isAlpha(url.front()))
        return {};
    const std::string_view scheme = url.substr(0, colon);
    if (!std::all_of(scheme.begin(), scheme.end(), isSchemeCharacter))
        return {};
    url.remove_prefix(colon + 1);
    return scheme;
}

std::string hostOf(std::string_view authority)
{
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    const std::size_t bracket = authority.starts_with('[') ? authority.find(']') : std::string_view::npos;
    const std::size_t port = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    return lowerCase(authority.substr(0, port));
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && lowerCase(text) == lower;
}

} // namespace

bool UrlParts::isWeb() const
{
    return !host.empty() && (equalsIgnoringCase(scheme, "http") || equalsIgnoringCase(scheme, "https"));
}

UrlParts splitUrl(std::string_view url)
{
    UrlParts parts;
    if (url.empty())
        return parts;
    url = url.substr(0, url.find_first_of("?#"));
    parts.scheme = url.empty() ? std::string_view() : takeScheme(url);
    if (url.starts_with("//")) {
        url.remove_prefix(2);
        const std::size_t slash = std::min(url.find('/'), url.size());
        parts.host = hostOf(url.substr(0, slash));
        url.remove_prefix(slash);
    }
    parts.path = url.empty() ? std::string_view("/") : url;
    return parts;
}

} // namespace worklode

#include "policy/UrlText.h"

#include "policy/Utf8Text.h"

#include <algorithm>
#include <array>

namespace worklode {

namespace {

constexpr auto kNowhere = std::string_view::npos;

char lowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool isAlnum(char c) { return (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z') || (c >= '0' && c <= '9'); }

/// The length of `scheme:` at the start of the text, or 0. One letter is a drive, not a scheme.
std::size_t schemeLength(std::string_view text)
{
    std::size_t n = 0;
    while (n < text.size() && (isAlnum(text[n]) || (n > 0 && (text[n] == '+' || text[n] == '.' || text[n] == '-'))))
        ++n;
    const bool letterFirst = n > 1 && lowerAscii(text[0]) >= 'a' && lowerAscii(text[0]) <= 'z';
    return letterFirst && n < text.size() && text[n] == ':' ? n + 1 : 0;
}

struct UrlParts {
    std::string_view scheme;    ///< with `:`; may be empty
    std::string_view authority; ///< between `//` and the path
    std::string_view rest;      ///< path, query, fragment
    bool hierarchical = false;  ///< there was a `//`
};

UrlParts split(std::string_view url)
{
    UrlParts parts;
    parts.scheme = url.substr(0, schemeLength(url));
    url.remove_prefix(parts.scheme.size());
    parts.hierarchical = url.starts_with("//");
    if (parts.hierarchical) {
        url.remove_prefix(2);
        parts.authority = url.substr(0, url.find_first_of("/?#\\"));
        url.remove_prefix(parts.authority.size());
    }
    parts.rest = url;
    return parts;
}

std::string_view afterUserInfo(std::string_view authority)
{
    const auto at = authority.rfind('@');
    return at == kNowhere ? authority : authority.substr(at + 1);
}

std::string_view withoutPort(std::string_view host)
{
    const auto colon = host.rfind(':');
    const bool insideBrackets = host.find(']', colon == kNowhere ? 0 : colon) != kNowhere;
    return colon == kNowhere || insideBrackets ? host : host.substr(0, colon);
}

std::string_view beforeQuery(std::string_view text) { return text.substr(0, text.find_first_of("?#")); }

/// `host:port/…` without a scheme: the colon is a port's, not a scheme's.
bool isPortOfHost(const UrlParts& parts)
{
    return !parts.hierarchical && !parts.scheme.empty() && !parts.rest.empty() && parts.rest[0] >= '0' && parts.rest[0] <= '9';
}

bool looksLikeHost(std::string_view text)
{
    const auto host = withoutPort(text);
    const bool wellFormed = !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return isAlnum(c) || c == '.' || c == '-' || (c & 0x80) != 0;
    });
    const bool port = text.size() > host.size() + 1 && text.find_first_not_of("0123456789", host.size() + 1) == kNowhere;
    return wellFormed && (host == "localhost" || host.find('.', 1) < host.size() - 1 || port);
}

bool endsLikeAPage(std::string_view head)
{
    constexpr std::array<std::string_view, 9> endings = {".html", ".htm", ".php", ".asp", ".aspx", ".jsp", ".do", ".cgi", ".xhtml"};
    return std::any_of(endings.begin(), endings.end(), [&](auto e) { return head.ends_with(e); });
}

/// `?name=`: nobody writes that but in an address.
bool opensAQuery(std::string_view tail)
{
    std::size_t n = 1;
    while (n < tail.size() && (isAlnum(tail[n]) || tail[n] == '_' || tail[n] == '-' || tail[n] == '.' || tail[n] == '[' || tail[n] == ']' || tail[n] == '%'))
        ++n;
    return tail[0] == '?' && n > 1 && n < tail.size() && tail[n] == '=';
}

bool isAddress(std::string_view word)
{
    const auto cut = word.find_first_of("?#");
    const auto head = word.substr(0, cut);
    if (head.find("://") != kNowhere || head.starts_with("www."))
        return true;
    if (cut == kNowhere)
        return false;
    const auto slash = head.find('/');
    const bool elided = head.starts_with("\u2026") || head.starts_with("...");
    return elided || endsLikeAPage(head) || opensAQuery(word.substr(cut)) || looksLikeHost(head.substr(0, slash == kNowhere ? 0 : slash));
}

bool isOpaqueAddress(std::string_view word)
{
    constexpr std::array<std::string_view, 5> opaque = {"data:", "javascript:", "blob:", "mailto:", "view-source:"};
    return std::any_of(opaque.begin(), opaque.end(), [&](auto scheme) { return word.starts_with(scheme) && word.size() > scheme.size(); });
}

/// The browser's own words at the end of a title, with the dash before them; else empty.
std::string_view browserSuffix(std::string_view title)
{
    constexpr std::array<std::string_view, 14> names = {"Chromium", "Google Chrome", "Mozilla Firefox", "Firefox", "Microsoft Edge",
        "Brave", "Opera", "Vivaldi", "Mozilla Firefox Private Browsing", "Firefox ESR", "LibreWolf", "Tor Browser", "GNOME Web", "Falkon"};
    for (const auto name : names)
        for (const std::string_view dash : {" - ", " \u2014 ", " \u2013 "})
            if (title.ends_with(name) && title.substr(0, title.size() - name.size()).ends_with(dash))
                return title.substr(title.size() - name.size() - dash.size());
    return {};
}

std::string cutAddress(std::string_view word)
{
    const auto parts = split(word);
    if (!parts.hierarchical)
        return std::string(beforeQuery(word));
    return joined({parts.scheme, "//", afterUserInfo(parts.authority), beforeQuery(parts.rest)});
}

/// What follows the port of `host:port/…`.
std::string_view afterPort(std::string_view rest) { return rest.substr(std::min(rest.find_first_not_of("0123456789"), rest.size())); }

} // namespace

std::string cutUrl(std::string_view url)
{
    const auto parts = split(url);
    if (isPortOfHost(parts))
        return joined({parts.scheme.substr(0, parts.scheme.size() - 1), beforeQuery(afterPort(parts.rest))});
    if (!parts.scheme.empty() && !parts.hierarchical)
        return std::string(parts.scheme);
    if (!parts.hierarchical) {
        const auto path = beforeQuery(url);
        const auto host = path.substr(0, path.find('/'));
        return joined({withoutPort(afterUserInfo(host)), path.substr(host.size())});
    }
    return joined({parts.scheme, "//", withoutPort(afterUserInfo(parts.authority)), beforeQuery(parts.rest)});
}

std::string withoutUserInfo(std::string_view url)
{
    const auto parts = split(url);
    if (!parts.hierarchical)
        return std::string(url);
    return joined({parts.scheme, "//", afterUserInfo(parts.authority), parts.rest});
}

std::string hostOfUrl(std::string_view url)
{
    const auto parts = split(url);
    std::string scheme(parts.scheme);
    std::transform(scheme.begin(), scheme.end(), scheme.begin(), lowerAscii);
    if (!parts.hierarchical || (scheme != "http:" && scheme != "https:"))
        return {};
    std::string host(withoutPort(afterUserInfo(parts.authority)));
    std::transform(host.begin(), host.end(), host.begin(), lowerAscii);
    return host;
}

std::string cutUrlsInTitle(std::string_view title)
{
    const auto suffix = browserSuffix(title);
    const auto body = title.substr(0, title.size() - suffix.size());
    std::string out;
    out.reserve(title.size() + 1); // growing would leave copies behind
    for (std::size_t at = 0; at < body.size();) {
        const auto space = std::min(body.find(' ', at), body.size());
        const auto word = body.substr(at, space - at);
        const auto opening = std::min(word.find_first_not_of("([<{\"'"), word.size());
        const auto core = word.substr(opening);
        const bool address = isAddress(core);
        const bool opaque = isOpaqueAddress(core);
        out.append(word.substr(0, opening));
        out.append(opaque ? core.substr(0, core.find(':') + 1) : address ? std::string_view(*WipedText(cutAddress(core))) : core);
        if (opaque || (address && core.find_first_of("?#") != kNowhere))
            break;
        if (space < body.size())
            out.push_back(' ');
        at = space + 1;
    }
    out.append(suffix);
    return out;
}

bool saysPrivateWindow(std::string_view title)
{
    constexpr std::array<std::string_view, 12> words = {"private browsing", "inprivate", "(incognito)", "- incognito", "private window",
        "privater modus", "privates fenster", "navigation priv", "navegaci\u00f3n privada", "(private)", "[private]", "inkognito"};
    WipedText lower{std::string(title)};
    std::transform(lower->begin(), lower->end(), lower->begin(), lowerAscii);
    return std::any_of(words.begin(), words.end(), [&](auto w) { return lower->find(w) != kNowhere; });
}

} // namespace worklode

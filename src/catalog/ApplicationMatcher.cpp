#include "catalog/ApplicationMatcher.h"

#include "catalog/UrlParts.h"

namespace worklode {

namespace {

std::size_t lookUp(const std::unordered_map<std::string, std::size_t>& indices, const std::string& key)
{
    const auto found = indices.find(key);
    return found == indices.end() ? ApplicationMatcher::npos : found->second;
}

} // namespace

ApplicationMatcher::ApplicationMatcher(const Catalog& catalog)
{
    for (std::size_t i = 0; i < catalog.applications.size(); ++i) {
        m_aliases.try_emplace(catalog.applications[i].alias, i);
        for (const std::string& raw : catalog.applications[i].raw) {
            std::string id = normalizedRawId(raw);
            if (id.starts_with("*.") && id.size() > 2)
                m_suffixes.try_emplace(id.substr(1), i);
            else
                m_exact.try_emplace(std::move(id), i);
        }
    }
}

std::size_t ApplicationMatcher::findHost(const std::string& host) const
{
    // From the left, so that the first suffix found is the longest.
    for (std::size_t dot = host.find('.'); dot != std::string::npos && !m_suffixes.empty(); dot = host.find('.', dot + 1))
        if (const std::size_t found = lookUp(m_suffixes, host.substr(dot)); found != npos)
            return found;
    return npos;
}

std::size_t ApplicationMatcher::find(std::string_view rawApp, std::string_view url) const
{
    UrlParts parts = splitUrl(url);
    const bool web = parts.isWeb();
    const std::string id = web ? std::move(parts.host) : normalizedRawId(rawApp);
    std::size_t found = lookUp(m_exact, id);
    if (found == npos && web)
        found = findHost(id);
    return found == npos ? lookUp(m_aliases, id) : found;
}

std::string ApplicationMatcher::unmappedName(std::string_view rawApp, std::string_view url) const
{
    UrlParts parts = splitUrl(url);
    return parts.isWeb() ? std::move(parts.host) : normalizedRawId(rawApp);
}

} // namespace worklode

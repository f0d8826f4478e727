#include "catalog/ScreenMatcher.h"

#include "catalog/UrlParts.h"

namespace worklode {

ScreenMatcher::ScreenMatcher(const Catalog& catalog) : m_screensForUnmapped(catalog.settings.screensForUnmapped)
{
    std::map<std::string_view, std::vector<const ScreenRule*>> byApplication;
    for (const ScreenRule& rule : catalog.screenRules)
        byApplication[rule.application].push_back(&rule);
    for (const auto& [application, rules] : byApplication)
        m_rules.emplace(std::string(application), ScreenRuleList(rules));

    m_applications.reserve(catalog.applications.size());
    for (const Application& application : catalog.applications) {
        const auto found = m_rules.find(application.alias);
        m_applications.push_back({application.screens, found == m_rules.end() ? nullptr : &found->second});
    }
}

std::string ScreenMatcher::nameOf(const ScreenRuleList* rules, std::string_view title, std::string_view url)
{
    if (!rules && !title.empty())
        return std::string(title);
    const UrlParts parts = splitUrl(url);
    if (rules)
        if (auto display = rules->displayOf(title, url, parts); display && !display->empty())
            return std::move(*display);
    return nameWithoutRule(title, parts);
}

std::string ScreenMatcher::nameWithoutRule(std::string_view title, const UrlParts& parts)
{
    if (!title.empty())
        return std::string(title);
    return parts.path == "/" ? std::string() : std::string(parts.path);
}

std::string ScreenMatcher::screenOf(std::size_t application, std::string_view title, std::string_view url) const
{
    if (application >= m_applications.size())
        return m_screensForUnmapped ? nameOf(nullptr, title, url) : std::string();
    const PerApplication& it = m_applications[application];
    return it.screens ? nameOf(it.rules, title, url) : std::string();
}

std::string ScreenMatcher::screenOfUnmapped(std::string_view shownName, std::string_view title, std::string_view url) const
{
    if (!m_screensForUnmapped)
        return {};
    const auto found = m_rules.find(shownName);
    return nameOf(found == m_rules.end() ? nullptr : &found->second, title, url);
}

} // namespace worklode

// What a screen is called: the rules of a catalog, and what stands in where none matches (definitions.md §2).
#pragma once

#include "catalog/Catalog.h"
#include "catalog/ScreenRuleList.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// Screen names of active, idle and locked slices. Copies what it needs; safe to use from several threads. Meant to be
/// asked once per distinct (application, title, url).
class ScreenMatcher
{
public:
    explicit ScreenMatcher(const Catalog& catalog);

    /// The name of the screen; empty where screens are off for the application. `application` is what
    /// ApplicationMatcher::find gives; npos is an unmapped application to which no rule is addressed by name.
    std::string screenOf(std::size_t application, std::string_view title, std::string_view url) const;

    /// The same for an application without an alias, by the name it is shown under: screen rules may name a raw id.
    std::string screenOfUnmapped(std::string_view shownName, std::string_view title, std::string_view url) const;

    /// What stands in where no rule gives a display name: the title, else the path unless it is `/`, else nothing.
    static std::string nameWithoutRule(std::string_view title, const UrlParts& parts);

private:
    static std::string nameOf(const ScreenRuleList* rules, std::string_view title, std::string_view url);

    struct PerApplication {
        bool screens = false;
        const ScreenRuleList* rules = nullptr; ///< none: no rule is addressed to it
    };
    std::map<std::string, ScreenRuleList, std::less<>> m_rules; ///< by application name; nodes never move
    std::vector<PerApplication> m_applications;
    bool m_screensForUnmapped;
};

} // namespace worklode

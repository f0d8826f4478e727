// What raw ids, titles and urls mean under one catalog: computed once per distinct value, never per row (definitions.md §2).
#pragma once

#include "catalog/Catalog.h"
#include "core/Ids.h"
#include "dataset/Dataset.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

using ApplicationId = Id<struct ApplicationTag>; ///< an application as shown (alias)
using ScreenId = Id<struct ScreenTag>;           ///< a distinct (application, screen name); the name may be empty
using TagIndex = Id<struct OpportunityTagTag>;   ///< index into Catalog::opportunityTags

/// The application and screen of every place, categories by time, and tags. Immutable; thread-safe.
class Enrichment
{
public:
    /// Matches each distinct place of the dataset once. `catalog` must outlive it.
    Enrichment(const Catalog& catalog, const Dataset& dataset);

    ScreenId screenOf(PlaceId place) const { return m_screenOfPlace[place.index()]; }
    ApplicationId applicationOf(ScreenId screen) const { return m_screens[screen.index()].application; }
    std::string_view applicationName(ApplicationId a) const { return m_applications[a.index()].name; }
    std::string_view screenName(ScreenId s) const { return m_screens[s.index()].name; }
    std::size_t applicationCount() const { return m_applications.size(); }
    std::size_t screenCount() const { return m_screens.size(); }

    Category categoryAt(ApplicationId application, Instant at) const;
    /// Of an off-computer code; Unknown where the catalog does not know it.
    Category codeCategory(CodeId code) const { return m_codeCategory[code.index()]; }

    /// Tags on the screen or on its application, each once, ascending.
    std::span<const TagIndex> tags(ScreenId screen) const { return m_screens[screen.index()].tags; }
    /// "App | Screen", or "App" where the screen is empty: the label of a step.
    std::string stepLabel(ScreenId screen) const;

    ScreenId findScreen(std::string_view application, std::string_view screen) const; ///< screenCount() where there is none
    ApplicationId findApplication(std::string_view name) const;                       ///< applicationCount() where there is none

private:
    struct ApplicationInfo {
        std::string name;
        std::vector<std::pair<Instant, Category>> categories; ///< ordered; empty is Unknown
    };
    struct ScreenInfo {
        ApplicationId application;
        std::string name;
        std::vector<TagIndex> tags;
    };
    std::vector<ApplicationInfo> m_applications;
    std::vector<ScreenInfo> m_screens;
    std::vector<ScreenId> m_screenOfPlace;
    std::vector<Category> m_codeCategory;
};

} // namespace worklode

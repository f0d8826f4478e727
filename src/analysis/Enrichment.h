// What raw ids, titles and urls mean under one catalog: computed once per distinct value, never per row (definitions.md §2).
#pragma once

#include "analysis/IdTable.h"
#include "analysis/Prefetch.h"
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
    /// Matches each distinct place of the dataset once, on `threads` threads; the ids do not depend on how many.
    Enrichment(const Catalog& catalog, const Dataset& dataset, unsigned threads = 1);

    ScreenId screenOf(PlaceId place) const { return m_screenOfPlace[place.index()]; }
    void prefetchScreenOf(PlaceId place) const { prefetch(&m_screenOfPlace[place.index()]); }
    ApplicationId applicationOf(ScreenId screen) const { return m_applicationOfScreen[screen.index()]; }
    std::string_view applicationName(ApplicationId a) const { return m_applications[a.index()].name; }
    std::string_view screenName(ScreenId s) const { return m_screens[s.index()].name; }
    std::size_t applicationCount() const { return m_applications.size(); }
    std::size_t screenCount() const { return m_screens.size(); }

    Category categoryAt(ApplicationId application, Instant at) const
    {
        const ApplicationInfo& info = m_applications[application.index()];
        return info.later.empty() ? info.first : laterCategory(info, at);
    }
    /// The category never changes: what holds at a visit's start holds for all its slices.
    bool hasOneCategory(ApplicationId application) const { return m_applications[application.index()].later.empty(); }
    /// Of an off-computer code; Unknown where the catalog does not know it.
    Category codeCategory(CodeId code) const { return m_codeCategory[code.index()]; }

    bool hasTags(ScreenId screen) const { return m_hasTags[screen.index()] != 0; } ///< cheaper to ask than tags()
    /// Tags on the screen or on its application, each once, ascending.
    std::span<const TagIndex> tags(ScreenId screen) const { return m_screens[screen.index()].tags; }
    /// "App | Screen", or "App" where the screen is empty: the label of a step.
    std::string stepLabel(ScreenId screen) const;

    ScreenId findScreen(std::string_view application, std::string_view screen) const; ///< screenCount() where there is none
    ApplicationId findApplication(std::string_view name) const;                       ///< applicationCount() where there is none

private:
    struct ApplicationInfo {
        std::string name;
        Category first = Category::Unknown;
        std::vector<std::pair<Instant, Category>> later; ///< ordered: in force from then on
    };
    struct ScreenInfo {
        std::string name;
        std::vector<TagIndex> tags;
    };
    static Category laterCategory(const ApplicationInfo& info, Instant at);
    ApplicationId internApplication(std::string_view name);
    ScreenId internScreen(ApplicationId application, std::string_view name);
    void takeApplications(const Catalog& catalog);
    void matchPlaces(const Catalog& catalog, const Dataset& dataset, unsigned threads);
    void spreadTags(const Catalog& catalog);

    std::vector<ApplicationInfo> m_applications; ///< the catalog's first, in its order
    std::vector<ScreenInfo> m_screens;
    std::vector<ApplicationId> m_applicationOfScreen; ///< apart from the rest, because every visit asks for it
    std::vector<std::uint8_t> m_hasTags;              ///< by ScreenId, likewise
    std::vector<ScreenId> m_screenOfPlace;
    std::vector<Category> m_codeCategory;
    IdTable m_applicationIds, m_screenIds;
};

} // namespace worklode

// What raw ids, titles and urls mean under one catalog: computed once per distinct value, never per row (definitions.md §2).
#pragma once

#include "analysis/IdTable.h"
#include "analysis/Prefetch.h"
#include "analysis/ScreenNames.h"
#include "catalog/Catalog.h"
#include "core/Ids.h"
#include "dataset/Dataset.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

using TagIndex = Id<struct OpportunityTagTag>;   ///< index into Catalog::opportunityTags

/// How the screens of one enrichment are found in the one that was made from it.
struct ScreenMoves {
    bool known = false; ///< else everything was matched anew
    bool none = false;  ///< every place has the screen that it had, with the same id
    std::vector<std::uint32_t> to; ///< by old id the new one; ScreenNames::kNone: its places were matched anew
};

/// The application and screen of every place, categories by time, and tags. Immutable; thread-safe.
class Enrichment
{
public:
    /// Matches each distinct place of the dataset once, on `threads` threads; the ids do not depend on how many.
    Enrichment(const Catalog& catalog, const Dataset& dataset, unsigned threads = 1);
    /// The very same, ids and all, made quickly from what `earlier` was under another catalog: only places of applications whose
    /// rules changed are matched. Where applications came, went or got other raw ids all are. Fills `moves`.
    Enrichment(const Catalog& catalog, const Dataset& dataset, unsigned threads, const Catalog& earlierCatalog, const Enrichment& earlier,
               ScreenMoves& moves);

    ScreenId screenOf(PlaceId place) const { return m_screenOf[place.index()]; }
    void prefetchScreenOf(PlaceId place) const { prefetch(&m_screenOf[place.index()]); }
    ApplicationId applicationOf(ScreenId screen) const { return m_applicationOf[screen.index()]; }
    std::string_view applicationName(ApplicationId a) const { return m_applications[a.index()].name; }
    std::string_view screenName(ScreenId s) const { return m_names->name(s); }
    std::size_t applicationCount() const { return m_applications.size(); }
    std::size_t screenCount() const { return m_names->size(); }

    Category categoryAt(ApplicationId application, Instant at) const
    {
        const ApplicationInfo& info = m_applications[application.index()];
        return info.later.empty() ? info.first : laterCategory(info, at);
    }
    /// The category never changes: what holds at a visit's start holds for all its slices.
    bool hasOneCategory(ApplicationId application) const { return m_applications[application.index()].later.empty(); }
    /// Of an off-computer code; Unknown where the catalog does not know it.
    Category codeCategory(CodeId code) const { return m_codeCategory[code.index()]; }

    bool hasTags(ScreenId screen) const { return m_tagSets.size() > 1 && m_tagSet[screen.index()] != 0; } ///< cheaper to ask than tags()
    /// Tags on the screen or on its application, each once, ascending.
    std::span<const TagIndex> tags(ScreenId screen) const { return m_tagSets[m_tagSet[screen.index()]]; }
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
    static Category laterCategory(const ApplicationInfo& info, Instant at);
    ApplicationId internApplication(std::string_view name);
    void takeApplications(const Catalog& catalog);
    void matchAll(const Catalog& catalog, const Dataset& dataset, unsigned threads);
    void matchChanged(const Catalog& catalog, const Dataset& dataset, unsigned threads, const Enrichment& earlier,
                      const std::vector<std::uint8_t>& renamed);
    void takeNames(std::shared_ptr<ScreenNames> names, std::vector<ScreenId> screens);
    void spreadTags(const Catalog& catalog);
    void addTags(ScreenId screen, const std::vector<TagIndex>& tags);
    void takeCodes(const Catalog& catalog, const Dataset& dataset);

    std::vector<ApplicationInfo> m_applications; ///< the catalog's first, in its order
    IdTable m_applicationIds;
    std::shared_ptr<const ScreenNames> m_names;
    std::shared_ptr<const std::vector<ScreenId>> m_screens; ///< by PlaceId
    const ScreenId* m_screenOf = nullptr;                   ///< into it
    const ApplicationId* m_applicationOf = nullptr;         ///< into m_names, because every visit asks for it
    std::vector<std::uint32_t> m_tagSet;                    ///< by ScreenId, into m_tagSets; 0: no tags
    std::vector<std::vector<TagIndex>> m_tagSets;           ///< each ascending
    std::vector<Category> m_codeCategory;
};

} // namespace worklode

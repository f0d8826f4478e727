#include "analysis/Enrichment.h"

#include "analysis/PlaceMatching.h"

#include <algorithm>
#include <map>

namespace worklode {

namespace {

constexpr std::uint32_t kNoOwner = 0;

std::vector<TagIndex> tagIndices(const std::map<std::string_view, TagIndex>& byName, const std::vector<std::string>& names)
{
    std::vector<TagIndex> indices;
    for (const std::string& name : names)
        if (const auto found = byName.find(name); found != byName.end())
            indices.push_back(found->second);
    return indices;
}

void joinTags(std::vector<TagIndex>& tags, const std::vector<TagIndex>& more)
{
    tags.insert(tags.end(), more.begin(), more.end());
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
}

} // namespace

Enrichment::Enrichment(const Catalog& catalog, const Dataset& dataset, unsigned threads)
{
    takeApplications(catalog);
    matchPlaces(catalog, dataset, threads);
    spreadTags(catalog);
    m_codeCategory.assign(dataset.codes.size(), Category::Unknown);
    for (const OffComputerCode& code : catalog.offComputerCodes)
        if (const std::uint32_t id = dataset.codes.find(code.code); id < m_codeCategory.size())
            m_codeCategory[id] = code.category;
}

void Enrichment::takeApplications(const Catalog& catalog)
{
    for (const Application& application : catalog.applications) {
        ApplicationInfo& info = m_applications[internApplication(application.alias).index()];
        const auto& dated = application.categories;
        if (!dated.empty())
            info.first = dated.front().category;
        for (std::size_t i = 1; i < dated.size(); ++i)
            info.later.emplace_back(dated[i].from.value_or(kEarliestInstant), dated[i].category);
    }
}

void Enrichment::matchPlaces(const Catalog& catalog, const Dataset& dataset, unsigned threads)
{
    std::vector<ApplicationId> ofCatalog;
    for (const Application& application : catalog.applications)
        ofCatalog.push_back(internApplication(application.alias));
    const std::vector<PlaceMatch> matches = matchEachPlace(catalog, dataset, threads);
    m_screenOfPlace.reserve(matches.size());
    for (const PlaceMatch& match : matches) {
        const ApplicationId application = match.application == PlaceMatch::kUnmapped ? internApplication(match.unmappedName)
                                                                                     : ofCatalog[match.application];
        m_screenOfPlace.push_back(internScreen(application, match.screen));
    }
}

void Enrichment::spreadTags(const Catalog& catalog)
{
    std::map<std::string_view, TagIndex> byName;
    for (std::size_t i = 0; i < catalog.opportunityTags.size(); ++i)
        byName.emplace(catalog.opportunityTags[i].name, TagIndex(i));
    std::vector<std::vector<TagIndex>> ofApplication(m_applications.size());
    for (const Application& application : catalog.applications)
        joinTags(ofApplication[findApplication(application.alias).index()], tagIndices(byName, application.opportunityTags));
    for (std::size_t i = 0; i < m_screens.size(); ++i)
        m_screens[i].tags = ofApplication[m_applicationOfScreen[i].index()];
    for (const ScreenTags& tagged : catalog.screenTags)
        if (const ScreenId screen = findScreen(tagged.application, tagged.screen); screen.index() < m_screens.size())
            joinTags(m_screens[screen.index()].tags, tagIndices(byName, tagged.opportunityTags));
    for (const ScreenInfo& screen : m_screens)
        m_hasTags.push_back(screen.tags.empty() ? 0 : 1);
}

Category Enrichment::laterCategory(const ApplicationInfo& info, Instant at)
{
    const auto after = std::upper_bound(info.later.begin(), info.later.end(), at,
                                        [](Instant t, const std::pair<Instant, Category>& change) { return t < change.first; });
    return after == info.later.begin() ? info.first : std::prev(after)->second;
}

ApplicationId Enrichment::internApplication(std::string_view name)
{
    if (const ApplicationId known = findApplication(name); known.index() < m_applications.size())
        return known;
    m_applicationIds.insert(hashOf(kNoOwner, name), static_cast<std::uint32_t>(m_applications.size()));
    m_applications.push_back({std::string(name), Category::Unknown, {}});
    return ApplicationId(m_applications.size() - 1);
}

ScreenId Enrichment::internScreen(ApplicationId application, std::string_view name)
{
    const std::uint64_t hash = hashOf(application.value, name);
    const std::uint32_t known = m_screenIds.find(hash, [&](std::uint32_t id) {
        return m_applicationOfScreen[id] == application && m_screens[id].name == name;
    });
    if (known != IdTable::npos)
        return ScreenId(known);
    m_screenIds.insert(hash, static_cast<std::uint32_t>(m_screens.size()));
    m_screens.push_back({std::string(name), {}});
    m_applicationOfScreen.push_back(application);
    return ScreenId(m_screens.size() - 1);
}

ApplicationId Enrichment::findApplication(std::string_view name) const
{
    const std::uint32_t id =
        m_applicationIds.find(hashOf(kNoOwner, name), [&](std::uint32_t i) { return m_applications[i].name == name; });
    return ApplicationId(id == IdTable::npos ? m_applications.size() : id);
}

ScreenId Enrichment::findScreen(std::string_view application, std::string_view screen) const
{
    const ApplicationId owner = findApplication(application);
    const std::uint32_t id = m_screenIds.find(hashOf(owner.value, screen), [&](std::uint32_t i) {
        return m_applicationOfScreen[i] == owner && m_screens[i].name == screen;
    });
    return ScreenId(id == IdTable::npos ? m_screens.size() : id);
}

std::string Enrichment::stepLabel(ScreenId screen) const
{
    const ScreenInfo& info = m_screens[screen.index()];
    const std::string& application = m_applications[applicationOf(screen).index()].name;
    return info.name.empty() ? application : application + " | " + info.name;
}

} // namespace worklode

#include "analysis/Enrichment.h"

#include "analysis/PlaceMatching.h"

#include <algorithm>
#include <map>
#include <set>

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

/// Whether the same raw ids lead to the same applications, with screens or without.
bool sameApplications(const Catalog& a, const Catalog& b)
{
    const auto same = [](const Application& x, const Application& y) {
        return x.alias == y.alias && x.raw == y.raw && x.screens == y.screens;
    };
    return a.settings.screensForUnmapped == b.settings.screensForUnmapped
        && std::equal(a.applications.begin(), a.applications.end(), b.applications.begin(), b.applications.end(), same);
}

using RulesByApplication = std::map<std::string_view, std::vector<const ScreenRule*>>;

RulesByApplication rulesOf(const Catalog& catalog)
{
    RulesByApplication rules;
    for (const ScreenRule& rule : catalog.screenRules)
        if (rule.enabled)
            rules[rule.application].push_back(&rule);
    return rules;
}

/// Applications whose rules, or their order, are others than before.
std::set<std::string_view> applicationsWithOtherRules(const Catalog& a, const Catalog& b)
{
    const RulesByApplication before = rulesOf(a), after = rulesOf(b);
    const auto equal = [](const ScreenRule* x, const ScreenRule* y) { return *x == *y; };
    std::set<std::string_view> others;
    for (const auto* side : {&before, &after})
        for (const auto& [application, rules] : *side) {
            const auto x = before.find(application), y = after.find(application);
            if (x == before.end() || y == after.end()
                || !std::equal(x->second.begin(), x->second.end(), y->second.begin(), y->second.end(), equal))
                others.insert(application);
        }
    return others;
}

} // namespace

Enrichment::Enrichment(const Catalog& catalog, const Dataset& dataset, unsigned threads)
{
    takeApplications(catalog);
    matchAll(catalog, dataset, threads);
    spreadTags(catalog);
    takeCodes(catalog, dataset);
}

Enrichment::Enrichment(const Catalog& catalog, const Dataset& dataset, unsigned threads, const Catalog& earlierCatalog,
                       const Enrichment& earlier, ScreenMoves& moves)
{
    moves = {};
    moves.known = sameApplications(earlierCatalog, catalog) && !earlier.m_names->isWorn();
    if (moves.known) {
        m_applications = earlier.m_applications;
        m_applicationIds = earlier.m_applicationIds;
        for (ApplicationInfo& application : m_applications)
            application = {std::move(application.name), Category::Unknown, {}};
    }
    takeApplications(catalog);
    if (!moves.known) {
        matchAll(catalog, dataset, threads);
    } else {
        std::vector<std::uint8_t> renamed(m_applications.size(), 0);
        const std::set<std::string_view> others = applicationsWithOtherRules(earlierCatalog, catalog);
        for (std::size_t a = 0; a < renamed.size(); ++a)
            renamed[a] = others.contains(m_applications[a].name) ? 1 : 0;
        moves.none = std::find(renamed.begin(), renamed.end(), 1) == renamed.end();
        if (moves.none) {
            m_names = earlier.m_names;
            m_screens = earlier.m_screens;
            m_screenOf = earlier.m_screenOf;
            m_applicationOf = earlier.m_applicationOf;
        } else {
            matchChanged(catalog, dataset, threads, earlier, renamed);
            moves.to = m_names->takenOver();
        }
    }
    spreadTags(catalog);
    takeCodes(catalog, dataset);
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

void Enrichment::matchAll(const Catalog& catalog, const Dataset& dataset, unsigned threads)
{
    std::vector<ApplicationId> ofCatalog;
    for (const Application& application : catalog.applications)
        ofCatalog.push_back(internApplication(application.alias));
    const std::vector<PlaceMatch> matches = matchEachPlace(catalog, dataset, threads);
    auto names = std::make_shared<ScreenNames>();
    std::vector<ScreenId> screens;
    screens.reserve(matches.size());
    for (const PlaceMatch& match : matches) {
        const ApplicationId application = match.application == PlaceMatch::kUnmapped ? internApplication(match.unmappedName)
                                                                                     : ofCatalog[match.application];
        screens.push_back(names->intern(application, match.screen));
    }
    takeNames(std::move(names), std::move(screens));
}

/// In the order of all places, so that every screen gets the id that it would have got from matchAll().
void Enrichment::matchChanged(const Catalog& catalog, const Dataset& dataset, unsigned threads, const Enrichment& earlier,
                              const std::vector<std::uint8_t>& renamed)
{
    std::vector<PlaceId> changed;
    for (std::size_t p = 0; p < dataset.places.size(); ++p)
        if (renamed[earlier.applicationOf(earlier.screenOf(PlaceId(p))).index()] != 0)
            changed.push_back(PlaceId(p));
    const std::vector<PlaceMatch> matches = matchPlaces(catalog, dataset, changed, threads);
    auto names = std::make_shared<ScreenNames>(earlier.m_names, renamed);
    std::vector<ScreenId> screens;
    screens.reserve(dataset.places.size());
    std::size_t next = 0;
    for (std::size_t p = 0; p < dataset.places.size(); ++p) {
        const ScreenId old = earlier.screenOf(PlaceId(p));
        const bool again = next < changed.size() && changed[next].index() == p;
        screens.push_back(again ? names->intern(earlier.applicationOf(old), matches[next].screen) : names->takeOver(old));
        next += again ? 1 : 0;
    }
    takeNames(std::move(names), std::move(screens));
}

void Enrichment::takeNames(std::shared_ptr<ScreenNames> names, std::vector<ScreenId> screens)
{
    names->finish();
    m_names = std::move(names);
    m_screens = std::make_shared<const std::vector<ScreenId>>(std::move(screens));
    m_screenOf = m_screens->data();
    m_applicationOf = m_names->applications().data();
}

void Enrichment::spreadTags(const Catalog& catalog)
{
    std::map<std::string_view, TagIndex> byName;
    for (std::size_t i = 0; i < catalog.opportunityTags.size(); ++i)
        byName.emplace(catalog.opportunityTags[i].name, TagIndex(i));
    m_tagSets.assign(1, {});
    m_tagSet.assign(m_names->size(), 0);
    std::vector<std::uint32_t> ofApplication(m_applications.size(), 0);
    for (const Application& application : catalog.applications) {
        std::vector<TagIndex> tags;
        joinTags(tags, tagIndices(byName, application.opportunityTags));
        if (tags.empty())
            continue;
        ofApplication[findApplication(application.alias).index()] = static_cast<std::uint32_t>(m_tagSets.size());
        m_tagSets.push_back(std::move(tags));
    }
    if (m_tagSets.size() > 1)
        for (std::size_t i = 0; i < m_tagSet.size(); ++i)
            m_tagSet[i] = ofApplication[m_applicationOf[i].index()];
    for (const ScreenTags& tagged : catalog.screenTags)
        if (const ScreenId screen = findScreen(tagged.application, tagged.screen); screen.index() < m_tagSet.size())
            addTags(screen, tagIndices(byName, tagged.opportunityTags));
}

void Enrichment::addTags(ScreenId screen, const std::vector<TagIndex>& more)
{
    std::vector<TagIndex> tags = m_tagSets[m_tagSet[screen.index()]];
    joinTags(tags, more);
    m_tagSet[screen.index()] = tags.empty() ? 0 : static_cast<std::uint32_t>(m_tagSets.size());
    m_tagSets.push_back(std::move(tags));
}

void Enrichment::takeCodes(const Catalog& catalog, const Dataset& dataset)
{
    m_codeCategory.assign(dataset.codes.size(), Category::Unknown);
    for (const OffComputerCode& code : catalog.offComputerCodes)
        if (const std::uint32_t id = dataset.codes.find(code.code); id < m_codeCategory.size())
            m_codeCategory[id] = code.category;
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

ApplicationId Enrichment::findApplication(std::string_view name) const
{
    const std::uint32_t id =
        m_applicationIds.find(hashOf(kNoOwner, name), [&](std::uint32_t i) { return m_applications[i].name == name; });
    return ApplicationId(id == IdTable::npos ? m_applications.size() : id);
}

ScreenId Enrichment::findScreen(std::string_view application, std::string_view screen) const
{
    const ApplicationId owner = findApplication(application);
    return owner.index() < m_applications.size() ? m_names->find(owner, screen) : ScreenId(m_names->size());
}

std::string Enrichment::stepLabel(ScreenId screen) const
{
    const std::string_view name = screenName(screen);
    const std::string& application = m_applications[applicationOf(screen).index()].name;
    return name.empty() ? application : application + " | " + std::string(name);
}

} // namespace worklode

#include "analysis/ScreenUsage.h"

#include "analysis/PlaceMatching.h"
#include "catalog/ScreenMatcher.h"
#include "dataset/Dataset.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace worklode {

namespace {

struct Title {
    std::uint32_t title, url;
    Duration active{0};
};

/// The titles of the application with their time, each once.
std::vector<Title> titlesOf(const Catalog& catalog, const Dataset& dataset, const RecordedUsage& usage, const std::string& application)
{
    std::vector<bool> wanted(usage.rawIds.size(), false);
    for (const ApplicationUsage& row : applicationUsage(catalog, usage))
        if (row.name == application)
            for (const std::size_t raw : row.rawIds)
                wanted[raw] = true;
    std::unordered_map<std::uint64_t, std::size_t> known;
    std::vector<Title> titles;
    for (std::size_t p = 0; p < usage.rawIdOfPlace.size(); ++p) {
        const std::uint32_t raw = usage.rawIdOfPlace[p];
        if (raw == RecordedUsage::kNone || !wanted[raw] || usage.activeOfPlace[p].count() == 0)
            continue;
        const RawPlace& place = dataset.places[p];
        const std::uint64_t key = static_cast<std::uint64_t>(place.title.value) << 32 | place.url.value;
        const auto [found, fresh] = known.try_emplace(key, titles.size());
        if (fresh)
            titles.push_back({place.title.value, place.url.value, Duration(0)});
        titles[found->second].active += usage.activeOfPlace[p];
    }
    return titles;
}

/// Names titles as if the application's screens were on.
class Namer
{
public:
    Namer(const Catalog& catalog, const std::string& application) : m_name(application), m_matcher(small(catalog, application, m_mapped)) {}

    std::string screenOf(std::string_view title, std::string_view url) const
    {
        return m_mapped ? m_matcher.screenOf(0, title, url) : m_matcher.screenOfUnmapped(m_name, title, url);
    }

private:
    static Catalog small(const Catalog& catalog, const std::string& application, bool& mapped)
    {
        Catalog out;
        out.settings.screensForUnmapped = true;
        for (const Application& a : catalog.applications)
            if (a.alias == application)
                out.applications = {a};
        mapped = !out.applications.empty();
        if (mapped)
            out.applications.front().screens = true;
        std::copy_if(catalog.screenRules.begin(), catalog.screenRules.end(), std::back_inserter(out.screenRules),
                     [&](const ScreenRule& rule) { return rule.application == application; });
        return out;
    }

    std::string m_name;
    bool m_mapped = false;
    ScreenMatcher m_matcher;
};

/// One rule, tried as if it were on.
struct TriedRule {
    explicit TriedRule(ScreenRule tried, bool isOn) : on(isOn), rule(std::move(tried))
    {
        rule.enabled = true;
        list = std::make_unique<ScreenRuleList>(std::vector<const ScreenRule*>{&rule});
    }
    bool on;
    ScreenRule rule;
    std::unique_ptr<ScreenRuleList> list;
};

std::vector<std::unique_ptr<TriedRule>> rulesOf(const Catalog& catalog, const std::string& application, ScreenUsage& out)
{
    std::vector<std::unique_ptr<TriedRule>> rules;
    for (std::size_t i = 0; i < catalog.screenRules.size(); ++i) {
        if (catalog.screenRules[i].application != application)
            continue;
        rules.push_back(std::make_unique<TriedRule>(catalog.screenRules[i], catalog.screenRules[i].enabled));
        out.rules.push_back({i, 0, 0, Duration(0)});
    }
    return rules;
}

void countRules(const std::vector<std::unique_ptr<TriedRule>>& rules, const std::string& title, const std::string& url, Duration active, ScreenUsage& out)
{
    const UrlParts parts = splitUrl(url);
    bool taken = false;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (!rules[r]->list->displayOf(title, url, parts))
            continue;
        ++out.rules[r].matched;
        if (taken || !rules[r]->on)
            continue;
        ++out.rules[r].taken;
        out.rules[r].active += active;
        taken = true;
    }
}

void orderScreens(ScreenUsage& out, std::map<std::string, NamedScreen>& screens)
{
    for (auto& [name, screen] : screens)
        out.screens.push_back(std::move(screen));
    std::stable_sort(out.screens.begin(), out.screens.end(), [](const NamedScreen& a, const NamedScreen& b) { return a.active > b.active; });
    std::sort(out.titles.begin(), out.titles.end(), [](const TitleUsage& a, const TitleUsage& b) {
        return a.active != b.active ? a.active > b.active : std::tie(a.title, a.url) < std::tie(b.title, b.url);
    });
    out.titleCount = out.titles.size();
    if (out.titles.size() > kListedTitles)
        out.titles.resize(kListedTitles);
}

} // namespace

ScreenUsage screenUsage(const Catalog& catalog, const Dataset& dataset, const RecordedUsage& usage, const std::string& application,
                        Progress& progress)
{
    ScreenUsage out;
    out.application = application;
    const std::vector<Title> titles = titlesOf(catalog, dataset, usage, application);
    const Namer namer(catalog, application);
    const auto rules = rulesOf(catalog, application, out);
    std::map<std::string, NamedScreen> screens;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i % 1024 == 0) {
            if (progress.cancelled())
                break;
            progress.report(static_cast<double>(i) / static_cast<double>(titles.size()));
        }
        const std::string title(dataset.titles[titles[i].title]);
        const std::string url(dataset.urls[titles[i].url]);
        TitleUsage row{title, url, namer.screenOf(title, url), titles[i].active};
        NamedScreen& screen = screens[row.screen];
        screen.screen = row.screen;
        screen.active += row.active;
        ++screen.titles;
        out.active += row.active;
        countRules(rules, title, url, row.active, out);
        out.titles.push_back(std::move(row));
    }
    orderScreens(out, screens);
    return out;
}

std::map<std::string, std::vector<std::string>> screenNames(const Catalog& catalog, const Dataset& dataset, const RecordedUsage& usage,
                                                            unsigned threads, std::size_t most)
{
    std::map<std::string, std::map<std::string, Duration>> times;
    std::vector<PlaceId> places;
    for (std::size_t p = 0; p < dataset.places.size(); ++p)
        places.emplace_back(p);
    const std::vector<PlaceMatch> matches = matchPlaces(catalog, dataset, places, threads);
    for (std::size_t p = 0; p < matches.size(); ++p) {
        const PlaceMatch& match = matches[p];
        if (match.screen.empty() || usage.activeOfPlace[p].count() == 0)
            continue;
        const std::string& name = match.application == PlaceMatch::kUnmapped ? match.unmappedName : catalog.applications[match.application].alias;
        times[name][match.screen] += usage.activeOfPlace[p];
    }
    std::map<std::string, std::vector<std::string>> out;
    for (const auto& [application, screens] : times) {
        std::vector<std::pair<std::string, Duration>> order(screens.begin(), screens.end());
        std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
            out[application].push_back(order[i].first);
    }
    return out;
}

} // namespace worklode

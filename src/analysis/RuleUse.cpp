#include "analysis/RuleUse.h"

#include "catalog/ScreenRuleList.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace worklode {

namespace {

/// The rules that are addressed to one application.
struct Addressed {
    std::vector<std::size_t> indices; ///< into Catalog::screenRules, enabled ones
    std::optional<ScreenRuleList> list;
};

using AddressedByName = std::unordered_map<std::string_view, Addressed>;

AddressedByName rulesByApplication(const Catalog& catalog)
{
    AddressedByName rules;
    std::unordered_map<std::string_view, std::vector<const ScreenRule*>> pointers;
    for (std::size_t i = 0; i < catalog.screenRules.size(); ++i) {
        const ScreenRule& rule = catalog.screenRules[i];
        if (!rule.enabled || rule.conditions.empty())
            continue;
        rules[rule.application].indices.push_back(i);
        pointers[rule.application].push_back(&rule);
    }
    for (auto& [application, addressed] : rules)
        addressed.list.emplace(pointers[application]);
    return rules;
}

/// By ApplicationId; null where no rule is asked about it.
std::vector<const Addressed*> rulesOfEach(const Catalog& catalog, const Enrichment& enrichment, const AddressedByName& rules)
{
    std::vector<const Addressed*> each(enrichment.applicationCount(), nullptr);
    for (std::size_t a = 0; a < each.size(); ++a) {
        const bool screens = a < catalog.applications.size() ? catalog.applications[a].screens : catalog.settings.screensForUnmapped;
        const auto found = rules.find(enrichment.applicationName(ApplicationId(a)));
        if (screens && found != rules.end())
            each[a] = &found->second;
    }
    return each;
}

} // namespace

std::vector<RuleUse> ruleUseOf(const Catalog& catalog, const Dataset& dataset, const Enrichment& enrichment, const PlaceUse& use)
{
    const AddressedByName rules = rulesByApplication(catalog);
    const std::vector<const Addressed*> each = rulesOfEach(catalog, enrichment, rules);
    std::vector<RuleUse> found(catalog.screenRules.size());
    for (std::size_t a = 0; a < each.size(); ++a)
        if (each[a] && use.seenApplication[a])
            for (const std::size_t index : each[a]->indices)
                found[index].asked = true;
    std::vector<std::size_t> hits;
    for (std::size_t p = 0; p < dataset.places.size(); ++p) {
        const Addressed* addressed = each[enrichment.applicationOf(enrichment.screenOf(PlaceId(p))).index()];
        if (!addressed || !use.seen[p])
            continue;
        const RawPlace& place = dataset.places[p];
        const std::string_view url = dataset.urls[place.url.index()];
        addressed->list->matching(dataset.titles[place.title.index()], url, splitUrl(url), hits);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            RuleUse& rule = found[addressed->indices[hits[i]]];
            ++rule.matched;
            ++(i == 0 ? rule.first : rule.lostTo[addressed->indices[hits[0]]]);
        }
    }
    return found;
}

} // namespace worklode

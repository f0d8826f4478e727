#include "catalog/CatalogMerge.h"

#include <algorithm>
#include <map>

namespace worklode {

namespace {

using ItemKey = std::pair<std::string, int>; ///< the name, and a running number for names that stand more than once

class Merger
{
public:
    explicit Merger(const MergeChoice& choose) : m_choose(choose) {}

    MergeSide decide(MergeConflict conflict)
    {
        const MergeSide side = m_choose ? m_choose(conflict) : MergeSide::Mine;
        m_conflicts.push_back(std::move(conflict));
        return side;
    }
    std::vector<MergeConflict> take() { return std::move(m_conflicts); }

    template <class T>
    T value(const char* name, const T& base, const T& mine, const T& theirs)
    {
        if (mine == base || mine == theirs)
            return theirs;
        if (theirs == base)
            return mine;
        return decide({"setting", name, false, false}) == MergeSide::Mine ? mine : theirs;
    }

private:
    const MergeChoice& m_choose;
    std::vector<MergeConflict> m_conflicts;
};

template <class T>
struct Side {
    std::vector<ItemKey> order;
    std::map<ItemKey, const T*> items;

    Side(const std::vector<T>& list, std::string (*nameOf)(const T&))
    {
        std::map<std::string, int> seen;
        for (const T& item : list) {
            std::string name = nameOf(item);
            const int number = seen[name]++;
            order.emplace_back(std::move(name), number);
            items.emplace(order.back(), &item);
        }
    }
    const T* find(const ItemKey& key) const
    {
        const auto found = items.find(key);
        return found == items.end() ? nullptr : found->second;
    }
};

template <class T>
bool sameItem(const T* a, const T* b)
{
    return a && b ? *a == *b : a == b;
}

/// Whether the items that both lists have stand in another order.
template <class T>
bool moved(const Side<T>& before, const Side<T>& after)
{
    std::vector<ItemKey> a, b;
    std::copy_if(before.order.begin(), before.order.end(), std::back_inserter(a),
                 [&](const ItemKey& k) { return after.find(k); });
    std::copy_if(after.order.begin(), after.order.end(), std::back_inserter(b),
                 [&](const ItemKey& k) { return before.find(k); });
    return a != b;
}

/// `order` with what only `other` has put in behind its predecessor there.
template <class T>
std::vector<ItemKey> joinedOrder(const Side<T>& one, const Side<T>& other)
{
    std::vector<ItemKey> order;
    std::map<ItemKey, std::vector<ItemKey>> after; ///< additions by predecessor
    std::vector<ItemKey> front;
    const ItemKey* last = nullptr;
    for (const ItemKey& key : other.order) {
        if (one.find(key))
            last = &key;
        else if (last)
            after[*last].push_back(key);
        else
            front.push_back(key);
    }
    order = std::move(front);
    for (const ItemKey& key : one.order) {
        order.push_back(key);
        if (const auto found = after.find(key); found != after.end())
            order.insert(order.end(), found->second.begin(), found->second.end());
    }
    return order;
}

template <class T>
std::vector<T> mergeList(const char* noun, std::string (*nameOf)(const T&), const std::vector<T>& base,
                         const std::vector<T>& mine, const std::vector<T>& theirs, Merger& merger)
{
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs == base)
        return mine;
    const Side<T> b(base, nameOf), m(mine, nameOf), t(theirs, nameOf);
    const bool takeTheirOrder = moved(b, t) && !moved(b, m);
    std::vector<T> out;
    for (const ItemKey& key : takeTheirOrder ? joinedOrder(t, m) : joinedOrder(m, t)) {
        const T *was = b.find(key), *my = m.find(key), *their = t.find(key);
        const T* taken = my;
        if (sameItem(my, was))
            taken = their;
        else if (!sameItem(their, was) && !sameItem(my, their)
                 && merger.decide({noun, key.first, my == nullptr, their == nullptr}) == MergeSide::Theirs)
            taken = their;
        if (taken)
            out.push_back(*taken);
    }
    return out;
}

Settings mergeSettings(const Settings& b, const Settings& m, const Settings& t, Merger& merger)
{
    Settings out = t;
    out.screensForUnmapped = merger.value("screens for unmapped applications", b.screensForUnmapped,
                                          m.screensForUnmapped, t.screensForUnmapped);
    out.workdaysPerYear = merger.value("workdays per year", b.workdaysPerYear, m.workdaysPerYear, t.workdaysPerYear);
    out.fteHours = merger.value("hours of a full-time post", b.fteHours, m.fteHours, t.fteHours);
    out.shiftGap = merger.value("gap between shifts", b.shiftGap, m.shiftGap, t.shiftGap);
    out.minGroup = merger.value("smallest group shown", b.minGroup, m.minGroup, t.minGroup);
    out.effort = merger.value("effort weights", b.effort, m.effort, t.effort);
    return out;
}

} // namespace

CatalogMerge mergeCatalogs(const Catalog& base, const Catalog& mine, const Catalog& theirs, const MergeChoice& choose)
{
    Merger merger(choose);
    Catalog out = theirs;
    const auto merge = [&]<class T>(std::vector<T> Catalog::*list, const char* noun, std::string (*nameOf)(const T&)) {
        out.*list = mergeList<T>(noun, nameOf, base.*list, mine.*list, theirs.*list, merger);
    };
    merge.operator()<Application>(&Catalog::applications, "application", [](const Application& a) { return a.alias; });
    merge.operator()<ScreenRule>(&Catalog::screenRules, "screen rule", [](const ScreenRule& r) {
        return r.application + " | " + (r.name.empty() ? r.display : r.name);
    });
    merge.operator()<ScreenTags>(&Catalog::screenTags, "tags of screen",
                                 [](const ScreenTags& t) { return t.application + " | " + t.screen; });
    merge.operator()<TaskDefinition>(&Catalog::tasks, "task", [](const TaskDefinition& t) { return t.name; });
    merge.operator()<OpportunitySettings>(&Catalog::opportunities, "opportunity",
                                          [](const OpportunitySettings& s) { return s.type; });
    merge.operator()<OpportunityTag>(&Catalog::opportunityTags, "opportunity tag",
                                     [](const OpportunityTag& t) { return t.name; });
    merge.operator()<OffComputerCode>(&Catalog::offComputerCodes, "off-computer code",
                                      [](const OffComputerCode& c) { return c.code; });
    merge.operator()<BusinessUnit>(&Catalog::units, "unit", [](const BusinessUnit& u) { return u.id; });
    merge.operator()<Associate>(&Catalog::associates, "associate", [](const Associate& a) { return a.id; });
    out.settings = mergeSettings(base.settings, mine.settings, theirs.settings, merger);
    merge.operator()<View>(&Catalog::views, "View", [](const View& v) { return v.name; });
    merge.operator()<User>(&Catalog::users, "user", [](const User& u) { return u.name; });
    merge.operator()<AdminRole>(&Catalog::roles, "role", [](const AdminRole& r) { return r.name; });
    merge.operator()<ClientConfiguration>(&Catalog::configurations, "client configuration", [](const ClientConfiguration& c) { return c.name; });
    return {std::move(out), merger.take()};
}

} // namespace worklode

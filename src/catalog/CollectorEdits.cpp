#include "catalog/CollectorEdits.h"

#include <algorithm>

namespace worklode {

namespace {

Error noSuch(const std::string& what, const std::string& id) { return {ErrorCode::NotFound, "collectors", "there is no " + what + " \"" + id + "\""}; }

std::vector<Associate>::iterator find(Catalog& catalog, const std::string& id)
{
    return std::find_if(catalog.associates.begin(), catalog.associates.end(), [&](const Associate& a) { return a.id == id; });
}

} // namespace

Outcome joinCollectors(Catalog& catalog, const std::string& id, const std::string& other)
{
    if (id == other)
        return Error{ErrorCode::BadInput, "collectors", "\"" + id + "\" cannot be joined with itself"};
    const auto into = find(catalog, id);
    const auto from = find(catalog, other);
    if (into == catalog.associates.end() || from == catalog.associates.end())
        return noSuch("collector", into == catalog.associates.end() ? id : other);
    into->alternates.push_back(from->id);
    into->alternates.insert(into->alternates.end(), from->alternates.begin(), from->alternates.end());
    catalog.associates.erase(from);
    for (User& user : catalog.users)
        if (user.associate == other)
            user.associate = id;
    return Done{};
}

Outcome splitCollector(Catalog& catalog, const std::string& alternate)
{
    for (std::size_t i = 0; i < catalog.associates.size(); ++i) {
        std::vector<std::string>& alternates = catalog.associates[i].alternates;
        const auto found = std::find(alternates.begin(), alternates.end(), alternate);
        if (found == alternates.end())
            continue;
        alternates.erase(found);
        Associate own = catalog.associates[i];
        own.id = alternate;
        own.name.clear();
        own.alternates.clear();
        catalog.associates.insert(catalog.associates.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(own));
        return Done{};
    }
    return noSuch("alternate id", alternate);
}

} // namespace worklode

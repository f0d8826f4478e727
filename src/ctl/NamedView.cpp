#include "ctl/NamedView.h"

#include <algorithm>

namespace worklode {

Result<View> findView(const Catalog& catalog, const std::string& name)
{
    const auto found = std::find_if(catalog.views.begin(), catalog.views.end(), [&](const View& v) { return v.name == name; });
    if (found != catalog.views.end())
        return *found;
    if (name != "All")
        return Error{ErrorCode::NotFound, {}, "there is no View \"" + name + "\" (see worklodectl views list)"};
    View all;
    all.name = name;
    return all;
}

} // namespace worklode

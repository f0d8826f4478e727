// What narrows a View for one look at it: the filter bar of the workstation, the overrides of `worklodectl run`.
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// Whatever is set here stands in the place of what the View says; what is not set stays the View's own. Who may see what is not
/// touched by it: the engine applies access to the narrowed View as to any other.
struct ViewFilter {
    std::optional<DateRange> range;
    std::optional<std::string> unit;       ///< id
    std::vector<std::string> associates;   ///< ids or alternates
    std::vector<Category> categories;      ///< limits summary and opportunities
    std::vector<std::string> applications; ///< names; limits summary and opportunities
    std::optional<std::string> task;       ///< Tasks: only this one

    bool empty() const { return *this == ViewFilter{}; }
    friend bool operator==(const ViewFilter&, const ViewFilter&) = default;
};

View narrowed(View view, const ViewFilter& filter);

/// `from=2026-03-01&to=2026-04-01&unit=claims&associate=a1&associate=a2&category=Production&application=Excel&task=Dispute`, or
/// `last_days=28`, or `range=all` where it asks for all dates: only what is set, always in this order; `%` and `&` as `%25`, `%26`.
std::string toText(const ViewFilter& filter);
/// An unknown key, a date, number or category that is none, or a range that is said twice is an error that names it.
Result<ViewFilter> viewFilterFromText(std::string_view text);

} // namespace worklode

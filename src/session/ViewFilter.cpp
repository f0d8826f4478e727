#include "session/ViewFilter.h"

#include <charconv>

namespace worklode {

namespace {

constexpr int kMostDays = 36'500;

std::string escapedValue(std::string_view value)
{
    std::string out;
    for (const char c : value)
        out += c == '%' ? std::string("%25") : c == '&' ? std::string("%26") : std::string(1, c);
    return out;
}

std::string plainValue(std::string_view value)
{
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string_view three = value.substr(i, 3);
        const bool escape = three == "%25" || three == "%26";
        out += !escape ? value[i] : three == "%25" ? '%' : '&';
        i += escape ? 2 : 0;
    }
    return out;
}

void addPair(std::string& text, std::string_view key, std::string_view value)
{
    text += (text.empty() ? "" : "&") + std::string(key) + "=" + escapedValue(value);
}

void addRange(std::string& text, const DateRange& range)
{
    if (range.lastDays)
        addPair(text, "last_days", std::to_string(*range.lastDays));
    else if (!range.from && !range.to)
        addPair(text, "range", "all");
    if (range.from)
        addPair(text, "from", toIso(*range.from));
    if (range.to)
        addPair(text, "to", toIso(*range.to));
}

Error filterFault(const std::string& sentence) { return {ErrorCode::BadInput, "filter", sentence}; }

Outcome takeDate(std::optional<LocalDate>& into, const std::string& value)
{
    const Result<LocalDate> date = dateFromIso(value);
    if (!date)
        return filterFault(date.error().detail);
    into = *date;
    return Done{};
}

Outcome takeLastDays(DateRange& range, const std::string& value)
{
    int days = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), days);
    if (fault != std::errc() || end != value.data() + value.size() || days < 1 || days > kMostDays)
        return filterFault("\"" + value + "\" is no number of days from 1 to " + std::to_string(kMostDays));
    range.lastDays = days;
    return Done{};
}

Outcome takeCategory(ViewFilter& filter, const std::string& value)
{
    const std::optional<Category> category = categoryFromText(value);
    if (!category)
        return filterFault("\"" + value + "\" is not one of Production, Other Work, Non Work, Unknown");
    filter.categories.push_back(*category);
    return Done{};
}

Outcome takeRangePart(ViewFilter& filter, const std::string& key, const std::string& value)
{
    DateRange& range = filter.range ? *filter.range : filter.range.emplace();
    if (key == "from")
        return takeDate(range.from, value);
    if (key == "to")
        return takeDate(range.to, value);
    if (key == "last_days")
        return takeLastDays(range, value);
    return value == "all" ? Outcome(Done{}) : Outcome(filterFault("\"" + value + "\" is no range; only all is"));
}

Outcome takePair(ViewFilter& filter, const std::string& key, const std::string& value)
{
    if (key == "from" || key == "to" || key == "last_days" || key == "range")
        return takeRangePart(filter, key, value);
    if (key == "unit")
        filter.unit = value;
    else if (key == "associate")
        filter.associates.push_back(value);
    else if (key == "category")
        return takeCategory(filter, value);
    else if (key == "application")
        filter.applications.push_back(value);
    else if (key == "task")
        filter.task = value;
    else
        return filterFault("it has no part \"" + key + "\"");
    return Done{};
}

} // namespace

View narrowed(View view, const ViewFilter& filter)
{
    if (filter.range)
        view.range = *filter.range;
    if (filter.unit)
        view.unit = filter.unit;
    if (!filter.associates.empty())
        view.associates = filter.associates;
    if (!filter.categories.empty())
        view.categories = filter.categories;
    if (!filter.applications.empty())
        view.applications = filter.applications;
    return view;
}

std::string toText(const ViewFilter& filter)
{
    std::string text;
    if (filter.range)
        addRange(text, *filter.range);
    if (filter.unit)
        addPair(text, "unit", *filter.unit);
    for (const std::string& associate : filter.associates)
        addPair(text, "associate", associate);
    for (const Category category : filter.categories)
        addPair(text, "category", toText(category));
    for (const std::string& application : filter.applications)
        addPair(text, "application", application);
    if (filter.task)
        addPair(text, "task", *filter.task);
    return text;
}

Result<ViewFilter> viewFilterFromText(std::string_view text)
{
    ViewFilter filter;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos)
            return filterFault("\"" + std::string(pair) + "\" is no key=value");
        if (const Outcome taken = takePair(filter, std::string(pair.substr(0, equals)), plainValue(pair.substr(equals + 1))); !taken)
            return taken.error();
    }
    if (filter.range && filter.range->lastDays && (filter.range->from || filter.range->to))
        return filterFault("a range is from and to, or last_days, not both");
    if (filter.range && filter.range->from && filter.range->to && !(*filter.range->from < *filter.range->to))
        return filterFault("from comes before to");
    return filter;
}

} // namespace worklode

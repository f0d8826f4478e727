#include "session/RuleNarrowing.h"

#include "core/CaseFold.h"

#include <algorithm>

namespace worklode {

namespace {

/// For operators that compare with a plain text.
bool plainImplies(TextOperator now, std::string_view text, TextOperator before, std::string_view part)
{
    const bool whole = now == TextOperator::Equals;
    switch (before) {
    case TextOperator::Contains:
        return (whole || now == TextOperator::Contains || now == TextOperator::StartsWith || now == TextOperator::EndsWith)
               && text.find(part) != std::string_view::npos;
    case TextOperator::StartsWith:
        return (whole || now == TextOperator::StartsWith) && text.starts_with(part);
    case TextOperator::EndsWith:
        return (whole || now == TextOperator::EndsWith) && text.ends_with(part);
    case TextOperator::Equals:
    case TextOperator::Wildcard:
    case TextOperator::Regex:
        break;
    }
    return false;
}

bool implies(const ScreenCondition& now, const ScreenCondition& before)
{
    if (now == before)
        return true;
    if (now.field != before.field || (before.pattern.caseSensitive() && !now.pattern.caseSensitive()))
        return false;
    const auto compared = [&](const ScreenCondition& c) {
        return before.pattern.caseSensitive() ? c.pattern.value() : caseFolded(c.pattern.value());
    };
    return plainImplies(now.pattern.op(), compared(now), before.pattern.op(), compared(before));
}

} // namespace

bool narrows(const std::vector<ScreenCondition>& now, const std::vector<ScreenCondition>& before)
{
    return !before.empty() && std::all_of(before.begin(), before.end(), [&](const ScreenCondition& old) {
        return std::any_of(now.begin(), now.end(), [&](const ScreenCondition& fresh) { return implies(fresh, old); });
    });
}

} // namespace worklode

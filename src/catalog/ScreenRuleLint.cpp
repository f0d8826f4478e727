#include "catalog/ScreenRuleLint.h"

#include "core/CaseFold.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>

namespace worklode {

namespace {

constexpr std::size_t kMostCompared = 2000;

/// A condition with its value as it is compared.
struct Needle {
    const ScreenCondition* condition;
    std::string value;
};

struct LintedRule {
    std::size_t index;
    std::vector<Needle> needles;
};

TextOperator opOf(const Needle& n) { return n.condition->pattern.op(); }
bool isExact(const Needle& n) { return n.condition->pattern.caseSensitive(); }
bool isEquals(const Needle& n) { return opOf(n) == TextOperator::Equals; }

/// Whether one comparison says something about the other: the same field, and what `about` ignores `known` may leave open.
bool comparable(const Needle& known, const Needle& about)
{
    return known.condition->field == about.condition->field && (isExact(known) || !isExact(about));
}

/// `known` in the case in which `about` compares.
std::string valueFor(const Needle& known, const Needle& about)
{
    return isExact(about) ? known.value : caseFolded(known.value);
}

/// Holds wherever `known` holds. False where that cannot be told.
bool implies(const Needle& known, const Needle& about)
{
    if (!comparable(known, about))
        return false;
    if (known.condition->pattern == about.condition->pattern)
        return true;
    const bool matchesAll = about.value.find_first_not_of('*') == std::string::npos
                            && (about.value.empty() ? opOf(about) != TextOperator::Equals && opOf(about) != TextOperator::Wildcard
                                                    : opOf(about) == TextOperator::Wildcard);
    if (matchesAll)
        return true;
    if (isEquals(known))
        return about.condition->pattern.matches(known.condition->pattern.value());
    const std::string value = valueFor(known, about);
    const TextOperator op = opOf(known);
    const bool literal = op == TextOperator::StartsWith || op == TextOperator::EndsWith || op == TextOperator::Contains;
    if (literal && opOf(about) == TextOperator::Contains)
        return value.find(about.value) != std::string::npos;
    if (op == TextOperator::StartsWith && opOf(about) == TextOperator::StartsWith)
        return value.starts_with(about.value);
    return op == TextOperator::EndsWith && opOf(about) == TextOperator::EndsWith && value.ends_with(about.value);
}

/// No text can satisfy both.
bool contradicts(const Needle& a, const Needle& b)
{
    if (!comparable(a, b))
        return false;
    if (isEquals(a))
        return !b.condition->pattern.matches(a.condition->pattern.value());
    if (opOf(a) != TextOperator::StartsWith || opOf(b) != TextOperator::StartsWith)
        return false;
    const std::string value = valueFor(a, b);
    return !value.starts_with(b.value) && !std::string_view(b.value).starts_with(value);
}

/// What the field itself can never hold.
bool impossible(const Needle& n)
{
    const TextOperator op = opOf(n);
    if (op == TextOperator::Regex)
        return false;
    const std::string& value = n.condition->pattern.value();
    if (n.condition->field == ScreenField::Host)
        return value.find('/') != std::string::npos
               || (isExact(n) && std::any_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
    const bool cut = value.find('#') != std::string::npos || (op != TextOperator::Wildcard && value.find('?') != std::string::npos);
    return n.condition->field == ScreenField::Path && cut;
}

bool canNeverMatch(const LintedRule& rule)
{
    for (const Needle& a : rule.needles) {
        if (impossible(a))
            return true;
        for (const Needle& b : rule.needles)
            if (&a != &b && contradicts(a, b))
                return true;
    }
    return false;
}

bool shadows(const LintedRule& earlier, const LintedRule& later)
{
    return std::all_of(earlier.needles.begin(), earlier.needles.end(), [&](const Needle& needed) {
        return std::any_of(later.needles.begin(), later.needles.end(), [&](const Needle& known) { return implies(known, needed); });
    });
}

/// The number of groups of the rule's first regex; 0 without one.
int groupsOf(const ScreenRule& rule)
{
    for (const ScreenCondition& condition : rule.conditions)
        if (condition.pattern.op() == TextOperator::Regex)
            return RE2(condition.pattern.value(), RE2::Quiet).NumberOfCapturingGroups();
    return 0;
}

void lintDisplay(const ScreenRule& rule, std::size_t index, FaultList& out)
{
    for (std::size_t at = rule.display.find('{'); at != std::string::npos; at = rule.display.find('{', at + 1)) {
        const std::string_view group = std::string_view(rule.display).substr(at, 3);
        if (group.size() == 3 && group[1] >= '1' && group[1] <= '9' && group[2] == '}' && group[1] - '0' > groupsOf(rule)) {
            out.add(itemPath("screen_rules", index, "display"), std::string(group) + " is always empty: the rule has no such group");
            return;
        }
    }
}

LintedRule linted(const ScreenRule& rule, std::size_t index)
{
    LintedRule out{index, {}};
    for (const ScreenCondition& condition : rule.conditions)
        out.needles.push_back({&condition, condition.pattern.caseSensitive() ? condition.pattern.value() : caseFolded(condition.pattern.value())});
    return out;
}

} // namespace

void lintScreenRules(const std::vector<ScreenRule>& rules, FaultList& out)
{
    std::map<std::string_view, std::vector<LintedRule>> earlier;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].enabled || rules[i].conditions.empty())
            continue;
        lintDisplay(rules[i], i, out);
        LintedRule rule = linted(rules[i], i);
        if (canNeverMatch(rule)) {
            out.add(itemPath("screen_rules", i, "conditions"), "can never match: its conditions exclude each other or what the field can hold");
            continue;
        }
        auto& before = earlier[rules[i].application];
        const auto shadow = std::find_if(before.begin(), before.end(), [&](const LintedRule& r) { return shadows(r, rule); });
        if (shadow != before.end())
            out.add(itemPath("screen_rules", i), "can never match: " + itemPath("screen_rules", shadow->index) + " always comes first");
        else if (before.size() < kMostCompared)
            before.push_back(std::move(rule));
    }
}

} // namespace worklode

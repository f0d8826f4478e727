#include "catalog/ScreenRuleList.h"

#include "core/CaseFold.h"

#include <algorithm>

namespace worklode {

namespace {

/// Below this many patterns on one field, trying them one by one is as fast.
constexpr std::size_t kSieveFrom = 9;

/// The longest run of a wildcard pattern that must stand in the text as it is.
std::string_view longestLiteral(std::string_view wildcard)
{
    std::string_view longest;
    while (!wildcard.empty()) {
        const std::string_view run = wildcard.substr(0, wildcard.find_first_of("*?"));
        longest = run.size() > longest.size() ? run : longest;
        wildcard.remove_prefix(std::min(run.size() + 1, wildcard.size()));
    }
    return longest;
}

} // namespace

/// The four fields of one slice, folded at most once each.
class ScreenRuleList::Subject
{
public:
    Subject(std::string_view title, std::string_view url, const UrlParts& parts) : m_texts{title, parts.host, parts.path, url} {}

    std::string_view text(ScreenField field, bool folded) const
    {
        const auto i = static_cast<std::size_t>(field);
        if (!folded)
            return m_texts[i];
        if (!m_folded[i])
            m_folded[i] = caseFolded(m_texts[i]);
        return *m_folded[i];
    }

private:
    std::array<std::string_view, 4> m_texts; ///< by ScreenField
    mutable std::array<std::optional<std::string>, 4> m_folded;
};

ScreenRuleList::ScreenRuleList(const std::vector<const ScreenRule*>& rules)
{
    for (const ScreenRule* rule : rules)
        if (rule->enabled && !rule->conditions.empty())
            addRule(*rule);
    buildSieves();
}

void ScreenRuleList::addRule(const ScreenRule& rule)
{
    Rule compiled{rule.display, {}};
    for (const ScreenCondition& condition : rule.conditions) {
        const TextPattern& pattern = condition.pattern;
        // A folded needle compared with a folded text is the same as comparing without case, and the text is folded once.
        const bool folded = pattern.op() != TextOperator::Regex && !pattern.caseSensitive();
        TextPattern own = pattern;
        if (folded)
            if (auto made = TextPattern::compile(pattern.op(), caseFolded(pattern.value()), true))
                own = std::move(made).value();
        compiled.conditions.push_back({condition.field, folded, std::move(own), m_tokens++});
    }
    m_rules.push_back(std::move(compiled));
}

/// Conditions that one pass over one text can answer together.
struct ScreenRuleList::SievePlan {
    ScreenField field;
    bool folded;
    bool caseSensitive;
    std::vector<const Condition*> conditions;

    bool takes(const Condition& c) const
    {
        return c.field == field && c.folded == folded && c.pattern.caseSensitive() == caseSensitive;
    }
};

void ScreenRuleList::buildSieves()
{
    std::vector<SievePlan> plans;
    for (const Rule& rule : m_rules)
        for (const Condition& condition : rule.conditions) {
            auto plan = std::find_if(plans.begin(), plans.end(), [&](const SievePlan& p) { return p.takes(condition); });
            if (plan == plans.end())
                plan = plans.insert(plan, {condition.field, condition.folded, condition.pattern.caseSensitive(), {}});
            plan->conditions.push_back(&condition);
        }
    for (const SievePlan& plan : plans) {
        if (plan.conditions.size() < kSieveFrom)
            continue;
        PatternSet set(plan.caseSensitive ? PatternSet::Case::Sensitive : PatternSet::Case::Insensitive);
        for (const Condition* condition : plan.conditions) {
            const std::string_view value = condition->pattern.value();
            const bool wildcard = condition->pattern.op() == TextOperator::Wildcard;
            const std::string_view literal = wildcard ? longestLiteral(value) : value;
            if (condition->pattern.op() == TextOperator::Regex)
                set.addRegex(condition->pattern.value(), condition->token);
            else if (!literal.empty())
                set.addLiteral(literal, condition->token);
        }
        set.compile();
        m_sieves.push_back({plan.field, plan.folded, std::move(set)});
    }
}

/// By token: 0 where a sieve has ruled the condition out.
std::vector<std::uint8_t> ScreenRuleList::possibleConditions(const Subject& subject) const
{
    std::vector<std::uint8_t> possible(m_tokens, 1);
    for (const Sieve& sieve : m_sieves)
        sieve.patterns.ruleOut(subject.text(sieve.field, sieve.folded), possible);
    return possible;
}

bool ScreenRuleList::holds(const Rule& rule, const Subject& subject, const std::vector<std::uint8_t>& possible) const
{
    const auto& all = rule.conditions;
    return std::all_of(all.begin(), all.end(), [&](const Condition& c) { return possible[c.token] != 0; })
           && std::all_of(all.begin(), all.end(),
                          [&](const Condition& c) { return c.pattern.matches(subject.text(c.field, c.folded)); });
}

std::string ScreenRuleList::fillIn(const Rule& rule, const Subject& subject)
{
    if (rule.display.find('{') == std::string::npos)
        return rule.display;
    TextPattern::Captures groups;
    const auto regex = std::find_if(rule.conditions.begin(), rule.conditions.end(),
                                    [](const Condition& c) { return c.pattern.op() == TextOperator::Regex; });
    if (regex != rule.conditions.end())
        regex->pattern.match(subject.text(regex->field, false), groups);
    std::string out;
    for (std::size_t i = 0; i < rule.display.size(); ++i) {
        const char* at = rule.display.data() + i;
        const bool group = i + 2 < rule.display.size() && at[0] == '{' && at[1] >= '1' && at[1] <= '9' && at[2] == '}';
        if (group)
            out += groups[static_cast<std::size_t>(at[1] - '1')];
        else
            out += at[0];
        i += group ? 2 : 0;
    }
    return out;
}

std::optional<ScreenRuleList::Match> ScreenRuleList::firstMatch(std::string_view title, std::string_view url,
                                                                const UrlParts& parts) const
{
    const Subject subject(title, url, parts);
    const std::vector<std::uint8_t> possible = possibleConditions(subject);
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (holds(m_rules[i], subject, possible))
            return Match{i, fillIn(m_rules[i], subject)};
    return std::nullopt;
}

std::optional<std::string> ScreenRuleList::displayOf(std::string_view title, std::string_view url, const UrlParts& parts) const
{
    if (auto match = firstMatch(title, url, parts))
        return std::move(match->display);
    return std::nullopt;
}

void ScreenRuleList::matching(std::string_view title, std::string_view url, const UrlParts& parts, std::vector<std::size_t>& places) const
{
    const Subject subject(title, url, parts);
    const std::vector<std::uint8_t> possible = possibleConditions(subject);
    places.clear();
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (holds(m_rules[i], subject, possible))
            places.push_back(i);
}

} // namespace worklode

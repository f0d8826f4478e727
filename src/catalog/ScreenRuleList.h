// The screen rules of one application, compiled (definitions.md §2).
#pragma once

#include "catalog/Catalog.h"
#include "catalog/PatternSet.h"
#include "catalog/UrlParts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// Enabled rules in their order. Many rules share a sieve, so that most of them are never tried on a text.
class ScreenRuleList
{
public:
    explicit ScreenRuleList(const std::vector<const ScreenRule*>& rules);

    struct Match {
        std::size_t rule = 0; ///< among the enabled rules of the list
        std::string display;  ///< its groups filled in; may be empty
    };
    /// The first rule all of whose conditions hold; none where no rule matches.
    std::optional<Match> firstMatch(std::string_view title, std::string_view url, const UrlParts& parts) const;

    /// The display name of the first rule all of whose conditions hold, its groups filled in (it may be empty); none where
    /// no rule matches.
    std::optional<std::string> displayOf(std::string_view title, std::string_view url, const UrlParts& parts) const;

    /// The places, among the enabled rules, of all whose conditions hold, in their order.
    void matching(std::string_view title, std::string_view url, const UrlParts& parts, std::vector<std::size_t>& places) const;

private:
    class Subject;
    struct Condition {
        ScreenField field;
        bool folded;         ///< compares the folded text: `pattern` is folded and case-sensitive then
        TextPattern pattern;
        std::uint32_t token; ///< in the sieve
    };
    struct Rule {
        std::string display;
        std::vector<Condition> conditions;
    };
    struct Sieve {
        ScreenField field;
        bool folded;
        PatternSet patterns;
    };
    struct SievePlan;

    void addRule(const ScreenRule& rule);
    void buildSieves();
    std::vector<std::uint8_t> possibleConditions(const Subject& subject) const;
    bool holds(const Rule& rule, const Subject& subject, const std::vector<std::uint8_t>& possible) const;
    static std::string fillIn(const Rule& rule, const Subject& subject);

    std::vector<Rule> m_rules;
    std::vector<Sieve> m_sieves;
    std::uint32_t m_tokens = 0;
};

} // namespace worklode

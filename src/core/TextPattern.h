// One condition on a text: the operators of screen rules and masks (definitions.md §2).
#pragma once

#include "core/Result.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace worklode {

enum class TextOperator { Equals, StartsWith, EndsWith, Contains, Wildcard, Regex };
std::string_view toText(TextOperator op); ///< `equals | starts with | ends with | contains | wildcard | regex`
std::optional<TextOperator> textOperatorFromText(std::string_view text);

/// A compiled condition. Cheap to copy, safe to use from several threads. Regexes are RE2: linear time, unanchored.
class TextPattern
{
public:
    /// Refuses a regex that RE2 does not take, with its own words.
    static Result<TextPattern> compile(TextOperator op, std::string value, bool caseSensitive);

    bool matches(std::string_view text) const;

    /// The groups {1}…{9} of a regex match; absent groups and other operators give empty texts.
    using Captures = std::array<std::string, 9>;
    bool match(std::string_view text, Captures& captures) const;

    TextOperator op() const { return m_op; }
    const std::string& value() const { return m_value; }
    bool caseSensitive() const { return m_caseSensitive; }
    friend bool operator==(const TextPattern& a, const TextPattern& b)
    {
        return a.m_op == b.m_op && a.m_value == b.m_value && a.m_caseSensitive == b.m_caseSensitive;
    }

private:
    TextPattern() = default;

    TextOperator m_op = TextOperator::Equals;
    bool m_caseSensitive = false;
    std::string m_value;   ///< as written
    std::string m_needle;  ///< folded unless case-sensitive
    std::shared_ptr<const re2::RE2> m_regex;
};

} // namespace worklode

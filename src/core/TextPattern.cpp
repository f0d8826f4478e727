#include "core/TextPattern.h"

#include "core/CaseFold.h"

#include <re2/re2.h>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 6> kOperators = {"equals", "starts with", "ends with", "contains", "wildcard", "regex"};

std::size_t nextCodePoint(std::string_view text, std::size_t at)
{
    do
        ++at;
    while (at < text.size() && (text[at] & 0xC0) == 0x80);
    return at;
}

/// Greedy wildcard match with one point of return: linear in practice, never exponential.
bool wildcardMatches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            t = nextCodePoint(text, t);
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = resume = nextCodePoint(text, resume);
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

std::string_view toText(TextOperator op) { return kOperators[static_cast<std::size_t>(op)]; }

std::optional<TextOperator> textOperatorFromText(std::string_view text)
{
    for (std::size_t i = 0; i < kOperators.size(); ++i)
        if (kOperators[i] == text)
            return static_cast<TextOperator>(i);
    return std::nullopt;
}

Result<TextPattern> TextPattern::compile(TextOperator op, std::string value, bool caseSensitive)
{
    TextPattern pattern;
    pattern.m_op = op;
    pattern.m_caseSensitive = caseSensitive;
    pattern.m_needle = caseSensitive ? value : caseFolded(value);
    if (op == TextOperator::Regex) {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_case_sensitive(caseSensitive);
        options.set_max_mem(8 << 20);
        auto regex = std::make_shared<RE2>(value, options);
        if (!regex->ok())
            return Error{ErrorCode::BadInput, {}, "\"" + value + "\" is not a regular expression: " + regex->error()};
        pattern.m_regex = std::move(regex);
    }
    pattern.m_value = std::move(value);
    return pattern;
}

bool TextPattern::matches(std::string_view text) const
{
    if (m_op == TextOperator::Regex)
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_regex);
    const std::string folded = m_caseSensitive ? std::string() : caseFolded(text);
    const std::string_view subject = m_caseSensitive ? text : std::string_view(folded);
    switch (m_op) {
    case TextOperator::Equals: return subject == m_needle;
    case TextOperator::StartsWith: return subject.starts_with(m_needle);
    case TextOperator::EndsWith: return subject.ends_with(m_needle);
    case TextOperator::Contains: return subject.find(m_needle) != std::string_view::npos;
    case TextOperator::Wildcard: return wildcardMatches(m_needle, subject);
    case TextOperator::Regex: break;
    }
    return false;
}

bool TextPattern::match(std::string_view text, Captures& captures) const
{
    captures.fill({});
    if (m_op != TextOperator::Regex)
        return matches(text);
    std::array<re2::StringPiece, 10> groups;
    const int wanted = std::min(10, m_regex->NumberOfCapturingGroups() + 1);
    if (!m_regex->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), RE2::UNANCHORED, groups.data(), wanted))
        return false;
    for (int i = 1; i < wanted; ++i)
        captures[static_cast<std::size_t>(i - 1)] = std::string(groups[static_cast<std::size_t>(i)].data(), groups[static_cast<std::size_t>(i)].size());
    return true;
}

} // namespace worklode

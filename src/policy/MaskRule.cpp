#include "policy/MaskRule.h"

#include "policy/Utf8Text.h"

#include <re2/re2.h>

#include <array>

namespace worklode {

namespace {

constexpr int kGroups = 10;
constexpr int kMaxRegexMemory = 8 << 20;

std::string regexOfWildcard(std::string_view wildcard)
{
    std::string regex = "(?s)\\A";
    for (std::size_t at = 0; at < wildcard.size(); ++at) {
        if (wildcard[at] == '*')
            regex += ".*";
        else if (wildcard[at] == '?')
            regex += '.';
        else
            regex += RE2::QuoteMeta(re2::StringPiece(wildcard.data() + at, 1));
    }
    return regex + "\\z";
}

bool isReference(std::string_view text, std::size_t at)
{
    return at + 2 < text.size() && text[at] == '{' && text[at + 1] >= '1' && text[at + 1] <= '9' && text[at + 2] == '}';
}

int highestReference(std::string_view text)
{
    int highest = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (isReference(text, at))
            highest = std::max(highest, text[at + 1] - '0');
    return highest;
}

using Groups = std::array<re2::StringPiece, kGroups>;

void appendReplacement(std::string& out, std::string_view replacement, const Groups& groups)
{
    for (std::size_t at = 0; at < replacement.size(); ++at) {
        if (!isReference(replacement, at)) {
            out.push_back(replacement[at]);
            continue;
        }
        const auto& group = groups[static_cast<std::size_t>(replacement[at + 1] - '0')];
        out.append(group.data() == nullptr ? "" : group.data(), group.size());
        at += 2;
    }
}

/// Appends the code point at `at` and returns where the next one begins; past the end where there is none.
std::size_t copyCodePoint(const std::string& text, std::size_t at, std::string& out)
{
    const std::size_t from = at;
    do
        ++at;
    while (at < text.size() && (text[at] & 0xC0) == 0x80);
    if (from < text.size())
        out.append(text, from, at - from);
    return at;
}

} // namespace

Result<MaskRule> MaskRule::compile(Spec spec)
{
    if (spec.pattern.empty())
        return Error{ErrorCode::BadInput, "pattern", "is empty"};
    MaskRule rule;
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(spec.caseSensitive);
    options.set_max_mem(kMaxRegexMemory);
    const bool wildcard = spec.kind == MaskKind::Wildcard;
    auto regex = std::make_shared<RE2>(wildcard ? regexOfWildcard(spec.pattern) : spec.pattern, options);
    if (!regex->ok())
        return Error{ErrorCode::BadInput, "pattern", "\"" + spec.pattern + "\" is not a regular expression: " + regex->error()};
    if (!wildcard && highestReference(spec.replacement) > regex->NumberOfCapturingGroups())
        return Error{ErrorCode::BadInput, "replacement",
                     "refers to group " + std::to_string(highestReference(spec.replacement)) + ", which the pattern does not have"};
    rule.m_regex = std::move(regex);
    rule.m_spec = std::move(spec);
    return rule;
}

void MaskRule::apply(std::string& text) const
{
    if (m_spec.kind == MaskKind::Wildcard) {
        if (RE2::PartialMatch(text, *m_regex)) {
            wipe(text);
            text = m_spec.replacement;
        }
        return;
    }
    Groups groups;
    std::string out;
    out.reserve(2 * text.size() + m_spec.replacement.size()); // growing would leave unwiped copies behind
    std::size_t at = 0;
    const int wanted = std::min(kGroups, m_regex->NumberOfCapturingGroups() + 1);
    bool any = false;
    while (at <= text.size() && m_regex->Match(text, at, text.size(), RE2::UNANCHORED, groups.data(), wanted)) {
        any = true;
        const auto start = static_cast<std::size_t>(groups[0].data() - text.data());
        out.append(text, at, start - at);
        appendReplacement(out, m_spec.replacement, groups);
        at = start + groups[0].size();
        if (groups[0].empty()) // an empty match may not stand still
            at = copyCodePoint(text, at, out);
    }
    if (!any)
        return;
    if (at < text.size())
        out.append(text, at);
    wipe(text);
    text = std::move(out);
}

} // namespace worklode

#include "policy/BuiltInMasks.h"

#include "policy/MaskRule.h"
#include "policy/Utf8Text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace worklode {

namespace {

constexpr std::size_t kShortestCard = 13;
constexpr std::size_t kLongestCard = 19;
constexpr std::size_t kLongestSeparator = 3;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The bytes of one separator at `at`, or 0.
std::size_t separatorLength(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 12> separators = {" ", "-", ".", "_", "/", "+", "%20", "\u00a0", "\u2009", "\u202f", "\u2010", "\u2013"};
    for (const auto separator : separators)
        if (text.substr(at).starts_with(separator))
            return separator.size();
    return 0;
}

struct DigitGroup {
    std::size_t start;
    std::size_t end;
};

/// The groups of digits from `at` on that are kept apart by short separators only; `at` is a digit.
std::vector<DigitGroup> digitRun(std::string_view text, std::size_t at)
{
    std::vector<DigitGroup> groups;
    while (true) {
        DigitGroup group{at, at};
        while (group.end < text.size() && isDigit(text[group.end]))
            ++group.end;
        groups.push_back(group);
        at = group.end;
        for (std::size_t n = 0; n < kLongestSeparator && at < text.size() && !isDigit(text[at]); ++n) {
            const std::size_t length = separatorLength(text, at);
            if (length == 0)
                return groups;
            at += length;
        }
        if (at >= text.size() || !isDigit(text[at]))
            return groups;
    }
}

bool isCard(std::string_view text, const std::vector<DigitGroup>& groups, std::size_t first, std::size_t last)
{
    std::array<char, kLongestCard> digits{};
    std::size_t count = 0;
    for (std::size_t g = first; g <= last; ++g) {
        const auto [start, end] = groups[g];
        if (count + (end - start) > digits.size())
            return false;
        std::copy(text.begin() + static_cast<std::ptrdiff_t>(start), text.begin() + static_cast<std::ptrdiff_t>(end), digits.begin() + static_cast<std::ptrdiff_t>(count));
        count += end - start;
    }
    const bool card = count >= kShortestCard && passesLuhn({digits.data(), count});
    std::fill(digits.begin(), digits.end(), '\0');
    return card;
}

bool isSsn(std::string_view text, const std::vector<DigitGroup>& groups, std::size_t first)
{
    constexpr std::array<std::size_t, 3> lengths = {3, 2, 4};
    if (first + 2 >= groups.size())
        return false;
    for (std::size_t i = 0; i < 3; ++i)
        if (groups[first + i].end - groups[first + i].start != lengths[i])
            return false;
    const auto between = [&](std::size_t i) { return text.substr(groups[first + i].end, groups[first + i + 1].start - groups[first + i].end); };
    return between(0) == between(1) && between(0) != "." && between(0) != "/"; // 123.45.6789 is a version or an amount
}

bool followsSsnWord(std::string_view text, std::size_t at)
{
    const std::size_t from = at > 8 ? at - 8 : 0;
    std::array<char, 8> lower{};
    std::size_t n = 0;
    for (std::size_t i = from; i < at; ++i)
        lower[n++] = static_cast<char>(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i]);
    return std::string_view(lower.data(), n).find("ssn") != std::string_view::npos;
}

struct Find {
    std::size_t end = 0; ///< 0: nothing found
    std::size_t nextGroup = 0;
    std::string_view mask;
};

Find findAt(std::string_view text, const std::vector<DigitGroup>& groups, std::size_t first)
{
    for (std::size_t last = std::min(groups.size(), first + kLongestCard); last-- > first;)
        if (isCard(text, groups, first, last))
            return {groups[last].end, last + 1, kCardMask};
    if (isSsn(text, groups, first))
        return {groups[first + 2].end, first + 3, kSsnMask};
    if (groups[first].end - groups[first].start == 9 && followsSsnWord(text, groups[first].start))
        return {groups[first].end, first + 1, kSsnMask};
    return {};
}

void maskDigits(std::string& text)
{
    std::string out;
    out.reserve(2 * text.size() + 16);
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const auto groups = digitRun(text, at);
        for (std::size_t g = 0; g < groups.size();) {
            const Find find = findAt(text, groups, g);
            if (find.end == 0) {
                ++g;
                continue;
            }
            out.append(text, copied, groups[g].start - copied);
            out.append(find.mask);
            copied = find.end;
            g = find.nextGroup;
        }
        at = groups.back().end;
    }
    if (copied == 0)
        return;
    out.append(text, copied);
    wipe(text);
    text = std::move(out);
}

const MaskRule& emailRule()
{
    static const MaskRule rule = *MaskRule::compile({"e-mail", MaskKind::Regex,
        "[\\p{L}\\p{N}._%+'~-]+(@|%40|\xEF\xBC\xA0)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+",
        std::string(kEmailMask), false});
    return rule;
}

} // namespace

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int d = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            d = d > 4 ? 2 * d - 9 : 2 * d;
        sum += d;
    }
    return !digits.empty() && sum % 10 == 0;
}

void applyBuiltInMasks(std::string& text)
{
    emailRule().apply(text);
    maskDigits(text);
}

} // namespace worklode

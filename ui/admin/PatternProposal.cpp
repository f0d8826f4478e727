#include "ui/admin/PatternProposal.h"

#include "core/CaseFold.h"

#include <algorithm>
#include <cctype>

namespace worklode {
namespace {

constexpr std::size_t kShortest = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
}

std::string trimmed(std::string text)
{
    const auto edge = [](char c) { return !isWord(c) && c != ')' && c != '('; };
    while (!text.empty() && edge(text.back()))
        text.pop_back();
    while (!text.empty() && edge(text.front()))
        text.erase(text.begin());
    return text;
}

/// The title with each run of digits replaced.
std::string withoutDigits(const std::string& title, const char* digits, bool quoteRest)
{
    std::string out;
    for (std::size_t i = 0; i < title.size(); ++i) {
        if (isDigit(title[i])) {
            out += digits;
            while (i + 1 < title.size() && isDigit(title[i + 1]))
                ++i;
        } else {
            if (quoteRest && std::string_view("\\^$.|?*+()[]{}").find(title[i]) != std::string_view::npos)
                out += '\\';
            out += title[i];
        }
    }
    return out;
}

void proposeDigits(const std::vector<std::string>& titles, std::vector<PatternProposal>& out)
{
    const std::string shape = withoutDigits(titles.front(), "#", false);
    const bool same = std::all_of(titles.begin(), titles.end(),
                                  [&](const std::string& t) { return withoutDigits(t, "#", false) == shape; });
    if (!same || shape == titles.front() || std::count_if(shape.begin(), shape.end(), isWord) < 3)
        return;
    std::string display = trimmed(withoutDigits(titles.front(), "", false));
    display.erase(std::unique(display.begin(), display.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
                  display.end());
    out.push_back({TextOperator::Regex, "^" + withoutDigits(titles.front(), "(\\d+)", true) + "$", display});
}

/// Cut back so that no word is cut through, neither at its end nor, for an ending, at its beginning.
std::string commonStart(const std::vector<std::string>& titles)
{
    std::string start = titles.front();
    for (const std::string& title : titles) {
        const auto differ = std::mismatch(start.begin(), start.end(), title.begin(), title.end());
        start.erase(differ.first, start.end());
    }
    const bool cutsWord = std::any_of(titles.begin(), titles.end(), [&](const std::string& t) {
        return t.size() > start.size() && isWord(t[start.size()]);
    });
    while (cutsWord && !start.empty() && isWord(start.back()))
        start.pop_back();
    return start;
}

std::string commonEnd(const std::vector<std::string>& titles)
{
    std::vector<std::string> reversed = titles;
    for (std::string& title : reversed)
        std::reverse(title.begin(), title.end());
    std::string end = commonStart(reversed);
    std::reverse(end.begin(), end.end());
    return end;
}

/// The longest run of whole words of the shortest title that all the others contain.
std::string commonMiddle(const std::vector<std::string>& titles)
{
    constexpr std::size_t kLongest = 200; // characters of a title that are tried
    const std::string shortest = std::min_element(titles.begin(), titles.end(), [](const auto& a, const auto& b) {
                                     return a.size() < b.size();
                                 })->substr(0, kLongest);
    const auto atBorder = [&](std::size_t i) {
        return i == 0 || i == shortest.size() || !isWord(shortest[i]) || !isWord(shortest[i - 1]);
    };
    std::string best;
    for (std::size_t from = 0; from < shortest.size(); ++from) {
        for (std::size_t to = shortest.size(); atBorder(from) && to > from + best.size(); --to) {
            const std::string part = trimmed(shortest.substr(from, to - from));
            if (atBorder(to) && part.size() > best.size() &&
                std::all_of(titles.begin(), titles.end(),
                            [&](const std::string& t) { return t.find(part) != std::string::npos; })) {
                best = part;
                break;
            }
        }
    }
    return best;
}

void add(std::vector<PatternProposal>& out, TextOperator op, const std::string& value)
{
    const std::string display = trimmed(value);
    const bool known = std::any_of(out.begin(), out.end(), [&](const PatternProposal& p) {
        return p.op != TextOperator::Regex && trimmed(p.value) == display;
    });
    if (isUtf8(value) && display.size() >= kShortest && !known)
        out.push_back({op, value, display});
}

} // namespace

std::vector<PatternProposal> proposePatterns(const std::vector<std::string>& titles)
{
    std::vector<PatternProposal> out;
    if (titles.empty() || std::any_of(titles.begin(), titles.end(), [](const std::string& t) { return t.empty(); }))
        return out;
    proposeDigits(titles, out);
    const bool one =
        std::all_of(titles.begin(), titles.end(), [&](const std::string& t) { return t == titles.front(); });
    if (one) {
        out.push_back({TextOperator::Equals, titles.front(), trimmed(titles.front())});
        return out;
    }
    add(out, TextOperator::StartsWith, commonStart(titles));
    add(out, TextOperator::EndsWith, commonEnd(titles));
    add(out, TextOperator::Contains, commonMiddle(titles));
    return out;
}

} // namespace worklode

#include "report/TextWidth.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace worklode::report {

namespace {

struct Range {
    char32_t first, last;
};

/// Wide and full-width blocks of Unicode's EastAsianWidth.txt, joined where only unassigned code points lie between.
constexpr std::array<Range, 17> kWide = {{{0x1100, 0x115F}, {0x231A, 0x231B}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF},
                                          {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
                                          {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}}};

bool isWide(char32_t c)
{
    const auto* after = std::upper_bound(kWide.begin(), kWide.end(), c, [](char32_t value, Range r) { return value < r.first; });
    return after != kWide.begin() && c <= (after - 1)->last;
}

bool overridesDirection(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

std::size_t widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

} // namespace

std::string printable(std::string_view utf8)
{
    const bool plain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (plain)
        return std::string(utf8);
    auto codes = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUcs4();
    for (auto& code : codes) {
        const auto c = static_cast<char32_t>(code);
        if (c == U'\n' || c == U'\r' || c == U'\t')
            code = U' ';
        else if (QChar::category(c) == QChar::Other_Control || overridesDirection(c))
            code = 0xFFFD;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(codes.constData()), codes.size()).toStdString();
}

std::size_t displayWidth(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (plain)
        return text.size();
    std::size_t width = 0;
    for (const uint code : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4())
        width += widthOf(static_cast<char32_t>(code));
    return width;
}

} // namespace worklode::report

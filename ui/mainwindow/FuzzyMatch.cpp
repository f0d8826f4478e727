#include "ui/mainwindow/FuzzyMatch.h"

#include <algorithm>

namespace worklode {
namespace {

constexpr int kLetter = 2, kInRow = 6, kWordBegin = 8, kTextBegin = 6;

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

int worth(const QString& text, qsizetype at, qsizetype last)
{
    return kLetter + (last >= 0 && at == last + 1 ? kInRow : 0) + (beginsWord(text, at) ? kWordBegin : 0) + (at == 0 ? kTextBegin : 0);
}

/// The next place of `letter`, at the beginning of a word if there is one such, else right after `last`, else the first.
qsizetype nextPlace(const QString& text, QChar letter, qsizetype last)
{
    qsizetype first = -1;
    for (qsizetype at = last + 1; at < text.size(); ++at) {
        if (text[at].toCaseFolded() != letter)
            continue;
        if (at == last + 1 || beginsWord(text, at))
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

/// Letters taken one after the other, each at its best next place; none where that leads nowhere.
std::optional<int> greedy(const QString& letters, const QString& text)
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar letter : letters) {
        const qsizetype at = nextPlace(text, letter, last);
        if (at < 0)
            return std::nullopt;
        score += worth(text, at, last);
        last = at;
    }
    return score;
}

/// The first places there are: finds every text that has the letters in order.
std::optional<int> plain(const QString& letters, const QString& text)
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar letter : letters) {
        const qsizetype at = text.indexOf(letter, last + 1, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        score += worth(text, at, last);
        last = at;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    QString letters;
    for (const QChar c : typed.toCaseFolded())
        if (!c.isSpace())
            letters.append(c);
    const std::optional<int> first = plain(letters, text);
    if (!first)
        return std::nullopt;
    const int whole = letters.size() > 1 && text.contains(typed.trimmed(), Qt::CaseInsensitive) ? 20 : 0;
    return std::max(*first, greedy(letters, text).value_or(0)) * 4 + whole - static_cast<int>(text.size()) / 4;
}

} // namespace worklode

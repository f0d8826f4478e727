#include "ui/models/SentenceWords.h"

#include <QCoreApplication>

namespace worklode {
namespace {

QString gapMark(qsizetype number)
{
    return QLatin1Char('%') + QString::number(number);
}

} // namespace

std::optional<QStringList> gapsOf(const QString& sentence, const QString& pattern)
{
    QStringList gaps;
    qsizetype at = 0, from = 0; // in the sentence, in the pattern
    for (qsizetype number = 1;; ++number) {
        const qsizetype gap = pattern.indexOf(gapMark(number), from);
        const QString words = pattern.mid(from, gap < 0 ? -1 : gap - from);
        const bool last = gap < 0;
        if (number == 1) {
            if (!sentence.startsWith(words) || (last && sentence.size() != words.size()))
                return std::nullopt;
            at = words.size();
        } else {
            const qsizetype next = words.isEmpty() ? sentence.size()
                                   : last          ? sentence.size() - words.size()
                                                   : sentence.indexOf(words, at);
            if (next < at || QStringView(sentence).mid(next, words.size()) != words)
                return std::nullopt;
            gaps.append(sentence.mid(at, next - at));
            at = next + words.size();
        }
        if (last)
            return gaps;
        from = gap + 2;
    }
}

QString withGaps(const QString& pattern, const QStringList& gaps)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = i + 1 < pattern.size() && pattern[i] == u'%' ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || number > gaps.size()) {
            out += pattern[i];
            continue;
        }
        out += gaps[number - 1];
        ++i;
    }
    return out;
}

std::optional<QString> translatedSentence(const QString& sentence, const char* context,
                                          std::span<const char* const> patterns)
{
    for (const char* pattern : patterns)
        if (const auto gaps = gapsOf(sentence, QString::fromUtf8(pattern)))
            return withGaps(QCoreApplication::translate(context, pattern), *gaps);
    return std::nullopt;
}

} // namespace worklode

#include "core/CaseFold.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace worklode {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Qt leaves a code point alone where full folding would expand it; simple folding then is its single lower case.
char32_t foldOne(char32_t c)
{
    const char32_t folded = QChar::toCaseFolded(c);
    if (folded != c || QString::fromUcs4(&c, 1).toCaseFolded().size() <= (QChar::requiresSurrogates(c) ? 2 : 1))
        return folded;
    return QChar::toLower(c);
}

} // namespace

bool isUtf8(std::string_view text)
{
    if (isAscii(text))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString ignored = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError();
}

std::string caseFolded(std::string_view text)
{
    std::string out(text);
    if (isAscii(text)) {
        std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return out;
    }
    const auto ucs4 = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    std::u32string folded;
    folded.reserve(static_cast<std::size_t>(ucs4.size()));
    for (const uint c : ucs4)
        folded.push_back(foldOne(c));
    return QString::fromUcs4(folded.data(), static_cast<qsizetype>(folded.size())).toStdString();
}

std::size_t codePoints(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace worklode

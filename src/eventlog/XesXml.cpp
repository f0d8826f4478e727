#include "eventlog/XesXml.h"

#include <algorithm>

namespace worklode {

namespace {

bool fitsXml(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 ? unit < 0xFFFE : unit == '\t' || unit == '\n' || unit == '\r';
}

void putTyped(QXmlStreamWriter& xml, const char* type, const char* key, const QString& value)
{
    xml.writeEmptyElement(QLatin1String(type));
    xml.writeAttribute(QStringLiteral("key"), QLatin1String(key));
    xml.writeAttribute(QStringLiteral("value"), value);
}

} // namespace

QString xmlText(std::string_view text)
{
    QString made = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::replace_if(made.begin(), made.end(), [](QChar c) { return !fitsXml(c); }, QChar(QChar::ReplacementCharacter));
    return made;
}

void putString(QXmlStreamWriter& xml, const char* key, std::string_view value) { putTyped(xml, "string", key, xmlText(value)); }

void putInt(QXmlStreamWriter& xml, const char* key, std::int64_t value) { putTyped(xml, "int", key, QString::number(value)); }

void putDate(QXmlStreamWriter& xml, const char* key, Instant value) { putTyped(xml, "date", key, QString::fromStdString(toIso(value))); }

} // namespace worklode

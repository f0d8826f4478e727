#include "pdf/PrintLook.h"

#include <algorithm>

namespace worklode::pdf {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return {0x1A, 0x23, 0x30};
    case Ink::Muted:
        return {0x5B, 0x67, 0x78};
    case Ink::Rule:
        return {0xD3, 0xDA, 0xE3};
    case Ink::Band:
        return {0xF4, 0xF7, 0xFA};
    case Ink::Accent:
        return {0x00, 0x6A, 0xA8};
    case Ink::Task:
        return {0x00, 0x9E, 0x73};
    case Ink::Opportunity:
        return {0xD5, 0x5E, 0x00};
    case Ink::Idle:
        return {0xB9, 0xC1, 0xCC};
    case Ink::Locked:
        break;
    }
    return {0x7C, 0x87, 0x96};
}

QColor colourOf(Category category)
{
    switch (category) {
    case Category::Production:
        return {0x00, 0x72, 0xB2};
    case Category::OtherWork:
        return {0x56, 0xB4, 0xE9};
    case Category::NonWork:
        return {0xE6, 0x9F, 0x00};
    case Category::Unknown:
        break;
    }
    return {0xCC, 0x79, 0xA7};
}

QFont fontOf(Letters letters)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica")});
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (letters) {
    case Letters::Title:
        font.setPointSizeF(26);
        font.setBold(true);
        break;
    case Letters::Heading:
        font.setPointSizeF(17);
        font.setBold(true);
        break;
    case Letters::Subheading:
        font.setPointSizeF(11.5);
        font.setBold(true);
        break;
    case Letters::Body:
        font.setPointSizeF(9.5);
        break;
    case Letters::Strong:
        font.setPointSizeF(9.5);
        font.setBold(true);
        break;
    case Letters::Small:
        font.setPointSizeF(7.6);
        break;
    case Letters::SmallStrong:
        font.setPointSizeF(7.6);
        font.setBold(true);
        break;
    case Letters::Figure:
        font.setPointSizeF(15);
        font.setBold(true);
        break;
    }
    return font;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString grouped(std::string_view cell)
{
    const std::size_t digits = std::min(cell.find_first_not_of("0123456789"), cell.size());
    QString text = fromUtf8(cell);
    if (digits < 4 || (digits < cell.size() && cell[digits] != '.'))
        return text;
    for (auto at = static_cast<qsizetype>(digits) - 3; at > 0; at -= 3)
        text.insert(at, QChar(u','));
    return text;
}

QString nameOf(Category category)
{
    switch (category) {
    case Category::Production:
        return Report::tr("Production");
    case Category::OtherWork:
        return Report::tr("Other Work");
    case Category::NonWork:
        return Report::tr("Non Work");
    case Category::Unknown:
        break;
    }
    return Report::tr("Unknown");
}

} // namespace worklode::pdf

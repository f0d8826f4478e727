#include "catalog/Catalog.h"

#include "catalog/LowerCase.h"

#include <QString>

#include <algorithm>

namespace worklode {

std::string lowerCase(std::string_view utf8)
{
    const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toLower().toStdString();
    std::string out(utf8);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return out;
}

std::string normalizedRawId(std::string_view raw)
{
    std::string id = lowerCase(raw);
    if (id.ends_with(".exe"))
        id.resize(id.size() - 4);
    return id;
}

} // namespace worklode

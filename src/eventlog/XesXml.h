// The typed attributes of XES (IEEE 1849-2016 §5.4), and texts that XML can hold.
#pragma once

#include "core/Time.h"

#include <QString>
#include <QXmlStreamWriter>

#include <cstdint>
#include <string_view>

namespace worklode {

/// What XML 1.0 has no character for, and bytes that are no UTF-8, become U+FFFD.
QString xmlText(std::string_view text);

void putString(QXmlStreamWriter& xml, const char* key, std::string_view value);
void putInt(QXmlStreamWriter& xml, const char* key, std::int64_t value);
void putDate(QXmlStreamWriter& xml, const char* key, Instant value);

} // namespace worklode

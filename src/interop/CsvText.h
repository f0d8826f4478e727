// One field of a CSV file, quoted only where RFC 4180 asks for it.
#pragma once

#include <string>
#include <string_view>

namespace worklode {

/// Appends `field` so that a reader gets back exactly these bytes. Data, not a spreadsheet: a text that starts like a
/// formula stays as it is.
inline void appendCsvField(std::string& line, std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += field;
        return;
    }
    line += '"';
    for (const char c : field) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

} // namespace worklode

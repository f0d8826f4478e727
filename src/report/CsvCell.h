// One cell of a CSV file that people open in a spreadsheet.
#pragma once

#include <string>

namespace worklode::report {

/// Quoted where RFC 4180 asks for it; a text that a spreadsheet would run as a formula gets a `'` in front.
std::string csvCell(const std::string& cell);

} // namespace worklode::report

// The system's name for whoever runs this program.
#pragma once

#include <string>

namespace worklode {

/// Of the account itself, whatever the environment says; where it has no name, `uid` and its number. UTF-8, never empty.
std::string accountName();

} // namespace worklode

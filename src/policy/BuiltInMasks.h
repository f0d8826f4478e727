// The masks that no policy can take away: payment cards, US social security numbers, e-mail addresses.
#pragma once

#include <string>
#include <string_view>

namespace worklode {

constexpr std::string_view kCardMask = "[card]";
constexpr std::string_view kSsnMask = "[ssn]";
constexpr std::string_view kEmailMask = "[e-mail]";

/// Replaces, in place and without leaving the old text in memory:
///  * 13 to 19 digits that pass the Luhn check, in groups or not (space, hyphen, dot, slash, plus, `%20`, no-break space),
///    where the run begins and ends at a group's border;
///  * ddd-dd-dddd and ddd dd dddd, and nine digits that follow the letters `ssn`;
///  * name@host.tld, also with the @ written %40.
void applyBuiltInMasks(std::string& text);

/// The check digit rule of payment cards (ISO/IEC 7812-1). Digits only.
bool passesLuhn(std::string_view digits);

} // namespace worklode

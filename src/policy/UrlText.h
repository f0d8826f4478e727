// What of a url, or of a title that holds one, may be kept.
#pragma once

#include <string>
#include <string_view>

namespace worklode {

/// Scheme, host and path: user info, port, query and fragment are cut. Of a url without a host (`data:`, `about:`,
/// `mailto:` …) only the scheme stays, of one without a scheme what lies before `?` or `#`.
std::string cutUrl(std::string_view url);

/// The url without user info, all else kept: before masking, so that no mask mistakes a password for half an address.
std::string withoutUserInfo(std::string_view url);

/// The host of an http or https url in lower case without user info and port; else empty (definitions.md §2).
std::string hostOfUrl(std::string_view url);

/// Browsers show a page without a title by its address. Cuts user info, query and fragment from every address in a
/// title; as a query may hold spaces, all that follows it goes too, but for the browser's own name at the end.
std::string cutUrlsInTitle(std::string_view title);

/// Whether the title says that its window is a private one (InPrivate, Private Browsing, Incognito …).
bool saysPrivateWindow(std::string_view title);

} // namespace worklode

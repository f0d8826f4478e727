// A recorded url in the parts that applications and screen rules look at (definitions.md §2).
#pragma once

#include <string>
#include <string_view>

namespace worklode {

/// The parts of RFC 3986. `scheme` and `path` point into the text they were cut from.
struct UrlParts {
    std::string_view scheme; ///< as written, without `:`; empty where there is none
    std::string host;        ///< lower case, no user info, no port; empty where there is none
    std::string_view path;   ///< ends before `?` or `#`; `/` where the url has none; empty only where there is no url

    /// An http or https url with a host: its host is the application's raw id.
    bool isWeb() const;
};

/// Never fails: a text that is no url is all path.
UrlParts splitUrl(std::string_view url);

} // namespace worklode

// Which rule of a policy holds for an application: by executable, or by web host where there is one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// A raw id as it is compared: base name, lower case, without one trailing `.exe` (definitions.md §2).
std::string comparableApp(std::string_view app);

/// An executable's name or path without its folders.
std::string_view baseName(std::string_view path);

/// Named applications with a yes or no each. An entry is a raw id, a host, or `*.suffix` for the hosts below one.
class PlaceRules
{
public:
    struct Entry {
        std::string app;
        bool value = true;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    PlaceRules() = default;
    explicit PlaceRules(std::vector<Entry> entries);

    /// Host first (exact, then the longest suffix), then the executable; nothing where no entry fits.
    std::optional<bool> find(std::string_view app, std::string_view host) const;
    const std::vector<Entry>& entries() const { return m_entries; }
    friend bool operator==(const PlaceRules&, const PlaceRules&) = default;

private:
    std::vector<Entry> m_entries; ///< apps in comparable form
};

} // namespace worklode

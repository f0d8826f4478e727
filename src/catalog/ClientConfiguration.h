// What collectors of a unit may record: a collection policy in parts, of which each may be left to the units above (docs/privacy.md §Policy).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// A yes or no for an executable, a web host, or `*.suffix` for the hosts below one.
struct PlaceSetting {
    std::string app;
    bool value = true;
    friend bool operator==(const PlaceSetting&, const PlaceSetting&) = default;
};

enum class MaskPattern { Regex, Wildcard };

struct MaskSetting {
    std::string name;
    MaskPattern kind = MaskPattern::Regex;
    std::string pattern;
    std::string replacement; ///< a regex's may use {1}…{9}
    bool caseSensitive = false;
    friend bool operator==(const MaskSetting&, const MaskSetting&) = default;
};

/// What is not set is inherited, and at last the collector's built-in default. A list is inherited or replaced as a whole.
struct ClientConfiguration {
    std::string name;
    std::string description;
    std::optional<bool> collect; ///< false: *No data collection*
    std::optional<std::uint32_t> noticeVersion; ///< of the privacy notice that associates are shown
    std::optional<std::uint32_t> idleSeconds;
    std::optional<bool> occPrompts; ///< asks what was done off the computer
    std::optional<std::uint32_t> occPromptAfterSeconds;
    std::optional<std::vector<PlaceSetting>> excluded;         ///< value: keeps the counters
    std::optional<std::vector<PlaceSetting>> screens;          ///< value: titles and urls are kept
    std::optional<std::vector<PlaceSetting>> noPrivateWindows; ///< value: confirmed
    std::optional<std::vector<MaskSetting>> masks;             ///< applied in turn
    friend bool operator==(const ClientConfiguration&, const ClientConfiguration&) = default;
};

} // namespace worklode

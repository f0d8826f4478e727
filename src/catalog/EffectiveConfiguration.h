// What holds for a unit or a collector once everything above it was looked at, and where each value comes from.
#pragma once

#include "catalog/Catalog.h"

#include <string>
#include <string_view>

namespace worklode {

struct SettingSource {
    std::string configuration; ///< its name; empty: the collector's built-in default
    std::string unit;          ///< id of the unit it is assigned to; empty: assigned to the collector itself
    friend bool operator==(const SettingSource&, const SettingSource&) = default;
};

template <class T>
struct EffectiveSetting {
    T value{};
    SettingSource source;
    friend bool operator==(const EffectiveSetting&, const EffectiveSetting&) = default;
};

struct EffectiveConfiguration {
    EffectiveSetting<bool> collect{true, {}};
    EffectiveSetting<std::uint32_t> noticeVersion{0, {}};
    EffectiveSetting<std::uint32_t> idleSeconds{60, {}};
    EffectiveSetting<bool> occPrompts{false, {}};
    EffectiveSetting<std::uint32_t> occPromptAfterSeconds{900, {}};
    EffectiveSetting<std::vector<PlaceSetting>> excluded;
    EffectiveSetting<std::vector<PlaceSetting>> screens;
    EffectiveSetting<std::vector<PlaceSetting>> noPrivateWindows;
    EffectiveSetting<std::vector<MaskSetting>> masks;
    friend bool operator==(const EffectiveConfiguration&, const EffectiveConfiguration&) = default;
};

/// Each setting is the one of the nearest unit, upwards from `unit`, whose configuration says it. An unknown unit has the defaults.
EffectiveConfiguration effectiveConfiguration(const Catalog& catalog, std::string_view unit);
/// The associate's own configuration is nearer than that of the team they are in at that time.
EffectiveConfiguration effectiveConfiguration(const Catalog& catalog, const Associate& associate, Instant at);

/// The collection policy that a collector reads (docs/privacy.md §Policy). `version` is at least 1.
std::string policyJson(const EffectiveConfiguration& configuration, std::uint64_t version);

} // namespace worklode

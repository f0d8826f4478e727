// What an organisation lets a collector record: one immutable value, written as JSON (docs/privacy.md §Policy).
#pragma once

#include "core/Time.h"
#include "policy/MaskRule.h"
#include "policy/PlaceRules.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// The default is what holds when nobody said anything: no titles, no urls, no prompts.
struct CollectionPolicy {
    std::uint64_t version = 0;       ///< 0: the built-in default
    bool collect = true;             ///< false: nothing is recorded at all
    std::uint32_t noticeVersion = 0; ///< of the privacy notice that associates were shown
    Duration idleAfter = std::chrono::seconds(60);
    bool occPrompts = false;
    Duration occPromptAfter = std::chrono::seconds(900);
    PlaceRules excluded;             ///< value: whether the counters are kept
    PlaceRules screens;              ///< value: whether titles and urls are kept; absent: not
    PlaceRules noPrivateWindows;     ///< browsers whose private windows the organisation has switched off (PrivacyGate.h)
    std::vector<MaskRule> masks;     ///< applied in turn, after the built-in ones

    friend bool operator==(const CollectionPolicy&, const CollectionPolicy&) = default;
};

constexpr std::size_t kMaxPolicyBytes = 1 << 20;
constexpr std::size_t kMaxMasks = 200;
constexpr std::size_t kMaxPlaceRules = 5000;

/// Reads the JSON. Every unknown key is an error that names it, as is a value of the wrong type or out of range: a
/// misspelt exclusion must not go unnoticed.
Result<CollectionPolicy> policyFromJson(std::string_view json);
std::string policyToJson(const CollectionPolicy& policy);

} // namespace worklode

// Bouts of work: the sequences of screens that people of a role go through, with their better and worse variations.
#pragma once

#include "demo/DemoPeople.h"
#include "demo/DemoPlaces.h"

#include <array>
#include <span>

namespace worklode {

enum class DemoClipboard : std::uint8_t { None, Copy, Paste, Both };

struct DemoStep {
    DemoPlace place;
    DemoClipboard clipboard = DemoClipboard::None;
    double chance = 1;   ///< that the step is taken at all
    double longer = 1;   ///< times the place's typical visit
};

/// Which way a bout goes: teams with shortcuts take the Short ones, the others the Long ones.
enum class DemoWay : std::uint8_t { Any, Short, Long };

struct DemoEpisode {
    DemoWay way;
    std::array<double, kDemoRoles> weight; ///< by role: how often
    std::span<const DemoStep> steps;
};

std::span<const DemoEpisode> demoEpisodes();
/// What people glance at in between.
std::span<const DemoPlace> demoGlances();

} // namespace worklode

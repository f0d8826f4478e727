// Who works in the made-up company, where, how fast, and by which habits.
#pragma once

#include "core/Time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

enum class DemoRole : std::uint8_t { Claims, Service, BackOffice, Finance };
constexpr std::size_t kDemoRoles = 4;

/// A team and the departments above it. Teams differ: a quick one knows the short way.
struct DemoTeam {
    std::string_view id, name, department, zone;
    DemoRole role;
    double pace;       ///< multiplies the time of every step; below 1 is quick
    double shortcut;   ///< how often the better variation of a task is taken
};

struct DemoDepartment {
    std::string_view id, name;
    double goal, hourlyCost;
};

constexpr std::string_view kDemoCompany = "meridian";
std::span<const DemoDepartment> demoDepartments();
std::span<const DemoTeam> demoTeams();

struct DemoPerson {
    std::size_t index = 0;
    std::string id;
    std::string alternate;             ///< the identity of a virtual desktop, used on Thursdays; mostly none
    std::string name;
    std::size_t team = 0;
    std::optional<std::size_t> nextTeam; ///< after `moves`
    LocalDate moves;
    double pace = 1;                   ///< of this person alone
    double idleShare = 0.3;
    double errorFactor = 1;
    bool auditor = false;              ///< operates the overlay task
};

/// The same options give the same people. `days` are workdays from `from` on.
std::vector<DemoPerson> demoPeople(int associates, int days, std::uint64_t seed, LocalDate from);

/// The invented customers that titles speak of.
std::string_view demoCustomer(std::uint64_t n);

bool isWorkday(LocalDate d);
/// The `n`-th workday (from 0) on or after `from`.
LocalDate workdayAfter(LocalDate from, int n);

} // namespace worklode

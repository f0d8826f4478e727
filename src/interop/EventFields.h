// What the columns and attributes of event logs mean, by the names that tools give them.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// The last seven are those of user interaction logs: names of the reference model of Abb and Rehse (2022) and of known loggers.
enum class EventField : std::size_t {
    Case, Activity, Time, Start, Resource, Lifecycle, Instance, Application, Title, Sheet, Url, Action, Count
};
constexpr std::size_t kEventFieldCount = static_cast<std::size_t>(EventField::Count);

/// A field and how sure the name makes it: of two columns with one meaning the lower rank counts.
struct FieldMeaning {
    EventField field{};
    std::size_t rank = 0;
};

/// Case, blanks and punctuation do not matter, nor does a prefix before a colon unless it is one of XES's own: `org:resource`,
/// `Window Title`, `ui:application`. None where the name is unknown.
std::optional<FieldMeaning> meaningOf(std::string_view name);

/// Whether the application's name is that of an action logger, whose activities are actions (`insertValue`), not places.
bool isLoggersApplication(std::string_view name);

/// Where the fields are among columns.
class EventColumns
{
public:
    static constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);

    explicit EventColumns(const std::vector<std::string>& names);
    std::size_t operator[](EventField field) const { return m_positions[static_cast<std::size_t>(field)]; }
    bool has(EventField field) const { return (*this)[field] != kAbsent; }
    /// An activity, a time, and a case or a resource.
    bool makeEventLog() const;

private:
    std::array<std::size_t, kEventFieldCount> m_positions;
};

} // namespace worklode

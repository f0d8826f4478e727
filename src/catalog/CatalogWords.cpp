#include "catalog/CatalogWords.h"

#include <array>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 4> kFields = {"title", "host", "path", "url"};
constexpr std::array<std::string_view, 2> kAnchors = {"leaving", "entering"};
constexpr std::array<std::string_view, 2> kViaKinds = {"any", "sequence"};
constexpr std::array<std::string_view, 4> kTagKinds = {"legacy", "logon", "notes", "custom"};
constexpr std::array<std::string_view, 4> kRoles = {"administrator", "analyst", "report user", "associate"};
constexpr std::array<std::string_view, 12> kAreas = {"applications", "screens", "tasks", "opportunities", "off_computer_codes", "units",
                                                     "collectors", "users", "configurations", "views", "settings", "history"};
constexpr std::array<std::string_view, 3> kRights = {"none", "view", "edit"};
constexpr std::array<std::string_view, 2> kMaskPatterns = {"regex", "wildcard"};

} // namespace

std::string_view toText(ScreenField field) { return kFields[static_cast<std::size_t>(field)]; }
std::string_view toText(Anchor anchor) { return kAnchors[static_cast<std::size_t>(anchor)]; }
std::string_view toText(Via::Kind kind) { return kViaKinds[static_cast<std::size_t>(kind)]; }
std::string_view toText(TagKind kind) { return kTagKinds[static_cast<std::size_t>(kind)]; }
std::string_view toText(UserRole role) { return kRoles[static_cast<std::size_t>(role)]; }

std::string_view toText(AdminArea area) { return kAreas[static_cast<std::size_t>(area)]; }
std::string_view toText(AdminRight right) { return kRights[static_cast<std::size_t>(right)]; }
std::string_view toText(MaskPattern kind) { return kMaskPatterns[static_cast<std::size_t>(kind)]; }

std::optional<ScreenField> screenFieldFromText(std::string_view text) { return enumFromText<ScreenField>(kFields, text); }
std::optional<Anchor> anchorFromText(std::string_view text) { return enumFromText<Anchor>(kAnchors, text); }
std::optional<Via::Kind> viaKindFromText(std::string_view text) { return enumFromText<Via::Kind>(kViaKinds, text); }
std::optional<TagKind> tagKindFromText(std::string_view text) { return enumFromText<TagKind>(kTagKinds, text); }
std::optional<UserRole> userRoleFromText(std::string_view text) { return enumFromText<UserRole>(kRoles, text); }
std::optional<AdminArea> adminAreaFromText(std::string_view text) { return enumFromText<AdminArea>(kAreas, text); }
std::optional<AdminRight> adminRightFromText(std::string_view text) { return enumFromText<AdminRight>(kRights, text); }
std::optional<MaskPattern> maskPatternFromText(std::string_view text) { return enumFromText<MaskPattern>(kMaskPatterns, text); }

} // namespace worklode

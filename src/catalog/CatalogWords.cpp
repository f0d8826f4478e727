#include "catalog/CatalogWords.h"

#include <array>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 4> kFields = {"title", "host", "path", "url"};
constexpr std::array<std::string_view, 2> kAnchors = {"leaving", "entering"};
constexpr std::array<std::string_view, 2> kViaKinds = {"any", "sequence"};
constexpr std::array<std::string_view, 4> kTagKinds = {"legacy", "logon", "notes", "custom"};
constexpr std::array<std::string_view, 4> kRoles = {"administrator", "analyst", "report user", "associate"};

template <class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text)
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

std::string_view toText(ScreenField field) { return kFields[static_cast<std::size_t>(field)]; }
std::string_view toText(Anchor anchor) { return kAnchors[static_cast<std::size_t>(anchor)]; }
std::string_view toText(Via::Kind kind) { return kViaKinds[static_cast<std::size_t>(kind)]; }
std::string_view toText(TagKind kind) { return kTagKinds[static_cast<std::size_t>(kind)]; }
std::string_view toText(UserRole role) { return kRoles[static_cast<std::size_t>(role)]; }

std::optional<ScreenField> screenFieldFromText(std::string_view text) { return find<ScreenField>(kFields, text); }
std::optional<Anchor> anchorFromText(std::string_view text) { return find<Anchor>(kAnchors, text); }
std::optional<Via::Kind> viaKindFromText(std::string_view text) { return find<Via::Kind>(kViaKinds, text); }
std::optional<TagKind> tagKindFromText(std::string_view text) { return find<TagKind>(kTagKinds, text); }
std::optional<UserRole> userRoleFromText(std::string_view text) { return find<UserRole>(kRoles, text); }

} // namespace worklode

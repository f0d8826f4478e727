// How the closed sets of the catalog are spelled in files and databases.
#pragma once

#include "catalog/Catalog.h"

#include <optional>
#include <string_view>

namespace worklode {

std::string_view toText(ScreenField field);  ///< `title | host | path | url`
std::string_view toText(Anchor anchor);      ///< `leaving | entering`
std::string_view toText(Via::Kind kind);     ///< `any | sequence`
std::string_view toText(TagKind kind);       ///< `legacy | logon | notes | custom`
std::string_view toText(AdminArea area);     ///< `applications | screens | … | history`
std::string_view toText(AdminRight right);   ///< `none | view | edit`
std::string_view toText(MaskPattern kind);   ///< `regex | wildcard`
std::string_view toText(UserRole role);      ///< `administrator | analyst | report user | associate`

std::optional<ScreenField> screenFieldFromText(std::string_view text);
std::optional<Anchor> anchorFromText(std::string_view text);
std::optional<Via::Kind> viaKindFromText(std::string_view text);
std::optional<TagKind> tagKindFromText(std::string_view text);
std::optional<UserRole> userRoleFromText(std::string_view text);
std::optional<AdminArea> adminAreaFromText(std::string_view text);
std::optional<AdminRight> adminRightFromText(std::string_view text);
std::optional<MaskPattern> maskPatternFromText(std::string_view text);

} // namespace worklode

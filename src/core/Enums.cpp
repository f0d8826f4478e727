#include "core/Enums.h"

namespace worklode {

namespace {

constexpr std::array<std::string_view, 4> kSliceKinds = {"active", "idle", "locked", "off_computer"};
constexpr std::array<std::string_view, 3> kMarkKinds = {"task_start", "task_stop", "task_cancel"};
constexpr std::array<std::string_view, kCategoryCount> kCategoryNames = {"Production", "Other Work", "Non Work", "Unknown"};

} // namespace

std::string_view toText(SliceKind k) { return kSliceKinds[static_cast<std::size_t>(k)]; }
std::string_view toText(MarkKind k) { return kMarkKinds[static_cast<std::size_t>(k)]; }
std::string_view toText(Category c) { return kCategoryNames[static_cast<std::size_t>(c)]; }
std::optional<SliceKind> sliceKindFromText(std::string_view text) { return enumFromText<SliceKind>(kSliceKinds, text); }
std::optional<MarkKind> markKindFromText(std::string_view text) { return enumFromText<MarkKind>(kMarkKinds, text); }
std::optional<Category> categoryFromText(std::string_view text) { return enumFromText<Category>(kCategoryNames, text); }

} // namespace worklode

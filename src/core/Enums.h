// The closed sets of words that files, pages and people share, and their spelling.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace worklode {

enum class SliceKind : std::uint8_t { Active, Idle, Locked, OffComputer };
enum class MarkKind : std::uint8_t { Start, Stop, Cancel };
/// `Unknown` is what an unmapped application has; idle time has no category.
enum class Category : std::uint8_t { Production, OtherWork, NonWork, Unknown };
constexpr std::size_t kCategoryCount = 4;
constexpr std::array<Category, kCategoryCount> kCategories = {Category::Production, Category::OtherWork, Category::NonWork, Category::Unknown};

std::string_view toText(SliceKind k);  ///< `active | idle | locked | off_computer`
std::string_view toText(MarkKind k);   ///< `task_start | task_stop | task_cancel`
std::string_view toText(Category c);   ///< `Production | Other Work | Non Work | Unknown`
std::optional<SliceKind> sliceKindFromText(std::string_view text);
std::optional<MarkKind> markKindFromText(std::string_view text);
std::optional<Category> categoryFromText(std::string_view text);

/// The enumerator whose word `text` is: `names` has them in the order of the enumerators.
template <class E, std::size_t N>
std::optional<E> enumFromText(const std::array<std::string_view, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text)
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace worklode

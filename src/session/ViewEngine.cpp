#include "session/ViewEngine.h"

#include <array>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 5> kPageNames = {"summary", "opportunities", "tasks", "timeline", "patterns"};

} // namespace

std::string_view toText(PageKind page) { return kPageNames[static_cast<std::size_t>(page)]; }

std::optional<PageKind> pageKindFromText(std::string_view text)
{
    for (std::size_t i = 0; i < kPageNames.size(); ++i)
        if (kPageNames[i] == text)
            return static_cast<PageKind>(i);
    return std::nullopt;
}

} // namespace worklode

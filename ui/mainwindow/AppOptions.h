// The command line of the workstation.
#pragma once

#include "core/Result.h"
#include "session/ViewEngine.h"
#include "ui/look/Theme.h"

#include <QSize>

#include <filesystem>
#include <optional>
#include <string>

namespace worklode {

struct AppOptions {
    std::filesystem::path workspace;       ///< empty: the one opened last, else the default
    std::optional<std::string> view;
    std::optional<PageKind> page;          ///< opportunities, tasks or timeline
    std::optional<std::string> screenshot; ///< render, write and leave
    std::optional<QSize> size;
    std::optional<ThemeChoice> theme;      ///< none: as chosen last
    std::optional<std::string> language;   ///< `system`, `en`, `de`; none: as chosen last
    std::optional<std::string> filter;     ///< of the View, in the text form of a ViewFilter
    std::optional<std::string> asUser;
};

struct ParsedOptions {
    AppOptions options;
    std::optional<int> exit; ///< leave with this code: help was asked for, or misuse (2); `text` is to be printed
    std::string text;
};

/// Reads the arguments without the program's name. Misuse is told in one sentence.
ParsedOptions parseOptions(const std::vector<std::string>& arguments);

} // namespace worklode

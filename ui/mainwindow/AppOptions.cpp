#include "ui/mainwindow/AppOptions.h"

#include "session/ViewFilter.h"
#include "ui/look/Format.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace worklode {
namespace {

std::optional<QSize> sizeFromText(const std::string& text)
{
    const auto cross = text.find('x');
    if (cross == std::string::npos)
        return std::nullopt;
    int width = 0;
    int height = 0;
    const char* middle = text.data() + cross;
    const char* end = text.data() + text.size();
    const auto w = std::from_chars(text.data(), middle, width);
    const auto h = std::from_chars(middle + 1, end, height);
    const bool whole = w.ec == std::errc() && w.ptr == middle && h.ec == std::errc() && h.ptr == end;
    return whole && width >= 640 && height >= 400 && width <= 8192 && height <= 8192 ? std::optional(QSize(width, height)) : std::nullopt;
}

std::string checkSize(const std::string& text)
{
    return sizeFromText(text) ? "" : "a size is WIDTHxHEIGHT, 640x400 to 8192x8192, such as 1280x800";
}

struct RawOptions {
    std::string workspace, view, page, screenshot, size, theme, language, filter, asUser;
};

void declare(CLI::App& app, RawOptions& raw)
{
    app.add_option("--workspace", raw.workspace, "Folder of the workspace (default: the one opened last)")->type_name("DIR");
    app.add_option("--view", raw.view, "Runs this View at once")->type_name("NAME");
    app.add_option("--page", raw.page, "Page to show")->check(CLI::IsMember({"opportunities", "tasks", "timeline"}));
    app.add_option("--screenshot", raw.screenshot, "Renders the page once it is loaded, writes it and leaves")->type_name("FILE.png");
    app.add_option("--size", raw.size, "Size of the window")->type_name("WxH")->check(checkSize);
    app.add_option("--theme", raw.theme, "Colours")->check(CLI::IsMember({"light", "dark", "system"}));
    app.add_option("--language", raw.language, "Language of the workstation")->check(CLI::IsMember({"system", "en", "de"}));
    app.add_option("--filter", raw.filter, "Narrows the View, as the filter bar copies it")->type_name("TEXT")->check([](const std::string& text) {
        const auto filter = viewFilterFromText(text);
        return filter ? std::string() : filter.error().sentence();
    });
    app.add_option("--as", raw.asUser, "Show what this user of the catalog may see")->type_name("USER");
}

std::optional<std::string> unlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

ParsedOptions parseOptions(const std::vector<std::string>& arguments)
{
    CLI::App app("Worklode: see how work is really done", "worklode");
    RawOptions raw;
    declare(app, raw);
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend()); // CLI11 takes them from the back
    ParsedOptions parsed;
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        parsed.exit = 0;
        parsed.text = app.help();
        return parsed;
    } catch (const CLI::ParseError& error) {
        parsed.exit = 2;
        parsed.text = std::string("worklode: ") + error.what() + " (see worklode --help)\n";
        return parsed;
    }
    AppOptions& o = parsed.options;
    o.workspace = raw.workspace;
    o.view = unlessEmpty(raw.view);
    o.page = raw.page.empty() ? std::nullopt : pageKindFromText(raw.page);
    o.screenshot = unlessEmpty(raw.screenshot);
    o.size = raw.size.empty() ? std::nullopt : sizeFromText(raw.size);
    o.theme = raw.theme.empty() ? std::nullopt : themeFromText(toQString(raw.theme));
    o.language = unlessEmpty(raw.language);
    o.filter = unlessEmpty(raw.filter);
    o.asUser = unlessEmpty(raw.asUser);
    return parsed;
}

} // namespace worklode

#include "collector/CollectorOptions.h"

#include "archive/Workspace.h"
#include "core/Account.h"
#include "policy/Utf8Text.h"
#include "wire/SegmentReader.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace worklode {

namespace {

constexpr std::size_t kMaxNameBytes = 256;
constexpr std::size_t kKeyDigits = 16;
constexpr const char* kSystemPolicy = "/etc/worklode/policy.json";

std::string sessionName()
{
    std::array<char, 256> host{};
    if (gethostname(host.data(), host.size() - 1) != 0 || !host[0])
        return "main";
    const char* display = std::getenv("DISPLAY");
    return std::string(host.data()) + (display ? display : "");
}

/// What a segment's header takes.
bool isName(const std::string& text)
{
    return !text.empty() && text.size() <= kMaxNameBytes && isPlainUtf8(text) && printable(text) == text;
}

} // namespace

std::string CollectorOptions::streamKey() const
{
    return segmentId(associate + '\0' + stream).substr(0, kKeyDigits);
}

std::optional<CollectorOptions> readOptions(int argc, char** argv, int& exitCode)
{
    CollectorOptions options;
    CLI::App app("Counts clicks, keys and scrolls per application; never what was typed. See docs/privacy.md.", "worklode-collector");
    bool headless = false;
    app.set_version_flag("--version", "worklode-collector " WORKLODE_VERSION);
    app.add_flag("--headless", headless, "Record without a window or tray icon");
    auto* workspace = app.add_option("--workspace", options.workspace, "Deliver sealed segments to this workspace (default: $WORKLODE_WORKSPACE, else the user's data folder)");
    auto* spool = app.add_option("--spool", options.spool, "Leave sealed segments in this folder");
    app.add_option("--policy", options.policy, "Collection policy (JSON), reread on SIGHUP (default: /etc/worklode/policy.json where there is one; else no titles are recorded)");
    auto* associate = app.add_option("--associate", options.associate, "Whose work it is (default: the login name)");
    auto* stream = app.add_option("--stream", options.stream, "Which desktop session (default: host name and display)");
    auto* status = app.add_flag("--status", options.status, "Say what the collector of this stream is doing; exit 1 where none runs");
    auto* mark = app.add_option("--mark", options.mark, "Tell the running collector: start:TASK, stop:TASK or cancel:TASK");
    workspace->excludes(spool);
    mark->excludes(status);
    try {
        app.parse(argc, argv);
        if ((*associate && !isName(options.associate)) || (*stream && !isName(options.stream)))
            throw CLI::ValidationError("--associate and --stream want printable text of at most 256 bytes");
        if (!headless && !options.status && options.mark.empty())
            throw CLI::ValidationError("this build has no tray: say --headless");
    } catch (const CLI::ParseError& error) {
        exitCode = app.exit(error) == 0 ? 0 : 2;
        return std::nullopt;
    }
    if (options.workspace.empty() && options.spool.empty())
        options.workspace = Workspace::defaultFolder();
    std::error_code ignored;
    if (options.policy.empty() && std::filesystem::exists(kSystemPolicy, ignored))
        options.policy = kSystemPolicy;
    if (options.associate.empty())
        options.associate = accountName();
    if (options.stream.empty())
        options.stream = sessionName();
    return options;
}

} // namespace worklode

#include "collector/StatusBlock.h"

#include "collector/capture/CaptureSource.h"

#include <algorithm>

namespace worklode {

namespace {

void line(std::string& out, std::string_view name, const std::string& value)
{
    std::string padded(name);
    padded.resize(16, ' ');
    out += "  " + padded + value + "\n";
}

std::string screensText(const CollectionPolicy& policy)
{
    const auto& entries = policy.screens.entries();
    const auto on = std::count_if(entries.begin(), entries.end(), [](const auto& e) { return e.value; });
    return on == 0 ? std::string("off for every application") : "on for " + std::to_string(on) + (on == 1 ? " application" : " applications");
}

} // namespace

std::string toText(const StatusBlock& block)
{
    const auto can = [&](CaptureCapability capability, const std::string& how, const char* instead = nullptr) {
        return (block.capabilities & capability) != 0 ? how : std::string("not available") + (instead ? std::string(" (") + instead + ")" : "");
    };
    const auto& policy = block.policy->current();
    std::string out = "worklode-collector " WORKLODE_VERSION " records counts of keys, clicks and scrolls; never what is typed\n";
    line(out, "associate", block.options->associate);
    line(out, "stream", block.options->stream + ", zone " + block.zone);
    line(out, "input counts", can(CanCountInput, block.source));
    line(out, "injected input", can(CanTellInjected, "told apart"));
    line(out, "focus", can(CanSeeFocus, block.source, "no window manager that says which window is active"));
    line(out, "titles", can(CanSeeTitles, screensText(policy)));
    line(out, "executables", can(CanSeeExecutables, "yes", "window classes stand in"));
    line(out, "web addresses", "not available (no browser extension)");
    line(out, "idleness", can(CanSeeIdle, "after " + std::to_string(toMs(policy.idleAfter) / 1000) + " s without input"));
    line(out, "lock and sleep", can(CanSeeLock, block.lockSources, block.lockSources.c_str()));
    line(out, "policy", "version " + std::to_string(policy.version) + ", " + std::string(toText(block.policy->origin())));
    line(out, "spool", block.options->streamFolder().string());
    return out;
}

} // namespace worklode

#include "collector/CollectorStatus.h"

#include "archive/DurableFiles.h"
#include "collector/capture/CaptureSource.h"

#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <utility>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<CaptureCapability, const char*>, 7> kSees = {{{CanCountInput, "input_counts"}, {CanSeeFocus, "focus"},
    {CanSeeTitles, "titles"}, {CanSeeExecutables, "executables"}, {CanSeeIdle, "idle"}, {CanSeeLock, "lock"}, {CanTellInjected, "injected"}}};

} // namespace

std::string statusToJson(const CollectorStatus& s)
{
    Json counts;
    for (std::size_t i = 0; i < kCounterCount; ++i)
        counts[std::string(kCounterNames[i])] = s.counts.asArray()[i];
    Json sees;
    for (const auto& [bit, name] : kSees)
        sees[name] = (s.capabilities & bit) != 0 ? "available" : "not available";
    const Json json = {{"version", 1}, {"state", s.state}, {"pid", s.pid}, {"since", toIso(s.since)}, {"written", toIso(s.written)},
        {"slices", s.slices}, {"counts", counts}, {"sealed_segments", s.sealedSegments}, {"delivered_segments", s.delivered},
        {"undelivered_segments", s.undelivered}, {"refused_segments", s.refused}, {"slices_given_up", s.givenUp},
        {"policy", {{"version", s.policyVersion}, {"origin", s.policyOrigin}}}, {"sees", sees}};
    return json.dump(1) + "\n";
}

Outcome writeStatus(const CollectorStatus& status, const std::filesystem::path& file)
{
    const std::filesystem::path temporary = file.string() + ".tmp";
    std::error_code failed;
    std::filesystem::remove(temporary, failed);
    if (auto written = writePrivateFile(temporary, statusToJson(status)); !written)
        return written;
    std::filesystem::rename(temporary, file, failed);
    if (failed)
        return Error{ErrorCode::Unavailable, file.string(), "cannot be written: " + failed.message()};
    return Done{};
}

Result<std::string> statusForPeople(const std::filesystem::path& file, bool running)
{
    std::ifstream in(file);
    const Json json = Json::parse(in, nullptr, false);
    if (!json.is_object() || !json.contains("slices") || !json.contains("sees") || !json.contains("state"))
        return Error{ErrorCode::NotFound, file.string(), "says nothing: no collector has recorded here"};
    std::string out = running ? json["state"].get<std::string>() : std::string("not running");
    out += " since " + json.value("since", "?") + ", " + std::to_string(json["slices"].get<std::uint64_t>()) + " slices";
    for (const auto& [name, value] : json["sees"].items())
        if (value == "not available")
            out += "\n  " + name + ": not available on this desktop";
    return out + "\n";
}

} // namespace worklode

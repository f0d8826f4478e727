#include "interop/ActivityWatchImporter.h"

#include "interop/ActivityWatchBuckets.h"
#include "interop/JsonRecords.h"

#include <nlohmann/json.hpp>

namespace worklode {

namespace {

using Json = nlohmann::json;

/// The text without blanks at its start and, if it stands there, `what`.
bool eat(std::string_view& text, std::string_view what)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!text.starts_with(what))
        return false;
    text.remove_prefix(what.size());
    return true;
}

} // namespace

bool ActivityWatchImporter::recognises(const FileHead& head) const
{
    std::string_view rest = head.bytes;
    return eat(rest, "{") && eat(rest, "\"buckets\"") && eat(rest, ":");
}

Result<ImportedFile> ActivityWatchImporter::read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const
{
    auto stream = streamOfContent(file);
    if (!stream)
        return stream.error();
    SpanLog log;
    ActivityWatchBuckets buckets(log, options.associate, std::move(stream).value());
    const JsonRecordHandlers handlers{
        [](const JsonPath& path) { return path.size() == 4 && path[0] == "buckets" && path[2] == "events" && path[3] == "#"; },
        [&buckets](const JsonPath& path, const Json& event) { return buckets.addEvent(path[1], event); },
        [&buckets](const JsonPath& path, const Json& value) -> Outcome {
            if (path.size() >= 3 && path[2] == "events")
                return Error{ErrorCode::BadInput, "bucket " + path[1], "its events are not a list of objects"};
            if (path.size() == 3 && path[0] == "buckets" && value.is_string())
                buckets.setProperty(path[1], path[2], value.get_ref<const std::string&>());
            return Done{};
        }};
    if (const Outcome outcome = readJsonRecords(file, handlers, progress); !outcome)
        return outcome.error();
    buckets.finish();
    return log.seal({std::string(name()), options.zone.empty() ? "UTC" : options.zone, "event"}, threads, progress);
}

} // namespace worklode

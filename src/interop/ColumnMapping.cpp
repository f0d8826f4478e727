#include "interop/ColumnMapping.h"

#include "core/LocalCalendar.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

namespace worklode {

namespace {

using Json = nlohmann::json;
constexpr std::array<std::string_view, 10> kFieldNames = {"associate", "stream", "start", "end", "duration", "app", "title", "url", "kind", "code"};
constexpr std::size_t kMappingBytes = 1 << 20;

Error wrong(std::string key, std::string detail) { return {ErrorCode::BadInput, std::move(key), std::move(detail)}; }

Outcome checkKeys(const Json& object, const std::string& place, const std::vector<std::string_view>& known)
{
    if (!object.is_object())
        return wrong(place, "must be an object");
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), std::string_view(key)) == known.end())
            return wrong(place.empty() ? key : place + "." + key, "is not a key of a column mapping");
    return Done{};
}

Result<std::string> textAt(const Json& object, const char* key, const std::string& place)
{
    if (!object.contains(key))
        return std::string();
    const Json& value = object.at(key);
    if (!value.is_string() || value.get_ref<const std::string&>().empty())
        return wrong(place + key, "must be a text that is not empty");
    return value.get<std::string>();
}

Outcome readColumns(const Json& columns, ColumnMapping& mapping)
{
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < kMappedFieldCount; ++i)
        known.push_back(mappedFieldName(i));
    if (const Outcome checked = checkKeys(columns, "columns", known); !checked)
        return checked;
    std::set<std::string> used;
    for (std::size_t i = 0; i < kMappedFieldCount; ++i) {
        const auto name = textAt(columns, std::string(known[i]).c_str(), "columns.");
        if (!name)
            return name.error();
        if (!name->empty() && !used.insert(*name).second)
            return wrong("columns." + std::string(known[i]), "the column \"" + *name + "\" already stands for something else");
        mapping.columns[i] = *name;
    }
    for (const MappedField needed : {MappedField::Start, MappedField::App})
        if (!mapping.has(needed))
            return wrong("columns." + std::string(mappedFieldName(static_cast<std::size_t>(needed))), "is missing");
    if (mapping.has(MappedField::End) && mapping.has(MappedField::Length))
        return wrong("columns.duration", "there is an end already");
    return Done{};
}

Outcome readTime(const Json& time, ColumnMapping& mapping)
{
    if (const Outcome checked = checkKeys(time, "time", {"format", "zone"}); !checked)
        return checked;
    const auto format = textAt(time, "format", "time.");
    const auto zone = textAt(time, "zone", "time.");
    if (!format || !zone)
        return format ? zone.error() : format.error();
    if (!zone->empty() && !isKnownZone(*zone))
        return wrong("time.zone", "\"" + *zone + "\" is not an IANA time zone");
    mapping.zone = *zone;
    if (format->empty())
        return Done{};
    auto pattern = TimePattern::of(*format);
    if (!pattern)
        return pattern.error().at("time.format");
    mapping.time = std::move(pattern).value();
    return Done{};
}

Outcome readKinds(const Json& kinds, ColumnMapping& mapping)
{
    if (!kinds.is_object())
        return wrong("kinds", "must be an object");
    for (const auto& [cell, kind] : kinds.items()) {
        const auto known = kind.is_string() ? sliceKindFromText(kind.get_ref<const std::string&>()) : std::nullopt;
        if (!known)
            return wrong("kinds." + cell, "must be active, idle, locked or off_computer");
        mapping.kinds[cell] = *known;
    }
    return Done{};
}

Outcome readDrop(const Json& drop, ColumnMapping& mapping)
{
    if (!drop.is_array())
        return wrong("drop", "must be a list of columns");
    for (const Json& name : drop) {
        if (!name.is_string())
            return wrong("drop", "must be a list of columns");
        if (std::find(mapping.columns.begin(), mapping.columns.end(), name.get_ref<const std::string&>()) != mapping.columns.end())
            return wrong("drop", "the column \"" + name.get<std::string>() + "\" stands in columns too");
        mapping.drop.push_back(name.get<std::string>());
    }
    return Done{};
}

Outcome readDelimiter(const Json& document, ColumnMapping& mapping)
{
    const auto text = textAt(document, "delimiter", {});
    if (!text)
        return text.error();
    const std::string word = *text == "tab" ? "\t" : text->empty() || *text == "auto" ? std::string(1, '\0') : *text;
    if (word.size() != 1 || word == "\"" || word == "\n" || word == "\r")
        return wrong("delimiter", "must be one character, tab or auto");
    mapping.delimiter = word.front();
    return Done{};
}

} // namespace

std::string_view mappedFieldName(std::size_t field)
{
    return field < kFieldNames.size() ? kFieldNames[field] : kCounterNames[field - kFieldNames.size()];
}

Result<ColumnMapping> ColumnMapping::fromJson(std::string_view text)
{
    const Json document = Json::parse(text, nullptr, false);
    if (document.is_discarded())
        return wrong({}, "is not JSON");
    if (const Outcome checked = checkKeys(document, {}, {"columns", "delimiter", "time", "kinds", "drop"}); !checked)
        return checked.error();
    if (!document.contains("columns"))
        return wrong("columns", "is missing");
    ColumnMapping mapping;
    Outcome outcome = readColumns(document.at("columns"), mapping);
    if (outcome)
        outcome = readDelimiter(document, mapping);
    if (outcome && document.contains("time"))
        outcome = readTime(document.at("time"), mapping);
    if (outcome && document.contains("kinds"))
        outcome = readKinds(document.at("kinds"), mapping);
    if (outcome && document.contains("drop"))
        outcome = readDrop(document.at("drop"), mapping);
    if (!outcome)
        return outcome.error();
    return mapping;
}

Result<ColumnMapping> ColumnMapping::fromFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string text(kMappingBytes + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::Unavailable, file.string(), "cannot be opened"};
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > kMappingBytes)
        return Error{ErrorCode::BadInput, file.string(), "is longer than 1 MiB, which no mapping is"};
    auto mapping = fromJson(text);
    if (!mapping)
        return mapping.error().at(file.string());
    return mapping;
}

} // namespace worklode

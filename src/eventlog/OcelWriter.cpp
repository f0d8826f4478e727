#include "eventlog/OcelWriter.h"

#include "eventlog/FileSpace.h"

#include <nlohmann/json.hpp>

#include <array>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

struct AttributeType {
    std::string_view name;
    const char* type;
};

constexpr std::array<AttributeType, 8> kInstanceAttributes = {{{"task", "string"},
                                                               {"state", "string"},
                                                               {"start", "time"},
                                                               {"end", "time"},
                                                               {"collector", "string"},
                                                               {"stream", "string"},
                                                               {"zone", "string"},
                                                               {"shift_date", "string"}}};
constexpr std::array<AttributeType, 6> kStepAttributes = {{{"end", "time"},
                                                           {"kind", "string"},
                                                           {"category", "string"},
                                                           {"active_ms", "integer"},
                                                           {"idle_ms", "integer"},
                                                           {"off_computer_ms", "integer"}}};

/// Texts come from other people's windows: what is not UTF-8 must not end the log.
std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

template <class Attributes>
Json typesJson(const Attributes& attributes)
{
    Json list = Json::array();
    for (const AttributeType& attribute : attributes)
        list.push_back({{"name", attribute.name}, {"type", attribute.type}});
    return list;
}

Json valueJson(std::string_view name, std::string_view value) { return {{"name", name}, {"value", value}}; }

/// What an object is from the beginning has the time that the standard gives such values.
Json objectJson(const std::string& id, std::string_view type, const std::vector<std::pair<std::string_view, std::string>>& values)
{
    Json attributes = Json::array();
    for (const auto& [name, value] : values)
        attributes.push_back({{"name", name}, {"value", value}, {"time", toIso(kEarliestInstant)}});
    return {{"id", id}, {"type", type}, {"attributes", attributes}, {"relationships", Json::array()}};
}

Json relationJson(const std::string& objectId, std::string_view qualifier)
{
    return {{"objectId", objectId}, {"qualifier", qualifier}};
}

std::string instanceId(std::uint64_t number) { return "task_instance:" + std::to_string(number); }
std::string associateId(const std::string& associate) { return "associate:" + associate; }
std::string applicationId(std::string_view application) { return "application:" + std::string(application); }

} // namespace

Outcome OcelWriter::begin(const ResultHeader&)
{
    if (!m_objects.open())
        return Error{ErrorCode::Unavailable, {}, "no file can be made beside it: " + m_objects.errorString().toStdString()};
    const Json named = Json::array({{{"name", "name"}, {"type", "string"}}});
    const Json types = Json::array({{{"name", "task_instance"}, {"attributes", typesJson(kInstanceAttributes)}},
                                    {{"name", "associate"}, {"attributes", Json::array()}},
                                    {{"name", "application"}, {"attributes", named}},
                                    {{"name", "screen"}, {"attributes", named}}});
    return writeBytes(m_device, "{\"objectTypes\": " + dumped(types) + ",\n\"events\": [");
}

Outcome OcelWriter::addObject(const std::string& json)
{
    return writeBytes(m_objects, (m_objectCount++ == 0 ? "\n" : ",\n") + json);
}

const std::string& OcelWriter::screenId(const EventLogStep& step)
{
    const auto [found, fresh] = m_screens.try_emplace({std::string(step.application), std::string(step.screen)});
    if (fresh)
        found->second = "screen:" + std::to_string(m_screens.size());
    return found->second;
}

std::string OcelWriter::eventJson(const EventLogInstance& instance, const EventLogStep& step)
{
    Json attributes = Json::array();
    const auto put = [&](std::string_view name, std::string_view value) { attributes.push_back(valueJson(name, value)); };
    put("end", toIso(step.range.end));
    put("kind", step.offComputer ? "off_computer" : "visit");
    put("category", toText(step.category));
    put("active_ms", std::to_string(toMs(step.active)));
    put("idle_ms", std::to_string(toMs(step.idle)));
    put("off_computer_ms", std::to_string(toMs(step.off)));
    const auto counts = step.counts.asArray();
    for (std::size_t i = 0; i < counts.size(); ++i)
        put(kCounterNames[i], std::to_string(counts[i]));
    Json relations = Json::array({relationJson(instanceId(m_instances), "step of"), relationJson(associateId(instance.associate), "by")});
    if (!step.offComputer)
        relations.push_back(relationJson(applicationId(step.application), "in"));
    if (!step.screen.empty())
        relations.push_back(relationJson(screenId(step), "on"));
    return dumped({{"id", "event:" + std::to_string(++m_events)},
                   {"type", step.label},
                   {"time", toIso(step.range.start)},
                   {"attributes", std::move(attributes)},
                   {"relationships", std::move(relations)}});
}

Outcome OcelWriter::add(const EventLogInstance& instance)
{
    ++m_instances;
    Json object = objectJson(instanceId(m_instances), "task_instance",
                             {{"task", std::string(instance.task)},
                              {"state", std::string(toText(instance.state))},
                              {"start", toIso(instance.range.start)},
                              {"end", toIso(instance.range.end)},
                              {"collector", instance.collector},
                              {"stream", instance.stream},
                              {"zone", std::string(instance.zone)},
                              {"shift_date", toIso(instance.shiftDate)}});
    object["relationships"].push_back(relationJson(associateId(instance.associate), "worked by"));
    m_associates.insert(instance.associate);
    if (const Outcome added = addObject(dumped(object)); !added)
        return added;
    for (const EventLogStep& step : instance.steps) {
        m_labels.insert(step.label);
        if (!step.offComputer)
            m_applications.emplace(step.application);
        const char* before = m_events == 0 ? "\n" : ",\n";
        if (const Outcome written = writeBytes(m_device, before + eventJson(instance, step)); !written)
            return written;
    }
    return Done{};
}

Outcome OcelWriter::copyObjects()
{
    constexpr qint64 kAtOnce = 1 << 16;
    if (!m_objects.flush() || !m_objects.seek(0))
        return Error{ErrorCode::Unavailable, {}, "the file beside it cannot be written: " + m_objects.errorString().toStdString()};
    while (!m_objects.atEnd()) {
        const QByteArray part = m_objects.read(kAtOnce);
        if (part.isEmpty())
            return Error{ErrorCode::Unavailable, {}, "the file beside it cannot be read: " + m_objects.errorString().toStdString()};
        if (const Outcome written = writeBytes(m_device, {part.constData(), static_cast<std::size_t>(part.size())}); !written)
            return written;
    }
    return Done{};
}

/// Every label is one type with the same attributes.
std::string OcelWriter::eventTypesJson() const
{
    Json attributes = typesJson(kStepAttributes);
    for (const std::string_view name : kCounterNames)
        attributes.push_back({{"name", name}, {"type", "integer"}});
    std::string text;
    for (const std::string& label : m_labels)
        text += (text.empty() ? "\n" : ",\n") + dumped({{"name", label}, {"attributes", attributes}});
    return text;
}

Outcome OcelWriter::end()
{
    for (const std::string& associate : m_associates)
        if (const Outcome added = addObject(dumped(objectJson(associateId(associate), "associate", {}))); !added)
            return added;
    for (const std::string& application : m_applications)
        if (const Outcome added = addObject(dumped(objectJson(applicationId(application), "application", {{"name", application}}))); !added)
            return added;
    for (const auto& [name, id] : m_screens) {
        Json object = objectJson(id, "screen", {{"name", name.second}});
        object["relationships"].push_back(relationJson(applicationId(name.first), "screen of"));
        if (const Outcome added = addObject(dumped(object)); !added)
            return added;
    }
    if (const Outcome written = writeBytes(m_device, "],\n\"objects\": ["); !written)
        return written;
    if (const Outcome copied = copyObjects(); !copied)
        return copied;
    return writeBytes(m_device, "],\n\"eventTypes\": [" + eventTypesJson() + "]}\n");
}

} // namespace worklode

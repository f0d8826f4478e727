#include "catalog/JsonNode.h"

#include "catalog/JsonDocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace worklode {

using nlohmann::json;

std::string JsonNode::path() const
{
    if (!m_parent)
        return {};
    return m_key.empty() ? m_parent->path() + "[" + std::to_string(m_index) + "]" : memberPath(m_parent->path(), m_key);
}

void JsonNode::fault(std::string sentence) const { m_faults->push_back({path(), std::move(sentence)}); }

void JsonNode::faultAt(std::string_view key, std::string sentence) const
{
    m_faults->push_back({memberPath(path(), key), std::move(sentence)});
}

void JsonNode::expectObject(std::initializer_list<std::string_view> keys) const
{
    if (!m_value->is_object()) {
        fault(std::string("an object is expected here, not ") + m_value->type_name());
        return;
    }
    for (const auto& [key, value] : m_value->items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            faultAt(key, "unknown key");
}

const json* JsonNode::find(std::string_view key) const
{
    if (!m_value->is_object())
        return nullptr;
    const auto found = m_value->find(key);
    return found == m_value->end() || found->is_null() ? nullptr : &*found;
}

bool JsonNode::has(std::string_view key) const { return find(key) != nullptr; }

bool JsonNode::isText() const { return m_value->is_string(); }

bool JsonNode::memberIsText(std::string_view key) const
{
    const json* value = find(key);
    return value && value->is_string();
}

std::string JsonNode::ownText() const
{
    if (!m_value->is_string()) {
        fault(std::string("a text is expected here, not ") + m_value->type_name());
        return {};
    }
    const auto& text = m_value->get_ref<const std::string&>();
    if (text.find('\0') != std::string::npos)
        fault("a text may not hold a character with the code 0");
    return text;
}

std::string JsonNode::text(std::string_view key, std::string fallback) const
{
    const json* value = find(key);
    return value ? JsonNode(*this, *value, key, 0).ownText() : fallback;
}

std::string JsonNode::requiredText(std::string_view key) const
{
    if (!has(key) && m_value->is_object())
        faultAt(key, "is missing");
    return text(key);
}

std::optional<std::string> JsonNode::optionalText(std::string_view key) const
{
    return has(key) ? std::optional(text(key)) : std::nullopt;
}

bool JsonNode::flag(std::string_view key, bool fallback) const
{
    const json* value = find(key);
    if (value && !value->is_boolean())
        faultAt(key, std::string("true or false is expected here, not ") + value->type_name());
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

std::optional<double> JsonNode::optionalNumber(std::string_view key) const
{
    const json* value = find(key);
    if (value && !value->is_number())
        faultAt(key, std::string("a number is expected here, not ") + value->type_name());
    return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

double JsonNode::number(std::string_view key, double fallback) const { return optionalNumber(key).value_or(fallback); }

std::int64_t JsonNode::integer(std::string_view key, std::int64_t fallback, std::int64_t min, std::int64_t max) const
{
    const std::optional<double> value = optionalNumber(key);
    if (!value)
        return fallback;
    if (*value != std::floor(*value) || *value < static_cast<double>(min) || *value > static_cast<double>(max)) {
        faultAt(key, "a whole number from " + std::to_string(min) + " to " + std::to_string(max) + " is expected here");
        return fallback;
    }
    return static_cast<std::int64_t>(*value);
}

Duration JsonNode::seconds(std::string_view key, Duration fallback) const
{
    const std::optional<double> value = optionalNumber(key);
    if (!value)
        return fallback;
    if (!(*value >= 0 && *value <= 1e9)) {
        faultAt(key, "a number of seconds from 0 to 1000000000 is expected here");
        return fallback;
    }
    return Duration(std::llround(*value * 1000));
}

std::optional<Instant> JsonNode::instant(std::string_view key) const
{
    if (!memberIsText(key))
        return has(key) ? (text(key), std::nullopt) : std::nullopt;
    const Result<Instant> read = instantFromIso(text(key));
    if (!read)
        faultAt(key, read.error().detail);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<LocalDate> JsonNode::date(std::string_view key) const
{
    if (!memberIsText(key))
        return has(key) ? (text(key), std::nullopt) : std::nullopt;
    const Result<LocalDate> read = dateFromIso(text(key));
    if (!read)
        faultAt(key, read.error().detail);
    return read ? std::optional(*read) : std::nullopt;
}

std::vector<std::string> JsonNode::texts(std::string_view key) const
{
    std::vector<std::string> out;
    each(key, [&](const JsonNode& item) { out.push_back(item.ownText()); });
    return out;
}

void JsonNode::each(std::string_view key, const std::function<void(const JsonNode&)>& use) const
{
    const json* value = find(key);
    if (!value)
        return;
    const JsonNode array(*this, *value, key, 0);
    if (!value->is_array()) {
        array.fault(std::string("a list is expected here, not ") + value->type_name());
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i)
        use(JsonNode(array, (*value)[i], {}, i));
}

void JsonNode::member(std::string_view key, const std::function<void(const JsonNode&)>& use) const
{
    if (const json* value = find(key))
        use(JsonNode(*this, *value, key, 0));
}

void JsonNode::eachNumber(std::string_view key, const std::function<void(const std::string&, double)>& use) const
{
    member(key, [&](const JsonNode& object) {
        if (!object.m_value->is_object()) {
            object.expectObject({});
            return;
        }
        for (const auto& [name, value] : object.m_value->items())
            if (const std::optional<double> number = object.optionalNumber(name))
                use(name, *number);
            else if (value.is_null())
                object.faultAt(name, "a number is expected here, not null");
    });
}

void JsonNode::eachMember(std::string_view key, const std::function<void(const std::string&, const JsonNode&)>& use) const
{
    member(key, [&](const JsonNode& object) {
        if (!object.m_value->is_object()) {
            object.expectObject({});
            return;
        }
        for (const auto& [name, value] : object.m_value->items())
            use(name, JsonNode(object, value, name, 0));
    });
}

} // namespace worklode

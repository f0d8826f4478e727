// One place in a JSON document: reads what should stand there, or says what is wrong with it.
#pragma once

#include "catalog/CatalogJson.h"
#include "core/Time.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// Lives on the stack while its children are read: it knows its parent, and spells its path only for a fault. Readers give
/// the fallback where a member is missing, null or of the wrong type; the latter is a fault.
class JsonNode
{
public:
    JsonNode(const nlohmann::json& root, std::vector<CatalogFault>& faults) : m_value(&root), m_faults(&faults) {}

    std::string path() const;
    void fault(std::string sentence) const;
    void faultAt(std::string_view key, std::string sentence) const;

    /// Faults where this is no object, and for each key that is not in the list.
    void expectObject(std::initializer_list<std::string_view> keys) const;
    bool has(std::string_view key) const; ///< there, and not null

    std::string text(std::string_view key, std::string fallback = {}) const;
    std::string requiredText(std::string_view key) const;
    std::optional<std::string> optionalText(std::string_view key) const;
    bool flag(std::string_view key, bool fallback) const;
    double number(std::string_view key, double fallback) const;
    std::optional<double> optionalNumber(std::string_view key) const;
    std::int64_t integer(std::string_view key, std::int64_t fallback, std::int64_t min, std::int64_t max) const;
    Duration seconds(std::string_view key, Duration fallback) const; ///< whole milliseconds
    std::optional<Instant> instant(std::string_view key) const;
    std::optional<LocalDate> date(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;

    /// A word of a closed set; `expected` is the set as people read it.
    template <class E>
    E word(std::string_view key, std::optional<E> (*read)(std::string_view), E fallback, std::string_view expected) const
    {
        return has(key) ? wordOf(text(key), key, read, fallback, expected) : fallback;
    }
    template <class E>
    E requiredWord(std::string_view key, std::optional<E> (*read)(std::string_view), E fallback, std::string_view expected) const
    {
        return has(key) ? word(key, read, fallback, expected) : (requiredText(key), fallback);
    }
    template <class E>
    std::vector<E> words(std::string_view key, std::optional<E> (*read)(std::string_view), E fallback,
                         std::string_view expected) const
    {
        std::vector<E> out;
        each(key, [&](const JsonNode& item) {
            const std::string text = item.ownText();
            const std::optional<E> value = read(text);
            if (!value && item.isText())
                item.fault("\"" + text + "\" is not one of " + std::string(expected));
            out.push_back(value.value_or(fallback));
        });
        return out;
    }

    /// Each item of an array; a missing array has none.
    void each(std::string_view key, const std::function<void(const JsonNode&)>& use) const;
    template <class T>
    std::vector<T> list(std::string_view key, T (*read)(const JsonNode&)) const
    {
        std::vector<T> out;
        each(key, [&](const JsonNode& item) { out.push_back(read(item)); });
        return out;
    }
    /// A member that is an object; nothing happens where it is missing or null.
    void member(std::string_view key, const std::function<void(const JsonNode&)>& use) const;
    /// Each member of an object with a number as its value.
    void eachNumber(std::string_view key, const std::function<void(const std::string&, double)>& use) const;

    /// Each member of an object, by its name.
    void eachMember(std::string_view key, const std::function<void(const std::string&, const JsonNode&)>& use) const;

    bool isText() const;
    std::string ownText() const; ///< of this node itself; faults where it is none

private:
    JsonNode(const JsonNode& parent, const nlohmann::json& value, std::string_view key, std::size_t index)
        : m_value(&value), m_faults(parent.m_faults), m_parent(&parent), m_key(key), m_index(index)
    {
    }
    const nlohmann::json* find(std::string_view key) const; ///< null where it is missing or null

    template <class E>
    E wordOf(const std::string& text, std::string_view key, std::optional<E> (*read)(std::string_view), E fallback,
             std::string_view expected) const
    {
        const std::optional<E> value = read(text);
        if (!value && memberIsText(key))
            faultAt(key, "\"" + text + "\" is not one of " + std::string(expected));
        return value.value_or(fallback);
    }
    bool memberIsText(std::string_view key) const;

    const nlohmann::json* m_value;
    std::vector<CatalogFault>* m_faults;
    const JsonNode* m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
};

} // namespace worklode

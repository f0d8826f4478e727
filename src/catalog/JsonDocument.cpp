#include "catalog/JsonDocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace worklode {

using nlohmann::json;

std::string memberPath(const std::string& parent, std::string_view key)
{
    return parent.empty() ? std::string(key) : parent + "." + std::string(key);
}

namespace {

/// Builds the tree from the parser's events; stops at too much depth.
class TreeBuilder final : public nlohmann::json_sax<json>
{
public:
    TreeBuilder(std::string_view text, std::vector<CatalogFault>& faults) : m_text(text), m_faults(faults)
    {
        m_open.reserve(kMaxCatalogDepth); // levels are pointed to: they must not move
    }

    json take() { return std::move(m_root); }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        m_open.back().key = value;
        m_open.back().twice = m_open.back().node->contains(value);
        if (m_open.back().twice)
            m_faults.push_back({path(), "this key stands twice"});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        const std::string_view words = error.what();
        const std::size_t reason = words.rfind("; ") == std::string_view::npos ? words.find(": ") : words.rfind("; ");
        m_faults.push_back({{}, "not JSON at line " + std::to_string(line) + ", column " + std::to_string(before.size() - lineStart)
                                    + ": " + std::string(words.substr(reason == std::string_view::npos ? 0 : reason + 2))});
        return false;
    }

private:
    struct Level {
        json* node;
        std::string key;       ///< being filled, in an object
        bool twice = false;    ///< that key was there before: its value is dropped
        json dropped = nullptr;
    };

    std::string path() const
    {
        std::string out;
        for (const Level& level : m_open)
            out = level.node->is_object() ? memberPath(out, level.key) : out + "[" + std::to_string(itemOf(level)) + "]";
        return out;
    }

    /// An array's open item is its last one.
    static std::size_t itemOf(const Level& level) { return level.node->empty() ? 0 : level.node->size() - 1; }

    json* place(json value)
    {
        if (m_open.empty())
            return &(m_root = std::move(value));
        Level& level = m_open.back();
        if (level.node->is_array()) {
            level.node->push_back(std::move(value));
            return &level.node->back();
        }
        if (level.twice)
            return &(level.dropped = std::move(value));
        return &((*level.node)[level.key] = std::move(value));
    }

    bool put(json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(json value)
    {
        if (m_open.size() == kMaxCatalogDepth) {
            m_faults.push_back({{}, "nested deeper than " + std::to_string(kMaxCatalogDepth) + " levels"});
            return false;
        }
        json* node = place(std::move(value));
        m_open.push_back({node, {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    std::vector<CatalogFault>& m_faults;
    json m_root;
    std::vector<Level> m_open;
};

} // namespace

json parseJsonDocument(std::string_view text, std::vector<CatalogFault>& faults)
{
    if (text.size() > kMaxCatalogBytes) {
        faults.push_back({{}, "larger than the " + std::to_string(kMaxCatalogBytes >> 20) + " MiB that a catalog may have"});
        return nullptr;
    }
    TreeBuilder builder(text, faults);
    return json::sax_parse(text, &builder) ? builder.take() : json(nullptr);
}

} // namespace worklode

#include "interop/JsonRecords.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <optional>

namespace worklode {

namespace {

using Json = nlohmann::json;

/// nlohmann's events, with a tree of the record at hand only.
class RecordSax final : public nlohmann::json_sax<Json>
{
public:
    RecordSax(const JsonRecordHandlers& handlers, const std::function<void()>& tick, const Progress& progress)
        : m_handlers(handlers), m_tick(tick), m_progress(progress)
    {
    }

    const std::optional<Error>& failure() const { return m_failure; }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return fail("holds binary data"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        if (m_open.empty()) {
            m_path.back() = std::move(name);
            return true;
        }
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        const std::string_view words = error.what(); // its end may quote the file: only its place is passed on
        const auto line = words.find("at line ");
        const auto end = line == std::string_view::npos ? line : words.find(':', line);
        const std::string place = end == std::string_view::npos ? std::string() : std::string(words.substr(line + 3, end - line - 3));
        const auto says = [&words](std::string_view what) { return words.find(what) != std::string_view::npos; };
        m_failure = Error{ErrorCode::BadInput, place,
                          says("unexpected end of input") || says("missing closing quote") ? "the file ends too early"
                          : says("UTF-8")                                                ? "is not UTF-8"
                          : says("out_of_range")                                         ? "a number is too large"
                                                                                         : "is not JSON here"};
        return false;
    }

private:
    bool fail(const char* detail)
    {
        m_failure = Error{ErrorCode::BadInput, {}, detail};
        return false;
    }

    bool alive()
    {
        constexpr std::uint64_t kTick = 16'384;
        if (++m_values % kTick != 0)
            return true;
        m_tick();
        if (!m_progress.cancelled())
            return true;
        m_failure = Error{ErrorCode::Cancelled, {}, "was cancelled"};
        return false;
    }

    /// Where a value goes inside the record.
    Json* place(Json&& value)
    {
        Json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }

    bool put(Json&& value)
    {
        if (!alive())
            return false;
        if (!m_open.empty()) {
            place(std::move(value));
            return ++m_recordValues <= kJsonRecordValues || fail("a record has too many values");
        }
        return hand(m_handlers.scalar, value);
    }

    bool hand(const std::function<Outcome(const JsonPath&, const Json&)>& handler, const Json& value)
    {
        const Outcome outcome = handler(m_path, value);
        if (!outcome)
            m_failure = outcome.error();
        return outcome.ok();
    }

    bool open(Json&& value)
    {
        if (m_path.size() + m_open.size() >= kDeepestJson)
            return fail("values are nested deeper than 64");
        if (!alive())
            return false;
        if (!m_open.empty()) {
            m_open.push_back(place(std::move(value)));
            return ++m_recordValues <= kJsonRecordValues || fail("a record has too many values");
        }
        if (value.is_object() && m_handlers.isRecord(m_path)) {
            m_record = std::move(value);
            m_recordValues = 0;
            m_open.push_back(&m_record);
            return true;
        }
        m_path.emplace_back(value.is_array() ? "#" : "");
        return true;
    }

    bool close()
    {
        if (m_open.empty()) {
            m_path.pop_back();
            return true;
        }
        m_open.pop_back();
        return !m_open.empty() || hand(m_handlers.record, m_record);
    }

    const JsonRecordHandlers& m_handlers;
    const std::function<void()>& m_tick;
    const Progress& m_progress;
    JsonPath m_path; ///< of the open containers outside records
    Json m_record;
    std::vector<Json*> m_open; ///< containers of the record, outermost first; none: outside records
    std::string m_key;
    std::size_t m_recordValues = 0;
    std::uint64_t m_values = 0;
    std::optional<Error> m_failure;
};

} // namespace

Outcome readJsonRecords(const std::filesystem::path& file, const JsonRecordHandlers& handlers, Progress& progress)
{
    std::ifstream in(file, std::ios::binary);
    if (!in.is_open())
        return Error{ErrorCode::Unavailable, {}, "cannot be opened"};
    std::error_code ignored;
    const double size = std::max(1.0, static_cast<double>(std::filesystem::file_size(file, ignored)));
    const std::function<void()> tick = [&] { progress.report(static_cast<double>(in.tellg()) / size); };
    RecordSax sax(handlers, tick, progress);
    const bool whole = Json::sax_parse(in, &sax);
    if (sax.failure())
        return *sax.failure();
    if (!whole)
        return Error{ErrorCode::BadInput, {}, "is not JSON"};
    return Done{};
}

} // namespace worklode

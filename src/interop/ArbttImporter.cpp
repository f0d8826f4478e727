#include "interop/ArbttImporter.h"

#include "interop/ForeignTime.h"
#include "interop/JsonRecords.h"
#include "interop/PresenceLayer.h"
#include "interop/SpanLog.h"
#include "wire/SegmentHeader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace worklode {

namespace {

using Json = nlohmann::json;
constexpr Duration kIdle{60'000};                ///< definitions.md §1, Idle
constexpr std::int64_t kMostMilliseconds = 1LL << 40; ///< 35 years

std::string_view textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? std::string_view(found->get_ref<const std::string&>()) : std::string_view();
}

bool isTrue(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

Result<Duration> millisecondsOf(const Json& sample, const char* key)
{
    const auto found = sample.find(key);
    if (found == sample.end() || !found->is_number_unsigned() || found->get<std::uint64_t>() > static_cast<std::uint64_t>(kMostMilliseconds))
        return Error{ErrorCode::BadInput, key, "is not a number of milliseconds"};
    return Duration(found->get<std::int64_t>());
}

class ArbttSamples
{
public:
    explicit ArbttSamples(SpanLog& log, SpanLog::Stream& stream) : m_log(log), m_stream(stream) {}

    Outcome add(const Json& json)
    {
        ++m_count;
        const Outcome added = addSample(json);
        return added ? added : Outcome(added.error().at("sample " + std::to_string(m_count)));
    }

    void finish()
    {
        m_log.tally().add("samples", m_count);
        m_log.tally().add("with several active windows: the first counts", m_severalActive);
        std::stable_sort(m_samples.begin(), m_samples.end(), [](const Sample& a, const Sample& b) { return a.span.range.start < b.span.range.start; });
        std::vector<Span> windows, absences;
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            spread(i, windows, absences);
        SpanRepairs repairs, ofAbsences;
        const auto disjoint = withoutOverlaps(std::move(absences), ofAbsences); // many samples tell of one absence: nothing odd
        m_stream.spans = underAbsences(withoutOverlaps(std::move(windows), repairs), merged(disjoint));
        m_log.count(repairs);
    }

private:
    struct Sample {
        Span span;
        Duration rate{0}, inactive{0};
        bool locked = false;
    };

    Outcome addSample(const Json& json)
    {
        Sample sample;
        const auto at = instantFromForeignIso(textOf(json, "date"));
        if (!at)
            return at.error().at("date");
        const auto rate = millisecondsOf(json, "rate");
        const auto inactive = millisecondsOf(json, "inactive");
        if (!rate || !inactive)
            return rate ? inactive.error() : rate.error();
        if (*at < kEarliestInstant || *at > kLatestInstant - *rate)
            return Error{ErrorCode::BadInput, "date", "is not between the years 1970 and 9999"};
        sample.rate = *rate;
        sample.inactive = std::min(*inactive, *at - kEarliestInstant);
        sample.locked = isTrue(json, "screensaver");
        sample.span.row = m_count;
        sample.span.range = {*at, *at};
        const Outcome placed = setPlace(json, sample.span);
        if (placed)
            m_samples.push_back(sample);
        return placed;
    }

    Outcome setPlace(const Json& json, Span& span)
    {
        const auto windows = json.find("windows");
        if (windows == json.end() || !windows->is_array())
            return Error{ErrorCode::BadInput, "windows", "is not a list"};
        const Json* active = nullptr;
        std::uint64_t others = 0;
        for (const Json& window : *windows) {
            if (!window.is_object())
                return Error{ErrorCode::BadInput, "windows", "holds something that is no window"};
            const bool isActive = isTrue(window, "active");
            m_severalActive += isActive && active ? 1 : 0;
            others += isActive && !active ? 0 : 1;
            active = isActive && !active ? &window : active;
        }
        if (others > 0)
            m_log.drop(m_stream, "windows (not active)", others);
        const std::string_view program = active ? textOf(*active, "program") : std::string_view();
        m_log.setPlace(span, m_stream, program.empty() ? "(no window)" : program, active ? textOf(*active, "title") : std::string_view(), {});
        return Done{};
    }

    /// The i-th sample's time, and what it says of the time before.
    void spread(std::size_t i, std::vector<Span>& windows, std::vector<Span>& absences) const
    {
        const Sample& sample = m_samples[i];
        Span window = sample.span;
        const Instant from = window.range.start;
        window.range.end = from + sample.rate;
        if (i + 1 < m_samples.size() && m_samples[i + 1].span.range.start <= from + sample.rate + sample.rate / 2)
            window.range.end = m_samples[i + 1].span.range.start;
        windows.push_back(window);
        Span absence;
        absence.row = window.row;
        if (sample.inactive > kIdle) {
            absence.kind = SliceKind::Idle;
            absence.range = {from - sample.inactive, from};
            absences.push_back(absence);
        }
        if (sample.locked) {
            absence.kind = SliceKind::Locked;
            absence.range = window.range;
            absences.push_back(absence);
        }
    }

    /// Neighbours of one kind as one: idle slices are never cut.
    static std::vector<Span> merged(const std::vector<Span>& absences)
    {
        std::vector<Span> out;
        for (const Span& absence : absences)
            if (!out.empty() && out.back().kind == absence.kind && out.back().range.end == absence.range.start)
                out.back().range.end = absence.range.end;
            else if (absence.range.length() > Duration{0})
                out.push_back(absence);
        return out;
    }

    SpanLog& m_log;
    SpanLog::Stream& m_stream;
    std::vector<Sample> m_samples;
    std::uint64_t m_count = 0, m_severalActive = 0;
};

} // namespace

bool ArbttImporter::recognises(const FileHead& head) const
{
    const auto first = head.bytes.find_first_not_of(" \t\r\n");
    const auto second = first == std::string_view::npos ? first : head.bytes.find_first_not_of(" \t\r\n", first + 1);
    if (second == std::string_view::npos || head.bytes[first] != '[' || head.bytes[second] != '{')
        return false;
    const auto has = [&head](std::string_view key) { return head.bytes.find(key) != std::string_view::npos; };
    return has("\"windows\"") ? has("\"date\"") || has("\"inactive\"") || has("\"program\"") : has("\"inactive\"") && has("\"rate\"");
}

Result<ImportedFile> ArbttImporter::read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const
{
    const auto content = streamOfContent(file);
    if (!content)
        return content.error();
    SpanLog log;
    SpanLog::Stream& stream = options.associate.empty() ? log.stream("unknown", *content) : log.stream(options.associate, {});
    stream.coverage = NoInputCounts | NoExecutable;
    ArbttSamples samples(log, stream);
    const JsonRecordHandlers handlers{
        [](const JsonPath& path) { return path.size() == 1 && path[0] == "#"; },
        [&samples](const JsonPath&, const Json& sample) { return samples.add(sample); },
        [](const JsonPath&, const Json&) -> Outcome { return Error{ErrorCode::BadInput, {}, "is not a list of samples"}; }};
    if (const Outcome outcome = readJsonRecords(file, handlers, progress); !outcome)
        return outcome.error();
    samples.finish();
    return log.seal({std::string(name()), options.zone.empty() ? "UTC" : options.zone, "sample"}, threads, progress);
}

} // namespace worklode

#include "interop/TocklerImporter.h"

#include "interop/ForeignClock.h"
#include "interop/ForeignCsv.h"
#include "interop/PresenceLayer.h"
#include "interop/SpanLog.h"
#include "wire/SegmentHeader.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr auto kColumns = std::to_array<std::string_view>({"app", "taskName", "title", "beginDate", "endDate"});
constexpr auto kOtherColumns = std::to_array<std::string_view>({"id", "url", "color"});

bool areTocklers(const std::vector<std::string>& columns)
{
    return std::all_of(kColumns.begin(), kColumns.end(), [&columns](std::string_view c) { return std::find(columns.begin(), columns.end(), c) != columns.end(); });
}

/// Sorts the rows by what they are.
class TocklerRows
{
public:
    explicit TocklerRows(ForeignClock& clock) : m_clock(clock) {}

    Outcome add(const ForeignRow& row)
    {
        m_log.tally().add("items");
        const auto begin = m_clock.read(row.at("beginDate"));
        if (!begin)
            return begin.error().at("beginDate");
        const auto end = m_clock.read(row.at("endDate"));
        if (!end)
            return end.error().at("endDate");
        if (*end < *begin)
            return Error{ErrorCode::BadInput, "endDate", "is before beginDate"};
        Span span;
        span.row = row.line();
        span.range = {*begin, *end};
        dropUnread(row);
        return sort(row, span);
    }

    SpanLog& log() { return m_log; }

    /// All of it as one stream: of windows, or where there are none, of states.
    void finish(const std::string& associate, const std::string& stream)
    {
        SpanRepairs repairs;
        SpanLog::Stream& out = m_log.stream(associate, m_windows.empty() && stream.empty() ? "status" : stream);
        out.coverage = NoInputCounts | (m_hasStates ? 0u : NoIdle | NoLock);
        out.drops = m_collected.drops;
        const auto absences = withoutOverlaps(std::move(m_absences), repairs);
        out.spans = underAbsences(withoutOverlaps(std::move(m_windows), repairs), absences);
        m_log.count(repairs);
    }

private:
    Outcome sort(const ForeignRow& row, Span& span)
    {
        const std::string_view task = row.at("taskName");
        const std::string_view app = row.at("app");
        if (task == "AppTrackItem") {
            m_log.setPlace(span, m_collected, app.empty() ? "(no window)" : app, row.at("title"), row.at("url"));
            m_windows.push_back(span);
        } else if (task == "LogTrackItem") {
            m_log.drop(m_collected, "(entries of Tockler's own log)");
            m_log.tally().add("entries of Tockler's own log: dropped");
        } else if (task != "StatusTrackItem") {
            return Error{ErrorCode::BadInput, "taskName", "\"" + std::string(task.substr(0, 40)) + "\" is no kind of Tockler's items"};
        } else {
            return sortState(app, span);
        }
        return Done{};
    }

    Outcome sortState(std::string_view state, Span& span)
    {
        m_hasStates = true;
        if (state == "ONLINE") {
            m_log.tally().add("online: no slice of their own");
            return Done{};
        }
        if (state != "IDLE" && state != "OFFLINE")
            return Error{ErrorCode::BadInput, "app", "\"" + std::string(state.substr(0, 40)) + "\" is no state of Tockler's"};
        span.kind = state == "IDLE" ? SliceKind::Idle : SliceKind::Locked;
        m_absences.push_back(span);
        return Done{};
    }

    void dropUnread(const ForeignRow& row)
    {
        const auto& names = row.header().names();
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!row.at(i).empty() && std::find(kColumns.begin(), kColumns.end(), names[i]) == kColumns.end() &&
                std::find(kOtherColumns.begin(), kOtherColumns.end(), names[i]) == kOtherColumns.end())
                m_log.drop(m_collected, names[i]);
    }

    ForeignClock& m_clock;
    SpanLog m_log;
    SpanLog::Stream m_collected; ///< counts what was dropped
    std::vector<Span> m_windows, m_absences;
    bool m_hasStates = false;
};

} // namespace

bool TocklerImporter::recognises(const FileHead& head) const { return delimiterOf(head, areTocklers) != '\0'; }

Result<ImportedFile> TocklerImporter::read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const
{
    const auto beginning = FileBeginning::of(file);
    const auto stream = streamOfContent(file);
    auto clock = ForeignClock::of(options.zone);
    if (!beginning || !stream)
        return Error{ErrorCode::Unavailable, {}, "could not be read"};
    if (!clock)
        return clock.error();
    TocklerRows rows(*clock);
    const char delimiter = delimiterOf(beginning->head(), areTocklers);
    if (const Outcome outcome = readForeignCsv(file, [&rows](const ForeignRow& row) { return rows.add(row); }, progress, delimiter); !outcome)
        return outcome.error();
    rows.log().tally().add("times without a zone: taken as " + clock->zone(), clock->withoutOffset());
    rows.finish(options.associate.empty() ? "unknown" : options.associate, options.associate.empty() ? *stream : std::string());
    return rows.log().seal({std::string(name()), clock->zone()}, threads, progress);
}

} // namespace worklode

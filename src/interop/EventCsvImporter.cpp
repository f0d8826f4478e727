#include "interop/EventCsvImporter.h"

#include "interop/EventFields.h"
#include "interop/EventLog.h"
#include "interop/ForeignClock.h"
#include "interop/ForeignCsv.h"

namespace worklode {

namespace {

bool areOfEventLog(const std::vector<std::string>& columns) { return EventColumns(columns).makeEventLog(); }

/// Turns rows into events of the log.
class EventRows
{
public:
    EventRows(EventLog& log, ForeignClock& clock) : m_log(log), m_clock(clock) {}

    Outcome add(const ForeignRow& row)
    {
        if (!m_columns)
            m_columns.emplace(row.header().names());
        LogEvent event;
        event.row = row.line();
        event.resource = at(row, EventField::Resource);
        dropUnread(row, event.resource);
        const auto when = time(row, EventField::Time);
        const auto start = time(row, EventField::Start);
        if (!when)
            return when.error();
        if (!start)
            return start.error();
        if (!*when && !*start) {
            m_log.addWithoutTime();
            return Done{};
        }
        event.at = *when ? **when : **start;
        if (*when && *start)
            event.start = **start;
        if (event.start && *event.start > event.at)
            return Error{ErrorCode::BadInput, nameOf(row, EventField::Time), "is before the start of its row"};
        readTexts(row, event);
        m_log.add(event);
        return Done{};
    }

private:
    std::string_view at(const ForeignRow& row, EventField field) const { return row.at((*m_columns)[field]); }
    std::string nameOf(const ForeignRow& row, EventField field) const { return row.header().names()[(*m_columns)[field]]; }

    Result<std::optional<Instant>> time(const ForeignRow& row, EventField field)
    {
        const std::string_view text = at(row, field);
        if (text.empty())
            return std::optional<Instant>();
        const auto read = m_clock.read(text);
        if (!read)
            return read.error().at(nameOf(row, field));
        return std::optional<Instant>(*read);
    }

    void readTexts(const ForeignRow& row, LogEvent& event) const
    {
        event.caseId = at(row, EventField::Case);
        event.activity = at(row, EventField::Activity);
        event.instance = at(row, EventField::Instance);
        event.transition = at(row, EventField::Lifecycle);
        event.app = at(row, EventField::Application);
        event.title = at(row, EventField::Title);
        event.sheet = at(row, EventField::Sheet);
        event.url = at(row, EventField::Url);
        event.action = at(row, EventField::Action);
        event.activityIsAction = m_columns->has(EventField::Application) && isLoggersApplication(nameOf(row, EventField::Application));
    }

    void dropUnread(const ForeignRow& row, std::string_view resource)
    {
        if (m_unread.empty())
            findUnread(row);
        for (const std::size_t column : m_unread)
            if (column != EventColumns::kAbsent && !row.at(column).empty())
                m_log.drop(resource, row.header().names()[column]);
    }
    void findUnread(const ForeignRow& row)
    {
        m_unread.push_back(EventColumns::kAbsent); // so that it is known to be found
        for (std::size_t i = 0; i < row.header().names().size(); ++i) {
            bool isRead = false;
            for (std::size_t f = 0; f < kEventFieldCount; ++f)
                isRead = isRead || (*m_columns)[static_cast<EventField>(f)] == i;
            if (!isRead)
                m_unread.push_back(i);
        }
    }

    EventLog& m_log;
    ForeignClock& m_clock;
    std::optional<EventColumns> m_columns;
    std::vector<std::size_t> m_unread;
};

} // namespace

bool EventCsvImporter::recognises(const FileHead& head) const { return delimiterOf(head, areOfEventLog) != '\0'; }

Result<ImportedFile> EventCsvImporter::read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const
{
    const auto beginning = FileBeginning::of(file);
    auto stream = streamOfContent(file);
    auto clock = ForeignClock::of(options.zone);
    if (!beginning || !stream)
        return Error{ErrorCode::Unavailable, {}, "could not be read"};
    if (!clock)
        return clock.error();
    EventLog log(options, std::move(stream).value());
    EventRows rows(log, *clock);
    const char delimiter = delimiterOf(beginning->head(), areOfEventLog);
    if (const Outcome outcome = readForeignCsv(file, [&rows](const ForeignRow& row) { return rows.add(row); }, progress, delimiter); !outcome)
        return outcome.error();
    return log.seal({std::string(name()), clock->zone()}, clock->withoutOffset(), threads, progress);
}

} // namespace worklode

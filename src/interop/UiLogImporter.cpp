#include "interop/UiLogImporter.h"

#include "interop/ForeignCsv.h"
#include "interop/ForeignTime.h"
#include "interop/SpanLog.h"

#include <array>

namespace worklode {

namespace {

/// Columns of values and contents, as the known loggers spell them. Nothing of them is read but whether they are empty.
constexpr std::array<std::string_view, 9> kContents = {"content",      "Value",        "target.value",    "target.innerText", "target.innerHTML",
                                                       "target.title", "target.option", "target.checked", "Found"};

/// Turns rows into events; remembers whose the last one was.
class UiLogReader
{
public:
    explicit UiLogReader(std::string streamWithoutUser) : m_streamWithoutUser(std::move(streamWithoutUser)) {}

    Outcome add(const ForeignRow& row)
    {
        const auto at = instantFromForeignIso(row.at("timeStamp"));
        if (!at)
            return at.error().at("timeStamp");
        if (const std::string_view user = row.at("userID"); !user.empty())
            m_user = user;
        const std::string stream = m_user == kNobody ? m_streamWithoutUser : "";
        for (const std::string_view content : kContents)
            if (!row.at(content).empty())
                m_events.drop(m_user, stream, std::string(content));
        m_events.add(m_user, stream, eventOf(row, *at));
        return Done{};
    }

    const PointEvents& events() const { return m_events; }

private:
    static constexpr std::string_view kNobody = "unknown";

    static PointEvent eventOf(const ForeignRow& row, Instant at)
    {
        PointEvent event;
        event.line = row.line();
        event.at = at;
        event.app = row.firstOf({"targetApp", "source"});
        event.whereTheLastWas = event.app == "OS-Clipboard";
        event.title = row.firstOf({"target.workbookName", "FileName"});
        if (const std::string_view sheet = row.firstOf({"target.sheetName", "Sheet"}); !sheet.empty())
            event.title += (event.title.empty() ? "" : " - ") + std::string(sheet);
        event.url = row.firstOf({"url", "Url"});
        event.counts = countsOfEvent(row.at("eventType"));
        return event;
    }

    std::string m_streamWithoutUser;
    std::string m_user{kNobody};
    PointEvents m_events;
};

} // namespace

bool UiLogImporter::recognises(const FileHead& head) const
{
    return namesColumns(head, {"timeStamp", "eventType", "targetApp"}) || namesColumns(head, {"timeStamp", "eventType", "source"});
}

Result<ImportedFile> UiLogImporter::read(const std::filesystem::path& file, const ImportOptions&, unsigned threads, Progress& progress) const
{
    auto stream = streamOfContent(file);
    if (!stream)
        return stream.error();
    UiLogReader reader(std::move(stream).value());
    const Outcome outcome = readForeignCsv(file, [&reader](const ForeignRow& row) { return reader.add(row); }, progress);
    if (!outcome)
        return outcome.error();
    return sealEvents(reader.events(), std::string(name()), threads, progress);
}

} // namespace worklode

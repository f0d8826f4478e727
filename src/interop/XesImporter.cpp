#include "interop/XesImporter.h"

#include "interop/EventFields.h"
#include "interop/EventLog.h"
#include "interop/ForeignClock.h"
#include "interop/XmlPull.h"

#include <array>

namespace worklode {

namespace {

constexpr QLatin1String kKey("key"), kValue("value");

std::string utf8(QStringView text) { return text.toUtf8().toStdString(); }

bool isAttribute(QStringView element)
{
    constexpr std::array<QStringView, 8> kKinds = {u"string", u"date", u"int", u"float", u"boolean", u"id", u"list", u"container"};
    return std::find(kKinds.begin(), kKinds.end(), element) != kKinds.end();
}

/// Walks through a log; events inside traces or not.
class XesReader
{
public:
    XesReader(XmlPull& xml, EventLog& log, ForeignClock& clock) : m_xml(xml), m_log(log), m_clock(clock) {}

    Outcome read()
    {
        const auto root = m_xml.next();
        if (!root)
            return root.error();
        if (*root != XmlPull::Step::Start || m_xml.element() != u"log")
            return Error{ErrorCode::BadInput, place(m_xml.line()), "the root element is not a log"};
        const Outcome inside = eachChild([this](QStringView name) { return name == u"trace" ? trace() : name == u"event" ? event({}) : skip(); });
        if (!inside)
            return inside;
        const auto end = m_xml.next();
        return end ? Outcome(Done{}) : Outcome(end.error());
    }

private:
    struct Value {
        std::string text;
        std::size_t rank = 0;
        bool isThere = false;
        bool isLoggers = false; ///< of the application: see isLoggersApplication()
    };
    using Values = std::array<Value, kEventFieldCount>;

    static std::string place(std::uint64_t line) { return "line " + std::to_string(line); }

    Outcome skip()
    {
        const auto skipped = m_xml.skip();
        return skipped ? Outcome(Done{}) : Outcome(skipped.error());
    }

    /// Calls `child` at each child's start; it must leave the child.
    template <class Child>
    Outcome eachChild(Child child)
    {
        for (;;) {
            const auto step = m_xml.next();
            if (!step)
                return step.error();
            if (*step != XmlPull::Step::Start)
                return Done{};
            if (const Outcome outcome = child(m_xml.element()); !outcome)
                return outcome;
        }
    }

    Outcome trace()
    {
        std::string caseId;
        return eachChild([&](QStringView name) {
            if (name == u"event")
                return event(caseId);
            if (isAttribute(name) && m_xml.attributes().value(kKey) == u"concept:name")
                caseId = utf8(m_xml.attributes().value(kValue));
            return skip();
        });
    }

    Outcome event(const std::string& caseId)
    {
        const std::uint64_t line = m_xml.line();
        Values values;
        m_unread.clear();
        const Outcome read = eachChild([&](QStringView name) { return isAttribute(name) ? attribute(values) : skip(); });
        if (!read)
            return read;
        const std::string& resource = text(values, EventField::Resource);
        for (const std::string& key : m_unread)
            m_log.drop(resource, key);
        const Value& time = values[static_cast<std::size_t>(EventField::Time)];
        if (time.text.empty()) {
            m_log.addWithoutTime();
            return Done{};
        }
        const auto at = m_clock.read(time.text);
        if (!at)
            return at.error().at(place(line) + ": time:timestamp");
        m_log.add({line, *at, {}, caseId, text(values, EventField::Activity), text(values, EventField::Instance), resource,
                   text(values, EventField::Lifecycle), text(values, EventField::Application), text(values, EventField::Title),
                   text(values, EventField::Sheet), text(values, EventField::Url), text(values, EventField::Action),
                   values[static_cast<std::size_t>(EventField::Application)].isLoggers});
        return Done{};
    }

    Outcome attribute(Values& values)
    {
        const std::uint64_t line = m_xml.line();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const std::string key = utf8(attributes.value(kKey));
        if (key.empty())
            return Error{ErrorCode::BadInput, place(line), "an attribute has no key"};
        std::string value = utf8(attributes.value(kValue));
        const auto inside = m_xml.skip();
        if (!inside)
            return inside.error();
        const auto meaning = isOfEvent(key) ? meaningOf(key) : std::nullopt;
        if (!meaning) {
            if (!value.empty() || *inside > 0)
                m_unread.push_back(key);
            return Done{};
        }
        if (*inside > 0)
            m_unread.push_back(key + "/…"); // attributes of an attribute
        Value& known = values[static_cast<std::size_t>(meaning->field)];
        if (!known.isThere || meaning->rank < known.rank)
            known = {value == "__INVALID__" ? std::string() : std::move(value), meaning->rank, true, isLoggersApplication(key)};
        return Done{};
    }

    /// The time of an event is `time:timestamp` and no other attribute; its case is its trace's.
    static bool isOfEvent(std::string_view key)
    {
        const auto meaning = meaningOf(key);
        return meaning && meaning->field != EventField::Case && meaning->field != EventField::Start &&
               (meaning->field != EventField::Time || key == "time:timestamp");
    }

    static const std::string& text(const Values& values, EventField field) { return values[static_cast<std::size_t>(field)].text; }

    XmlPull& m_xml;
    EventLog& m_log;
    ForeignClock& m_clock;
    std::vector<std::string> m_unread; ///< keys of the event at hand
};

} // namespace

bool XesImporter::recognises(const FileHead& head) const
{
    if (head.path.extension() == ".xes")
        return true;
    const auto log = head.bytes.find("<log");
    return head.bytes.starts_with("<") && log != std::string_view::npos && log + 4 < head.bytes.size() &&
           std::string_view(" \t\r\n>").find(head.bytes[log + 4]) != std::string_view::npos;
}

Result<ImportedFile> XesImporter::read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const
{
    auto stream = streamOfContent(file);
    auto clock = ForeignClock::of(options.zone);
    if (!stream)
        return stream.error();
    if (!clock)
        return clock.error();
    EventLog log(options, std::move(stream).value());
    XmlPull xml(file, progress);
    if (const Outcome outcome = XesReader(xml, log, *clock).read(); !outcome)
        return outcome.error();
    return log.seal({std::string(name()), clock->zone()}, clock->withoutOffset(), threads, progress);
}

} // namespace worklode

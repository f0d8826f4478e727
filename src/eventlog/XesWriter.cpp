#include "eventlog/XesWriter.h"

#include "eventlog/FileSpace.h"
#include "eventlog/XesXml.h"

#include <array>

namespace worklode {

namespace {

struct Extension {
    const char* name;
    const char* prefix;
    const char* uri;
};

constexpr std::array<Extension, 5> kExtensions = {{{"Concept", "concept", "http://www.xes-standard.org/concept.xesext"},
                                                   {"Lifecycle", "lifecycle", "http://www.xes-standard.org/lifecycle.xesext"},
                                                   {"Organizational", "org", "http://www.xes-standard.org/org.xesext"},
                                                   {"Time", "time", "http://www.xes-standard.org/time.xesext"},
                                                   {"Worklode", "worklode", "urn:worklode:xesext:1"}}};

struct Classifier {
    const char* name;
    const char* keys;
};

constexpr std::array<Classifier, 4> kClassifiers = {{{"Step and lifecycle", "concept:name lifecycle:transition"},
                                                     {"Step", "concept:name"},
                                                     {"Application", "worklode:application"},
                                                     {"Associate", "org:resource"}}};

constexpr std::array<const char*, kCounterCount> kCounterKeys = {"worklode:clicks", "worklode:keys",   "worklode:error_keys", "worklode:scrolls",
                                                                 "worklode:cuts",   "worklode:copies", "worklode:pastes"};

QString text(const char* latin1) { return QString::fromLatin1(latin1); }

} // namespace

void XesWriter::writeDeclarations()
{
    for (const Extension& extension : kExtensions) {
        m_xml.writeEmptyElement(QStringLiteral("extension"));
        m_xml.writeAttribute(QStringLiteral("name"), text(extension.name));
        m_xml.writeAttribute(QStringLiteral("prefix"), text(extension.prefix));
        m_xml.writeAttribute(QStringLiteral("uri"), text(extension.uri));
    }
    writeGlobals();
    for (const Classifier& classifier : kClassifiers) {
        m_xml.writeEmptyElement(QStringLiteral("classifier"));
        m_xml.writeAttribute(QStringLiteral("name"), text(classifier.name));
        m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("event"));
        m_xml.writeAttribute(QStringLiteral("keys"), text(classifier.keys));
    }
}

/// What every trace and every event has, with the value that stands for none.
void XesWriter::writeGlobals()
{
    m_xml.writeStartElement(QStringLiteral("global"));
    m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("trace"));
    for (const char* key : {"concept:name", "worklode:task", "worklode:state", "worklode:user", "worklode:collector", "worklode:stream",
                            "worklode:zone", "worklode:shift_date"})
        putString(m_xml, key, "UNKNOWN");
    putDate(m_xml, "worklode:start", kEarliestInstant);
    putDate(m_xml, "worklode:end", kEarliestInstant);
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("global"));
    m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("event"));
    for (const char* key : {"concept:name", "concept:instance", "lifecycle:transition", "org:resource", "worklode:application",
                            "worklode:ui_group", "worklode:category", "worklode:kind"})
        putString(m_xml, key, "UNKNOWN");
    putDate(m_xml, "time:timestamp", kEarliestInstant);
    m_xml.writeEndElement();
}

Outcome XesWriter::begin(const ResultHeader& header)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("log"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.xes-standard.org/"));
    m_xml.writeAttribute(QStringLiteral("xes.version"), QStringLiteral("1849.2016"));
    m_xml.writeAttribute(QStringLiteral("xes.features"), QString()); // no nested attributes
    writeDeclarations();
    putString(m_xml, "concept:name", header.view);
    putString(m_xml, "lifecycle:model", "standard");
    putInt(m_xml, "worklode:catalog_version", static_cast<std::int64_t>(header.catalogVersion));
    putString(m_xml, "worklode:data_hash", header.dataHash);
    putString(m_xml, "worklode:from", toIso(header.from));
    putString(m_xml, "worklode:to", toIso(header.to));
    return check();
}

Outcome XesWriter::add(const EventLogInstance& instance)
{
    m_xml.writeStartElement(QStringLiteral("trace"));
    putString(m_xml, "concept:name", std::to_string(++m_case));
    putString(m_xml, "worklode:task", instance.task);
    putString(m_xml, "worklode:state", toText(instance.state));
    putString(m_xml, "worklode:user", instance.associate);
    putString(m_xml, "worklode:collector", instance.collector);
    putString(m_xml, "worklode:stream", instance.stream);
    putString(m_xml, "worklode:zone", instance.zone);
    putString(m_xml, "worklode:shift_date", toIso(instance.shiftDate));
    putDate(m_xml, "worklode:start", instance.range.start);
    putDate(m_xml, "worklode:end", instance.range.end);
    for (std::size_t i = 0; i < instance.steps.size(); ++i) {
        writeEvent(instance, instance.steps[i], i + 1, Transition::Start);
        writeEvent(instance, instance.steps[i], i + 1, Transition::Complete);
    }
    m_xml.writeEndElement();
    return check();
}

void XesWriter::writeEvent(const EventLogInstance& instance, const EventLogStep& step, std::size_t number, Transition transition)
{
    const bool complete = transition == Transition::Complete;
    m_xml.writeStartElement(QStringLiteral("event"));
    putString(m_xml, "concept:name", step.label);
    putString(m_xml, "concept:instance", std::to_string(number));
    putString(m_xml, "lifecycle:transition", complete ? "complete" : "start");
    putString(m_xml, "org:resource", instance.associate);
    putDate(m_xml, "time:timestamp", complete ? step.range.end : step.range.start);
    putString(m_xml, "worklode:application", step.application);
    putString(m_xml, "worklode:ui_group", step.screen);
    putString(m_xml, "worklode:category", toText(step.category));
    putString(m_xml, "worklode:kind", step.offComputer ? "off_computer" : "visit");
    if (complete) {
        putInt(m_xml, "worklode:active_ms", toMs(step.active));
        putInt(m_xml, "worklode:idle_ms", toMs(step.idle));
        putInt(m_xml, "worklode:off_computer_ms", toMs(step.off));
        const auto counts = step.counts.asArray();
        for (std::size_t i = 0; i < counts.size(); ++i)
            putInt(m_xml, kCounterKeys[i], static_cast<std::int64_t>(counts[i]));
    }
    m_xml.writeEndElement();
}

Outcome XesWriter::end()
{
    m_xml.writeEndDocument();
    return check();
}

Outcome XesWriter::check() const
{
    if (const Outcome space = checkSpace(m_device); !space)
        return space;
    if (m_xml.hasError())
        return Error{ErrorCode::Unavailable, {}, "cannot be written as XML"};
    return Done{};
}

} // namespace worklode

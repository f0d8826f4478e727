// An event log as XES (IEEE 1849-2016).
#pragma once

#include "session/InstanceLog.h"

#include <QFileDevice>
#include <QXmlStreamWriter>

namespace worklode {

/// A trace an instance, two events a step (start, complete; the second with the measures). Besides the standard's extensions
/// it declares one of its own, docs/eventlog/worklode.xesext, whose names follow the reference model for user-interaction
/// logs (Abb & Rehse) where they fit: docs/eventlog.md.
class XesWriter final : public EventLogSink
{
public:
    explicit XesWriter(QFileDevice& device) : m_device(device), m_xml(&device) {}

    Outcome begin(const ResultHeader& header) override;
    Outcome add(const EventLogInstance& instance) override;
    Outcome end() override;

private:
    enum class Transition { Start, Complete };
    void writeDeclarations();
    void writeGlobals();
    void writeEvent(const EventLogInstance& instance, const EventLogStep& step, std::size_t number, Transition transition);
    Outcome check() const;

    QFileDevice& m_device;
    QXmlStreamWriter m_xml;
    std::uint64_t m_case = 0;
};

} // namespace worklode

// Steps as CSV, for tools that read one row an event.
#pragma once

#include "session/InstanceLog.h"

#include <QFileDevice>

#include <string>

namespace worklode {

/// RFC 4180, UTF-8, one row a step; cells that a spreadsheet would run are neutralised. Instances without steps have no row.
class StepsCsvWriter final : public EventLogSink
{
public:
    explicit StepsCsvWriter(QFileDevice& device) : m_device(device) {}

    Outcome begin(const ResultHeader& header) override;
    Outcome add(const EventLogInstance& instance) override;
    Outcome end() override;

private:
    QFileDevice& m_device;
    std::uint64_t m_case = 0;
    std::string m_text; ///< of one instance
};

} // namespace worklode

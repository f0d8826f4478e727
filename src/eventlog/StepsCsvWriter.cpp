#include "eventlog/StepsCsvWriter.h"

#include "eventlog/FileSpace.h"
#include "report/CsvCell.h"

namespace worklode {

namespace {

constexpr std::string_view kColumns = "case,task,state,associate,collector,stream,zone,shift_date,case_start,case_end,step,activity,application,"
                                      "screen,category,off_computer,start,end,active_ms,idle_ms,off_computer_ms";

void appendCell(std::string& line, std::string_view cell)
{
    if (!line.empty())
        line += ',';
    line += report::csvCell(std::string(cell));
}

} // namespace

Outcome StepsCsvWriter::begin(const ResultHeader&)
{
    std::string line(kColumns);
    for (const std::string_view name : kCounterNames)
        line.append(1, ',').append(name);
    return writeBytes(m_device, line + "\r\n");
}

Outcome StepsCsvWriter::add(const EventLogInstance& instance)
{
    std::string front = std::to_string(++m_case);
    for (const std::string_view cell : {instance.task, toText(instance.state), std::string_view(instance.associate),
                                        std::string_view(instance.collector), std::string_view(instance.stream), instance.zone})
        appendCell(front, cell);
    front += "," + toIso(instance.shiftDate) + "," + toIso(instance.range.start) + "," + toIso(instance.range.end);
    m_text.clear();
    std::uint64_t number = 0;
    for (const EventLogStep& step : instance.steps) {
        std::string line = front + "," + std::to_string(++number);
        for (const std::string_view cell : {std::string_view(step.label), step.application, step.screen, toText(step.category)})
            appendCell(line, cell);
        line += step.offComputer ? ",true," : ",false,";
        line += toIso(step.range.start) + "," + toIso(step.range.end);
        for (const Duration time : {step.active, step.idle, step.off})
            line += "," + std::to_string(toMs(time));
        for (const std::uint64_t count : step.counts.asArray())
            line += "," + std::to_string(count);
        m_text += line + "\r\n";
    }
    return writeBytes(m_device, m_text);
}

Outcome StepsCsvWriter::end() { return checkSpace(m_device); }

} // namespace worklode

#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace worklode {

namespace {

Outcome verify(CtlContext& context)
{
    const auto archive = context.archive();
    if (!archive)
        return archive.error();
    const auto faults = (*archive)->verify(context.progress());
    const std::size_t segments = (*archive)->entries().size();
    ReportTable table{"Faults", {"file", "fault"}, {false, false}, {}};
    nlohmann::ordered_json json{{"segments", segments}, {"data_hash", (*archive)->dataHash()}, {"faults", nlohmann::ordered_json::array()}};
    for (const VerifyFault& fault : faults) {
        table.rows.push_back({fault.path.string(), fault.sentence});
        json["faults"].push_back({{"file", fault.path.string()}, {"fault", fault.sentence}});
    }
    if (context.format() != OutputFormat::Table || !faults.empty())
        printTables(context, {table}, json.dump(2) + "\n");
    if (!faults.empty())
        return Error{ErrorCode::Corrupt, {}, std::to_string(faults.size()) + " of " + std::to_string(segments) + " segments are not as they were sealed"};
    context.remark(std::to_string(segments) + " segments checked, all well");
    return Done{};
}

} // namespace

void addVerifyCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("verify", "Check every segment's hashes, and the index against the files");
    context.onRun(*command, [&context] { return verify(context); });
}

} // namespace worklode

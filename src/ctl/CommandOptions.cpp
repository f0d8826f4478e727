#include "ctl/CommandOptions.h"

#include <CLI/CLI.hpp>

namespace worklode {

void addDateOption(CLI::App& command, const std::string& name, std::optional<LocalDate>& date, const std::string& help)
{
    const auto read = [&date, name](const std::string& text) {
        const auto parsed = dateFromIso(text);
        if (!parsed)
            throw CLI::ValidationError(name, parsed.error().detail);
        date = *parsed;
    };
    command.add_option_function<std::string>(name, read, help)->type_name("YYYY-MM-DD");
}

void printTables(CtlContext& context, const std::vector<ReportTable>& tables, const std::string& json)
{
    if (context.format() == OutputFormat::Json) {
        context.print(json);
        return;
    }
    bool first = true;
    for (const ReportTable& table : tables) {
        if (!first)
            context.print("\n");
        context.print(context.format() == OutputFormat::Csv ? toCsv(table) : toText(table));
        first = false;
    }
}

} // namespace worklode

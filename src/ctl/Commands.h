// The commands of worklodectl. Each adds its subcommand and says, by CtlContext::onRun, what it does.
#pragma once

namespace CLI {
class App;
}

namespace worklode {

class CtlContext;

void addImportCommand(CLI::App& app, CtlContext& context);
void addSlicesCommand(CLI::App& app, CtlContext& context);
void addRunCommand(CLI::App& app, CtlContext& context);
void addInspectCommand(CLI::App& app, CtlContext& context);
void addStatusCommand(CLI::App& app, CtlContext& context);
void addVerifyCommand(CLI::App& app, CtlContext& context);
void addDemoCommand(CLI::App& app, CtlContext& context);
void addCatalogCommand(CLI::App& app, CtlContext& context);
void addCatalogCsvCommands(CLI::App& catalog, CtlContext& context); ///< below `catalog`
void addExportCommand(CLI::App& app, CtlContext& context);
void addReportCommand(CLI::App& app, CtlContext& context);
void addViewsCommand(CLI::App& app, CtlContext& context);

} // namespace worklode

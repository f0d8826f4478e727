// worklodectl: wires the commands together; each lives in its own file.
#include "core/Clock.h"
#include "ctl/Commands.h"
#include "ctl/CtlContext.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kMisuse = 2;

int misused(const CLI::App& app, const CLI::ParseError& error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error); // --help and --version arrive here too
    const std::vector<std::string> unknown = app.remaining();
    const bool nothingKnown = app.get_subcommands().empty() && !unknown.empty(); // CLI11 would only miss a subcommand
    const std::string what = nothingKnown ? "there is no command or option \"" + unknown.front() + "\"" : std::string(error.what());
    std::cerr << "worklodectl: " << what << " (see worklodectl --help)\n";
    return kMisuse;
}

/// Only a report is painted: it needs letters, which Qt Gui has, and no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    const bool paints = std::any_of(argv + 1, argv + argc, [](const char* argument) { return std::string_view(argument) == "report"; });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv); // Qt Sql finds its drivers through it
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns about a desktop's folders, which a timer does not have: nothing that a report needs.
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::cerr << "worklodectl: " << message.toStdString() << '\n';
    });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace worklode;
    const auto application = makeApplication(argc, argv);
    std::ios::sync_with_stdio(false);
    const SystemClock clock;
    CtlContext context(clock, std::cout, std::cerr);

    CLI::App app("Everything that Worklode does without a window.", "worklodectl");
    app.set_version_flag("--version", WORKLODE_VERSION);
    app.require_subcommand(1);
    context.addGlobalOptions(app);
    addDemoCommand(app, context);
    addImportCommand(app, context);
    addSlicesCommand(app, context);
    addRunCommand(app, context);
    addExportCommand(app, context);
    addReportCommand(app, context);
    addInspectCommand(app, context);
    addStatusCommand(app, context);
    addVerifyCommand(app, context);
    addCatalogCommand(app, context);
    addViewsCommand(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return misused(app, error);
    }
    if (const Outcome outcome = context.run(); !outcome) {
        std::cerr << "worklodectl: " << outcome.error().sentence() << '\n';
        return kFailed;
    }
    return kDone;
}

// Wires the workstation together; everything else only does.
#include "core/Clock.h"
#include "archive/Workspace.h"
#include "ui/look/Language.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/Screenshot.h"
#include "ui/models/LocalWorkspaceSource.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

std::filesystem::path workspaceOf(const worklode::AppOptions& options)
{
    if (!options.workspace.empty())
        return options.workspace;
    if (std::getenv("WORKLODE_WORKSPACE") == nullptr) {
        const QString last = QSettings().value(u"workspace"_s).toString();
        if (!last.isEmpty())
            return last.toStdString();
    }
    return worklode::Workspace::defaultFolder();
}

} // namespace

int main(int argc, char* argv[])
{
    // Before Qt takes its own arguments out, so that ours are read whether there is a display or not.
    const auto parsed = worklode::parseOptions(std::vector<std::string>(argv + 1, argv + argc));
    if (parsed.exit) {
        std::fputs(parsed.text.c_str(), *parsed.exit == 0 ? stdout : stderr);
        return *parsed.exit;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"worklode"_s);
    QApplication::setOrganizationName(u"worklode"_s);
    const QString language = parsed.options.language    ? QString::fromStdString(*parsed.options.language)
                             : parsed.options.screenshot ? u"en"_s
                                                         : QSettings().value(u"language"_s, u"system"_s).toString();
    worklode::applyLanguage(application, worklode::languageFor(language, QLocale::system()));

    const worklode::SystemClock clock;
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    const auto& options = parsed.options;
    worklode::WorkspaceSession session(std::make_shared<worklode::LocalWorkspaceSource>(clock, threads, options.asUser), options.asUser);
    worklode::MainWindow window(session, options);
    window.show();
    if (options.screenshot)
        new worklode::Screenshot(window, QString::fromStdString(*options.screenshot));
    window.openWorkspace(workspaceOf(options));
    return QApplication::exec();
}

// Renders one page of the workstation over made-up results, for looking at: ui_gallery FILE.png PLACE THEME WxH
#include "support/FakeWorkspace.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/Screenshot.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace worklode;

int main(int argc, char* argv[])
{
    if (argc != 5) {
        std::fputs("usage: ui_gallery FILE.png start|empty|opportunities|tasks|timeline light|dark WxH\n", stderr);
        return 2;
    }
    const std::string place = argv[2];
    std::vector<std::string> arguments{"--screenshot", argv[1], "--theme", argv[3], "--size", argv[4]};
    if (place != "start" && place != "empty")
        arguments.insert(arguments.end(), {"--page", place});
    const ParsedOptions parsed = parseOptions(arguments);
    if (parsed.exit) {
        std::fputs(parsed.text.c_str(), stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto source = std::make_shared<FakeWorkspace>();
    source->empty = place == "empty";
    WorkspaceSession session(source);
    MainWindow window(session, parsed.options);
    window.show();
    new Screenshot(window, QString::fromLocal8Bit(argv[1]));
    window.openWorkspace("/home/dana/worklode");
    return QApplication::exec();
}

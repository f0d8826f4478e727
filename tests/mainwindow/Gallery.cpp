// Renders one page of the workstation over made-up results, for looking at: ui_gallery FILE.png PLACE[:STATE] THEME WxH [rtl] [long] [de]
#include "support/FakeWorkspace.h"
#include "ui/look/Language.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/Screenshot.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names as no catalog should have them, and one that is read from right to left.
std::shared_ptr<const Catalog> withLongNames(const Catalog& catalog)
{
    auto changed = std::make_shared<Catalog>(catalog);
    changed->views.front().name = "Everybody in every department, one month, with a name that nobody could ever read at a glance & more";
    changed->views[1].name = "مطالبات السيارات، آخر أسبوعين";
    changed->views[1].description = "وصف طويل جدا لهذا العرض من أجل النظر إلى النص من اليمين إلى اليسار";
    changed->units.front().name = "Acme Insurance and Reinsurance Holding of Northern and Southern Europe, Limited";
    changed->units[1].name = "المطالبات";
    changed->associates.front().name = "Maria-Magdalena Anastasia von und zu Hohenstein-Wittgenstein-Berleburg";
    return changed;
}

QStringList flagsOf(int argc, char* argv[])
{
    QStringList flags;
    for (int i = 5; i < argc; ++i)
        flags.append(QString::fromLocal8Bit(argv[i]));
    return flags;
}

void setState(FakeWorkspace& source, const QString& state)
{
    if (state == u"loading"_s)
        source.engine->setDelay(std::chrono::hours(1));
    if (state == u"error"_s)
        source.engine->setError(Error{ErrorCode::Refused, "view", "figures about fewer than 5 associates are withheld"});
    source.engine->setEmpty(state == u"empty"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 5) {
        std::fputs("usage: ui_gallery FILE.png start|empty|opportunities|tasks|timeline[:loading|error|empty] light|dark WxH [rtl] [long] [de]\n", stderr);
        return 2;
    }
    const QStringList wanted = QString::fromLocal8Bit(argv[2]).split(u':');
    const QString place = wanted.front(), state = wanted.value(1);
    std::vector<std::string> arguments{"--screenshot", argv[1], "--theme", argv[3], "--size", argv[4]};
    if (place != u"start"_s && place != u"empty"_s)
        arguments.insert(arguments.end(), {"--page", place.toStdString()});
    const ParsedOptions parsed = parseOptions(arguments);
    if (parsed.exit) {
        std::fputs(parsed.text.c_str(), stderr);
        return 2;
    }
    QApplication application(argc, argv);
    const QStringList flags = flagsOf(argc, argv);
    applyLanguage(application, flags.contains(u"de"_s) ? u"de"_s : u"en"_s);
    QLocale::setDefault(flags.contains(u"de"_s) ? QLocale(QLocale::German) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (flags.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    auto source = std::make_shared<FakeWorkspace>();
    if (flags.contains(u"long"_s)) {
        source->catalog = withLongNames(*source->catalog);
        source->engine = std::make_shared<FakeEngine>(source->catalog);
    }
    source->empty = place == u"empty"_s;
    setState(*source, state);
    WorkspaceSession session(source);
    MainWindow window(session, parsed.options);
    window.show();
    if (state == u"loading"_s || state == u"error"_s) // neither is what a screenshot waits for
        QTimer::singleShot(1500, &window, [&window, file = QString::fromLocal8Bit(argv[1])] { QCoreApplication::exit(window.grab().save(file) ? 0 : 1); });
    else
        new Screenshot(window, QString::fromLocal8Bit(argv[1]));
    window.openWorkspace("/home/dana/worklode");
    return QApplication::exec();
}

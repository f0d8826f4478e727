#include "tests/admin/AdminOffice.h"

#include "demo/Demo.h"
#include "support/WaitFor.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/EffectPanel.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/SaveDialog.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace worklode::testing {

AdminOffice::AdminOffice(const std::vector<std::string>& extra, int associates, int days)
{
    std::vector<std::string> arguments{"--screenshot", "unused.png"}; // so that nobody's settings are touched
    arguments.insert(arguments.end(), extra.begin(), extra.end());
    options = parseOptions(arguments).options;
    DemoOptions demo;
    demo.associates = associates;
    demo.days = days;
    demo.threads = 1;
    Progress progress;
    if (const auto workspace = Workspace::openOrCreate(folder()))
        (void)makeDemo(demo, *workspace, progress);
    session = std::make_unique<WorkspaceSession>(std::make_shared<LocalWorkspaceSource>(clock, 1, std::nullopt));
    window = std::make_unique<MainWindow>(*session, options);
    window->show();
}

AdminOffice::~AdminOffice()
{
    window.reset(); // before the session that it shows
}

bool AdminOffice::open()
{
    window->openWorkspace(folder());
    if (!waitFor([this] { return session->workspace() && window->settled(); }))
        return false;
    window->go(Place::Administration);
    return settle();
}

bool AdminOffice::settle()
{
    return waitFor([this] { return window->settled(); });
}

AdminPage& AdminOffice::admin()
{
    return *window->adminPage();
}

Catalog AdminOffice::stored()
{
    const auto snapshot = repository().load();
    return snapshot ? *snapshot->catalog : Catalog();
}

std::uint64_t AdminOffice::version()
{
    const auto snapshot = repository().load();
    return snapshot ? snapshot->version : 0;
}

bool AdminOffice::save(const QString& note)
{
    const std::uint64_t before = admin().draft().basedOn();
    admin().window()->activateWindow(); // a dialog that was just closed leaves it to the event loop
    if (!waitFor([&] { return admin().isActiveWindow(); }))
        return false;
    press(&admin(), Qt::Key_S, Qt::ControlModifier);
    SaveDialog* dialog = admin().saveDialog();
    if (!dialog || !waitFor([&] { return !dialog->effect()->busy(); }))
        return false;
    auto* field = fieldOf<QLineEdit>(dialog, QStringLiteral("Note"));
    QTest::keyClicks(field, note);
    press(field, Qt::Key_Return);
    return waitFor([&] { return admin().draft().basedOn() > before && window->settled() && !admin().saveDialog(); });
}

QString firstId(const ItemTable& table)
{
    return table.shown()->index(0, 0).data(IdRole).toString();
}

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

QPushButton* buttonOf(QWidget* widget, const QString& text)
{
    for (QPushButton* button : widget->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void onNextDialog(const std::function<void(QDialog&)>& use)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, use] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        use(*dialog);
    });
    timer->start(5);
}

} // namespace worklode::testing

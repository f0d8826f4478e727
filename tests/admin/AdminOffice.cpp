#include "tests/admin/AdminOffice.h"

#include "demo/Demo.h"
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

#include <fstream>
#include <map>

namespace worklode::testing {

namespace {

/// The catalog of the folder goes to a server, and the folder names it.
void moveCatalog(const std::filesystem::path& folder, const std::string& url, const Clock& clock)
{
    const auto file = folder / "catalog.sqlite";
    const auto here = CatalogStore::open(file, clock);
    const Catalog catalog = *here->load()->catalog;
    std::ofstream(folder / "workspace.json") << R"({"catalog": ")" << url << "\"}\n";
    (void)CatalogStore::open(file, clock)->save(catalog, 0, "demo", "Demo data");
}

} // namespace

const std::filesystem::path& demoWorkspace(int associates, int days)
{
    static QTemporaryDir all;
    static std::map<std::pair<int, int>, std::filesystem::path> made;
    auto& path = made[{associates, days}];
    if (path.empty()) {
        path =
            std::filesystem::path(all.path().toStdString()) / (std::to_string(associates) + "x" + std::to_string(days));
        DemoOptions demo;
        demo.associates = associates;
        demo.days = days;
        demo.threads = 1;
        Progress progress;
        if (const auto workspace = Workspace::openOrCreate(path))
            (void)makeDemo(demo, *workspace, progress);
    }
    return path;
}

const Catalog& demoCatalog()
{
    static const Catalog catalog = [] {
        const SystemClock clock;
        const auto snapshot = LocalCatalogRepository(demoWorkspace(3, 5), clock).load();
        return snapshot ? *snapshot->catalog : Catalog();
    }();
    return catalog;
}

AdminOffice::AdminOffice(const std::vector<std::string>& extra, int associates, int days, const std::string& catalogUrl)
    : place(dir.path().toStdString())
{
    std::filesystem::copy(demoWorkspace(associates, days), folder(),
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    if (!catalogUrl.empty()) {
        moveCatalog(folder(), catalogUrl, clock);
        std::filesystem::remove(folder() / "catalog.sqlite");
    }
    furnish(extra);
}

AdminOffice::AdminOffice(const std::filesystem::path& existing) : place(existing)
{
    furnish({});
}

void AdminOffice::furnish(const std::vector<std::string>& extra)
{
    std::vector<std::string> arguments{"--screenshot", "unused.png"}; // so that nobody's settings are touched
    arguments.insert(arguments.end(), extra.begin(), extra.end());
    options = parseOptions(arguments).options;
    session = std::make_unique<WorkspaceSession>(std::make_shared<LocalWorkspaceSource>(clock, 1, options.asUser),
                                                 options.asUser);
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

void AdminOffice::shortcut(int key)
{
    admin().window()->activateWindow();
    if (waitFor([&] { return admin().isActiveWindow(); }))
        press(&admin(), key, Qt::ControlModifier);
}

bool AdminOffice::save(const QString& note)
{
    const std::uint64_t before = admin().draft().basedOn();
    shortcut(Qt::Key_S);
    SaveDialog* dialog = admin().saveDialog();
    if (!dialog || !waitFor([&] { return !dialog->effect()->busy(); }))
        return false;
    auto* field = fieldOf<QLineEdit>(dialog, QStringLiteral("Note"));
    QTest::keyClicks(field, note);
    press(field, Qt::Key_Return);
    return waitFor([&] { return admin().draft().basedOn() > before && window->settled() && !admin().saveDialog(); });
}

bool saveElsewhere(AdminOffice& office, const std::function<void(Catalog&)>& change, const std::string& author)
{
    auto repository = office.repository();
    const auto snapshot = repository.load();
    if (!snapshot)
        return false;
    Catalog catalog = *snapshot->catalog;
    change(catalog);
    return repository.save(catalog, snapshot->version, author, "Meanwhile").ok();
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

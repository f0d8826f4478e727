// A workspace of demo data in a temporary folder, with the workstation's window over it.
#pragma once

#include "core/Clock.h"
#include "support/WaitFor.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/models/LocalCatalogRepository.h"
#include "ui/models/LocalWorkspaceSource.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QDialog;
class QPushButton;

namespace worklode {
class AdminPage;
class ItemTable;
class SaveDialog;
}

namespace worklode::testing {

class AdminOffice
{
public:
    /// `catalogUrl`: of the PostgreSQL database that the catalog is kept in; empty: SQLite, in the folder.
    explicit AdminOffice(const std::vector<std::string>& options = {}, int associates = 3, int days = 5,
                         const std::string& catalogUrl = {});
    /// Over a workspace that is there already, and stays.
    explicit AdminOffice(const std::filesystem::path& existing);
    ~AdminOffice();

    bool open();                 ///< the workspace, and the administration
    bool settle();               ///< waits until nothing is computed
    AdminPage& admin();
    Catalog stored();            ///< what the database says now
    std::uint64_t version();
    LocalCatalogRepository repository() { return {folder(), clock}; }
    std::filesystem::path folder() const { return place; }
    void shortcut(int key); ///< with Ctrl, in the window: a dialog that was just closed has left it to the event loop
    /// Ctrl+S, waits for the effect, types the note, presses Save, and waits until it is saved.
    bool save(const QString& note);

    QTemporaryDir dir;
    std::filesystem::path place;
    SystemClock clock;
    AppOptions options;
    std::unique_ptr<WorkspaceSession> session;
    std::unique_ptr<MainWindow> window;

private:
    void furnish(const std::vector<std::string>& extra);
};

/// Demo data made once a program for each size, to be copied.
const std::filesystem::path& demoWorkspace(int associates, int days);

/// What is in its catalog, for cases that need no window.
const Catalog& demoCatalog();

/// The id of the first row that is shown; empty where there is none.
QString firstId(const ItemTable& table);
void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// As another administrator would, from another machine.
bool saveElsewhere(AdminOffice& office, const std::function<void(Catalog&)>& change,
                   const std::string& author = "dana");
/// The one of that class that the administration shows, once it is there.
template <class T>
T* dialogOf(AdminOffice& office);
QPushButton* buttonOf(QWidget* widget, const QString& text);
template <class T>
T* fieldOf(QWidget* widget, const QString& accessibleName)
{
    for (T* field : widget->findChildren<T*>()) {
        if (field->accessibleName() == accessibleName)
            return field;
    }
    return nullptr;
}
template <class T>
T* dialogOf(AdminOffice& office)
{
    T* found = nullptr;
    waitFor([&] { return (found = office.window->findChild<T*>()) != nullptr; });
    return found;
}
/// Runs `use` on the dialog that opens next, once it is there; `use` closes it.
void onNextDialog(const std::function<void(QDialog&)>& use);

} // namespace worklode::testing

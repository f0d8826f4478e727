#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/TaskEditor.h"
#include "ui/admin/TasksSection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

TasksSection& tasksOf(AdminOffice& office)
{
    auto* section = qobject_cast<TasksSection*>(office.admin().section(u"Task tags"_s));
    REQUIRE(section);
    office.admin().openSection(u"Task tags"_s);
    REQUIRE(office.settle());
    return *section;
}

} // namespace

TEST_CASE("triggers are picked from applications and screens that were really seen")
{
    AdminOffice office;
    REQUIRE(office.open());
    const PickablePlaces places = tasksOf(office).places();
    CHECK(std::find(places.applications.begin(), places.applications.end(), "Meridian CRM") !=
          places.applications.end());
    const auto screens = places.screens("Meridian CRM");
    CHECK(std::find(screens.begin(), screens.end(), "Case") != screens.end());
    CHECK(places.screens("nobody").empty());
}

TEST_CASE("a dry run finds what the saved task finds, before anything is saved")
{
    AdminOffice office;
    REQUIRE(office.open());
    TasksSection& section = tasksOf(office);
    const TaskDefinition task = office.admin().draft().catalog().tasks.front();
    TaskEditor editor(office.admin().draft().catalog(), task, section.places(), office.admin().data());
    CHECK(editor.task() == task);
    editor.show();
    QPushButton* run = buttonOf(&editor, u"Run"_s);
    REQUIRE(run);
    QTest::mouseClick(run, Qt::LeftButton);
    REQUIRE(waitFor([&] { return editor.trial() != nullptr; }));
    CHECK(editor.trial()->complete > 0);
    CHECK(editor.trial()->commonest.size() <= 5);
    CHECK(editor.trial()->medianDurationMs > 0);
    CHECK(office.version() == 1);
}

TEST_CASE("a new task is written, dry run, saved, and has instances on the Tasks page")
{
    AdminOffice office;
    REQUIRE(office.open());
    TasksSection& section = tasksOf(office);
    onNextDialog([](QDialog& dialog) {
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"Mail round"_s);
        const auto applications = dialog.findChildren<QComboBox*>();
        int set = 0;
        for (QComboBox* box : applications) {
            if (box->accessibleName() == u"Application"_s && set < 2) {
                box->setCurrentText(u"Outlook"_s);
                ++set;
            }
        }
        dialog.accept();
    });
    section.addTask();
    REQUIRE(office.admin().draft().catalog().tasks.back().name == "Mail round");
    REQUIRE(office.save(u"How often mail is looked at"_s));
    office.window->go(Place::Tasks);
    REQUIRE(office.settle());
    const auto& tasks = std::get<TasksResult>(office.window->page(Place::Tasks)->result()->body).tasks;
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [](const TaskResult& t) { return t.name == "Mail round"; });
    REQUIRE(found != tasks.end());
    CHECK(found->complete > 0);
}

TEST_CASE("tasks are switched, moved and removed by keyboard")
{
    AdminOffice office;
    REQUIRE(office.open());
    TasksSection& section = tasksOf(office);
    const auto& tasks = [&]() -> const std::vector<TaskDefinition>& { return office.admin().draft().catalog().tasks; };
    const std::string first = tasks()[0].name;
    section.table()->select({QString::fromStdString(first)});
    press(section.table()->view(), Qt::Key_1);
    CHECK_FALSE(tasks()[0].enabled);
    press(section.table()->view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(tasks()[1].name == first);
    press(section.table()->view(), Qt::Key_Delete);
    CHECK(std::none_of(tasks().begin(), tasks().end(), [&](const TaskDefinition& t) { return t.name == first; }));
}

TEST_CASE("a task without a name, or without a begin and an end, is not taken")
{
    const AdminData nothingRecorded;
    const PickablePlaces places{{"Word"}, [](const std::string&) { return std::vector<std::string>{"Letter"}; }};
    TaskEditor editor(demoCatalog(), {}, places, nothingRecorded);
    editor.show();
    CHECK_FALSE(buttonOf(&editor, u"OK"_s)->isEnabled());
    fieldOf<QLineEdit>(&editor, u"Name"_s)->setText(u"Audit"_s); // exists
    CHECK_FALSE(buttonOf(&editor, u"OK"_s)->isEnabled());
}

#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/SectionPage.h"
#include "ui/admin/UnitsSection.h"
#include "ui/admin/ViewsSection.h"
#include "ui/look/Format.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

User userOf(const std::string& name, std::vector<UserRole> roles, std::vector<std::string> customRoles = {})
{
    User user;
    user.name = name;
    user.roles = std::move(roles);
    user.customRoles = std::move(customRoles);
    return user;
}

/// dana may do everything, ann is an analyst, paul has a role of the organisation's own.
void addPeople(Catalog& c)
{
    c.roles = {{"People", "", {{AdminArea::Units, AdminRight::View}, {AdminArea::Collectors, AdminRight::Edit}}}};
    c.users = {userOf("dana", {UserRole::Administrator}), userOf("ann", {UserRole::Analyst}),
               userOf("paul", {}, {"People"}), userOf("rita", {UserRole::ReportUser})};
}

struct OfficeAs : AdminOffice
{
    explicit OfficeAs(const std::string& user) : AdminOffice({"--as", user})
    {
        REQUIRE(saveElsewhere(*this, addPeople));
        REQUIRE(open());
    }
    QStringList shownSections()
    {
        QStringList shown;
        const auto* list = fieldOf<QListWidget>(&admin(), u"Sections"_s);
        for (int i = 0; i < list->count(); ++i)
            if (!list->item(i)->isHidden())
                shown.append(list->item(i)->text());
        return shown;
    }
    template <class Section>
    Section& shown(const QString& title)
    {
        admin().openSection(title);
        REQUIRE(settle());
        auto* section = dynamic_cast<Section*>(admin().section(title));
        REQUIRE(section);
        REQUIRE(section->isVisible());
        return *section;
    }
};

bool saysWhy(const QWidget& widget)
{
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(u"Your roles let you look at this, not change it. dana"_s))
            return true;
    return false;
}

} // namespace

TEST_CASE("an administrator sees every section and may edit all of them")
{
    OfficeAs office("dana");
    CHECK(office.shownSections().size() == 13);
    CHECK(office.shown<UnitsSection>(u"Business units"_s).mayEdit());
}

TEST_CASE("a role of one's own hides sections, and shows others to look at only, saying why")
{
    OfficeAs office("paul");
    CHECK(office.shownSections() == QStringList{u"Business units"_s, u"Data collectors"_s});
    auto& units = office.shown<UnitsSection>(u"Business units"_s);
    CHECK_FALSE(units.mayEdit());
    CHECK(saysWhy(units));
    CHECK(buttonOf(&units, u"Add…"_s) == nullptr);
    CHECK(buttonOf(&units, u"Import CSV…"_s) == nullptr);
    CHECK(buttonOf(&units, u"Export CSV…"_s) != nullptr);
    units.table()->select({firstId(*units.table())});
    press(units.table()->view(), Qt::Key_Delete);
    CHECK_FALSE(office.admin().draft().dirty());
    bool closedOnly = false;
    bool explained = false;
    onNextDialog([&](QDialog& dialog) {
        closedOnly = buttonOf(&dialog, u"OK"_s) == nullptr && buttonOf(&dialog, u"Close"_s) != nullptr;
        explained = saysWhy(dialog);
        QTest::mouseClick(buttonOf(&dialog, u"Close"_s), Qt::LeftButton);
    });
    press(units.table()->view(), Qt::Key_F2);
    CHECK(closedOnly);
    CHECK(explained);
}

TEST_CASE("what a role of one's own lets somebody edit can be saved")
{
    OfficeAs office("paul");
    office.admin().openSection(u"Data collectors"_s);
    REQUIRE(office.settle());
    office.admin().draft().edit(u"Name"_s, [](Catalog& c) { c.associates.front().name = "Called anew"; });
    REQUIRE(office.save(u"A name"_s));
    CHECK(office.stored().associates.front().name == "Called anew");
    CHECK(office.repository().history()->front().author == "paul");
}

TEST_CASE("an edit that reaches into what a role does not include is refused with a sentence")
{
    OfficeAs office("paul");
    office.admin().draft().edit(u"Hours"_s, [](Catalog& c) { c.settings.fteHours = 1'900; });
    CHECK_FALSE(office.admin().draft().dirty());
    CHECK(office.admin().bar()->notice() ==
          u"This would change “Costs and settings”, which your roles do not let you edit. dana can give you more."_s);
    office.admin().save();
    CHECK(office.admin().saveDialog() == nullptr);
}

TEST_CASE("an analyst edits Views of their own, and copies those of others")
{
    OfficeAs office("ann");
    CHECK(office.shownSections() == QStringList{u"Views"_s});
    auto& views = office.shown<ViewsSection>(u"Views"_s);
    const QString first = firstId(*views.table());
    REQUIRE_FALSE(first.isEmpty());
    views.setAnonymous({first}, true);
    CHECK_FALSE(office.admin().draft().dirty());
    CHECK(office.admin().bar()->notice().contains(u"belongs to"_s));
    views.copy({first});
    REQUIRE(office.admin().draft().dirty());
    CHECK(office.admin().bar()->notice().isEmpty());
    const QString copied = toQString(office.admin().draft().catalog().views.back().name);
    views.setAnonymous({copied}, true);
    CHECK(office.admin().draft().catalog().views.back().anonymous);
    CHECK(office.admin().draft().catalog().views.back().owner == "ann");
}

TEST_CASE("without any right the administration says so")
{
    OfficeAs office("rita");
    CHECK(office.shownSections().isEmpty());
    bool said = false;
    for (const QLabel* label : office.admin().findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == u"Your roles do not include the administration."_s);
    CHECK(said);
}

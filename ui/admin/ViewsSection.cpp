#include "ui/admin/ViewsSection.h"

#include "ui/admin/AdminChoices.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/RuleWords.h"
#include "ui/admin/ViewEditor.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"

#include <QDate>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

const View* findView(const Catalog& catalog, const std::string& name)
{
    const auto found =
        std::find_if(catalog.views.begin(), catalog.views.end(), [&](const View& v) { return v.name == name; });
    return found == catalog.views.end() ? nullptr : &*found;
}

QString limitsText(const View& view)
{
    QStringList parts;
    if (!view.associates.empty())
        parts.append(countedText(view.associates.size(), ViewsSection::tr("1 person"), ViewsSection::tr("%1 people")));
    if (!view.categories.empty())
        parts.append(
            countedText(view.categories.size(), ViewsSection::tr("1 category"), ViewsSection::tr("%1 categories")));
    if (!view.applications.empty())
        parts.append(countedText(view.applications.size(), ViewsSection::tr("1 application"),
                                 ViewsSection::tr("%1 applications")));
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

ItemRows viewItems(const Catalog& catalog)
{
    const auto views = std::make_shared<const std::vector<View>>(catalog.views);
    const auto units = std::make_shared<QStringList>(), paths = std::make_shared<QStringList>();
    for (const View& view : *views) {
        const BusinessUnit* unit = view.unit ? findUnit(catalog, *view.unit) : nullptr;
        paths->append(view.unit ? unitPath(catalog, *view.unit) : ViewsSection::tr("everybody"));
        units->append(unit ? unitName(*unit) : paths->back());
    }
    const auto row = [views](std::size_t r) -> const View& { return (*views)[r]; };
    return {
        .count = views->size(),
        .columns =
            {textColumn(ViewsSection::tr("View"), [row](std::size_t r) { return toQString(row(r).name); }),
             {.title = ViewsSection::tr("Unit"),
              .exportTitle = {},
              .numeric = false,
              .text = [units](std::size_t r) { return units->at(static_cast<qsizetype>(r)); },
              .key = {},
              .tip = [paths](std::size_t r) { return paths->at(static_cast<qsizetype>(r)); }},
             textColumn(ViewsSection::tr("Dates"), [row](std::size_t r) { return rangeOfViewText(row(r).range); }),
             textColumn(ViewsSection::tr("Limited to"), [row](std::size_t r) { return limitsText(row(r)); }),
             textColumn(ViewsSection::tr("Opens with"), [row](std::size_t r) { return pageWord(row(r).defaultPage); }),
             textColumn(ViewsSection::tr("Owner"),
                        [row](std::size_t r) { return row(r).owner.empty() ? u"–"_s : toQString(row(r).owner); }),
             textColumn(ViewsSection::tr("Shared"),
                        [row](std::size_t r) {
                            return row(r).shared ? ViewsSection::tr("yes") : ViewsSection::tr("owner only");
                        }),
             textColumn(ViewsSection::tr("Anonymous"),
                        [row](std::size_t r) { return row(r).anonymous ? ViewsSection::tr("yes") : u"–"_s; }),
             textColumn(ViewsSection::tr("Description"),
                        [row](std::size_t r) { return toQString(row(r).description); })},
        .id = [row](std::size_t r) { return toQString(row(r).name); }};
}

} // namespace

ViewsSection::ViewsSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : ListSection(
          draft, data,
          {tr("Views"),
           tr("Saved questions: which part of the organisation, which days, which page. Running one never changes it."),
           tr("scope range rolling anonymous shared copy")},
          {tr("View"), tr("Views"), 8}, parent)
{
    table()->setEmpty(tr("No Views yet"),
                      tr("A View says whose work is looked at and when. Add one to have something to run."));
    table()->columns()->setSpare({5, 4, 6, 3, 7}); // owner, page, shared, limits, anonymous
    addTable();
    makeActions();
    addTransferMenu();
}

Glyph ViewsSection::glyph() const
{
    return Glyph::Run;
}

void ViewsSection::makeActions()
{
    addAction(tr("Add…"), tr("A new View"), Needs::Nothing, [this] { open({}); });
    addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { open(selected().value(0)); });
    addAction(tr("Copy"), tr("The selected ones once more, under another name"), Needs::Selection,
              [this] { copy(selected()); });
    addMenu(tr("Set"), tr("Of all selected ones"), Needs::Selection, [this](QMenu& menu) {
        menu.addAction(tr("Shared with everybody"), this, [this] { setShared(selected(), true); });
        menu.addAction(tr("For the owner only"), this, [this] { setShared(selected(), false); });
        menu.addSeparator();
        menu.addAction(tr("Anonymous"), this, [this] { setAnonymous(selected(), true); });
        menu.addAction(tr("With names"), this, [this] { setAnonymous(selected(), false); });
        menu.addSeparator();
        for (const int days : {7, 28, 0})
            menu.addAction(days == 0 ? tr("All time") : tr("The last %1 days").arg(days), this,
                           [this, days] { setLastDays(selected(), days); });
        QMenu* units = menu.addMenu(tr("Unit"));
        units->addAction(tr("Everybody the user may see"), this, [this] { setUnit(selected(), std::nullopt); });
        for (const PlacedUnit& placed : unitsInTreeOrder(catalog())) {
            const BusinessUnit& unit = catalog().units[placed.index];
            units->addAction(QString(placed.depth * 3, QChar(0x2007)) + unitName(unit), this,
                             [this, id = unit.id] { setUnit(selected(), id); });
        }
    });
    addAction(tr("Remove"), tr("Delete"), Needs::Selection, [this] { remove(selected()); });
}

void ViewsSection::showDraft()
{
    table()->setItems(viewItems(catalog()));
}

void ViewsSection::edit(const QString& what, const QStringList& names, const std::function<void(View&)>& each)
{
    editEach(what, names, &Catalog::views, &View::name, each);
}

void ViewsSection::setShared(const QStringList& names, bool shared)
{
    edit(shared ? tr("Shared") : tr("Owner only"), names, [=](View& view) { view.shared = shared; });
}

void ViewsSection::setAnonymous(const QStringList& names, bool anonymous)
{
    edit(anonymous ? tr("Anonymous") : tr("With names"), names, [=](View& view) { view.anonymous = anonymous; });
}

void ViewsSection::setLastDays(const QStringList& names, int days)
{
    edit(tr("Dates"), names, [=](View& view) {
        view.range = {};
        if (days > 0)
            view.range.lastDays = days;
    });
}

void ViewsSection::setUnit(const QStringList& names, const std::optional<std::string>& unit)
{
    edit(tr("Unit"), names, [&](View& view) { view.unit = unit; });
}

void ViewsSection::copy(const QStringList& names)
{
    const auto& asUser = data().asUser();
    table()->select(copyEach<View>(names, &Catalog::views, &View::name, [&](View& view) {
        view.owner = asUser ? *asUser : view.owner; // or an analyst could not change what they copied
    }));
}

void ViewsSection::remove(const QStringList& names)
{
    removeEach(names, &Catalog::views, &View::name);
}

void ViewsSection::open(const QString& name)
{
    const View* found = findView(catalog(), toUtf8(name));
    const QDate today = QDate::currentDate();
    ViewEditor dialog(catalog(), found ? *found : View{},
                      LocalDate{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(today))},
                      applicationRowsOf(catalog(), data().usage().get()), this);
    if (!accepted(dialog))
        return;
    const View after = dialog.view();
    if (found)
        edit(tr("Edit"), {name}, [&](View& view) { view = after; });
    else
        draft().edit(tr("Add View %1").arg(toQString(after.name)), [&](Catalog& c) { c.views.push_back(after); });
    table()->select({toQString(after.name)});
}

} // namespace worklode

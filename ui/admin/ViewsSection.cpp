#include "ui/admin/ViewsSection.h"

#include "ui/admin/AdminChoices.h"
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

ItemRows viewItems(const Catalog& catalog)
{
    const auto views = std::make_shared<const std::vector<View>>(catalog.views);
    const auto units = std::make_shared<QStringList>();
    for (const View& view : *views)
        units->append(view.unit ? unitPath(catalog, *view.unit) : ViewsSection::tr("everybody"));
    const auto row = [views](std::size_t r) -> const View& { return (*views)[r]; };
    return {
        .count = views->size(),
        .columns = {textColumn(ViewsSection::tr("View"), [row](std::size_t r) { return toQString(row(r).name); }),
                    textColumn(ViewsSection::tr("Unit"),
                               [units](std::size_t r) { return units->at(static_cast<qsizetype>(r)); }),
                    textColumn(ViewsSection::tr("Dates"), [row](std::size_t r) { return rangeOfViewText(row(r).range); }),
                    textColumn(ViewsSection::tr("Opens with"),
                               [row](std::size_t r) { return toQString(row(r).defaultPage); }),
                    textColumn(
                        ViewsSection::tr("Owner"),
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
    : SectionPage(
          draft, data,
          {tr("Views"),
           tr("Saved questions: which part of the organisation, which days, which page. Running one never changes it."),
           tr("scope range rolling anonymous shared copy")},
          parent),
      m_table(new ItemTable(7, tr("View"), tr("Views"), this))
{
    m_table->setEmpty(tr("No Views yet"),
                      tr("A View says whose work is looked at and when. Add one to have something to run."));
    auto* card = new Card(this);
    card->content()->addWidget(m_table, 1);
    body()->addWidget(card, 1);
    makeActions();
    addTransferMenu();
    connect(m_table, &ItemTable::openRequested, this, &ViewsSection::openEditor);
    connect(m_table, &ItemTable::removeRequested, this, &ViewsSection::remove);
    connect(m_table, &ItemTable::selectionChanged, this, &ViewsSection::updateActions);
    connect(m_table, &ItemTable::said, this, &SectionPage::said);
    updateActions();
}

Glyph ViewsSection::glyph() const
{
    return Glyph::Run;
}

QPushButton* ViewsSection::addAction(const QString& text, const QString& hint, bool needsSelection)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(hint);
    m_table->tools()->addWidget(button);
    if (needsSelection)
        m_needSelection.push_back(button);
    return button;
}

void ViewsSection::makeActions()
{
    m_table->tools()->addStretch(1);
    connect(addAction(tr("Add…"), tr("A new View"), false), &QPushButton::clicked, this, [this] { openEditor({}); });
    connect(addAction(tr("Edit…"), tr("Enter or F2"), true), &QPushButton::clicked, this,
            [this] { openEditor(m_table->selectedIds().value(0)); });
    connect(addAction(tr("Copy"), tr("The selected ones once more, under another name"), true), &QPushButton::clicked,
            this, [this] { copy(m_table->selectedIds()); });
    auto* more = addAction(tr("Set"), tr("Of all selected ones"), true);
    auto* menu = new QMenu(more);
    menu->addAction(tr("Shared with everybody"), this, [this] { setShared(m_table->selectedIds(), true); });
    menu->addAction(tr("For the owner only"), this, [this] { setShared(m_table->selectedIds(), false); });
    menu->addSeparator();
    menu->addAction(tr("Anonymous"), this, [this] { setAnonymous(m_table->selectedIds(), true); });
    menu->addAction(tr("With names"), this, [this] { setAnonymous(m_table->selectedIds(), false); });
    more->setMenu(menu);
    connect(addAction(tr("Remove"), tr("Delete"), true), &QPushButton::clicked, this,
            [this] { remove(m_table->selectedIds()); });
}

void ViewsSection::showDraft()
{
    m_table->setItems(viewItems(catalog()));
    updateActions();
}

void ViewsSection::updateActions()
{
    for (QPushButton* button : m_needSelection)
        button->setEnabled(!m_table->selectedIds().isEmpty());
}

void ViewsSection::edit(const QString& what, const QStringList& names, const std::function<void(View&)>& each)
{
    if (names.isEmpty())
        return;
    draft().edit(tr("%1: %2").arg(what, names.size() == 1 ? names.front() : tr("%1 Views").arg(names.size())),
                 [&](Catalog& c) {
                     for (View& view : c.views)
                         if (names.contains(toQString(view.name)))
                             each(view);
                 });
}

void ViewsSection::setShared(const QStringList& names, bool shared)
{
    edit(shared ? tr("Shared") : tr("Owner only"), names, [=](View& view) { view.shared = shared; });
}

void ViewsSection::setAnonymous(const QStringList& names, bool anonymous)
{
    edit(anonymous ? tr("Anonymous") : tr("With names"), names, [=](View& view) { view.anonymous = anonymous; });
}

void ViewsSection::copy(const QStringList& names)
{
    QStringList made;
    draft().edit(tr("Copy %1").arg(names.join(u", "_s)), [&](Catalog& c) {
        for (const QString& name : names) {
            const View* view = findView(c, toUtf8(name));
            if (!view)
                continue;
            View copied = *view;
            QString fresh = tr("%1 (copy)").arg(name);
            for (int number = 2; findView(c, toUtf8(fresh)); ++number)
                fresh = tr("%1 (copy %2)").arg(name).arg(number);
            copied.name = toUtf8(fresh);
            c.views.push_back(std::move(copied));
            made.append(fresh);
        }
    });
    m_table->select(made);
}

void ViewsSection::remove(const QStringList& names)
{
    if (names.isEmpty())
        return;
    draft().edit(tr("Remove %1").arg(names.join(u", "_s)), [&](Catalog& c) {
        std::erase_if(c.views, [&](const View& view) { return names.contains(toQString(view.name)); });
    });
}

void ViewsSection::openEditor(const QString& name)
{
    const View* found = findView(catalog(), toUtf8(name));
    const QDate today = QDate::currentDate();
    ViewEditor dialog(catalog(), found ? *found : View{},
                      LocalDate{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(today))}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const View after = dialog.view();
    if (found)
        edit(tr("Edit"), {name}, [&](View& view) { view = after; });
    else
        draft().edit(tr("Add View %1").arg(toQString(after.name)), [&](Catalog& c) { c.views.push_back(after); });
    m_table->select({toQString(after.name)});
}

} // namespace worklode

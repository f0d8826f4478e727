#include "ui/admin/ScreensSection.h"

#include "ui/admin/ApplicationRows.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/RuleEditor.h"
#include "ui/admin/ScreenRuleEdits.h"
#include "ui/admin/ScreenTables.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

RulePlaces placesOf(const QStringList& ids)
{
    RulePlaces places;
    for (const QString& id : ids)
        places.push_back(id.toULongLong());
    return places;
}

} // namespace

ScreensSection::ScreensSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : SectionPage(draft, data,
                  {tr("Screens"),
                   tr("Rules turn many titles into few screens. The first rule that is on and matches names the "
                      "screen; titles stay stored."),
                   tr("screen rules titles pattern regex wildcard tester merge")},
                  parent),
      m_applications(new ItemTable(0, tr("application"), tr("applications"), this)),
      m_rules(new ItemTable(2, tr("rule"), tr("rules"), this)),
      m_screens(new ItemTable(0, tr("screen"), tr("screens"), this)),
      m_titles(new ItemTable(0, tr("title"), tr("titles"), this))
{
    auto* list = new Card(this);
    list->content()->addWidget(m_applications, 1);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(makeRules());
    right->addWidget(makeFound());
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 590});
    for (QSplitter* s : {right, split}) {
        s->setHandleWidth(10);
        s->setChildrenCollapsible(false);
    }
    body()->addWidget(split, 1);
    m_applications->setEmpty(tr("No applications yet"), tr("They appear as soon as work is recorded or imported."));
    m_rules->setEmpty(
        tr("No rules for this application"),
        tr("Without rules every title is a screen of its own. Select titles below and make a rule from them."));
    m_titles->setEmpty(tr("No titles"),
                       tr("Nothing was recorded here, or the policy keeps no titles of this application."));
    m_screens->setEmpty(tr("No screens"), tr("Nothing was recorded here in the range."));
    m_applications->addAction(tr("On / off"), tr("Screens of all selected applications (key 1)"),
                              ItemTable::Needs::Selection,
                              [this] { switchApplications(m_applications->selectedIds()); });
    m_rules->setOrdered();
    m_rules->columns()->setSpare({3}); // how many titles: what it matches says more
    connectTables();
    addTransferMenu();
}

Glyph ScreensSection::glyph() const
{
    return Glyph::Screens;
}

QWidget* ScreensSection::makeRules()
{
    auto* card = new Card(this);
    auto* line = new QHBoxLayout;
    m_heading = makeLabel({}, TextRole::Heading, card);
    line->addWidget(m_heading, 1);
    m_on = new QCheckBox(tr("Screens on"), card);
    m_on->setToolTip(tr("Off: the application counts as a whole"));
    line->addWidget(m_on);
    auto* add = new QPushButton(tr("New rule…"), card);
    editsWith(add);
    locks(m_on);
    add->setToolTip(tr("Ins"));
    connect(add, &QPushButton::clicked, this, [this] { addRule({}); });
    m_rules->setInsertButton(add);
    line->addWidget(add);
    card->content()->addLayout(line);
    addRuleActions();
    card->content()->addWidget(m_rules, 1);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        this->draft().edit(on ? tr("Screens on: %1").arg(toQString(m_application))
                              : tr("Screens off: %1").arg(toQString(m_application)),
                           [&](Catalog& c) { ensureApplication(c, m_application).screens = on; });
    });
    return card;
}

void ScreensSection::addRuleActions()
{
    using Needs = ItemTable::Needs;
    m_rules->addAction(tr("Up"), tr("Alt+Up, or drag"), Needs::Selection,
                       [this] { moveRule(m_rules->currentId(), -1); });
    m_rules->addAction(tr("Down"), tr("Alt+Down, or drag"), Needs::Selection,
                       [this] { moveRule(m_rules->currentId(), 1); });
    m_rules->addMenu(tr("Set"), tr("On, off or a screen name, of all selected rules (key 1: on or off)"),
                     Needs::Selection, [this](QMenu& menu) { ruleMenu(menu); });
    m_rules->addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection,
                       [this] { editRule(m_rules->currentId().toULongLong()); });
    m_rules->addAction(tr("Copy"), tr("The selected ones once more, below them"), Needs::Selection,
                       [this] { copyRules(m_rules->selectedIds()); });
    m_rules->addAction(tr("Remove"), tr("Delete"), Needs::Selection, [this] { removeRules(m_rules->selectedIds()); });
    for (QPushButton* button : m_rules->findChildren<QPushButton*>())
        button->setProperty("tight", true); // six of them, in two thirds of a small window
}

void ScreensSection::ruleMenu(QMenu& menu)
{
    const QStringList ids = m_rules->selectedIds();
    menu.addAction(tr("On"), this, [this, ids] { setRulesOn(ids, true); });
    menu.addAction(tr("Off"), this, [this, ids] { setRulesOn(ids, false); });
    menu.addAction(tr("Screen name…"), this, [this, ids] { nameScreensOf(ids); });
}

QWidget* ScreensSection::makeFound()
{
    auto* card = new Card(this);
    m_found = new QTabWidget(card);
    m_found->setDocumentMode(true);
    m_found->addTab(m_titles, tr("Titles"));
    m_found->addTab(m_screens, tr("Screens"));
    card->content()->addWidget(m_found, 1);
    makePrimary(*m_titles->addAction(tr("Make a rule from these…"), tr("From the selected titles (Enter)"),
                                     ItemTable::Needs::Selection, [this] { emit m_titles->openRequested({}); }));
    m_screens->addMenu(tr("Tags"), tr("Opportunity tags of the selected screens"), ItemTable::Needs::Selection,
                       [this](QMenu& menu) { tagMenu(menu); });
    return card;
}

void ScreensSection::connectTables()
{
    connect(m_applications, &ItemTable::selectionChanged, this, [this] {
        const std::string name = toUtf8(m_applications->selectedIds().value(0));
        if (!name.empty() && name != m_application) {
            m_application = name;
            m_usage.reset();
            showApplication();
        }
    });
    connect(m_applications, &ItemTable::keyTyped, this, [this](int key) {
        if (key == Qt::Key_1)
            switchApplications(m_applications->selectedIds());
    });
    connect(m_rules, &ItemTable::openRequested, this, [this](const QString& id) { editRule(id.toULongLong()); });
    connect(m_rules, &ItemTable::removeRequested, this, &ScreensSection::removeRules);
    connect(m_rules, &ItemTable::moveRequested, this, &ScreensSection::moveRule);
    connect(m_rules, &ItemTable::keyTyped, this, [this](int key) {
        if (key == Qt::Key_1)
            switchRules(m_rules->selectedIds());
    });
    connect(m_titles, &ItemTable::openRequested, this, [this] {
        std::vector<std::string> examples;
        for (const QString& id : m_titles->selectedIds())
            examples.push_back(m_usage->titles[id.toULongLong()].title);
        addRule(examples);
    });
    for (ItemTable* table : {m_applications, m_rules, m_screens, m_titles})
        connect(table, &ItemTable::said, this, &SectionPage::said);
    connect(&m_worker, &Worker::busyChanged, this, &SectionPage::settledChanged);
}

void ScreensSection::showDraft()
{
    auto rows = applicationRowsOf(catalog(), data().usage().get());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ApplicationRow& a, const ApplicationRow& b) { return a.active > b.active; });
    m_applications->setItems(screenApplicationItems(rows));
    const bool known =
        std::any_of(rows.begin(), rows.end(), [this](const ApplicationRow& r) { return r.name == m_application; });
    if (!known && !rows.empty())
        m_applications->select({toQString(rows.front().name)});
    else
        showApplication();
}

void ScreensSection::openApplication(const QString& name)
{
    m_applications->select({name});
}

void ScreensSection::showApplication()
{
    m_heading->setText(toQString(m_application));
    m_on->setChecked(hasScreens(catalog(), m_application));
    showRules();
    measure();
}

void ScreensSection::measure()
{
    const auto usage = data().usage();
    const auto workspace = data().workspace();
    if (!usage || !workspace || !workspace->dataset || m_application.empty())
        return showUsage();
    m_worker.start([this, usage, dataset = workspace->dataset, catalog = draft().current(),
                    name = m_application](Progress& progress) -> Worker::Continuation {
        auto found = std::make_shared<const ScreenUsage>(screenUsage(*catalog, *dataset, *usage, name, progress));
        return [this, found] {
            m_usage = found;
            showUsage();
        };
    });
}

void ScreensSection::showUsage()
{
    m_titles->setItems(titleItems(m_usage));
    m_screens->setItems(screenItems(catalog(), m_usage));
    if (m_usage) {
        m_found->setTabText(0, tr("Titles (%1)").arg(countText(m_usage->titleCount)));
        m_titles->setRemark(m_usage->titles.size() < m_usage->titleCount ? tr("those with the most hours") : QString());
        m_found->setTabText(1, tr("Screens (%1)").arg(countText(m_usage->screens.size())));
        m_heading->setText(tr("%1 · %2").arg(toQString(m_application), hoursText(m_usage->active)));
    }
    showRules();
}

void ScreensSection::showRules()
{
    m_rules->setItems(ruleItems(draft().current(), rulesOfApplication(),
                                m_usage && m_usage->application == m_application ? m_usage : nullptr));
}

std::vector<std::size_t> ScreensSection::rulesOfApplication() const
{
    std::vector<std::size_t> rules;
    for (std::size_t i = 0; i < catalog().screenRules.size(); ++i) {
        if (catalog().screenRules[i].application == m_application)
            rules.push_back(i);
    }
    return rules;
}

void ScreensSection::addRule(const std::vector<std::string>& examples)
{
    if (m_application.empty())
        return;
    auto candidate = std::make_shared<Catalog>(catalog());
    const auto own = rulesOfApplication();
    const std::size_t index = own.empty() ? candidate->screenRules.size() : own.back() + 1;
    ScreenRule rule;
    rule.application = m_application;
    candidate->screenRules.insert(candidate->screenRules.begin() + static_cast<std::ptrdiff_t>(index), rule);
    openEditor(candidate, index, examples, tr("New screen rule of %1").arg(toQString(m_application)));
}

void ScreensSection::editRule(std::size_t index)
{
    if (index < catalog().screenRules.size())
        openEditor(draft().current(), index, {}, tr("Edit a screen rule of %1").arg(toQString(m_application)));
}

void ScreensSection::openEditor(std::shared_ptr<const Catalog> candidate, std::size_t index,
                                const std::vector<std::string>& examples, const QString& what)
{
    RuleEditor dialog(candidate, index, examples, data(), this);
    if (!accepted(dialog))
        return;
    const auto rule = dialog.rule();
    if (!rule)
        return;
    draft().edit(what, [&](Catalog& c) {
        c.screenRules = candidate->screenRules;
        c.screenRules[index] = *rule;
    });
    m_rules->select({QString::number(index)});
}

void ScreensSection::moveRule(const QString& id, int steps)
{
    const auto own = rulesOfApplication();
    const auto at = std::find(own.begin(), own.end(), id.toULongLong());
    if (id.isEmpty() || at == own.end())
        return;
    const auto from = at - own.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, static_cast<std::ptrdiff_t>(own.size()) - 1);
    if (to == from)
        return;
    draft().edit(tr("Move a screen rule of %1").arg(toQString(m_application)), [&](Catalog& c) {
        for (auto i = from; i != to;
             i += to > from ? 1 : -1) { // rules of other applications in between stay where they are
            const auto next = i + (to > from ? 1 : -1);
            std::swap(c.screenRules[own[static_cast<std::size_t>(i)]],
                      c.screenRules[own[static_cast<std::size_t>(next)]]);
        }
    });
    m_rules->select({QString::number(own[static_cast<std::size_t>(to)])});
}

void ScreensSection::copyRules(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    QStringList made;
    draft().edit(tr("Copy %1 screen rules").arg(ids.size()), [&](Catalog& c) {
        for (const std::size_t copy : worklode::copyRules(c, placesOf(ids)))
            made.append(QString::number(copy));
    });
    m_rules->select(made);
}

void ScreensSection::removeRules(const QStringList& ids)
{
    draft().edit(tr("Remove %1 screen rules").arg(ids.size()),
                 [&](Catalog& c) { worklode::removeRules(c, placesOf(ids)); });
}

void ScreensSection::switchRules(const QStringList& ids)
{
    setRulesOn(ids, std::any_of(ids.begin(), ids.end(), [this](const QString& id) {
                   return !catalog().screenRules[id.toULongLong()].enabled;
               }));
}

void ScreensSection::setRulesOn(const QStringList& ids, bool on)
{
    draft().edit(on ? tr("Screen rules on") : tr("Screen rules off"),
                 [&](Catalog& c) { worklode::setRulesOn(c, placesOf(ids), on); });
}

void ScreensSection::nameScreensOf(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    bool agreed = false;
    const QString name =
        QInputDialog::getText(this, tr("Screen name"),
                              tr("What these rules call their screens.\n{1}…{9} stand for the groups of the first "
                                 "regular expression; empty: each title is a screen."),
                              QLineEdit::Normal, toQString(catalog().screenRules[ids.front().toULongLong()].display),
                              &agreed);
    if (!agreed)
        return;
    draft().edit(tr("Name the screens of %1 rules").arg(ids.size()),
                 [&](Catalog& c) { setRulesDisplay(c, placesOf(ids), toUtf8(name.trimmed())); });
}

void ScreensSection::switchApplications(const QStringList& names)
{
    if (names.isEmpty())
        return;
    const bool anyOff = std::any_of(names.begin(), names.end(),
                                    [this](const QString& name) { return !hasScreens(catalog(), toUtf8(name)); });
    const QString which = names.size() == 1 ? names.front() : tr("%1 applications").arg(names.size());
    draft().edit((anyOff ? tr("Screens on: %1") : tr("Screens off: %1")).arg(which), [&](Catalog& c) {
        for (const QString& name : names)
            ensureApplication(c, toUtf8(name)).screens = anyOff;
    });
}

void ScreensSection::tagMenu(QMenu& menu)
{
    const QStringList ids = m_screens->selectedIds();
    for (const OpportunityTag& tag : catalog().opportunityTags) {
        const bool all = !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const QString& id) {
            return hasScreenTag(catalog(), m_application, toUtf8(id), tag.name);
        });
        QAction* action = menu.addAction(toQString(tag.name));
        action->setCheckable(true);
        action->setChecked(all);
        action->setEnabled(!ids.isEmpty());
        connect(action, &QAction::triggered, this, [this, ids, tag = tag.name, on = !all] {
            draft().edit(tr("Tag %1 on %2 screens").arg(toQString(tag)).arg(ids.size()), [&](Catalog& c) {
                for (const QString& id : ids)
                    setScreenTag(c, m_application, toUtf8(id), tag, on);
            });
        });
    }
}

} // namespace worklode

#include "ui/admin/ApplicationsSection.h"

#include "ui/admin/ApplicationEditor.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/CategoryBoard.h"
#include "ui/admin/CategoryDateDialog.h"
#include "ui/admin/CheckDialog.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/GoalMeter.h"
#include "ui/admin/NameSuggestions.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kGoal = 0.1, kWarning = 0.2; ///< of active time without a category

bool passes(const ApplicationRow& row, ApplicationsSection::Filter filter)
{
    switch (filter) {
    case ApplicationsSection::Filter::Unknown:
        return row.category == Category::Unknown;
    case ApplicationsSection::Filter::Programs:
        return row.program;
    case ApplicationsSection::Filter::WebHosts:
        return row.web;
    case ApplicationsSection::Filter::All:
        break;
    }
    return true;
}

} // namespace

ApplicationsSection::ApplicationsSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : ListSection(draft, data,
                  {tr("Applications"),
                   tr("Give raw ids a name people know, and say what kind of work each is. The dot shows the state of "
                      "its screen rules."),
                   tr("alias raw id category production unknown program web host board")},
                  {tr("application"), tr("applications"), 7}, parent),
      m_meter(new GoalMeter(kGoal, kWarning, this)), m_board(new CategoryBoard(this)),
      m_views(new QStackedWidget(this))
{
    makeTop();
    table()->setEmpty(
        tr("No applications here"),
        tr("As soon as work is recorded or imported, every program and web host that was used appears here. "
           "With a filter on, this may simply mean that nothing is left to do."));
    table()->columns()->setSpare({8, 2, 6, 9, 5}); // first seen, kind, screens, last seen, people
    m_views->addWidget(table());
    m_views->addWidget(m_board);
    auto* card = new Card(this);
    card->content()->addWidget(m_views, 1);
    body()->addWidget(card, 1);
    makeActions();
    addTransferMenu();
    connect(table(), &ItemTable::keyTyped, this, [this](int key) {
        if (key <= Qt::Key_3)
            setCategoryOf(selected(),
                          key == Qt::Key_0 ? Category::Unknown : kCategories[static_cast<std::size_t>(key - Qt::Key_1)],
                          {});
    });
    connect(m_board, &CategoryBoard::categoryDropped, this,
            [this](const QStringList& names, Category category) { setCategoryOf(names, category, {}); });
    connect(m_board, &CategoryBoard::openRequested, this, &ApplicationsSection::open);
    connect(m_board, &CategoryBoard::removeRequested, this, &ApplicationsSection::remove);
    connect(m_board, &CategoryBoard::said, this, &SectionPage::said);
    locks(m_board);
    connect(&m_suggester, &Worker::busyChanged, this, &SectionPage::settledChanged);
}

ApplicationsSection::~ApplicationsSection() = default;

Glyph ApplicationsSection::glyph() const
{
    return Glyph::Applications;
}

void ApplicationsSection::makeTop()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_filters = new QButtonGroup(this);
    for (const auto& [text, filter] :
         {std::pair{tr("All"), Filter::All}, std::pair{tr("Unknown"), Filter::Unknown},
          std::pair{tr("Programs"), Filter::Programs}, std::pair{tr("Web hosts"), Filter::WebHosts}}) {
        auto* chip = new QPushButton(text, this);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setChecked(filter == Filter::All);
        m_filters->addButton(chip, static_cast<int>(filter));
        line->addWidget(chip);
    }
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<Filter>(id)); });
    auto* board = new QPushButton(tr("Board"), this);
    board->setProperty("chip", true);
    board->setCheckable(true);
    board->setToolTip(tr("A column for each category: drag applications from one to another"));
    connect(board, &QPushButton::toggled, this, &ApplicationsSection::showBoard);
    line->addSpacing(8);
    line->addWidget(board);
    m_suggest = new QPushButton(tr("Suggestions"), this);
    m_suggest->setProperty("link", true);
    connect(m_suggest, &QPushButton::clicked, this, &ApplicationsSection::showSuggestions);
    line->addWidget(m_suggest);
    line->addStretch(1);
    m_range = new QComboBox(this);
    m_range->setAccessibleName(tr("Range of the figures"));
    m_range->addItem(tr("All data"), 0);
    m_range->addItem(tr("Last 28 days"), 28);
    m_range->addItem(tr("Last 7 days"), 7);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        const int days = m_range->currentData().toInt();
        data().setLastDays(days == 0 ? std::nullopt : std::optional(days));
    });
    line->addWidget(m_range);
    line->addSpacing(8);
    line->addWidget(m_meter);
    body()->addLayout(line);
}

void ApplicationsSection::makeActions()
{
    addMenu(tr("Category"), tr("Keys: 1 Production, 2 Other Work, 3 Non Work, 0 Unknown"), Needs::Selection,
            [this](QMenu& menu) {
                for (std::size_t i = 0; i < kCategoryCount; ++i)
                    menu.addAction(u"%1\t%2"_s.arg(categoryName(kCategories[i])).arg((i + 1) % kCategoryCount),
                                   this, [this, i] { setCategoryOf(selected(), kCategories[i], {}); });
                menu.addSeparator();
                menu.addAction(tr("From a date on…"), this, &ApplicationsSection::askCategoryDate);
            });
    addMenu(tr("Screens"), tr("Whether the screens of an application are told apart"), Needs::Selection,
            [this](QMenu& menu) {
                for (const bool on : {true, false})
                    menu.addAction(on ? tr("On") : tr("Off"), this, [this, on] {
                        edit(on ? tr("Screens on") : tr("Screens off"), selected(),
                             [on](Catalog& c, const std::string& name) { ensureApplication(c, name).screens = on; });
                    });
            });
    addMenu(tr("Tags"), tr("Opportunity tags of the selected applications"), Needs::Selection,
            [this](QMenu& menu) { fillTagMenu(menu); });
    addAction(tr("Merge…"), tr("Shows the selected ones as one application"), Needs::Several, [this] { askMerge(); });
    addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { open(selected().value(0)); });
}

void ApplicationsSection::fillTagMenu(QMenu& menu)
{
    const QStringList names = selected();
    for (const OpportunityTag& tag : catalog().opportunityTags) {
        const bool all = std::all_of(names.begin(), names.end(), [&](const QString& name) {
            const Application* a = findApplication(catalog(), toUtf8(name));
            return a && std::find(a->opportunityTags.begin(), a->opportunityTags.end(), tag.name) !=
                            a->opportunityTags.end();
        });
        QAction* action = menu.addAction(toQString(tag.name));
        action->setCheckable(true);
        action->setChecked(all && !names.isEmpty());
        connect(action, &QAction::triggered, this, [this, names, tag = tag.name, on = !all] {
            edit(on ? tr("Add tag %1").arg(toQString(tag)) : tr("Remove tag %1").arg(toQString(tag)), names,
                 [&](Catalog& c, const std::string& name) { setTag(c, name, tag, on); });
        });
    }
}

void ApplicationsSection::setFilter(Filter filter)
{
    m_filter = filter;
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    showDraft();
}

void ApplicationsSection::showBoard(bool board)
{
    m_views->setCurrentWidget(board ? static_cast<QWidget*>(m_board) : table());
}

void ApplicationsSection::focusSearch()
{
    if (m_views->currentWidget() == m_board)
        m_board->focusSearch();
    else
        table()->focusSearch();
}

void ApplicationsSection::showDraft()
{
    m_rows = applicationRowsOf(catalog(), data().usage().get());
    const double share = unknownShare(m_rows);
    m_meter->setShare(share, data().usage() ? tr("Unknown: %1 of active time, goal ≤ 10 %").arg(shareText(share))
                                            : tr("Measuring the use of everything…"));
    std::vector<ApplicationRow> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [this](const ApplicationRow& row) { return passes(row, m_filter); });
    table()->setItems(applicationItems(shown));
    m_board->setRows(m_rows);
    findSuggestions();
}

void ApplicationsSection::findSuggestions()
{
    m_suggest->setVisible(false); // until they are found anew
    const auto usage = data().usage();
    if (!usage || !mayEdit())
        return;
    m_suggester.start([this, usage, catalog = draft().current()](Progress& progress) -> Worker::Continuation {
        auto found = suggestNames(*catalog, *usage, progress);
        return [this, found = std::move(found)] {
            m_suggestions = found;
            m_suggest->setVisible(!found.empty());
            m_suggest->setText(countedText(found.size(), tr("1 suggestion"), tr("%1 suggestions")));
        };
    });
}

void ApplicationsSection::edit(const QString& what, const QStringList& names,
                               const std::function<void(Catalog&, const std::string&)>& each)
{
    if (names.isEmpty())
        return;
    draft().edit(aboutText(what, names), [&](Catalog& c) {
        for (const QString& name : names)
            each(c, toUtf8(name));
    });
}

void ApplicationsSection::setCategoryOf(const QStringList& names, Category category, std::optional<Instant> from)
{
    edit(categoryName(category), names,
         [&](Catalog& c, const std::string& name) { setCategory(c, name, category, from); });
}

void ApplicationsSection::askCategoryDate()
{
    CategoryDateDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        setCategoryOf(selected(), dialog.category(), dialog.from());
}

void ApplicationsSection::askMerge()
{
    const QStringList names = selected();
    QStringList targets = names;
    std::stable_partition(targets.begin(), targets.end(),
                          [this](const QString& name) { return findApplication(catalog(), toUtf8(name)) != nullptr; });
    bool chosen = false;
    const QString into =
        QInputDialog::getItem(this, tr("Merge"), tr("Show all of them as"), targets, 0, true, &chosen).trimmed();
    if (!chosen || into.isEmpty())
        return;
    draft().edit(tr("Merge %1 applications into %2").arg(names.size()).arg(into), [&](Catalog& c) {
        std::vector<std::string> merged;
        for (const QString& name : names)
            merged.push_back(toUtf8(name));
        if (findApplication(c, toUtf8(into)) == nullptr && !names.contains(into)) { // a new name for them all
            mergeApplications(c, merged, merged.front());
            renameApplication(c, merged.front(), toUtf8(into));
        } else {
            mergeApplications(c, merged, toUtf8(into));
        }
    });
    table()->select({into});
}

void ApplicationsSection::open(const QString& name)
{
    if (name.isEmpty())
        return;
    Catalog scratch = catalog();
    const Application before = ensureApplication(scratch, toUtf8(name));
    ApplicationEditor dialog(catalog(), before, this);
    if (!accepted(dialog))
        return;
    const Application after = dialog.application();
    draft().edit(tr("Edit %1").arg(name), [&](Catalog& c) {
        if (after == before && findApplication(c, before.alias) == nullptr)
            return;
        Application& stored = ensureApplication(c, before.alias);
        stored = after;
        stored.alias = before.alias;
        renameApplication(c, before.alias, after.alias);
    });
    table()->select({toQString(after.alias)});
}

void ApplicationsSection::remove(const QStringList& names)
{
    edit(tr("Remove"), names, [](Catalog& c, const std::string& name) { removeApplication(c, name); });
}

void ApplicationsSection::showSuggestions()
{
    const auto all = m_suggestions; // a copy: found anew with every edit
    QStringList lines;
    for (const NameSuggestion& s : all)
        lines.append(tr("%1 → %2 (like %3), %4")
                         .arg(toQString(s.raw), toQString(s.application), toQString(s.because), hoursText(s.active)));
    CheckDialog dialog(tr("Merge by name"),
                       tr("These raw ids have no application yet and are called nearly like one. Untick what does not "
                          "belong together."),
                       lines, tr("Merge"), this);
    if (all.empty() || dialog.exec() != QDialog::Accepted)
        return;
    const auto rows = dialog.checked();
    draft().edit(tr("Merge %1 raw ids by name").arg(rows.size()), [&](Catalog& c) {
        for (const std::size_t i : rows)
            mergeApplications(c, {all[i].raw}, all[i].application);
    });
}

} // namespace worklode

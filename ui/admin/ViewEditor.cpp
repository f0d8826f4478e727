#include "ui/admin/ViewEditor.h"

#include "ui/admin/AdminChoices.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/CheckList.h"
#include "ui/admin/RuleWords.h"
#include "ui/look/Format.h"
#include "ui/models/Names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

enum RangeKind { AllTime, LastDays, Fixed };
const QDate kEpoch(1970, 1, 1);

QDate toQDate(LocalDate date)
{
    return kEpoch.addDays(date.daysSinceEpoch);
}

LocalDate toLocalDate(const QDate& date)
{
    return {static_cast<std::int32_t>(kEpoch.daysTo(date))};
}

QDateEdit* makeDayEdit(const QDate& date, QWidget* parent)
{
    auto* edit = new QDateEdit(date, parent);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

QString rangeOfViewText(const DateRange& range)
{
    if (range.lastDays)
        return countedText(static_cast<std::uint64_t>(*range.lastDays), ViewEditor::tr("last day"),
                           ViewEditor::tr("last %1 days"));
    if (range.from && range.to)
        return rangeText(*range.from, *range.to);
    if (range.from)
        return ViewEditor::tr("from %1").arg(dateText(*range.from));
    return range.to ? ViewEditor::tr("until %1").arg(dateText(range.to->addDays(-1))) : ViewEditor::tr("all time");
}

ViewEditor::ViewEditor(const Catalog& catalog, View view, LocalDate lastDay, const std::vector<ApplicationRow>& used,
                       QWidget* parent)
    : FormDialog(tr("View"), view.name.empty() ? tr("New View") : toQString(view.name), parent), m_catalog(catalog),
      m_original(std::move(view)), m_name(new QLineEdit(toQString(m_original.name), this)),
      m_description(new QLineEdit(toQString(m_original.description), this)), m_associates(new QLineEdit(this)),
      m_owner(new QComboBox(this)), m_unit(new QComboBox(this)), m_page(new QComboBox(this)),
      m_range(new QComboBox(this)), m_days(new QSpinBox(this)), m_categories(new QListWidget(this)),
      m_applications(new CheckList(tr("Search applications"), this)),
      m_shared(new QCheckBox(tr("Everybody may run it"), this)),
      m_anonymous(new QCheckBox(tr("Pseudonyms, and nothing about small groups"), this))
{
    resize(680, 0);
    m_limits = makeLimits(used);
    addFields(lastDay);
    check();
}

QWidget* ViewEditor::makeRange(LocalDate lastDay)
{
    auto* panel = new QWidget(this);
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(0, 0, 0, 0);
    const DateRange& range = m_original.range;
    m_range->addItem(tr("All time"), AllTime);
    m_range->addItem(tr("Last days, rolling"), LastDays);
    m_range->addItem(tr("From … until"), Fixed);
    m_days->setRange(1, 36'500);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(range.lastDays.value_or(28));
    m_from = makeDayEdit(toQDate(range.from.value_or(lastDay.addDays(-27))), panel);
    m_until = makeDayEdit(toQDate(range.to ? range.to->addDays(-1) : lastDay), panel);
    for (QWidget* part : std::initializer_list<QWidget*>{m_range, m_days, m_from, m_until})
        line->addWidget(part);
    line->addStretch(1);
    const auto show = [this] {
        m_days->setVisible(m_range->currentIndex() == LastDays);
        m_from->setVisible(m_range->currentIndex() == Fixed);
        m_until->setVisible(m_range->currentIndex() == Fixed);
        check();
    };
    m_range->setCurrentIndex(range.lastDays ? LastDays : range.from || range.to ? Fixed : AllTime);
    connect(m_range, &QComboBox::currentIndexChanged, this, show);
    m_days->setAccessibleName(tr("Number of days"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_days->setVisible(m_range->currentIndex() == LastDays);
    m_from->setVisible(m_range->currentIndex() == Fixed);
    m_until->setVisible(m_range->currentIndex() == Fixed);
    connect(m_from, &QDateEdit::dateChanged, this, &ViewEditor::check);
    connect(m_until, &QDateEdit::dateChanged, this, &ViewEditor::check);
    return panel;
}

void ViewEditor::addFields(LocalDate lastDay)
{
    QStringList people;
    for (const std::string& id : m_original.associates)
        people.append(toQString(id));
    m_associates->setText(people.join(u"; "_s));
    m_owner->setEditable(true);
    m_owner->addItem(QString());
    for (const User& user : m_catalog.users)
        m_owner->addItem(toQString(user.name));
    m_owner->setEditText(toQString(m_original.owner));
    m_owner->lineEdit()->setPlaceholderText(tr("nobody"));
    fillUnits(*m_unit, m_catalog, m_original.unit, tr("everybody the user may see"));
    for (const char* id : {"opportunities", "tasks", "timeline", "summary"}) {
        m_page->addItem(pageWord(id), QString::fromLatin1(id));
        if (m_original.defaultPage == id)
            m_page->setCurrentIndex(m_page->count() - 1);
    }
    m_shared->setChecked(m_original.shared);
    m_anonymous->setChecked(m_original.anonymous);
    addField(tr("Name"), m_name);
    addField(tr("Description"), m_description);
    addField(tr("Unit"), m_unit);
    addField(tr("Dates"), makeRange(lastDay));
    addField(tr("Only these people"), m_associates, tr("Ids, separated by semicolons; nothing means everybody."));
    addField(tr("Only this work"), m_limits,
             tr("Limits Summary and Opportunities; shifts and tasks are found before it. Nothing ticked means all."));
    addField(tr("Opens with"), m_page);
    addField(tr("Owner"), m_owner);
    addField(tr("Shared"), m_shared);
    addField(tr("Anonymous"), m_anonymous);
    connect(m_name, &QLineEdit::textChanged, this, &ViewEditor::check);
}

QWidget* ViewEditor::makeLimits(const std::vector<ApplicationRow>& used)
{
    auto* panel = new QWidget(this);
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(0, 0, 0, 0);
    for (const Category category : kCategories) {
        auto* item = new QListWidgetItem(categoryName(category), m_categories);
        const bool on = std::find(m_original.categories.begin(), m_original.categories.end(), category) !=
                        m_original.categories.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_categories->setAccessibleName(tr("Only these categories"));
    m_applications->list()->setAccessibleName(tr("Only these applications"));
    listApplications(used);
    for (QWidget* part : std::initializer_list<QWidget*>{m_categories, m_applications})
        part->setFixedHeight(176);
    line->addWidget(m_categories, 1);
    line->addWidget(m_applications, 2);
    return panel;
}

/// Those that were used most come first; then what the catalog or the View names and nobody used.
void ViewEditor::listApplications(const std::vector<ApplicationRow>& used)
{
    std::vector<ApplicationRow> rows = used;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ApplicationRow& a, const ApplicationRow& b) { return a.active > b.active; });
    std::vector<CheckList::Line> lines;
    QStringList known, ticked;
    for (const ApplicationRow& row : rows) {
        const QString name = toQString(row.name);
        const auto active = static_cast<double>(toMs(row.active));
        lines.push_back({name, active > 0 ? u"%1 · %2"_s.arg(name, hoursText(active)) : name, active / 3'600'000});
        known.append(name);
    }
    for (const std::string& name : m_original.applications) {
        ticked.append(toQString(name));
        if (!known.contains(ticked.back()))
            lines.push_back({ticked.back(), tr("%1 (not used)").arg(ticked.back())});
    }
    m_applications->setLines(lines, ticked);
}

View ViewEditor::view() const
{
    View out = m_original;
    out.name = toUtf8(m_name->text().trimmed());
    out.description = toUtf8(m_description->text().trimmed());
    out.owner = toUtf8(m_owner->currentText().trimmed());
    out.unit = chosenId(*m_unit);
    out.defaultPage = toUtf8(m_page->currentData().toString());
    out.shared = m_shared->isChecked();
    out.anonymous = m_anonymous->isChecked();
    out.range = {};
    if (m_range->currentIndex() == LastDays)
        out.range.lastDays = m_days->value();
    else if (m_range->currentIndex() == Fixed)
        out.range = {toLocalDate(m_from->date()), toLocalDate(m_until->date()).addDays(1), std::nullopt};
    out.associates.clear();
    for (const QString& id : m_associates->text().split(u';', Qt::SkipEmptyParts))
        if (!id.trimmed().isEmpty())
            out.associates.push_back(toUtf8(id.trimmed()));
    out.categories.clear();
    for (std::size_t i = 0; i < kCategoryCount; ++i)
        if (m_categories->item(static_cast<int>(i))->checkState() == Qt::Checked)
            out.categories.push_back(kCategories[i]);
    const QStringList ticked = m_applications->ticked();
    std::erase_if(out.applications, [&](const std::string& name) { return !ticked.contains(toQString(name)); });
    for (const QString& name : ticked) // what was there keeps its order
        if (std::find(out.applications.begin(), out.applications.end(), toUtf8(name)) == out.applications.end())
            out.applications.push_back(toUtf8(name));
    return out;
}

void ViewEditor::check()
{
    Catalog scratch;
    scratch.units = m_catalog.units;
    scratch.configurations = m_catalog.configurations;
    const View edited = view();
    scratch.views = {edited};
    const bool taken =
        edited.name != m_original.name && std::any_of(m_catalog.views.begin(), m_catalog.views.end(),
                                                      [&](const View& v) { return v.name == edited.name; });
    const bool backwards = m_range->currentIndex() == Fixed && m_until->date() < m_from->date();
    setProblem(edited.name.empty() ? tr("A View needs a name.") : taken ? tr("There is a View of that name already.")
               : backwards          ? tr("The last day lies before the first.")
                                    : firstFaultOf(scratch));
}

} // namespace worklode

#include "ui/admin/ApplicationEditor.h"

#include "ui/admin/DialogButtons.h"
#include "ui/admin/RowKeys.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

Instant instantOfDay(const QDate& day)
{
    return instantFromMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

ApplicationEditor::ApplicationEditor(const Catalog& catalog, Application application, QWidget* parent)
    : QDialog(parent), m_catalog(catalog), m_original(std::move(application)),
      m_alias(new QLineEdit(toQString(m_original.alias), this)), m_raw(new QLineEdit(this)),
      m_categories(new QTableWidget(0, 2, this)),
      m_screens(new QCheckBox(tr("Tell the screens of this application apart"), this)), m_tags(new QListWidget(this)),
      m_problem(makeLabel({}, TextRole::Error, this))
{
    setWindowTitle(tr("Application"));
    resize(540, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(makeLabel(toQString(m_original.alias), TextRole::Title, this));
    addFields();
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_accept = addDialogButtons(*this);
    connect(m_alias, &QLineEdit::textChanged, this, &ApplicationEditor::check);
    connect(m_raw, &QLineEdit::textChanged, this, &ApplicationEditor::check);
    check();
}

void ApplicationEditor::addFields()
{
    QStringList raw;
    for (const std::string& id : m_original.raw)
        raw.append(toQString(id));
    m_raw->setText(raw.join(u"; "_s));
    m_raw->setToolTip(
        tr("Programs or web hosts, separated by semicolons. *.example.com takes every host below example.com."));
    m_screens->setChecked(m_original.screens);
    m_tags->setMaximumHeight(130);
    for (const OpportunityTag& tag : m_catalog.opportunityTags) {
        auto* item = new QListWidgetItem(toQString(tag.name), m_tags);
        const bool on = std::find(m_original.opportunityTags.begin(), m_original.opportunityTags.end(), tag.name) !=
                        m_original.opportunityTags.end();
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    auto* form = new QFormLayout;
    form->setSpacing(8);
    for (const auto& [name, field] :
         std::initializer_list<std::pair<QString, QWidget*>>{{tr("Shown as"), m_alias},
                                                             {tr("Raw ids"), m_raw},
                                                             {tr("Category"), makeCategories()},
                                                             {tr("Screens"), m_screens},
                                                             {tr("Tags"), m_tags}}) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(form, 1);
}

QWidget* ApplicationEditor::makeCategories()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_categories->setHorizontalHeaderLabels({tr("Category"), tr("From")});
    m_categories->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_categories->verticalHeader()->hide();
    m_categories->verticalHeader()->setDefaultSectionSize(38);
    m_categories->setMaximumHeight(170);
    if (m_original.categories.empty())
        addCategoryRow(Category::Unknown, std::nullopt);
    for (const DatedCategory& category : m_original.categories)
        addCategoryRow(category.category, category.from);
    column->addWidget(m_categories);
    auto* line = new QHBoxLayout;
    auto* add = new QPushButton(tr("From a date on…"), panel);
    auto* remove = new QPushButton(tr("Remove"), panel);
    add->setProperty("link", true);
    remove->setProperty("link", true);
    const auto addDated = [this] {
        addCategoryRow(Category::Production, instantOfDay(QDate::currentDate()));
        m_categories->setCurrentCell(m_categories->rowCount() - 1, 0);
    };
    auto* keys = new RowKeys(*m_categories, {.add = addDated, .changed = {}, .move = {}, .kept = 1});
    connect(add, &QPushButton::clicked, this, addDated);
    connect(remove, &QPushButton::clicked, keys, &RowKeys::removeSelected);
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    column->addLayout(line);
    return panel;
}

void ApplicationEditor::addCategoryRow(Category category, std::optional<Instant> from)
{
    const int row = m_categories->rowCount();
    m_categories->insertRow(row);
    auto* choice = new QComboBox(m_categories);
    for (const Category c : kCategories)
        choice->addItem(categoryName(c));
    choice->setCurrentIndex(static_cast<int>(category));
    choice->setAccessibleName(tr("Category"));
    m_categories->setCellWidget(row, 0, choice);
    if (row == 0) {
        m_categories->setItem(row, 1, new QTableWidgetItem(tr("the beginning")));
        m_categories->item(row, 1)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return;
    }
    auto* date = new QDateEdit(m_categories);
    date->setDisplayFormat(u"d MMM yyyy"_s);
    date->setCalendarPopup(true);
    date->setDate(QDateTime::fromMSecsSinceEpoch(toMs(from.value_or(Instant())), Qt::UTC).date());
    date->setAccessibleName(tr("From"));
    m_categories->setCellWidget(row, 1, date);
}

Application ApplicationEditor::application() const
{
    Application a = m_original;
    a.alias = toUtf8(m_alias->text().trimmed());
    a.raw.clear();
    for (const QString& id : m_raw->text().split(u';', Qt::SkipEmptyParts)) {
        if (!id.trimmed().isEmpty())
            a.raw.push_back(toUtf8(id.trimmed()));
    }
    a.categories.clear();
    for (int row = 0; row < m_categories->rowCount(); ++row) {
        const auto category =
            static_cast<Category>(qobject_cast<QComboBox*>(m_categories->cellWidget(row, 0))->currentIndex());
        const auto* date = qobject_cast<QDateEdit*>(m_categories->cellWidget(row, 1));
        const auto first = m_original.categories.empty() ? std::nullopt : m_original.categories.front().from;
        a.categories.push_back({category, date ? std::optional(instantOfDay(date->date())) : first});
    }
    std::stable_sort(a.categories.begin(), a.categories.end(),
                     [](const DatedCategory& x, const DatedCategory& y) { return x.from < y.from; });
    if (a.categories.size() == 1 && a.categories.front() == DatedCategory{} && m_original.categories.empty())
        a.categories.clear();
    a.screens = m_screens->isChecked();
    a.opportunityTags.clear();
    for (int i = 0; i < m_tags->count(); ++i) {
        if (m_tags->item(i)->checkState() == Qt::Checked)
            a.opportunityTags.push_back(toUtf8(m_tags->item(i)->text()));
    }
    return a;
}

void ApplicationEditor::check()
{
    const std::string alias = toUtf8(m_alias->text().trimmed());
    const bool taken =
        alias != m_original.alias && std::any_of(m_catalog.applications.begin(), m_catalog.applications.end(),
                                                 [&](const Application& a) { return a.alias == alias; });
    m_problem->setText(alias.empty() ? tr("An application needs a name.")
                       : taken       ? tr("%1 exists already: this one will be merged into it.").arg(toQString(alias))
                                     : QString());
    if (m_accept)
        m_accept->setEnabled(!alias.empty());
}

} // namespace worklode

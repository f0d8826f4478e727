#include "ui/admin/CollectorDialog.h"

#include "ui/admin/AdminChoices.h"
#include "ui/admin/ApplicationEditor.h"
#include "ui/admin/RowKeys.h"
#include "ui/look/Format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QDateEdit* makeTeamDate(std::optional<Instant> at, QWidget* parent)
{
    auto* date = new QDateEdit(parent);
    date->setDisplayFormat(u"d MMM yyyy"_s);
    date->setCalendarPopup(true);
    date->setDate(at ? QDateTime::fromMSecsSinceEpoch(toMs(*at), Qt::UTC).date() : QDate::currentDate());
    return date;
}

/// Only the team and the day.
class TeamDialog final : public FormDialog
{
public:
    TeamDialog(const Catalog& catalog, const QString& whom, QWidget* parent)
        : FormDialog(CollectorDialog::tr("Team"), whom, parent), m_unit(new QComboBox(this)),
          m_dated(new QCheckBox(CollectorDialog::tr("Only from a day on"), this)),
          m_from(makeTeamDate(std::nullopt, this))
    {
        fillUnits(*m_unit, catalog, std::nullopt, {});
        m_from->setEnabled(false);
        addField(CollectorDialog::tr("Team"), m_unit);
        addField({}, m_dated,
                 CollectorDialog::tr("What was recorded before that day stays with the team it was worked in."));
        addField(CollectorDialog::tr("From"), m_from);
        connect(m_dated, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
        if (m_unit->count() == 0)
            setProblem(CollectorDialog::tr("There are no business units yet: add them first."));
    }
    TeamChoice choice() const
    {
        return {chosenId(*m_unit).value_or(""),
                m_dated->isChecked() ? std::optional(instantOfDay(m_from->date())) : std::nullopt};
    }

private:
    QComboBox* m_unit;
    QCheckBox* m_dated;
    QDateEdit* m_from;
};

} // namespace

CollectorDialog::CollectorDialog(const Catalog& catalog, Associate associate, QWidget* parent)
    : FormDialog(tr("Data collector"), toQString(associate.name.empty() ? associate.id : associate.name), parent),
      m_catalog(catalog), m_original(std::move(associate)), m_name(new QLineEdit(toQString(m_original.name), this)),
      m_alternates(new QLineEdit(this)), m_zone(new QLineEdit(toQString(m_original.zone), this)),
      m_configuration(new QComboBox(this)), m_teams(new QTableWidget(0, 2, this))
{
    resize(640, 0);
    QStringList alternates;
    for (const std::string& id : m_original.alternates)
        alternates.append(toQString(id));
    m_alternates->setText(alternates.join(u"; "_s));
    m_zone->setCompleter(new QCompleter(knownZones(), m_zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setPlaceholderText(tr("as recorded"));
    fillConfigurations(*m_configuration, m_catalog, m_original.configuration, tr("from the team"));
    auto* id = new QLineEdit(toQString(m_original.id), this);
    id->setReadOnly(true);
    addField(tr("Name"), m_name);
    addField(tr("Primary id"), id);
    addField(tr("Other ids"), m_alternates, tr("Further collectors of the same person, separated by semicolons."));
    addField(tr("Teams"), makeTeams());
    addField(tr("Client configuration"), m_configuration);
    addField(tr("Time zone"), m_zone);
    for (QLineEdit* line : {m_name, m_alternates, m_zone})
        connect(line, &QLineEdit::textChanged, this, &CollectorDialog::check);
    check();
}

QWidget* CollectorDialog::makeTeams()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_teams->setHorizontalHeaderLabels({tr("Team"), tr("From")});
    m_teams->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_teams->verticalHeader()->hide();
    m_teams->verticalHeader()->setDefaultSectionSize(38);
    m_teams->setMinimumHeight(120);
    for (const Membership& membership : m_original.memberships)
        addTeamRow(membership.unit, membership.from);
    column->addWidget(m_teams);
    auto* line = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add a team…"), panel);
    auto* remove = new QPushButton(tr("Remove"), panel);
    for (QPushButton* button : {add, remove})
        button->setProperty("link", true);
    const auto addTeam = [this] {
        addTeamRow(std::nullopt, std::nullopt);
        check();
    };
    auto* keys = new RowKeys(*m_teams, {addTeam, [this] { check(); }});
    connect(add, &QPushButton::clicked, this, addTeam);
    connect(remove, &QPushButton::clicked, this, [this, keys] {
        if (m_teams->currentRow() < 0)
            m_teams->selectRow(m_teams->rowCount() - 1);
        keys->removeSelected();
    });
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    column->addLayout(line);
    return panel;
}

void CollectorDialog::addTeamRow(const std::optional<std::string>& unit, std::optional<Instant> from)
{
    const int row = m_teams->rowCount();
    m_teams->insertRow(row);
    auto* choice = new QComboBox(m_teams);
    fillUnits(*choice, m_catalog, unit, {});
    m_teams->setCellWidget(row, 0, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &CollectorDialog::check);
    if (row == 0 && !from) {
        m_teams->setItem(row, 1, new QTableWidgetItem(tr("the beginning")));
        m_teams->item(row, 1)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return;
    }
    auto* date = makeTeamDate(from, m_teams);
    m_teams->setCellWidget(row, 1, date);
    connect(date, &QDateEdit::dateChanged, this, &CollectorDialog::check);
}

Associate CollectorDialog::associate() const
{
    Associate out = m_original;
    out.name = toUtf8(m_name->text().trimmed());
    out.zone = toUtf8(m_zone->text().trimmed());
    out.configuration = chosenId(*m_configuration);
    out.alternates.clear();
    for (const QString& id : m_alternates->text().split(u';', Qt::SkipEmptyParts))
        if (!id.trimmed().isEmpty())
            out.alternates.push_back(toUtf8(id.trimmed()));
    out.memberships.clear();
    for (int row = 0; row < m_teams->rowCount(); ++row) {
        const auto* unit = qobject_cast<QComboBox*>(m_teams->cellWidget(row, 0));
        const auto* date = qobject_cast<QDateEdit*>(m_teams->cellWidget(row, 1));
        std::optional<Instant> from = date ? std::optional(instantOfDay(date->date())) : std::nullopt;
        for (const Membership& old : m_original.memberships) // a time of day that was there stays where the day does
            if (from && old.from && QDateTime::fromMSecsSinceEpoch(toMs(*old.from), Qt::UTC).date() == date->date())
                from = old.from;
        out.memberships.push_back({chosenId(*unit).value_or(""), from});
    }
    return out;
}

void CollectorDialog::check()
{
    Catalog scratch;
    scratch.units = m_catalog.units;
    scratch.configurations = m_catalog.configurations;
    scratch.associates = {associate()};
    const Associate& edited = scratch.associates.front();
    for (const Associate& other : m_catalog.associates)
        for (const std::string& id : edited.alternates)
            if (other.id != m_original.id &&
                (other.id == id ||
                 std::find(other.alternates.begin(), other.alternates.end(), id) != other.alternates.end()))
                return setProblem(tr("%1 is %2 already: use Join to make them one.")
                                      .arg(toQString(id), toQString(other.name.empty() ? other.id : other.name)));
    setProblem(firstFaultOf(scratch));
}

std::optional<TeamChoice> askTeam(const Catalog& catalog, const QString& whom, QWidget* parent)
{
    TeamDialog dialog(catalog, whom, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

} // namespace worklode

#include "ui/admin/CollectorsSection.h"

#include "catalog/CollectorEdits.h"
#include "catalog/CsvImport.h"
#include "ui/admin/AdminChoices.h"
#include "ui/admin/ColumnFit.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString teamName(const Catalog& catalog, const std::string& id)
{
    const BusinessUnit* unit = findUnit(catalog, id);
    return unit ? unitName(*unit) : toQString(id);
}

struct CollectorRow {
    Associate associate;
    QString team;
    bool known = true; ///< in the catalog, not only in the data
    bool seen = false; ///< in the data
};

/// The catalog's people in their order, then those that only the data knows.
std::vector<CollectorRow> collectorRows(const Catalog& catalog, const RecordedUsage* usage)
{
    std::set<std::string> recorded;
    if (usage)
        recorded.insert(usage->collectors.begin(), usage->collectors.end());
    std::vector<CollectorRow> rows;
    for (const Associate& associate : catalog.associates) {
        bool seen = recorded.erase(associate.id) > 0;
        for (const std::string& alternate : associate.alternates)
            seen = recorded.erase(alternate) > 0 || seen;
        const QString team =
            associate.memberships.empty() ? QString() : teamName(catalog, associate.memberships.back().unit);
        rows.push_back({associate, team, true, seen});
    }
    for (const std::string& id : recorded) {
        CollectorRow row;
        row.associate.id = id;
        row.known = false;
        row.seen = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString sinceText(const Associate& associate)
{
    if (associate.memberships.empty())
        return u"–"_s;
    const auto from = associate.memberships.back().from;
    return from ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(*from), Qt::UTC).date(), u"d MMM yyyy"_s)
                : CollectorsSection::tr("always");
}

QString joinedIds(const std::vector<std::string>& ids)
{
    QStringList list;
    for (const std::string& id : ids)
        list.append(toQString(id));
    return list.isEmpty() ? u"–"_s : list.join(u", "_s);
}

ItemRows collectorItems(std::vector<CollectorRow> all)
{
    const auto rows = std::make_shared<const std::vector<CollectorRow>>(std::move(all));
    const auto row = [rows](std::size_t r) -> const CollectorRow& { return (*rows)[r]; };
    const auto tr = [](const char* words) { return CollectorsSection::tr(words); };
    return {.count = rows->size(),
            .columns =
                {textColumn(tr("Name"),
                            [row](std::size_t r) {
                                return row(r).associate.name.empty() ? u"–"_s : toQString(row(r).associate.name);
                            }),
                 textColumn(tr("Primary id"), [row](std::size_t r) { return toQString(row(r).associate.id); }),
                 textColumn(tr("Other ids"), [row](std::size_t r) { return joinedIds(row(r).associate.alternates); }),
                 textColumn(tr("Team"),
                            [row](std::size_t r) {
                                return row(r).team.isEmpty() ? CollectorsSection::tr("Unknown team") : row(r).team;
                            }),
                 {.title = tr("Since"),
                  .exportTitle = {},
                  .numeric = false,
                  .text = [row](std::size_t r) { return sinceText(row(r).associate); },
                  .key =
                      [row](std::size_t r) {
                          const auto& m = row(r).associate.memberships;
                          return QVariant(static_cast<double>(m.empty() || !m.back().from ? 0 : toMs(*m.back().from)));
                      }},
                 textColumn(tr("Configuration"),
                            [row](std::size_t r) {
                                return row(r).associate.configuration ? toQString(*row(r).associate.configuration)
                                                                      : CollectorsSection::tr("the team's");
                            }),
                 textColumn(tr("Time zone"),
                            [row](std::size_t r) {
                                return row(r).associate.zone.empty() ? u"–"_s : toQString(row(r).associate.zone);
                            }),
                 textColumn(tr("Data"),
                            [row](std::size_t r) {
                                return row(r).seen ? CollectorsSection::tr("yes") : CollectorsSection::tr("none yet");
                            })},
            .id = [row](std::size_t r) { return toQString(row(r).associate.id); },
            .dot = [row](std::size_t r) { return row(r).team.isEmpty() ? currentLook().danger : currentLook().task; },
            .dotHint =
                [row](std::size_t r) {
                    return row(r).team.isEmpty() ? CollectorsSection::tr("In no team: nothing of it is analysed")
                                                 : CollectorsSection::tr("In a team");
                },
            .faded = [row](std::size_t r) { return !row(r).seen; }};
}

Associate& ensureAssociate(Catalog& catalog, const std::string& id)
{
    const auto found = std::find_if(catalog.associates.begin(), catalog.associates.end(),
                                    [&](const Associate& a) { return a.id == id; });
    if (found != catalog.associates.end())
        return *found;
    Associate made;
    made.id = id;
    return catalog.associates.emplace_back(std::move(made));
}

} // namespace

CollectorsSection::CollectorsSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : ListSection(draft, data,
                  {tr("Data collectors"),
                   tr("Whose data it is, and in which team. What no team has yet is counted nowhere: it waits under "
                      "Unknown team."),
                   tr("people associates persons ids alternates team unknown join split csv")},
                  {tr("collector"), tr("collectors"), 3}, parent)
{
    table()->setEmpty(tr("Nobody here"), tr("Collectors appear as soon as they have sent data or were imported. Under "
                                            "Unknown team, an empty list means that everybody has a place."));
    makeFilters();
    table()->columns()->setSpare({6, 5, 2, 7, 4}); // time zone, configuration, other ids, data, since
    addTable();
    makeActions();
    addTransferMenu();
    connect(table(), &ItemTable::selectionChanged, this, &CollectorsSection::updateSplit);
    updateSplit();
}

Glyph CollectorsSection::glyph() const
{
    return Glyph::Record;
}

void CollectorsSection::makeFilters()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_filters = new QButtonGroup(this);
    for (const Filter filter : {Filter::All, Filter::UnknownTeam}) {
        auto* chip = new QPushButton(filter == Filter::All ? tr("All") : tr("Unknown team"), this);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setChecked(filter == m_filter);
        m_filters->addButton(chip, static_cast<int>(filter));
        line->addWidget(chip);
    }
    line->addStretch(1);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<Filter>(id)); });
    body()->addLayout(line);
}

void CollectorsSection::makeActions()
{
    addAction(tr("Team…"), tr("Puts the selected ones into a team, from the beginning or from a day on"),
              Needs::Selection, [this] { askTeamOf(selected()); });
    addMenu(tr("Configuration"), tr("A client configuration of their own, nearer than the team's"), Needs::Selection,
            [this](QMenu& menu) {
                menu.addAction(tr("From the team"), this, [this] { setConfiguration(selected(), std::nullopt); });
                for (const ClientConfiguration& c : catalog().configurations)
                    menu.addAction(toQString(c.name), this,
                                   [this, name = c.name] { setConfiguration(selected(), name); });
            });
    addAction(tr("Time zone…"), tr("Where the selected ones work, if not as recorded"), Needs::Selection,
              [this] { askZone(); });
    addAction(tr("Join…"), tr("The selected ones are one person"), Needs::Several, [this] { askJoin(); });
    m_split = addAction(tr("Split…"), tr("One of the other ids is a person of its own"), Needs::Selection,
                        [this] { askSplit(); });
    addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { open(selected().value(0)); });
    addSheetTools(tr("Name, Primary ID, Alternate IDs, Team ID, Team, From, Configuration, Time Zone. Shows what it "
                     "would do first."));
}

void CollectorsSection::setFilter(Filter filter)
{
    m_filter = filter;
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    showDraft();
}

void CollectorsSection::showDraft()
{
    std::vector<CollectorRow> rows = collectorRows(catalog(), data().usage().get());
    const auto waiting =
        std::count_if(rows.begin(), rows.end(), [](const CollectorRow& row) { return row.team.isEmpty(); });
    m_filters->button(static_cast<int>(Filter::UnknownTeam))
        ->setText(waiting == 0 ? tr("Unknown team") : tr("Unknown team (%1)").arg(waiting));
    if (m_filter == Filter::UnknownTeam)
        std::erase_if(rows, [](const CollectorRow& row) { return !row.team.isEmpty(); });
    table()->setItems(collectorItems(std::move(rows)));
    updateSplit();
}

void CollectorsSection::updateSplit()
{
    const QStringList ids = selected();
    m_split->setEnabled(std::any_of(catalog().associates.begin(), catalog().associates.end(), [&](const Associate& a) {
        return ids.size() == 1 && toQString(a.id) == ids.front() && !a.alternates.empty();
    }));
}

void CollectorsSection::askTeamOf(const QStringList& ids)
{
    QString whom = ids.size() == 1 ? ids.front() : tr("%1 collectors").arg(ids.size());
    for (const Associate& a : catalog().associates)
        if (ids.size() == 1 && toQString(a.id) == whom && !a.name.empty())
            whom = toQString(a.name) + u" · "_s + whom;
    if (const auto choice = askTeam(catalog(), whom, this))
        setTeam(ids, *choice);
}

void CollectorsSection::edit(const QString& what, const QStringList& ids, const std::function<void(Associate&)>& each)
{
    if (ids.isEmpty())
        return;
    draft().edit(aboutText(what, ids), [&](Catalog& c) {
        for (const QString& id : ids)
            each(ensureAssociate(c, toUtf8(id)));
    });
}

void CollectorsSection::setTeam(const QStringList& ids, const TeamChoice& choice)
{
    edit(tr("Team"), ids, [&](Associate& associate) {
        auto& memberships = associate.memberships;
        if (!choice.from)
            memberships.clear();
        else // what was planned for later is replaced
            std::erase_if(memberships, [&](const Membership& m) { return m.from && *m.from >= *choice.from; });
        memberships.push_back({choice.unit, choice.from});
    });
}

void CollectorsSection::setConfiguration(const QStringList& ids, const std::optional<std::string>& name)
{
    edit(tr("Client configuration"), ids, [&](Associate& associate) { associate.configuration = name; });
}

void CollectorsSection::remove(const QStringList&)
{
    emit said(
        tr("Collectors stay: what they recorded is theirs. Move them to another team, or join them with another one."));
}

void CollectorsSection::askZone()
{
    bool chosen = false;
    const QString zone = QInputDialog::getItem(this, tr("Time zone"), tr("IANA name; empty: as recorded"),
                                               QStringList(QString()) + knownZones(), 0, true, &chosen);
    if (chosen)
        setZone(selected(), zone.trimmed());
}

void CollectorsSection::setZone(const QStringList& ids, const QString& zone)
{
    if (!zone.isEmpty() && !knownZones().contains(zone)) {
        sayError(tr("%1 is no time zone that is known here.").arg(zone));
        return;
    }
    edit(tr("Time zone"), ids, [&](Associate& associate) { associate.zone = toUtf8(zone); });
}

void CollectorsSection::join(const QStringList& ids, const QString& into)
{
    draft().edit(tr("Join %1 collectors as %2").arg(ids.size()).arg(into), [&](Catalog& c) {
        ensureAssociate(c, toUtf8(into));
        for (const QString& id : ids) {
            ensureAssociate(c, toUtf8(id));
            if (id != into)
                (void)joinCollectors(c, toUtf8(into), toUtf8(id));
        }
    });
    table()->select({into});
}

void CollectorsSection::split(const QString& alternate)
{
    draft().edit(tr("Split off %1").arg(alternate), [&](Catalog& c) { (void)splitCollector(c, toUtf8(alternate)); });
    table()->select({alternate});
}

void CollectorsSection::askJoin()
{
    const QStringList ids = selected();
    bool chosen = false;
    const QString into = QInputDialog::getItem(this, tr("Join"),
                                               tr("They are one person, whose primary id, name and teams are those of"),
                                               ids, 0, false, &chosen);
    if (chosen)
        join(ids, into);
}

void CollectorsSection::askSplit()
{
    const std::string id = toUtf8(selected().value(0));
    QStringList alternates;
    for (const Associate& associate : catalog().associates)
        if (associate.id == id)
            for (const std::string& alternate : associate.alternates)
                alternates.append(toQString(alternate));
    bool chosen = false;
    const QString alternate =
        QInputDialog::getItem(this, tr("Split"), tr("This id is a person of its own, in the same teams at first"),
                              alternates, 0, false, &chosen);
    if (chosen)
        split(alternate);
}

void CollectorsSection::open(const QString& id)
{
    if (id.isEmpty())
        return;
    Catalog scratch = catalog();
    CollectorDialog dialog(catalog(), ensureAssociate(scratch, toUtf8(id)), this);
    if (!accepted(dialog))
        return;
    const Associate after = dialog.associate();
    edit(tr("Edit"), {id}, [&](Associate& stored) { stored = after; });
}

} // namespace worklode

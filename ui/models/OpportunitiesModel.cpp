#include "ui/models/OpportunitiesModel.h"

#include "ui/look/Format.h"

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

// An index says its parents: the opportunity + 1 in the upper half, the application + 1 in the lower; its own place is its row.
quintptr parentsId(std::size_t opportunityPlusOne, std::size_t applicationPlusOne)
{
    return static_cast<quintptr>((static_cast<std::uint64_t>(opportunityPlusOne) << 32U) | applicationPlusOne);
}

std::size_t upper(quintptr id)
{
    return static_cast<std::size_t>(static_cast<std::uint64_t>(id) >> 32U);
}

std::size_t lower(quintptr id)
{
    return static_cast<std::size_t>(static_cast<std::uint64_t>(id) & 0xFFFF'FFFFU);
}

struct Sums {
    QString name;
    double timeMs = 0;
    std::uint64_t occurrences = 0;
};

Sums sumsOf(const Opportunity& o, const OpportunityPlace& place)
{
    if (!place.application)
        return {toQString(o.name), o.timeMs, o.occurrences};
    const auto& application = o.applications[*place.application];
    if (!place.screen) {
        const QString name = application.application.empty() ? OpportunitiesModel::tr("(no application)") : toQString(application.application);
        return {name, application.timeMs, application.occurrences};
    }
    const auto& screen = application.screens[*place.screen];
    return {screen.screen.empty() ? OpportunitiesModel::tr("(no screen)") : toQString(screen.screen), screen.timeMs, screen.occurrences};
}

QString headerText(int section)
{
    switch (section) {
    case OpportunitiesModel::Name:
        return OpportunitiesModel::tr("Opportunity");
    case OpportunitiesModel::AnnualizedHours:
        return OpportunitiesModel::tr("Annualized");
    case OpportunitiesModel::Fte:
        return OpportunitiesModel::tr("FTE");
    case OpportunitiesModel::Time:
        return OpportunitiesModel::tr("Time in range");
    case OpportunitiesModel::Occurrences:
        return OpportunitiesModel::tr("Occurrences");
    case OpportunitiesModel::Associates:
        return OpportunitiesModel::tr("Associates");
    default:
        return OpportunitiesModel::tr("Value per year");
    }
}

QString exportHeader(int section)
{
    switch (section) {
    case OpportunitiesModel::AnnualizedHours:
        return OpportunitiesModel::tr("Annualized (h/yr)");
    case OpportunitiesModel::Time:
        return OpportunitiesModel::tr("Time in range (ms)");
    default:
        return headerText(section);
    }
}

QString headerHint(int section)
{
    switch (section) {
    case OpportunitiesModel::AnnualizedHours:
        return OpportunitiesModel::tr("Hours in range × workdays per year ÷ observed workdays");
    case OpportunitiesModel::Fte:
        return OpportunitiesModel::tr("Annualized hours ÷ hours of one full-time equivalent per year");
    case OpportunitiesModel::Time:
        return OpportunitiesModel::tr("Counted time (h:mm:ss). One second may stand in several opportunities: never add them up");
    case OpportunitiesModel::Value:
        return OpportunitiesModel::tr("Annualized hours × hourly cost × automatable share");
    default:
        return {};
    }
}

} // namespace

void OpportunitiesModel::setResult(SharedResult result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

const OpportunitiesResult* OpportunitiesModel::result() const
{
    return m_result ? std::get_if<OpportunitiesResult>(&m_result->body) : nullptr;
}

OpportunityPlace OpportunitiesModel::placeOf(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return {row, {}, {}};
    const std::size_t opportunity = upper(index.internalId()) - 1;
    if (lower(index.internalId()) == 0)
        return {opportunity, row, {}};
    return {opportunity, lower(index.internalId()) - 1, row};
}

const Opportunity& OpportunitiesModel::opportunityOf(const QModelIndex& index) const
{
    return result()->opportunities[placeOf(index).opportunity];
}

QModelIndex OpportunitiesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const OpportunityPlace place = placeOf(parent);
    return createIndex(row, column, parentsId(place.opportunity + 1, place.application ? *place.application + 1 : 0));
}

QModelIndex OpportunitiesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const std::size_t opportunity = upper(child.internalId());
    const std::size_t application = lower(child.internalId());
    if (application == 0)
        return createIndex(static_cast<int>(opportunity - 1), 0, quintptr(0));
    return createIndex(static_cast<int>(application - 1), 0, parentsId(opportunity, 0));
}

int OpportunitiesModel::rowCount(const QModelIndex& parent) const
{
    const OpportunitiesResult* all = result();
    if (!all || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(all->opportunities.size());
    const OpportunityPlace place = placeOf(parent);
    const auto& applications = all->opportunities[place.opportunity].applications;
    if (!place.application)
        return static_cast<int>(applications.size());
    return place.screen ? 0 : static_cast<int>(applications[*place.application].screens.size());
}

int OpportunitiesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant OpportunitiesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpportunityPlace place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? text(place, Name) : QVariant();
    case SortKeyRole:
        return key(place, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case NumericRole:
        return index.column() != Name;
    case IdRole:
        return toQString(opportunityOf(index).name);
    default:
        return {};
    }
}

QVariant OpportunitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headerText(section);
    case ExportTitleRole:
        return exportHeader(section);
    case Qt::ToolTipRole:
        return headerHint(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OpportunitiesModel::text(const OpportunityPlace& place, int column) const
{
    const Opportunity& o = result()->opportunities[place.opportunity];
    const Sums sums = sumsOf(o, place);
    if (column == Name)
        return sums.name;
    if (column == Time)
        return durationText(sums.timeMs);
    if (column == Occurrences)
        return countText(sums.occurrences);
    if (place.application)
        return {};
    switch (column) {
    case AnnualizedHours:
        return hoursPerYearText(o.annualizedHours);
    case Fte:
        return numberText(o.fte, 2);
    case Associates:
        return countText(o.associates);
    default:
        return moneyText(o.value);
    }
}

QVariant OpportunitiesModel::key(const OpportunityPlace& place, int column) const
{
    const Opportunity& o = result()->opportunities[place.opportunity];
    const Sums sums = sumsOf(o, place);
    switch (column) {
    case Name:
        return sums.name;
    case Time:
        return sums.timeMs;
    case Occurrences:
        return static_cast<qulonglong>(sums.occurrences);
    default:
        break;
    }
    if (place.application)
        return {};
    switch (column) {
    case AnnualizedHours:
        return o.annualizedHours;
    case Fte:
        return o.fte;
    case Associates:
        return static_cast<qulonglong>(o.associates);
    default:
        return o.value;
    }
}

} // namespace worklode

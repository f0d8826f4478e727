#include "ui/models/OpportunitiesModel.h"

#include "ui/look/Format.h"
#include "ui/models/Names.h"
#include "ui/models/OpportunityNode.h"

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

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
        return OpportunitiesModel::tr("Value a year");
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

OpportunitiesModel::OpportunitiesModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
OpportunitiesModel::~OpportunitiesModel() = default;

void OpportunitiesModel::setResult(SharedResult result)
{
    beginResetModel();
    m_result = std::move(result);
    m_root = std::make_unique<Node>();
    std::vector<std::unique_ptr<Node>> rows;
    if (const OpportunitiesResult* all = this->result())
        for (const Opportunity& o : all->opportunities) {
            auto row = std::make_unique<Node>();
            row->kind = Kind::Opportunity;
            row->name = opportunityName(o.name);
            row->timeMs = o.timeMs;
            row->occurrences = o.occurrences;
            rows.push_back(std::move(row));
        }
    m_root->adopt(std::move(rows));
    endResetModel();
}

void OpportunitiesModel::setDrills(OpportunityDrills* drills, std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    if (m_drills == drills)
        return;
    m_drills = drills;
    if (!drills)
        return;
    connect(drills, &OpportunityDrills::arrived, this, &OpportunitiesModel::takeDrill);
    connect(drills, &OpportunityDrills::progressed, this, [this](const OpportunityDrill& drill, double fraction) {
        if (Node* node = findNode(drill); node && !node->fetched && node->grown)
            showNote(*node, tr("Looking… %1").arg(percentText(fraction * 100, 0)));
    });
    connect(drills, &OpportunityDrills::failed, this, [this](const OpportunityDrill& drill, const QString& sentence) {
        if (Node* node = findNode(drill); node && !node->fetched && node->grown)
            showNote(*node, sentence);
    });
}

const OpportunitiesResult* OpportunitiesModel::result() const
{
    return m_result ? std::get_if<OpportunitiesResult>(&m_result->body) : nullptr;
}

OpportunitiesModel::Node* OpportunitiesModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex OpportunitiesModel::indexOf(const Node& node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(static_cast<int>(node.row), 0, const_cast<Node*>(&node));
}

OpportunitiesModel::Kind OpportunitiesModel::kindOf(const QModelIndex& index) const
{
    return nodeAt(index)->kind;
}

const Opportunity& OpportunitiesModel::opportunityOf(const Node& node) const
{
    return result()->opportunities[node.above(Kind::Opportunity)->row];
}

const Opportunity& OpportunitiesModel::opportunityOf(const QModelIndex& index) const
{
    return opportunityOf(*nodeAt(index));
}

const Occurrence* OpportunitiesModel::occurrenceOf(const QModelIndex& index) const
{
    return index.isValid() ? nodeAt(index)->occurrence : nullptr;
}

OpportunityPlace OpportunitiesModel::placeOf(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    OpportunityPlace place{node->above(Kind::Opportunity)->row, {}, {}};
    if (const Node* application = node->above(Kind::Application))
        place.application = application->row;
    if (const Node* screen = node->above(Kind::Screen))
        place.screen = screen->row;
    if (const Node* unit = node->above(Kind::Unit))
        place.unit = unit->id;
    if (const Node* associate = node->above(Kind::Associate))
        place.associate = associate->id;
    return place;
}

OpportunityDrill OpportunitiesModel::drillOf(const Node& node) const
{
    const Opportunity& o = opportunityOf(node);
    OpportunityDrill drill{o.name, {}, {}, {}, {}};
    if (const Node* application = node.above(Kind::Application))
        drill.application = o.applications[application->row].application;
    if (const Node* screen = node.above(Kind::Screen))
        drill.screen = o.applications[screen->parent->row].screens[screen->row].screen;
    if (const Node* unit = node.above(Kind::Unit))
        drill.unit = unit->id;
    if (const Node* associate = node.above(Kind::Associate))
        drill.associate = associate->id;
    return drill;
}

OpportunityDrill OpportunitiesModel::drillOf(const QModelIndex& index) const
{
    return drillOf(*nodeAt(index));
}

QStringList OpportunitiesModel::pathOf(const QModelIndex& index) const
{
    QStringList path;
    for (const Node* node = nodeAt(index); node->parent; node = node->parent)
        if (node->kind != Kind::Note)
            path.prepend(node->name);
    return path;
}

QModelIndex OpportunitiesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OpportunitiesModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
}

int OpportunitiesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    Node* node = nodeAt(parent);
    growOwn(*node);
    return static_cast<int>(node->children.size());
}

int OpportunitiesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
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

QVariant OpportunitiesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(node.name) : QVariant();
    case SortKeyRole:
        return key(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case NumericRole:
        return index.column() != Name;
    case IdRole:
        return toQString(opportunityOf(node).name);
    default:
        return {};
    }
}

QVariant OpportunitiesModel::text(const Node& node, int column) const
{
    const QVariant value = key(node, column);
    if (!value.isValid() || column == Name)
        return value;
    switch (column) {
    case AnnualizedHours:
        return hoursPerYearText(value.toDouble());
    case Fte:
        return numberText(value.toDouble(), 2);
    case Time:
        return durationText(value.toDouble());
    case Value:
        return moneyText(value.toDouble());
    default:
        return countText(value.toULongLong());
    }
}

/// Hours and FTE of a part are the part's share of the opportunity's: both are proportional to the counted time.
QVariant OpportunitiesModel::key(const Node& node, int column) const
{
    if (column == Name)
        return node.name;
    if (node.kind == Kind::Note)
        return {};
    if (column == Time)
        return node.timeMs;
    if (node.kind == Kind::Occurrence)
        return {};
    const Opportunity& o = opportunityOf(node);
    const bool whole = node.kind == Kind::Opportunity;
    const double share = whole ? 1.0 : o.timeMs > 0 ? node.timeMs / o.timeMs : 0.0;
    if (column == Occurrences)
        return static_cast<qulonglong>(node.occurrences);
    if (column == AnnualizedHours)
        return whole ? o.annualizedHours : o.annualizedHours * share;
    if (column == Fte)
        return whole ? o.fte : o.fte * share;
    const Opportunity* known = whole ? &o : m_drills ? m_drills->known(drillOf(node)) : nullptr;
    if (!known)
        return {};
    return column == Associates ? QVariant(static_cast<qulonglong>(known->associates)) : QVariant(known->value);
}

} // namespace worklode

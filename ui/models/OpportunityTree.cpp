// How the tree of opportunities grows: from the result where it has the rows, else from what is fetched.
#include "ui/look/Format.h"
#include "ui/models/Names.h"
#include "ui/models/OpportunityNode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

/// Applications and screens, and the units of what has no applications: the result has them.
void OpportunitiesModel::growOwn(Node& node) const
{
    if (node.grown || (node.kind != Kind::Opportunity && node.kind != Kind::Application))
        return;
    node.grown = true;
    node.fetched = true;
    const Opportunity& o = opportunityOf(node);
    std::vector<std::unique_ptr<Node>> rows;
    const auto add = [&](Kind kind, const QString& name, double timeMs, std::uint64_t occurrences) {
        auto row = std::make_unique<Node>();
        row->kind = kind;
        row->name = name;
        row->timeMs = timeMs;
        row->occurrences = occurrences;
        rows.push_back(std::move(row));
    };
    if (node.kind == Kind::Application) {
        for (const OpportunityScreen& screen : o.applications[node.row].screens)
            add(Kind::Screen, screen.screen.empty() ? tr("(no screen)") : toQString(screen.screen), screen.timeMs,
                screen.occurrences);
    } else if (!o.applications.empty()) {
        for (const OpportunityApplication& application : o.applications)
            add(Kind::Application,
                application.application.empty() ? tr("(no application)") : toQString(application.application),
                application.timeMs, application.occurrences);
    } else if (m_drills) {
        rows = childrenOf(node, &o);
    }
    node.adopt(std::move(rows));
}

bool OpportunitiesModel::hasChildren(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return false;
    const Node& node = *nodeAt(parent);
    switch (node.kind) {
    case Kind::Occurrence:
        return false;
    case Kind::Note:
        return &node == m_root.get() && !node.children.empty();
    case Kind::Opportunity:
        return !opportunityOf(node).applications.empty() || (m_drills && !opportunityOf(node).units.empty());
    case Kind::Application:
        return !opportunityOf(node).applications[node.row].screens.empty();
    default:
        return node.fetched ? !node.children.empty() : m_drills && !opportunityOf(node).units.empty();
    }
}

bool OpportunitiesModel::canFetchMore(const QModelIndex& parent) const
{
    const Node& node = *nodeAt(parent);
    const bool deep = node.kind == Kind::Screen || node.kind == Kind::Unit || node.kind == Kind::Associate;
    return deep && m_drills && !node.grown && !opportunityOf(node).units.empty();
}

void OpportunitiesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Node& node = *nodeAt(parent);
    const OpportunityDrill drill = drillOf(node);
    node.grown = true;
    if (m_drills->knownResult(drill)) {
        // Rows only come here, none goes: a view asks while it lays out its rows, and must not lose any of them then.
        node.fetched = true;
        replaceChildren(node, childrenOf(node, m_drills->known(drill)));
        return;
    }
    showNote(node, tr("Looking…"));
    m_drills->want(drill);
}

void OpportunitiesModel::showNote(Node& node, const QString& text)
{
    if (node.children.size() == 1 && node.children.front()->kind == Kind::Note) {
        node.children.front()->name = text;
        const QModelIndex at = indexOf(*node.children.front());
        emit dataChanged(at, at);
        return;
    }
    auto note = std::make_unique<Node>();
    note->name = text;
    std::vector<std::unique_ptr<Node>> rows;
    rows.push_back(std::move(note));
    replaceChildren(node, std::move(rows));
}

void OpportunitiesModel::replaceChildren(Node& node, std::vector<std::unique_ptr<Node>> children)
{
    const QModelIndex at = indexOf(node);
    if (!node.children.empty()) {
        beginRemoveRows(at, 0, static_cast<int>(node.children.size()) - 1);
        node.children.clear();
        endRemoveRows();
    }
    if (!children.empty()) {
        beginInsertRows(at, 0, static_cast<int>(children.size()) - 1);
        node.adopt(std::move(children));
        endInsertRows();
    }
}

OpportunitiesModel::Node* OpportunitiesModel::findNode(const OpportunityDrill& drill) const
{
    Node* node = m_root.get();
    const auto enter = [&](const auto& is) {
        const auto found =
            std::find_if(node->children.begin(), node->children.end(), [&](const auto& child) { return is(*child); });
        node = found == node->children.end() ? nullptr : found->get();
        return node != nullptr;
    };
    if (!result() || !enter([&](const Node& n) { return opportunityOf(n).name == drill.opportunity; }))
        return nullptr;
    if (drill.application && !enter([&](const Node& n) {
            return n.kind == Kind::Application
                   && opportunityOf(n).applications[n.row].application == *drill.application;
        }))
        return nullptr;
    if (drill.screen && !enter([&](const Node& n) {
            return n.kind == Kind::Screen
                   && opportunityOf(n).applications[n.parent->row].screens[n.row].screen == *drill.screen;
        }))
        return nullptr;
    if (drill.unit && !enter([&](const Node& n) { return n.kind == Kind::Unit && n.id == *drill.unit; }))
        return nullptr;
    if (drill.associate && !enter([&](const Node& n) { return n.kind == Kind::Associate && n.id == *drill.associate; }))
        return nullptr;
    return node;
}

QModelIndex OpportunitiesModel::indexOf(const OpportunityPlace& place) const
{
    Node* node = m_root.get();
    const auto enter = [&](const auto& is) {
        growOwn(*node);
        const auto found =
            std::find_if(node->children.begin(), node->children.end(), [&](const auto& child) { return is(*child); });
        if (found == node->children.end())
            return false;
        node = found->get();
        return true;
    };
    const bool all =
        enter([&](const Node& n) { return n.row == place.opportunity; })
        && (!place.application
            || enter([&](const Node& n) { return n.kind == Kind::Application && n.row == *place.application; }))
        && (!place.screen || enter([&](const Node& n) { return n.kind == Kind::Screen && n.row == *place.screen; }))
        && (!place.unit || enter([&](const Node& n) { return n.kind == Kind::Unit && n.id == *place.unit; }))
        && (!place.associate
            || enter([&](const Node& n) { return n.kind == Kind::Associate && n.id == *place.associate; }));
    return all || node != m_root.get() ? indexOf(*node) : QModelIndex();
}

void OpportunitiesModel::takeDrill(const OpportunityDrill& drill)
{
    Node* node = findNode(drill);
    if (!node)
        return;
    if (node->grown && !node->fetched) {
        node->fetched = true;
        replaceChildren(*node, childrenOf(*node, m_drills->known(drill)));
    }
    const QModelIndex at = indexOf(*node);
    emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1)); // associates and value of the row itself are known now
}

/// What divides a place further: units, then associates, then single occurrences. `drilled` may be null.
std::vector<std::unique_ptr<OpportunitiesModel::Node>> OpportunitiesModel::childrenOf(Node& node,
                                                                                      const Opportunity* drilled) const
{
    std::vector<std::unique_ptr<Node>> rows;
    const auto add = [&](Kind kind, const QString& name) -> Node& {
        rows.push_back(std::make_unique<Node>());
        rows.back()->kind = kind;
        rows.back()->name = name;
        return *rows.back();
    };
    if (node.kind == Kind::Unit || node.kind == Kind::Screen || node.kind == Kind::Opportunity) {
        const bool units = node.kind != Kind::Unit;
        const auto put = [&](const auto& part, const std::string& id, const QString& name) {
            Node& row = add(units ? Kind::Unit : Kind::Associate, name);
            row.id = id;
            row.timeMs = part.timeMs;
            row.occurrences = part.occurrences;
        };
        if (drilled && units)
            for (const OpportunityUnit& unit : drilled->units)
                put(unit, unit.unit, unitName(*m_catalog, unit.unit));
        else if (drilled)
            for (const OpportunityAssociate& person : drilled->people)
                put(person, person.associate, associateName(*m_catalog, person.associate));
        if (rows.empty())
            add(Kind::Note, tr("Nothing is shown here"));
        return rows;
    }
    // Where people have pseudonyms nobody can be asked for by name: their unit's occurrences have them all the same.
    OpportunityDrill where = drillOf(node);
    if (!drilled)
        where.associate.reset();
    const SharedResult kept = m_drills->knownResult(where);
    if (const Opportunity* from = m_drills->known(where))
        for (const Occurrence& o : from->examples) {
            if (o.associate != node.id)
                continue;
            Node& row = add(Kind::Occurrence, momentText(o.range.start, zoneOf(*m_catalog, o.associate)));
            row.timeMs = o.timeMs;
            row.occurrence = &o;
            row.keep = kept;
        }
    if (rows.size() < node.occurrences)
        add(Kind::Note, tr("The longest %1 of %2").arg(countText(rows.size()), countText(node.occurrences)));
    return rows;
}

} // namespace worklode

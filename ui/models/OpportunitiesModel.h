// Ranked opportunities as a tree: opportunity → application → screen → unit → associate → occurrences.
#pragma once

#include "ui/models/OpportunityDrills.h"
#include "ui/models/RowsModel.h"

#include <QAbstractItemModel>

#include <optional>

namespace worklode {

/// Where in the tree a row is.
struct OpportunityPlace {
    std::size_t opportunity = 0;
    std::optional<std::size_t> application; ///< index into the opportunity's
    std::optional<std::size_t> screen;      ///< index into the application's
    std::optional<std::string> unit{};      ///< id
    std::optional<std::string> associate{}; ///< id
    friend bool operator==(const OpportunityPlace&, const OpportunityPlace&) = default;
};

/// Applications and screens are the result's own; what lies deeper is fetched as rows are opened, with a row that says how far
/// that is. A task variation has no applications: its units come right below it.
class OpportunitiesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { Name, AnnualizedHours, Fte, Time, Occurrences, Associates, Value, ColumnCount };
    enum class Kind { Opportunity, Application, Screen, Unit, Associate, Occurrence, Note };

    explicit OpportunitiesModel(QObject* parent = nullptr);
    ~OpportunitiesModel() override;

    /// Anything but an opportunities result empties the model.
    void setResult(SharedResult result);
    /// Where deeper rows come from; without it the tree ends at screens. The catalog gives people and units their names.
    void setDrills(OpportunityDrills* drills, std::shared_ptr<const Catalog> catalog);
    const OpportunitiesResult* result() const;

    Kind kindOf(const QModelIndex& index) const;
    OpportunityPlace placeOf(const QModelIndex& index) const;
    OpportunityDrill drillOf(const QModelIndex& index) const;
    const Opportunity& opportunityOf(const QModelIndex& index) const;
    const Occurrence* occurrenceOf(const QModelIndex& index) const; ///< null unless the row is one
    /// The row of a place, as far as the tree is there; its ancestors otherwise.
    QModelIndex indexOf(const OpportunityPlace& place) const;
    /// The way to a row, from the opportunity on, with the name of each.
    QStringList pathOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    Node* findNode(const OpportunityDrill& drill) const;
    OpportunityDrill drillOf(const Node& node) const;
    const Opportunity& opportunityOf(const Node& node) const;
    void growOwn(Node& node) const;
    void replaceChildren(Node& node, std::vector<std::unique_ptr<Node>> children);
    void showNote(Node& node, const QString& text);
    void takeDrill(const OpportunityDrill& drill);
    std::vector<std::unique_ptr<Node>> childrenOf(Node& node, const Opportunity* drilled) const;
    QVariant text(const Node& node, int column) const;
    QVariant key(const Node& node, int column) const;

    SharedResult m_result;
    OpportunityDrills* m_drills = nullptr;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Node> m_root;
};

} // namespace worklode

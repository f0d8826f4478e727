// Ranked opportunities as a tree: opportunity → application → screen.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/ViewRunner.h"

#include <QAbstractItemModel>

#include <optional>

namespace worklode {

/// Where in the tree a row is.
struct OpportunityPlace {
    std::size_t opportunity = 0;
    std::optional<std::size_t> application;
    std::optional<std::size_t> screen;
};

class OpportunitiesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { Name, AnnualizedHours, Fte, Time, Occurrences, Associates, Value, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    /// Anything but an opportunities result empties the model.
    void setResult(SharedResult result);
    const OpportunitiesResult* result() const;
    OpportunityPlace placeOf(const QModelIndex& index) const;
    const Opportunity& opportunityOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const OpportunityPlace& place, int column) const;
    QVariant key(const OpportunityPlace& place, int column) const;

    SharedResult m_result;
};

} // namespace worklode

// How applications and their screens were used: a tree of measures.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/ViewRunner.h"

#include <QAbstractItemModel>

namespace worklode {

class UsageModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;
    static constexpr int kVisitsColumn = 3;
    /// Takes a summary, or the summary within an opportunities result. `pieces`: of pieces of visits, whose number says nothing:
    /// the column of visits stays empty.
    void setResult(SharedResult result, bool pieces = false);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SharedResult m_result;
    const SummaryResult* m_summary = nullptr; ///< within m_result
    bool m_pieces = false;
};

/// The summary of a result that has one.
const SummaryResult* summaryOf(const PageResult& result);

} // namespace worklode

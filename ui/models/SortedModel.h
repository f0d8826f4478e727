// Sorting by real values and filtering by text, for tables and trees.
#pragma once

#include <QSortFilterProxyModel>

namespace worklode {

/// Sorts by SortKeyRole; a filter keeps a row where any column, of it or of a row below it, contains the text.
class SortedModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortedModel(QObject* parent = nullptr);
    void setFilterText(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace worklode

// Sorting by real values and filtering by text, for tables and trees.
#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>
#include <vector>

namespace worklode {

/// Sorts by SortKeyRole; a filter keeps a row where any column, of it or of a row below it, contains the text.
class SortedModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortedModel(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* model) override;
    void setFilterText(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct Key {
        double number = 0;
        std::optional<QCollatorSortKey> text = {};
    };
    Key keyOf(const QModelIndex& index) const;
    const Key& knownKey(const QModelIndex& index) const;

    QCollator m_collator;
    std::vector<QMetaObject::Connection> m_watched;
    mutable QHash<QModelIndex, std::shared_ptr<const Key>> m_keys; ///< by cells of the source, as long as these stay what they are
};

} // namespace worklode

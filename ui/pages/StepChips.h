// Draws the steps of a variation as chips with arrows between them.
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace worklode {

class StepChipsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What fits into `width`: how many chips, and the widths of those. Chips that do not fit are counted, not squeezed.
struct ChipRow {
    std::vector<int> widths;
    int left = 0; ///< how many chips there was no room for
};
ChipRow fitChips(const std::vector<int>& wanted, int width, int arrow, int moreWidth, int widest);

} // namespace worklode

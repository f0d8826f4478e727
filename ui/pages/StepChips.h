// Draws the steps of a variation as chips with arrows between them.
#pragma once

#include "ui/look/Swatches.h"

#include <QStyledItemDelegate>

#include <vector>

namespace worklode {

class StepChipsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// How applications look in the task's other drawings.
    void setSwatches(const SwatchOrder& swatches) { m_swatches = swatches; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    SwatchOrder m_swatches;
};

/// What fits into `width`: how many chips, and the widths of those. Chips that do not fit are counted, not squeezed.
struct ChipRow {
    std::vector<int> widths;
    int left = 0; ///< how many chips there was no room for
};
ChipRow fitChips(const std::vector<int>& wanted, int width, int arrow, int moreWidth, int widest);

} // namespace worklode

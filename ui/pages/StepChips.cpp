#include "ui/pages/StepChips.h"

#include "ui/look/Look.h"
#include "ui/models/RowsModel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kChipPadding = 8, kArrow = 16, kMore = 44, kWidest = 220, kChipHeight = 20;

/// Returns how much room it took.
int paintBadge(QPainter& painter, const QRect& inside, const QString& badge, const Look& look)
{
    if (badge.isEmpty())
        return 0;
    const int width = painter.fontMetrics().horizontalAdvance(badge) + 2 * kChipPadding;
    const QRect chip(inside.left(), inside.center().y() - kChipHeight / 2, width, kChipHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    painter.drawRoundedRect(chip, kChipHeight / 2.0, kChipHeight / 2.0);
    painter.setPen(look.onAccent);
    painter.drawText(chip, Qt::AlignCenter, badge);
    return width + 8;
}

QString applicationOf(const QString& label)
{
    return label.section(u" | "_s, 0, 0);
}

} // namespace

ChipRow fitChips(const std::vector<int>& wanted, int width, int arrow, int moreWidth, int widest)
{
    ChipRow row;
    int used = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int chip = std::min(wanted[i], widest);
        const int with = used + (i > 0 ? arrow : 0) + chip;
        const bool last = i + 1 == wanted.size();
        if (with + (last ? 0 : arrow + moreWidth) > width)
            break;
        used = with;
        row.widths.push_back(chip);
    }
    row.left = static_cast<int>(wanted.size() - row.widths.size());
    return row;
}

void StepChipsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QStringList labels = index.data(StepsRole).toStringList();
    const Look& look = currentLook();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect inside = option.rect.adjusted(8, 0, -8, 0);
    inside.setLeft(inside.left() + paintBadge(*painter, inside, index.data(BadgeRole).toString(), look));
    if (labels.isEmpty()) {
        painter->setPen(look.muted);
        painter->drawText(inside, Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    }
    std::vector<int> wanted;
    for (const QString& label : labels)
        wanted.push_back(option.fontMetrics.horizontalAdvance(label) + 2 * kChipPadding);
    const ChipRow row = fitChips(wanted, inside.width(), kArrow, kMore, kWidest);
    int x = inside.left();
    const int y = inside.center().y() - kChipHeight / 2;
    for (std::size_t i = 0; i < row.widths.size(); ++i) {
        if (i > 0) {
            painter->setPen(look.muted);
            painter->drawText(QRect(x, y, kArrow, kChipHeight), Qt::AlignCenter, u"→"_s);
            x += kArrow;
        }
        const QString& label = labels[static_cast<qsizetype>(i)];
        const QRect chip(x, y, row.widths[i], kChipHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.raised);
        painter->drawRoundedRect(chip, 5, 5);
        painter->setBrush(m_swatches.of(applicationOf(label)).colour);
        painter->drawRoundedRect(QRect(chip.left(), chip.top(), 3, chip.height()), 1, 1);
        painter->setPen(look.text);
        painter->drawText(chip.adjusted(kChipPadding, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(label, Qt::ElideRight, chip.width() - kChipPadding - 4));
        x += row.widths[i];
    }
    if (row.left > 0) {
        painter->setPen(look.muted);
        painter->drawText(QRect(x + 6, y, kMore + kArrow, kChipHeight), Qt::AlignVCenter, u"→ +%1"_s.arg(row.left));
    }
    painter->restore();
}

QSize StepChipsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {300, 32};
}

} // namespace worklode

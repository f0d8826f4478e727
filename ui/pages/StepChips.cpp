#include "ui/pages/StepChips.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/models/RowsModel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kChipPadding = 8, kArrow = 16, kMore = 44, kWidest = 220, kChipHeight = 20;

QString applicationOf(const QString& label)
{
    return label.section(u" | "_s, 0, 0);
}

/// A row of chips laid out from its beginning; all of it mirrored where the view reads from right to left.
class ChipPainter
{
public:
    ChipPainter(QPainter& painter, const QRect& row, Qt::LayoutDirection direction, const SwatchOrder& swatches)
        : m_painter(painter), m_row(row), m_direction(direction), m_swatches(swatches)
    {
    }

    int roomLeft() const { return m_row.right() + 1 - m_x; }

    void badge(const QString& text)
    {
        const int width = m_painter.fontMetrics().horizontalAdvance(text) + 2 * kChipPadding;
        const QRect chip = place(0, width);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.accent);
        m_painter.drawRoundedRect(chip, kChipHeight / 2.0, kChipHeight / 2.0);
        m_painter.setPen(m_look.onAccent);
        m_painter.drawText(chip, Qt::AlignCenter, text);
        m_x += width + 8;
    }

    void arrow()
    {
        m_painter.setPen(m_look.muted);
        m_painter.drawText(place(0, kArrow), Qt::AlignCenter, arrowText());
        m_x += kArrow;
    }

    void chip(const QString& label, int width)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.raised);
        m_painter.drawRoundedRect(place(0, width), 5, 5);
        m_painter.setBrush(m_swatches.of(applicationOf(label)).colour);
        m_painter.drawRoundedRect(place(0, 3), 1, 1);
        words(place(kChipPadding, width - kChipPadding - 4), m_look.text, label);
        m_x += width;
    }

    void more(int left)
    {
        const bool mirrored = m_direction == Qt::RightToLeft;
        words(place(6, kMore + kArrow), m_look.muted,
              mirrored ? u"+%1 %2"_s.arg(left).arg(arrowText()) : u"%2 +%1"_s.arg(left).arg(arrowText()));
    }

    void words(const QString& text) { words(place(0, roomLeft()), m_look.muted, text); }

private:
    /// `width` pixels, `from` behind where the row has come to.
    QRect place(int from, int width) const
    {
        return QStyle::visualRect(m_direction, m_row,
                                  QRect(m_x + from, m_row.center().y() - kChipHeight / 2, width, kChipHeight));
    }
    QString arrowText() const { return m_direction == Qt::RightToLeft ? u"←"_s : u"→"_s; }
    void words(const QRect& area, const QColor& colour, const QString& text)
    {
        const Qt::Alignment side = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setPen(colour);
        m_painter.drawText(area, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                           m_painter.fontMetrics().elidedText(inReadingOrder(text), Qt::ElideRight, area.width()));
    }

    QPainter& m_painter;
    QRect m_row;
    Qt::LayoutDirection m_direction;
    const SwatchOrder& m_swatches;
    const Look& m_look = currentLook();
    int m_x = m_row.left();
};

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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    ChipPainter chips(*painter, option.rect.adjusted(8, 0, -8, 0), option.direction, m_swatches);
    if (const QString badge = index.data(BadgeRole).toString(); !badge.isEmpty())
        chips.badge(badge);
    if (labels.isEmpty())
        chips.words(index.data(Qt::DisplayRole).toString());
    std::vector<int> wanted;
    for (const QString& label : labels)
        wanted.push_back(option.fontMetrics.horizontalAdvance(label) + 2 * kChipPadding);
    const ChipRow row = fitChips(wanted, chips.roomLeft(), kArrow, kMore, kWidest);
    for (std::size_t i = 0; i < row.widths.size(); ++i) {
        if (i > 0)
            chips.arrow();
        chips.chip(labels[static_cast<qsizetype>(i)], row.widths[i]);
    }
    if (row.left > 0)
        chips.more(row.left);
    painter->restore();
}

QSize StepChipsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {300, 32};
}

} // namespace worklode

#include "ui/charts/RankMoves.h"

#include "ui/charts/PaintParts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kRow = 26, kHead = 22, kRank = 62;

QString rankText(const RankMove& move)
{
    if (!move.rankAfter)
        return u"–"_s;
    if (!move.rankBefore)
        return RankMoves::tr("%1 new").arg(*move.rankAfter);
    const int up = *move.rankBefore - *move.rankAfter;
    return up > 0   ? u"%1 ▲%2"_s.arg(*move.rankAfter).arg(up)
           : up < 0 ? u"%1 ▼%2"_s.arg(*move.rankAfter).arg(-up)
                    : QString::number(*move.rankAfter);
}

} // namespace

RankMoves::RankMoves(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void RankMoves::setMoves(std::vector<RankMove> moves, const QString& unit)
{
    m_moves = std::move(moves);
    m_unit = unit;
    std::stable_sort(m_moves.begin(), m_moves.end(), [](const RankMove& a, const RankMove& b) {
        return a.rankAfter.value_or(1'000'000) < b.rankAfter.value_or(1'000'000);
    });
    QStringList spoken;
    for (const RankMove& move : m_moves)
        spoken.append(rankText(move) + u' ' + move.name + u": "_s + move.text);
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

void RankMoves::setCurrent(const QString& name)
{
    m_current = name;
    update();
}

std::optional<std::size_t> RankMoves::currentRow() const
{
    const auto found = std::find_if(m_moves.begin(), m_moves.end(), [this](const RankMove& move) { return move.name == m_current; });
    return found == m_moves.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_moves.begin()));
}

QRect RankMoves::currentRect() const
{
    const auto row = currentRow();
    return row ? rowRect(*row).toAlignedRect() : QRect();
}

QSize RankMoves::sizeHint() const { return {520, kHead + kRow * static_cast<int>(m_moves.size()) + 4}; }

QRectF RankMoves::rowRect(std::size_t row) const
{
    return {0.0, static_cast<double>(kHead + kRow * static_cast<int>(row)), static_cast<double>(width()),
            static_cast<double>(kRow)};
}

std::optional<std::size_t> RankMoves::rowAt(const QPointF& at) const
{
    const int row = (static_cast<int>(at.y()) - kHead) / kRow;
    if (at.y() < kHead || row >= static_cast<int>(m_moves.size()))
        return {};
    return static_cast<std::size_t>(row);
}

void RankMoves::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), currentLook().card);
    painter.setFont(chartFont(font()));
    const Look& look = currentLook();
    const QFontMetrics metrics(painter.font());
    double highest = 0, nameWidth = 60, textWidth = 40;
    for (const RankMove& move : m_moves) {
        highest = std::max({highest, move.before, move.after});
        nameWidth = std::max<double>(nameWidth, metrics.horizontalAdvance(move.name));
        textWidth = std::max<double>(textWidth, metrics.horizontalAdvance(move.text));
    }
    nameWidth = std::min(nameWidth + 12, width() * 0.34);
    textWidth += 10;
    painter.setPen(look.muted);
    painter.drawText(QRectF(0, 0, kRank, kHead), Qt::AlignLeft | Qt::AlignVCenter, tr("Rank"));
    // The legend is in the words: what is filled, what is outlined.
    const double x = kRank + nameWidth;
    painter.fillRect(QRectF(x, 6, 14, 10), look.accent);
    painter.drawText(QRectF(x + 18, 0, width(), kHead), Qt::AlignLeft | Qt::AlignVCenter, tr("with these settings"));
    const double second = x + 18 + metrics.horizontalAdvance(tr("with these settings")) + 14;
    painter.setPen(QPen(look.muted, 1, Qt::DashLine));
    painter.drawRect(QRectF(second, 6.5, 14, 9));
    painter.setPen(look.muted);
    painter.drawText(QRectF(second + 18, 0, width(), kHead), Qt::AlignLeft | Qt::AlignVCenter, tr("as saved"));
    painter.drawText(QRectF(0, 0, width() - 4, kHead), Qt::AlignRight | Qt::AlignVCenter, m_unit);
    for (std::size_t row = 0; row < m_moves.size(); ++row)
        drawRow(painter, row, highest, nameWidth, textWidth);
}

void RankMoves::drawRow(QPainter& painter, std::size_t row, double highest, double nameWidth, double textWidth) const
{
    const Look& look = currentLook();
    const RankMove& move = m_moves[row];
    const QRectF r = rowRect(row);
    const bool current = move.name == m_current;
    if (current)
        painter.fillRect(r, look.accentSoft);
    if (current && hasFocus()) {
        painter.setPen(QPen(look.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(r.adjusted(1, 1, -1, -1), 3, 3);
    }
    const QFontMetrics metrics(painter.font());
    painter.setPen(move.rankBefore == move.rankAfter ? look.muted : look.text);
    painter.drawText(QRectF(4, r.top(), kRank - 4, r.height()), Qt::AlignLeft | Qt::AlignVCenter, rankText(move));
    painter.setPen(move.rankAfter ? look.text : look.muted);
    painter.drawText(QRectF(kRank, r.top(), nameWidth - 8, r.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(move.name, Qt::ElideRight, static_cast<int>(nameWidth) - 8));
    const double left = kRank + nameWidth, room = std::max(10.0, width() - left - textWidth - 8);
    const auto wide = [&](double value) { return highest > 0 ? value / highest * room : 0; };
    painter.fillRect(QRectF(left, r.top() + 6, wide(move.after), r.height() - 12),
                     current ? look.opportunity : look.accent);
    if (move.before != move.after) {
        painter.setPen(QPen(look.muted, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left + 0.5, r.top() + 3.5, std::max(1.0, wide(move.before)), r.height() - 7));
    }
    painter.setPen(look.text);
    painter.drawText(QRectF(width() - textWidth - 4, r.top(), textWidth, r.height()), Qt::AlignRight | Qt::AlignVCenter,
                     move.text);
}

void RankMoves::mousePressEvent(QMouseEvent* event)
{
    if (const auto row = rowAt(event->position()))
        emit picked(m_moves[*row].name);
}

void RankMoves::keyPressEvent(QKeyEvent* event)
{
    const auto row = currentRow();
    const std::size_t last = m_moves.empty() ? 0 : m_moves.size() - 1;
    std::optional<std::size_t> next;
    switch (event->key()) {
    case Qt::Key_Up: next = row && *row > 0 ? *row - 1 : 0; break;
    case Qt::Key_Down: next = row ? std::min(*row + 1, last) : 0; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    default: break;
    }
    if (!next || m_moves.empty())
        return QWidget::keyPressEvent(event);
    if (next != row)
        emit picked(m_moves[*next].name);
}

void RankMoves::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RankMoves::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RankMoves::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto row = rowAt(help->pos()))
            QToolTip::showText(help->globalPos(), m_moves[*row].hint, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace worklode

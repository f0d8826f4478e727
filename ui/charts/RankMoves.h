// A ranking that moved: bars in the new order, the ghosts of the old ones, and how far each row went.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace worklode {

struct RankMove {
    QString name;
    std::optional<int> rankBefore, rankAfter; ///< from 1; none: not in that ranking
    double before = 0, after = 0;             ///< what is ranked by
    QString text{};                           ///< the new value and the difference, as people read them
    QString hint{};
};

/// Rows by new rank; those that are in the old ranking only come last.
class RankMoves final : public QWidget
{
    Q_OBJECT

public:
    explicit RankMoves(QWidget* parent = nullptr);
    void setMoves(std::vector<RankMove> moves, const QString& unit);
    const std::vector<RankMove>& moves() const { return m_moves; }
    void setCurrent(const QString& name); ///< drawn in the stronger colour
    QRect currentRect() const;            ///< of its row; empty without any

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

signals:
    void picked(QString name); ///< by the mouse, or with the arrow keys, Home and End

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::optional<std::size_t> currentRow() const;
    QRectF rowRect(std::size_t row) const;
    std::optional<std::size_t> rowAt(const QPointF& at) const;
    void drawRow(QPainter& painter, std::size_t row, double highest, double nameWidth, double textWidth) const;

    std::vector<RankMove> m_moves;
    QString m_unit, m_current;
};

} // namespace worklode

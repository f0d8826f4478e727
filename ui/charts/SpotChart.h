// A chart painted by itself: its marks answer the pointer and the keyboard, and it can be drawn into a file.
#pragma once

#include "ui/look/DrawingFile.h"
#include "ui/look/Marked.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace worklode {

/// A mark of a chart: where it is, and what is said of it.
struct ChartSpot {
    QRectF area;
    QString text;   ///< rich, for its card
    QString spoken; ///< plain, for assistive technology
};

class SpotChart : public QWidget, public Drawing, private Marked
{
    Q_OBJECT

public:
    explicit SpotChart(const QString& name, QWidget* parent = nullptr);

    QSizeF drawingSize() const override { return QSizeF(size()).expandedTo(QSizeF(minimumSizeHint())); }
    void draw(QPainter& painter) const override;
    int currentSpot() const { return m_current; }
    void setCurrentSpot(int spot);
    /// Of the chart at its present size.
    const std::vector<ChartSpot>& spots() const;
    QSize sizeHint() const override { return {480, 220}; }
    QSize minimumSizeHint() const override { return {260, 130}; }

signals:
    void spotChanged(int spot);

protected:
    /// Draws into (0, 0)–`size`; adds the marks in the order in which arrow keys go through them.
    virtual void paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const = 0;
    void dataChanged();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int markAt(const QPointF& at) const override;
    QRectF markArea(int mark) const override { return spots()[static_cast<std::size_t>(mark)].area; }
    QString markCard(int mark) const override { return spots()[static_cast<std::size_t>(mark)].text; }
    int currentMark() const override { return m_current; }
    void selectMark(int mark) override { setCurrentSpot(mark); }
    int markBy(int key) const override;
    void outline(QPainter& painter, int mark, const QPen& pen) const;

    int m_current = kNoMark;
    mutable std::optional<std::vector<ChartSpot>> m_spots; ///< as painted last; none: something changed since
};

/// A step of round numbers of seconds (1, 2, 5, 10, 15, 30, 60 …) with about `parts` of them up to `highestMs`; in milliseconds.
double roundTimeStep(double highestMs, int parts);
double roundCountStep(double highest, int parts);

} // namespace worklode

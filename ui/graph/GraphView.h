// Shows a directly-follows map: zoom, pan, hover, and one selected step.
#pragma once

#include "ui/graph/GraphPainter.h"
#include "ui/look/DrawingFile.h"
#include "ui/look/Marked.h"

#include <QWidget>

namespace worklode {

/// Wheel: zoom at the pointer. Drag, or Ctrl with arrows: pan. Arrows: the most frequent step after, before, or the nearest above or
/// below. + and −: zoom; 0: all of it. Escape: nothing selected.
class GraphView final : public QWidget, public Drawing, private Marked
{
    Q_OBJECT

public:
    explicit GraphView(QWidget* parent = nullptr);

    /// Keeps the selected step where the new scene has it. Unless zoomed by hand all of it is shown, or, where that could not be read, its
    /// beginning.
    void setScene(GraphScene scene);
    void clear(const QString& notice = {}); ///< the text in the middle of the empty widget
    const GraphScene& scene() const { return m_scene; }

    /// A step's label; empty for start and end.
    struct Selection {
        FollowsGraph::Kind kind = FollowsGraph::Kind::Step;
        QString label;
        friend bool operator==(const Selection&, const Selection&) = default;
    };
    std::optional<Selection> selection() const;
    void select(const std::optional<Selection>& selection);
    void zoomBy(double factor);
    void fit();
    double zoom() const { return m_zoom; }
    QPointF onScreen(std::size_t node) const; ///< the middle of its box

    QSizeF drawingSize() const override { return m_scene.layout.size; }
    void draw(QPainter& painter) const override;
    QSize minimumSizeHint() const override { return {200, 120}; }

signals:
    void selected();

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPointF toScene(const QPointF& point) const { return (point - m_offset) / m_zoom; }
    void zoomAt(const QPointF& point, double factor);
    void panBy(const QPointF& by);
    void place();
    std::optional<std::size_t> nodeAt(const QPointF& point) const;
    std::optional<std::size_t> edgeAt(const QPointF& point) const;
    std::optional<std::size_t> neighbour(int key) const;
    void setSelected(std::optional<std::size_t> node);
    void bringIntoView(std::size_t node);
    /// Marks are the boxes, and after them the arrows, which are only hovered over.
    int markAt(const QPointF& at) const override;
    QRectF markArea(int mark) const override;
    QString markCard(int mark) const override;
    int currentMark() const override { return m_marks.selected ? static_cast<int>(*m_marks.selected) : kNoMark; }
    void selectMark(int mark) override;
    int markBy(int key) const override;
    void hoverChanged() override;
    QRectF boxOnScreen(std::size_t node) const;
    QString nodeName(std::size_t node) const;

    GraphScene m_scene;
    GraphMarks m_marks;
    QString m_notice;
    double m_zoom = 1;
    QPointF m_offset;
    bool m_byHand = false; ///< zoomed or moved since the last fit()
    bool m_all = false;    ///< fit() was asked for: everything, however small
    QPointF m_dragFrom;
    bool m_dragged = false;
};

} // namespace worklode

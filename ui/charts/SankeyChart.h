// What flows from whom to whom: a Sankey diagram with two sides. Hover, selection, keyboard.
#pragma once

#include "ui/charts/SankeyLayout.h"

#include <QPainterPath>
#include <QWidget>

namespace worklode {

class SankeyChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SankeyChart(QWidget* parent = nullptr);

    struct Titles {
        QString left, right; ///< what the two sides are
        QString unit;        ///< what thickness means, with the unit
        QString empty;       ///< said where there are no flows
    };
    void setTitles(Titles titles);
    /// The largest first. More than can be told apart are added up: the last ribbon of `setFlows` may be such a rest.
    void setFlows(std::vector<SankeyFlow> flows);
    const std::vector<SankeyFlow>& flows() const { return m_flows; }

    int current() const { return m_current; } ///< index into flows(); −1: none
    void setCurrent(int flow);
    /// The middle of a ribbon, for tests and tool tips.
    QPointF middleOf(int flow) const;

    QSize sizeHint() const override { return {520, 300}; }
    QSize minimumSizeHint() const override { return {300, 160}; }

signals:
    void currentChanged();
    void activated(); ///< Enter or a double click on the current flow

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    QPainterPath pathOf(const SankeyRibbon& ribbon) const;
    int flowAt(const QPointF& at) const;
    void drawRibbon(QPainter& painter, std::size_t flow) const;
    void drawNodes(QPainter& painter, const std::vector<SankeyNode>& nodes, bool left) const;

    Titles m_titles;
    std::vector<SankeyFlow> m_flows;
    SankeyLayout m_layout;
    int m_current = -1, m_hovered = -1;
};

} // namespace worklode

// What flows from whom to whom: a Sankey diagram with two sides. Hover, selection, keyboard.
#pragma once

#include "ui/charts/SankeyLayout.h"
#include "ui/look/Marked.h"

#include <QPainterPath>
#include <QWidget>

namespace worklode {

class SankeyChart final : public QWidget, private Marked
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
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    QPainterPath pathOf(const SankeyRibbon& ribbon) const;
    int markAt(const QPointF& at) const override;
    QRectF markArea(int mark) const override { return {middleOf(mark), QSizeF()}; }
    QString markCard(int mark) const override { return m_flows[static_cast<std::size_t>(mark)].hint; }
    int currentMark() const override { return m_current; }
    void selectMark(int mark) override { setCurrent(mark); }
    int markBy(int key) const override;
    bool activateMark() override;
    void hoverChanged() override;
    void drawRibbon(QPainter& painter, std::size_t flow) const;
    void drawNodes(QPainter& painter, const std::vector<SankeyNode>& nodes, bool left) const;

    Titles m_titles;
    std::vector<SankeyFlow> m_flows;
    SankeyLayout m_layout;
    int m_current = kNoMark;
};

} // namespace worklode

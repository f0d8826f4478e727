// Bars of the Timeline collected by how they are filled, then drawn all at once: tens of thousands in a few milliseconds.
#pragma once

#include "ui/look/Look.h"
#include "ui/timeline/BarKind.h"

#include <QRect>

#include <array>
#include <vector>

class QPainter;

namespace worklode {

/// Every kind is told apart without colour: work solid, off computer dotted with a frame, idle hatched one way, locked hatched
/// both ways. Bars too narrow for a pattern get its mean shade.
class BarBatch
{
public:
    explicit BarBatch(const Look& look) : m_look(look) {}

    struct Hatch {
        QColor colour;
        Qt::BrushStyle pattern = Qt::SolidPattern; ///< solid: none
        double narrowShare = 1;                    ///< of the colour in the mean shade
    };

    /// `seam`: keeps it apart from a neighbour of its kind. Bars without one join neighbours that touch them.
    void addBar(const QRect& rect, BarKind kind, Category category, bool seam);
    void addTask(const QRect& rect, bool faded) { (faded ? m_fadedTasks : m_tasks).push_back(rect); }
    void addOpportunity(const QRect& rect) { m_opportunities.push_back(rect); }
    void addNoData(const QRect& rect) { m_noData.push_back(rect); }     ///< a shift's track, where nothing covers it
    void addAwaited(const QRect& rect) { m_awaited.push_back(rect); }   ///< a shift whose spans are not here yet
    void paint(QPainter& painter) const;

private:
    using Rects = std::vector<QRect>;
    struct Fill {
        Rects wide, narrow;
    };
    void paintNoData(QPainter& painter) const;
    void fillHatched(QPainter& painter, const Rects& rects, const Hatch& hatch) const;
    void paintBars(QPainter& painter) const;
    void paintItems(QPainter& painter) const;

    const Look& m_look;
    std::array<std::array<Fill, kCategoryCount>, kBarKindCount> m_bars;
    Rects m_seams, m_tasks, m_fadedTasks, m_opportunities, m_noData, m_awaited;
};

} // namespace worklode

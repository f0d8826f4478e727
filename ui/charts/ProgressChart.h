// Which applications a task is in, from its beginning to its end, in tenths.
#pragma once

#include "analysis/results/TasksResult.h"
#include "ui/charts/SpotChart.h"
#include "ui/look/Swatches.h"

namespace worklode {

/// Stacked bars, one per tenth of the duration; the largest seven applications and the rest as "Other".
class ProgressChart final : public SpotChart
{
    Q_OBJECT

public:
    explicit ProgressChart(QWidget* parent = nullptr);
    /// `swatches`: how applications look in the task's other drawings.
    void setSlices(std::vector<ProgressSlices> slices, const SwatchOrder& swatches = {});
    QSize minimumSizeHint() const override { return {260, 140}; }

protected:
    void paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const override;

private:
    Swatch swatchAt(std::size_t slice) const;
    void paintTenth(QPainter& painter, const QRectF& column, std::size_t tenth) const;
    ChartSpot spotOf(std::size_t tenth, const QRectF& column) const;

    std::vector<ProgressSlices> m_slices;
    SwatchOrder m_swatches;
};

/// The `most` applications with the largest sums, in that order, and the others added up as one named `other`.
std::vector<ProgressSlices> largestSlices(const std::vector<ProgressSlices>& slices, std::size_t most, const std::string& other);

/// "30–40": a tenth of a task's duration, in per cent.
QString tenthText(std::size_t tenth);

} // namespace worklode

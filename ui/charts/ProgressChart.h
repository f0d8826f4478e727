// Which applications a task is in, from its beginning to its end, in tenths.
#pragma once

#include "analysis/results/TasksResult.h"
#include "ui/charts/ChartBase.h"
#include "ui/look/Swatches.h"

namespace worklode {

/// Stacked bars, one per tenth of the duration; the largest seven applications and the rest as "Other".
class ProgressChart final : public ChartBase
{
    Q_OBJECT

public:
    using ChartBase::ChartBase;
    /// `swatches`: how applications look in the task's other drawings.
    void setSlices(std::vector<ProgressSlices> slices, const SwatchOrder& swatches = {});

protected:
    void rebuild() override;

private:
    std::vector<ProgressSlices> m_slices;
    SwatchOrder m_swatches;
};

/// The `most` applications with the largest sums, in that order, and the others added up as one named `other`.
std::vector<ProgressSlices> largestSlices(const std::vector<ProgressSlices>& slices, std::size_t most, const std::string& other);

} // namespace worklode

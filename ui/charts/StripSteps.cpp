// What the chevrons of StepStrip are made from, and what is said of one.
#include "ui/charts/StepStrip.h"

#include "ui/look/Format.h"

namespace worklode {

StripRow stripRow(const QString& name, const Variation& variation, const VariationSteps& steps)
{
    StripRow row{name, {}};
    for (const StepFigures& step : steps.steps)
        row.cells.push_back(StripStep{step, variation.count});
    return row;
}

std::vector<StripRow> alignedRows(StripRow first, StripRow second)
{
    const auto labels = [](const StripRow& row) {
        std::vector<std::string> all;
        for (const auto& cell : row.cells)
            all.push_back(cell->figures.place.label);
        return all;
    };
    std::vector<StripRow> rows = {{first.name, {}}, {second.name, {}}};
    for (const AlignedStep& step : alignSteps(labels(first), labels(second))) {
        rows[0].cells.push_back(step.first ? first.cells[*step.first] : std::nullopt);
        rows[1].cells.push_back(step.second ? second.cells[*step.second] : std::nullopt);
    }
    return rows;
}

std::vector<std::pair<QString, QString>> stepLines(const StripStep& step)
{
    const Measures& m = step.figures.measures;
    const auto each = [&](std::uint64_t n) { return numberText(step.instances > 0 ? double(n) / double(step.instances) : 0.0); };
    return {{StepStrip::tr("Median active time"), durationText(step.figures.medianActiveMs)},
            {StepStrip::tr("Mean active time"), durationText(step.figures.meanActiveMs)},
            {StepStrip::tr("Keys"), each(m.counts.keys)},
            {StepStrip::tr("Error keys"), each(m.counts.errorKeys)},
            {StepStrip::tr("Cuts, copies, pastes"), each(m.counts.cuts + m.counts.copies + m.counts.pastes)},
            {StepStrip::tr("Clicks"), each(m.counts.clicks)},
            {StepStrip::tr("Scrolls"), each(m.counts.scrolls)},
            {StepStrip::tr("Waste"), percentText(m.wastePct())}};
}

QString stepName(const StepPlace& place)
{
    return toQString(place.label);
}

} // namespace worklode

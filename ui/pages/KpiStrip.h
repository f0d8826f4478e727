// A row of figures.
#pragma once

#include "analysis/results/SummaryResult.h"

#include <QWidget>

namespace worklode {

class FigureCard;
struct BarPart;
struct Look;

/// The figures of a View or of a task: named cards in one row of equal widths.
class KpiStrip final : public QWidget
{
    Q_OBJECT

public:
    KpiStrip(const QStringList& names, QWidget* parent = nullptr);
    void set(std::size_t card, const QString& figure, const QString& below, const QString& hint = {});

private:
    std::vector<FigureCard*> m_cards;
};

/// The strip of the Opportunities page.
KpiStrip* makeSummaryStrip(QWidget* parent);
void fillSummaryStrip(KpiStrip& strip, const SummaryResult& summary);

/// Hours by category and idle, as parts of the total.
std::vector<BarPart> categoryParts(const Measures& measures, const Look& look);
/// "Friction 0–100: errors 3.1, clipboard 4.0, switching 2.2, waste 1.0".
QString frictionHint(const Measures& measures);

} // namespace worklode

// A row of figures, each with what it was in the period before.
#pragma once

#include "ui/models/KeyFigures.h"

#include <QFrame>

class QLabel;

namespace worklode {

class FigureCell;
struct BarPart;
struct Look;

/// The figures of a View or of a task: named cards in one row of equal widths.
class KpiStrip final : public QWidget
{
    Q_OBJECT

public:
    KpiStrip(const QStringList& names, QWidget* parent = nullptr);
    void set(std::size_t card, const QString& figure, const QString& below, const QString& hint = {});
    void set(std::size_t card, const KeyFigure& figure);

private:
    std::vector<FigureCell*> m_cells;
};

/// A figure with its name above; below, its change in the colour of what that means, or a few words about it.
class FigureCell final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCell(const QString& name, QWidget* parent = nullptr);
    void set(const KeyFigure& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitBelow();

    QString m_name;
    QLabel *m_figure, *m_change, *m_below;
    QString m_words;
};

/// The first opportunity: hours, full-time equivalents and value a year. Types are never added up.
class FirstOpportunityCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FirstOpportunityCard(QWidget* parent = nullptr);
    void set(const PageResult& result, const Catalog& catalog);

private:
    QLabel* m_title;
    std::vector<FigureCell*> m_cells;
};

/// The strip of the Opportunities page.
KpiStrip* makeSummaryStrip(QWidget* parent);
void fillSummaryStrip(KpiStrip& strip, const PageResult& result);

/// Hours by category and idle, as parts of the total.
std::vector<BarPart> categoryParts(const PageResult& result, const Look& look);
/// "Friction 0–100: errors 3.1, clipboard 4.0, switching 2.2, waste 1.0".
QString frictionHint(const Measures& measures);

} // namespace worklode

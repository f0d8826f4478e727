// The figures that a page begins with: each against the period before, and with its formula.
#pragma once

#include "session/ViewEngine.h"

#include <QString>

#include <optional>
#include <vector>

namespace worklode {

/// Which way is better.
enum class FigureSense { Neither, More, Less };

/// A figure now and before, as people read them. `verdict`: 1 better, −1 worse, 0 neither.
struct FigureChange {
    QString text; ///< "▲ +2.3 pts"; empty where there is nothing to compare with
    int verdict = 0;
    bool changed = true; ///< else the text is an equals sign
};

struct KeyFigure {
    QString name;
    QString figure;
    QString below; ///< a few words about it
    FigureChange change;
    QString hint; ///< both numbers with their dates, the formula with the numbers filled in, and where it is defined
};

/// How figures are written: `difference` is of an absolute difference.
struct FigureForm {
    FigureSense sense = FigureSense::Neither;
    QString (*value)(double) = nullptr;
    QString (*difference)(double) = nullptr;
};
/// An arrow, the difference with its sign, and whether that is better.
FigureChange changeBetween(double now, std::optional<double> before, const FigureForm& form);

/// Associates, shifts, recorded time, production, idle, friction, score, goal attainment: always these eight.
std::vector<KeyFigure> summaryFigures(const PageResult& result);
/// Annualized hours, FTE and value of the first opportunity, or of the one of that name in the period before; none without any.
std::vector<KeyFigure> firstOpportunityFigures(const PageResult& result, const Catalog& catalog);

/// One of the five parts of the total: the four categories, then idle.
struct CategoryFigure {
    QString name;
    QString hours;
    QString share; ///< of the total; empty where there is none
    double ms = 0;
    FigureChange change;
    QString hint;
};
std::vector<CategoryFigure> categoryFigures(const PageResult& result);

} // namespace worklode

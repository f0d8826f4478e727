#include "ui/models/MeasureFormulas.h"

#include "ui/look/Format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct Formulas {
    Q_DECLARE_TR_FUNCTIONS(Formulas)
};

} // namespace

QString frictionFormula(const Measures& m)
{
    const FrictionParts p = frictionParts(m);
    const double minutes = static_cast<double>(toMs(m.active)) / 60'000;
    const std::uint64_t clipboard = m.counts.cuts + m.counts.copies + m.counts.pastes;
    QStringList lines;
    lines << Formulas::tr("Errors: 25 × min(1, %1 error keys ÷ %2 keys ÷ 0.20) = %3")
                 .arg(countText(m.counts.errorKeys), countText(m.counts.keys), numberText(p.errors))
          << Formulas::tr("Clipboard: 25 × min(1, %1 cuts, copies, pastes ÷ %2 active minutes ÷ 6) = %3")
                 .arg(countText(clipboard), numberText(minutes), numberText(p.clipboard))
          << Formulas::tr("Switching: 25 × min(1, %1 switches ÷ %2 active minutes ÷ 10) = %3")
                 .arg(countText(m.switches), numberText(minutes), numberText(p.switching))
          << Formulas::tr("Waste: 25 × min(1, (%1 idle + %2 Non Work) ÷ %3 total ÷ 0.50) = %4")
                 .arg(durationText(m.idle), durationText(m.of(Category::NonWork)), durationText(m.total()), numberText(p.waste))
          << Formulas::tr("Friction: %1 of 100").arg(numberText(m.friction()));
    return lines.join(u'\n');
}

QString scoreFormula(const Measures& m)
{
    return Formulas::tr("(100 − %1 friction) × (%2 Production + %3 Other Work) ÷ (%4 total − %5 idle) = %6")
        .arg(numberText(m.friction()), durationText(m.of(Category::Production)), durationText(m.of(Category::OtherWork)), durationText(m.total()),
             durationText(m.idle), numberText(m.score()));
}

QString productionFormula(const Measures& m, double goalPct)
{
    const QString text = Formulas::tr("%1 Production ÷ %2 total = %3")
                             .arg(durationText(m.of(Category::Production)), durationText(m.total()), percentText(m.productionPct()));
    return goalPct < 0 ? text : text + u'\n' + Formulas::tr("Goal: %1").arg(percentText(goalPct));
}

} // namespace worklode

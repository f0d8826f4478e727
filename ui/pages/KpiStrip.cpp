#include "ui/pages/KpiStrip.h"

#include "ui/charts/CategoryBar.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

double ms(Duration d)
{
    return static_cast<double>(toMs(d));
}

double idlePct(const Measures& m)
{
    const double total = ms(m.total());
    return total > 0 ? ms(m.idle) / total * 100 : 0;
}

} // namespace

KpiStrip::KpiStrip(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const QString& name : names) {
        m_cards.push_back(new FigureCard(name, this));
        row->addWidget(m_cards.back(), 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KpiStrip::set(std::size_t card, const QString& figure, const QString& below, const QString& hint)
{
    m_cards[card]->setFigure(figure, below);
    m_cards[card]->setToolTip(hint);
}

KpiStrip* makeSummaryStrip(QWidget* parent)
{
    return new KpiStrip({KpiStrip::tr("Associates"), KpiStrip::tr("Shifts"), KpiStrip::tr("Recorded time"), KpiStrip::tr("Production"),
                         KpiStrip::tr("Idle"), KpiStrip::tr("Error rate"), KpiStrip::tr("Friction"), KpiStrip::tr("Score")},
                        parent);
}

void fillSummaryStrip(KpiStrip& strip, const SummaryResult& summary)
{
    const GroupSummary& all = summary.all;
    const Measures& m = all.measures;
    const QString goal = all.goalAttainment ? KpiStrip::tr("%1 of goal").arg(percentText(*all.goalAttainment, 0))
                                            : KpiStrip::tr("%1 of active").arg(percentText(m.activeProductionPct()));
    strip.set(0, countText(all.associates), KpiStrip::tr("with a shift"));
    strip.set(1, countText(all.shifts), countedText(all.observedWorkdays, KpiStrip::tr("on 1 workday"), KpiStrip::tr("on %1 workdays")));
    strip.set(2, hoursText(ms(m.total())), KpiStrip::tr("%1 active").arg(hoursText(ms(m.active))),
              KpiStrip::tr("The five categories and idle time together: %1 (h:mm:ss)").arg(durationText(m.total())));
    strip.set(3, percentText(m.productionPct()), goal,
              KpiStrip::tr("Production ÷ total %1; production ÷ (total − idle) %2").arg(percentText(m.productionPct()), percentText(m.activeProductionPct())));
    strip.set(4, percentText(idlePct(m)), hoursText(ms(m.idle)), KpiStrip::tr("Idle and locked time within shifts, of the total"));
    strip.set(5, shareText(m.errorRate()), KpiStrip::tr("of %1 keys").arg(countText(m.counts.keys)), KpiStrip::tr("Error keys ÷ keys"));
    strip.set(6, numberText(m.friction()), KpiStrip::tr("less is better"), frictionHint(m));
    strip.set(7, numberText(m.score()), KpiStrip::tr("of 100"), KpiStrip::tr("(100 − friction) × (Production + Other Work) ÷ (total − idle)"));
}

std::vector<BarPart> categoryParts(const Measures& measures, const Look& look)
{
    const double total = ms(measures.total());
    const auto text = [total](double value) {
        return total > 0 ? u"%1 (%2)"_s.arg(hoursText(value), percentText(value / total * 100)) : hoursText(value);
    };
    std::vector<BarPart> parts;
    for (const Category c : kCategories) {
        const double value = ms(measures.of(c));
        parts.push_back({toQString(toText(c)), text(value), value, look.category(c), false});
    }
    parts.push_back({KpiStrip::tr("Idle"), text(ms(measures.idle)), ms(measures.idle), look.idle, true});
    return parts;
}

QString frictionHint(const Measures& measures)
{
    const FrictionParts parts = frictionParts(measures);
    return KpiStrip::tr("Each part 0–25: errors %1, clipboard %2, switching %3, waste %4")
        .arg(numberText(parts.errors), numberText(parts.clipboard), numberText(parts.switching), numberText(parts.waste));
}

} // namespace worklode

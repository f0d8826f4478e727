#include "ui/models/KeyFigures.h"

#include "ui/look/Format.h"
#include "ui/models/MeasureFormulas.h"
#include "ui/models/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

double asMs(Duration d) { return static_cast<double>(toMs(d)); }
double asNumber(std::uint64_t n) { return static_cast<double>(n); }
double idleShare(const Measures& m)
{
    const double total = asMs(m.total());
    return total > 0 ? asMs(m.idle) / total * 100 : 0;
}

QString wholeText(double v) { return countText(static_cast<std::uint64_t>(std::llround(std::abs(v)))); }
QString timeText(double ms) { return hoursText(ms); }
QString pctText(double v) { return percentText(v); }
QString pointsText(double v) { return Figures::tr("%1 pts", "percentage points").arg(numberText(v)); }
QString oneDigit(double v) { return numberText(v); }
QString fullTimeText(double v) { return fteText(v); }
QString yearText(double v) { return hoursPerYearText(v); }
QString costText(double v) { return moneyText(v); }

const GroupSummary* groupOfBody(const PageBody& body)
{
    if (const auto* opportunities = std::get_if<OpportunitiesResult>(&body))
        return &opportunities->summary.all;
    if (const auto* summary = std::get_if<SummaryResult>(&body))
        return &summary->all;
    return nullptr;
}

/// The period before, where there is something in it to compare with.
const GroupSummary* groupBefore(const PageResult& result)
{
    const GroupSummary* before =
        result.previous && !result.previous->withheld ? groupOfBody(result.previous->body) : nullptr;
    return before && before->shifts > 0 ? before : nullptr;
}

QString whyNoComparison(const PageResult& result)
{
    if (!result.previous)
        return {};
    const QString days = rangeText(result.previous->from, result.previous->to);
    return result.previous->withheld ? Figures::tr("Before (%1): withheld, it is about too few associates").arg(days)
                                     : Figures::tr("Before (%1): no shifts to compare with").arg(days);
}

struct Spec {
    QString name, figure, below, formula, section;
    FigureForm form;
};

KeyFigure figureOf(const PageResult& result, Spec spec, double now, std::optional<double> before)
{
    KeyFigure figure{
        std::move(spec.name), std::move(spec.figure), std::move(spec.below), changeBetween(now, before, spec.form), {}};
    QStringList lines{spec.formula};
    if (before)
        lines.append(
            Figures::tr("Now (%1): %2").arg(rangeText(result.header.from, result.header.to), spec.form.value(now))
            + u'\n'
            + Figures::tr("Before (%1): %2")
                  .arg(rangeText(result.previous->from, result.previous->to), spec.form.value(*before)));
    else if (const QString why = whyNoComparison(result); !why.isEmpty())
        lines.append(why);
    lines.append(spec.section);
    figure.hint = lines.join(u"\n"_s);
    return figure;
}

std::optional<double> of(const GroupSummary* group, double (*value)(const GroupSummary&))
{
    return group ? std::optional(value(*group)) : std::nullopt;
}

QString four() { return Figures::tr("Definitions §4"); }

void addCounts(std::vector<KeyFigure>& to, const PageResult& result, const GroupSummary& now,
               const GroupSummary* before)
{
    const auto associates = [](const GroupSummary& g) { return asNumber(g.associates); };
    const auto shifts = [](const GroupSummary& g) { return asNumber(g.shifts); };
    const auto recorded = [](const GroupSummary& g) { return asMs(g.measures.total()); };
    const Measures& m = now.measures;
    to.push_back(figureOf(result,
                          {Figures::tr("Associates"),
                           countText(now.associates),
                           Figures::tr("with a shift"),
                           Figures::tr("Distinct people with at least one shift in scope"),
                           four(),
                           {FigureSense::Neither, wholeText, wholeText}},
                          associates(now), of(before, associates)));
    to.push_back(
        figureOf(result,
                 {Figures::tr("Shifts"),
                  countText(now.shifts),
                  countedText(now.observedWorkdays, Figures::tr("on 1 workday"), Figures::tr("on %1 workdays")),
                  Figures::tr("Stretches of activity without a gap of over 4 h; workdays are their distinct dates"),
                  Figures::tr("Definitions §3"),
                  {FigureSense::Neither, wholeText, wholeText}},
                 shifts(now), of(before, shifts)));
    to.push_back(
        figureOf(result,
                 {Figures::tr("Recorded time"),
                  hoursText(asMs(m.total())),
                  Figures::tr("%1 active").arg(hoursText(asMs(m.active))),
                  Figures::tr("Production + Other Work + Non Work + Unknown + Idle\n= %1 + %2 + %3 + %4 + %5 = %6")
                      .arg(hoursText(m.of(Category::Production)), hoursText(m.of(Category::OtherWork)),
                           hoursText(m.of(Category::NonWork)), hoursText(m.of(Category::Unknown)), hoursText(m.idle),
                           hoursText(m.total())),
                  four(),
                  {FigureSense::Neither, timeText, timeText}},
                 recorded(now), of(before, recorded)));
}

void addShares(std::vector<KeyFigure>& to, const PageResult& result, const GroupSummary& now,
               const GroupSummary* before)
{
    const auto production = [](const GroupSummary& g) { return g.measures.productionPct(); };
    const auto idle = [](const GroupSummary& g) { return idleShare(g.measures); };
    const Measures& m = now.measures;
    to.push_back(
        figureOf(result,
                 {Figures::tr("Production"),
                  percentText(m.productionPct()),
                  Figures::tr("%1 of active").arg(percentText(m.activeProductionPct())),
                  Figures::tr("Production ÷ total = %1 ÷ %2 = %3\nActive production: Production ÷ (total − idle) = %4")
                      .arg(hoursText(m.of(Category::Production)), hoursText(m.total()), percentText(m.productionPct()),
                           percentText(m.activeProductionPct())),
                  four(),
                  {FigureSense::More, pctText, pointsText}},
                 production(now), of(before, production)));
    to.push_back(figureOf(result,
                          {Figures::tr("Idle"),
                           percentText(idleShare(m)),
                           hoursText(m.idle),
                           Figures::tr("Idle and locked time within shifts ÷ total = %1 ÷ %2 = %3")
                               .arg(hoursText(m.idle), hoursText(m.total()), percentText(idleShare(m))),
                           four(),
                           {FigureSense::Less, pctText, pointsText}},
                          idle(now), of(before, idle)));
}

void addScores(std::vector<KeyFigure>& to, const PageResult& result, const GroupSummary& now,
               const GroupSummary* before)
{
    const auto friction = [](const GroupSummary& g) { return g.measures.friction(); };
    const auto score = [](const GroupSummary& g) { return g.measures.score(); };
    const Measures& m = now.measures;
    to.push_back(figureOf(result,
                          {Figures::tr("Friction"),
                           numberText(m.friction()),
                           Figures::tr("less is better"),
                           frictionFormula(m),
                           four(),
                           {FigureSense::Less, oneDigit, oneDigit}},
                          friction(now), of(before, friction)));
    const double work = asMs(m.of(Category::Production) + m.of(Category::OtherWork));
    to.push_back(figureOf(
        result,
        {Figures::tr("Score"),
         numberText(m.score()),
         Figures::tr("of 100"),
         Figures::tr("(100 − friction) × (Production + Other Work) ÷ (total − idle)\n= (100 − %1) × %2 ÷ %3 = %4")
             .arg(numberText(m.friction()), hoursText(work), hoursText(asMs(m.total() - m.idle)),
                  numberText(m.score())),
         four(),
         {FigureSense::More, oneDigit, oneDigit}},
        score(now), of(before, score)));
    std::optional<double> goalBefore = before ? before->goalAttainment : std::nullopt;
    KeyFigure goal =
        figureOf(result,
                 {Figures::tr("Goal"),
                  now.goalAttainment ? percentText(*now.goalAttainment, 0) : Figures::tr("–"),
                  now.goalAttainment ? Figures::tr("of goal") : Figures::tr("no goal is set"),
                  now.goalAttainment ? Figures::tr("Production ÷ (shift length × goal %), over the shifts in units "
                                                   "with a goal\nShift length in all: %1; attained: %2")
                                           .arg(hoursText(now.shiftLength), percentText(*now.goalAttainment))
                                     : Figures::tr("Production ÷ (shift length × goal %). No unit in scope has a goal"),
                  four(),
                  {FigureSense::More, pctText, pointsText}},
                 now.goalAttainment.value_or(0), now.goalAttainment ? goalBefore : std::nullopt);
    to.push_back(std::move(goal));
}

const Opportunity* sameBefore(const PageResult& result, const std::string& name)
{
    const auto* before = result.previous && !result.previous->withheld
                             ? std::get_if<OpportunitiesResult>(&result.previous->body)
                             : nullptr;
    if (!before)
        return nullptr;
    const auto found = std::find_if(before->opportunities.begin(), before->opportunities.end(),
                                    [&](const Opportunity& o) { return o.name == name; });
    return found == before->opportunities.end() ? nullptr : &*found;
}

} // namespace

FigureChange changeBetween(double now, std::optional<double> before, const FigureForm& form)
{
    if (!before)
        return {};
    const double difference = now - *before;
    const QString words = form.difference(std::abs(difference));
    if (words == form.difference(0))
        return {u"="_s, 0, false};
    const bool more = difference > 0;
    FigureChange change{(more ? u"▲ +%1"_s : u"▼ −%1"_s).arg(words), 0};
    if (form.sense != FigureSense::Neither)
        change.verdict = more == (form.sense == FigureSense::More) ? 1 : -1;
    return change;
}

std::vector<KeyFigure> summaryFigures(const PageResult& result)
{
    std::vector<KeyFigure> figures;
    const GroupSummary* now = groupOfBody(result.body);
    if (!now)
        return figures;
    const GroupSummary* before = groupBefore(result);
    addCounts(figures, result, *now, before);
    addShares(figures, result, *now, before);
    addScores(figures, result, *now, before);
    return figures;
}

std::vector<KeyFigure> firstOpportunityFigures(const PageResult& result, const Catalog& catalog)
{
    const auto* body = std::get_if<OpportunitiesResult>(&result.body);
    if (!body || body->opportunities.empty())
        return {};
    const Opportunity& o = body->opportunities.front();
    const Opportunity* before = sameBefore(result, o.name);
    const auto then = [&](double Opportunity::*value) { return before ? std::optional(before->*value) : std::nullopt; };
    const double days = static_cast<double>(std::max<std::uint64_t>(1, body->summary.all.observedWorkdays));
    const Settings& settings = catalog.settings;
    std::vector<KeyFigure> figures;
    figures.push_back(
        figureOf(result,
                 {Figures::tr("Hours a year"),
                  hoursPerYearText(o.annualizedHours),
                  {},
                  Figures::tr("Hours in range × workdays per year ÷ observed workdays\n= %1 × %2 ÷ %3 = %4")
                      .arg(hoursText(o.timeMs), numberText(settings.workdaysPerYear, 0), numberText(days, 0),
                           hoursPerYearText(o.annualizedHours)),
                  Figures::tr("Definitions §4 and §6"),
                  {FigureSense::Less, yearText, yearText}},
                 o.annualizedHours, then(&Opportunity::annualizedHours)));
    figures.push_back(
        figureOf(result,
                 {Figures::tr("Full-time"),
                  fteText(o.fte),
                  {},
                  Figures::tr("Annualized hours ÷ %1 h = %2").arg(numberText(settings.fteHours, 0), fteText(o.fte)),
                  Figures::tr("Definitions §4"),
                  {FigureSense::Less, fullTimeText, fullTimeText}},
                 o.fte, then(&Opportunity::fte)));
    figures.push_back(figureOf(
        result,
        {Figures::tr("Value a year"),
         o.value > 0 ? moneyText(o.value) : Figures::tr("–"),
         {},
         o.value > 0 ? Figures::tr("Annualized hours × hourly cost of each unit × automatable share of the type = %1")
                           .arg(moneyText(o.value))
                     : Figures::tr("Annualized hours × hourly cost × automatable share. No unit in scope has an hourly "
                                   "cost, or nothing is automatable"),
         Figures::tr("Definitions §4"),
         {FigureSense::Less, costText, costText}},
        o.value, o.value > 0 ? then(&Opportunity::value) : std::nullopt));
    return figures;
}

std::vector<CategoryFigure> categoryFigures(const PageResult& result)
{
    std::vector<CategoryFigure> figures;
    const GroupSummary* now = groupOfBody(result.body);
    if (!now)
        return figures;
    const GroupSummary* before = groupBefore(result);
    const double total = asMs(now->measures.total());
    const auto add = [&](const QString& name, double ms, std::optional<double> was, FigureSense sense) {
        const double wholeBefore = before ? asMs(before->measures.total()) : 0;
        const double share = total > 0 ? ms / total * 100 : 0;
        const QString text = total > 0 ? u"%1 (%2)"_s.arg(hoursText(ms), percentText(share)) : hoursText(ms);
        const std::optional<double> shareWas =
            was && wholeBefore > 0 ? std::optional(*was / wholeBefore * 100) : std::nullopt;
        const KeyFigure share100 = figureOf(
            result,
            {name,
             text,
             {},
             Figures::tr("%1 ÷ total = %2 ÷ %3 = %4").arg(name, hoursText(ms), hoursText(total), percentText(share)),
             four(),
             {sense, pctText, pointsText}},
            share, shareWas);
        figures.push_back({name, hoursText(ms), total > 0 ? percentText(share) : QString(), ms, share100.change,
                           name + u": "_s + text + u'\n' + share100.hint});
    };
    for (const Category c : kCategories) {
        const FigureSense sense = c == Category::Production  ? FigureSense::More
                                  : c == Category::OtherWork ? FigureSense::Neither
                                                             : FigureSense::Less;
        add(categoryName(c), asMs(now->measures.of(c)),
            before ? std::optional(asMs(before->measures.of(c))) : std::nullopt, sense);
    }
    add(Figures::tr("Idle"), asMs(now->measures.idle),
        before ? std::optional(asMs(before->measures.idle)) : std::nullopt, FigureSense::Less);
    return figures;
}

} // namespace worklode

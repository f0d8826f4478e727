#include "ui/pages/KpiStrip.h"

#include "ui/charts/CategoryBar.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

void dressChange(QLabel& label, int verdict)
{
    label.setProperty("textRole", verdict > 0 ? u"better"_s : verdict < 0 ? u"worse"_s : u"caption"_s);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QString verdictText(int verdict)
{
    return verdict > 0 ? KpiStrip::tr("better") : verdict < 0 ? KpiStrip::tr("worse") : QString();
}

QFrame* framed(QWidget* cell, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 8, 8);
    column->addWidget(cell);
    return frame;
}

} // namespace

FigureCell::FigureCell(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_figure(makeLabel(u"–"_s, TextRole::Figure, this)),
      m_change(makeLabel({}, TextRole::Caption, this)), m_below(makeElided({}, TextRole::Caption, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(makeLabel(name, TextRole::Caption, this));
    column->addWidget(m_figure);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_change);
    line->addWidget(m_below, 1);
    column->addLayout(line);
}

void FigureCell::set(const KeyFigure& figure)
{
    m_figure->setText(figure.figure);
    m_words = figure.below;
    m_change->setText(figure.change.changed ? figure.change.text : tr("= unchanged"));
    m_change->setVisible(!figure.change.text.isEmpty());
    dressChange(*m_change, figure.change.verdict);
    QStringList spoken{m_name + u": "_s + figure.figure};
    for (const QString& more : {figure.below, figure.change.text, verdictText(figure.change.verdict)})
        if (!more.isEmpty())
            spoken.append(more);
    setAccessibleName(spoken.join(u", "_s));
    QString hint = figure.hint;
    if (!figure.below.isEmpty() && !hint.isEmpty())
        hint.prepend(m_name + u": "_s + figure.figure + u", "_s + figure.below + u'\n');
    if (const QString verdict = verdictText(figure.change.verdict); !verdict.isEmpty())
        hint += u"\n%1: %2"_s.arg(figure.change.text, verdict);
    setToolTip(hint);
    fitBelow();
}

/// The words beside a change are there only where they are there as a whole: they stand in the tool tip too.
void FigureCell::fitBelow()
{
    const bool alone = m_change->text().isEmpty();
    const int room = width() - (alone ? 0 : m_change->sizeHint().width() + 6);
    const bool fits = alone || m_below->fontMetrics().horizontalAdvance(m_words) <= room;
    m_below->setText(fits ? m_words : QString());
}

void FigureCell::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBelow();
}

KpiStrip::KpiStrip(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const QString& name : names) {
        m_cells.push_back(new FigureCell(name, this));
        row->addWidget(framed(m_cells.back(), this), 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KpiStrip::set(std::size_t card, const QString& figure, const QString& below, const QString& hint)
{
    set(card, KeyFigure{{}, figure, below, {}, hint});
}

void KpiStrip::set(std::size_t card, const KeyFigure& figure) { m_cells[card]->set(figure); }

FirstOpportunityCard::FirstOpportunityCard(QWidget* parent) : QFrame(parent), m_title(makeElided({}, TextRole::Heading, this))
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, kCardGap - 4, 8, 8);
    column->setSpacing(3);
    column->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    for (const QString& name : {tr("Hours a year"), tr("Full-time"), tr("Value a year")}) {
        m_cells.push_back(new FigureCell(name, this));
        row->addWidget(m_cells.back(), 1);
    }
    column->addLayout(row);
    column->addStretch(1);
    setToolTip(tr("The opportunity with the most annualized hours. Opportunities are never added up: one second may "
                  "stand in several."));
}

void FirstOpportunityCard::set(const PageResult& result, const Catalog& catalog)
{
    const std::vector<KeyFigure> figures = firstOpportunityFigures(result, catalog);
    const auto* body = std::get_if<OpportunitiesResult>(&result.body);
    m_title->setText(figures.empty()
                         ? tr("No opportunity was found")
                         : tr("Largest opportunity: %1").arg(opportunityName(body->opportunities.front().name)));
    setAccessibleName(m_title->text());
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->set(i < figures.size() ? figures[i] : KeyFigure{{}, u"–"_s, {}, {}, {}});
}

KpiStrip* makeSummaryStrip(QWidget* parent)
{
    return new KpiStrip({KpiStrip::tr("Associates"), KpiStrip::tr("Shifts"), KpiStrip::tr("Recorded time"),
                         KpiStrip::tr("Production"), KpiStrip::tr("Idle"), KpiStrip::tr("Friction"),
                         KpiStrip::tr("Score"), KpiStrip::tr("Goal")},
                        parent);
}

void fillSummaryStrip(KpiStrip& strip, const PageResult& result)
{
    const std::vector<KeyFigure> figures = summaryFigures(result);
    for (std::size_t i = 0; i < figures.size(); ++i)
        strip.set(i, figures[i]);
}

std::vector<BarPart> categoryParts(const PageResult& result, const Look& look)
{
    const std::vector<CategoryFigure> figures = categoryFigures(result);
    std::vector<BarPart> parts;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool idle = i + 1 == figures.size();
        const CategoryFigure& f = figures[i];
        parts.push_back({f.name, f.hours, f.ms, idle ? look.idle : look.category(kCategories[i]), idle, f.change.text,
                         f.change.verdict, f.hint, f.share});
    }
    return parts;
}

QString frictionHint(const Measures& measures)
{
    const FrictionParts parts = frictionParts(measures);
    return KpiStrip::tr("Each part 0–25: errors %1, clipboard %2, switching %3, waste %4")
        .arg(numberText(parts.errors), numberText(parts.clipboard), numberText(parts.switching),
             numberText(parts.waste));
}

} // namespace worklode

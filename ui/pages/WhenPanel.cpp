#include "ui/pages/WhenPanel.h"

#include "ui/charts/CategoryBar.h"
#include "ui/charts/FrictionChart.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/MeasureFormulas.h"
#include "ui/pages/ChartCard.h"
#include "ui/pages/PatternPictures.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::array kMeasures = {WeekMeasure::Friction, WeekMeasure::Score,  WeekMeasure::Production,
                                  WeekMeasure::Idle,     WeekMeasure::Active, WeekMeasure::Switching};

/// What friction is made of, out of 100.
std::vector<BarPart> frictionBar(const Measures& measures)
{
    const Look& look = currentLook();
    const FrictionParts parts = frictionParts(measures);
    const auto part = [](const QString& name, double value, std::size_t which) {
        return BarPart{name, numberText(value), value, frictionSwatch(which).colour, false};
    };
    return {part(WhenPanel::tr("Errors"), parts.errors, 0), part(WhenPanel::tr("Clipboard"), parts.clipboard, 1),
            part(WhenPanel::tr("Switching"), parts.switching, 2), part(WhenPanel::tr("Waste"), parts.waste, 3),
            BarPart{WhenPanel::tr("up to 100"), numberText(100 - measures.friction()), 100 - measures.friction(),
                    look.idle, true}};
}

} // namespace

WhenPanel::WhenPanel(QWidget* parent) : QWidget(parent), m_grid(new HeatGrid(this)), m_measure(new QComboBox(this))
{
    m_card = new ChartCard(tr("Hours of the week"), m_grid, &m_rows, WeekdayHoursModel::Weekday, this);
    for (const WeekMeasure measure : kMeasures)
        m_measure->addItem(weekMeasureName(measure));
    m_measure->setAccessibleName(tr("What the cells show"));
    m_card->addCorner(m_measure);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_card, 7);
    row->addWidget(makeDetail(), 3);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &WhenPanel::fill);
    connect(m_grid, &HeatGrid::currentChanged, this, &WhenPanel::showCell);
    showCell();
}

QWidget* WhenPanel::makeDetail()
{
    auto* card = new Card(this);
    card->setMinimumWidth(260);
    m_title = makeLabel({}, TextRole::Heading, card);
    m_parts = new CategoryBar(card);
    m_parts->setAccessibleName(tr("Parts of friction"));
    m_formula = makeLabel({}, TextRole::Caption, card);
    m_figures = makeLabel({}, TextRole::Body, card);
    m_formula->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_formula->setAlignment(Qt::AlignTop);
    auto* formula = new QScrollArea(card); // long, and the card is low on a small laptop
    formula->setAccessibleName(tr("How the number comes about"));
    formula->setWidget(m_formula);
    formula->setWidgetResizable(true);
    formula->setFrameShape(QFrame::NoFrame);
    formula->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formula->viewport()->setAutoFillBackground(false);
    m_formula->setAutoFillBackground(false);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_parts), static_cast<QWidget*>(m_figures)})
        card->content()->addWidget(widget);
    card->content()->addWidget(formula, 1);
    return card;
}

void WhenPanel::setResult(const SharedResult& result)
{
    m_result = result;
    m_rows.setResult(result);
    fill();
}

void WhenPanel::setMeasure(int index) { m_measure->setCurrentIndex(index); }

void WhenPanel::fill()
{
    const PatternsResult* patterns = patternsOf(m_result);
    const auto kept = m_grid->current();
    m_cells.clear();
    const auto measure = kMeasures[static_cast<std::size_t>(std::max(0, m_measure->currentIndex()))];
    m_grid->setData(patterns ? weekGrid(*patterns, measure, &m_cells) : GridData{});
    m_grid->setCurrent(kept ? kept : hardest());
    showCell();
}

/// The hour with the most friction: what is worth a look first.
std::optional<HeatGrid::Spot> WhenPanel::hardest() const
{
    const auto most = std::max_element(m_cells.begin(), m_cells.end(), [](const WeekdayHour* a, const WeekdayHour* b) {
        return (a ? a->measures.friction() : -1) < (b ? b->measures.friction() : -1);
    });
    if (most == m_cells.end() || !*most)
        return {};
    const auto columns = static_cast<std::ptrdiff_t>(m_grid->data().columns.size()), at = most - m_cells.begin();
    return HeatGrid::Spot{static_cast<int>(at / columns), static_cast<int>(at % columns)};
}

void WhenPanel::showCell()
{
    const auto spot = m_grid->current();
    const auto columns = static_cast<std::size_t>(m_grid->data().columns.size());
    const std::size_t at =
        spot ? static_cast<std::size_t>(spot->row) * columns + static_cast<std::size_t>(spot->column) : 0;
    const WeekdayHour* cell = spot && at < m_cells.size() ? m_cells[at] : nullptr;
    m_parts->setVisible(cell);
    m_card->setNote(m_cells.empty()
                        ? QString()
                        : tr("Click a cell, or walk with the arrow keys. Outlined: nobody at work, or too few "
                             "to be shown; a filled cell with 0 is a measured zero."));
    if (!cell) {
        m_title->setText(spot ? tr("Nothing is known of this hour") : tr("What makes an hour hard"));
        m_figures->setText(tr("Click a cell, or walk with the arrow keys, to see its parts of friction."));
        m_formula->clear();
        return;
    }
    const Measures& m = cell->measures;
    m_title->setText(tr("%1, %2:00–%3:00")
                         .arg(weekdayName(cell->weekday))
                         .arg(cell->hour, 2, 10, QLatin1Char('0'))
                         .arg(cell->hour + 1, 2, 10, QLatin1Char('0')));
    m_parts->setParts(frictionBar(m));
    m_figures->setText(tr("Friction %1 · score %2\n%3 active, %4 idle\n%5 switches, %6 keys, %7 clicks\n%8 associates")
                           .arg(numberText(m.friction()), numberText(m.score()), durationText(m.active),
                                durationText(m.idle), countText(m.switches), countText(m.counts.keys),
                                countText(m.counts.clicks), countText(cell->associates)));
    m_formula->setText(frictionFormula(m) + u'\n' + tr("Definitions §4"));
}

const QAbstractItemModel* WhenPanel::currentTable() const { return m_card->table()->model(); }

QWidget* WhenPanel::currentPicture() const { return m_grid; }

void WhenPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCell();
}

} // namespace worklode

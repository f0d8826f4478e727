#include "ui/pages/TaskComparePanel.h"

#include "ui/charts/StepStrip.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"
#include "ui/models/TasksModel.h"
#include "ui/pages/Tables.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::size_t kOfferedVariations = 200;

std::string differenceText(const char* english)
{
    return translatedPattern("TaskDifferences", english);
}

} // namespace

std::string translatedPattern(const char* context, const char* english)
{
    return toUtf8(QCoreApplication::translate(context, english));
}

void ComparedModel::setComparison(const TaskComparison& comparison)
{
    const auto rows = std::make_shared<const std::vector<ComparedFigure>>(comparedFigures(comparison.first, comparison.second, differenceText));
    const auto side = [rows](const std::string& name, std::string ComparedFigure::*cell) {
        Column column = textColumn(toQString(name), [rows, cell](std::size_t r) { return toQString((*rows)[r].*cell); });
        column.numeric = true;
        return column;
    };
    setRows(rows->size(), {textColumn(tr("Figure"), [rows](std::size_t r) { return toQString((*rows)[r].name); }),
                           side(comparison.first.name, &ComparedFigure::first), side(comparison.second.name, &ComparedFigure::second),
                           side(toUtf8(tr("Difference")), &ComparedFigure::change)});
}

TaskComparePanel::TaskComparePanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->addWidget(makeChoice());
    m_table = makeTable(&m_figures, 0, this);
    m_table->setAccessibleName(tr("Figures compared"));
    m_table->setSortingEnabled(false);
    m_words = new QListWidget(this);
    m_words->setAccessibleName(tr("What differs, in words"));
    m_words->setWordWrap(true);
    m_words->setResizeMode(QListView::Adjust);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setSpacing(0);
    m_words->setStyleSheet(u"QListWidget::item { padding: 1px 2px; min-height: 0px; }"_s);
    m_words->setMinimumHeight(48);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_words);
    both->addWidget(m_table);
    both->setSizes({480, 520});
    both->setChildrenCollapsible(false);
    both->setMinimumHeight(124); // several sentences and figures, also on a small laptop: the panel scrolls there
    m_strip = new StepStrip(this);
    auto* compared = new QWidget(this);
    auto* rows = new QVBoxLayout(compared);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(both, 1);
    rows->addWidget(m_strip);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(compared);
    scroll->viewport()->setAutoFillBackground(false);
    compared->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

QWidget* TaskComparePanel::makeChoice()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(makeLabel(tr("Compare"), TextRole::Muted, bar));
    m_what = new QComboBox(bar);
    m_what->setAccessibleName(tr("What is compared"));
    m_what->addItem(tr("Variations"), static_cast<int>(What::Variations));
    m_what->addItem(tr("Teams"), static_cast<int>(What::Units));
    m_what->addItem(tr("This period and the one before"), static_cast<int>(What::Periods));
    line->addWidget(m_what);
    m_first = new QComboBox(bar);
    m_first->setAccessibleName(tr("First side"));
    m_second = new QComboBox(bar);
    m_second->setAccessibleName(tr("Second side"));
    m_and = makeLabel(tr("and"), TextRole::Muted, bar);
    line->addWidget(m_first);
    line->addWidget(m_and);
    line->addWidget(m_second);
    line->addStretch();
    for (QComboBox* side : {m_first, m_second}) {
        side->setMinimumWidth(215);
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(side, &QComboBox::currentIndexChanged, this, &TaskComparePanel::refresh);
    }
    connect(m_what, &QComboBox::currentIndexChanged, this, &TaskComparePanel::fillSides);
    return bar;
}

TaskComparePanel::What TaskComparePanel::what() const
{
    return static_cast<What>(m_what->currentData().toInt());
}

const TaskResult* TaskComparePanel::task() const
{
    const auto* tasks = tasksOf(m_result);
    return tasks && tasks->size() == 1 && tasks->front().details ? &tasks->front() : nullptr;
}

void TaskComparePanel::show(const SharedResult& result, const SwatchOrder& swatches)
{
    const bool sameTask = task() && tasksOf(result) && !tasksOf(result)->empty() && tasksOf(result)->front().name == task()->name;
    const int first = m_first->currentIndex(), second = m_second->currentIndex();
    m_result = result;
    m_swatches = swatches;
    fillSides();
    if (sameTask && first >= 0 && first < m_first->count() && second < m_second->count()) {
        m_first->setCurrentIndex(first);
        m_second->setCurrentIndex(second);
    }
}

void TaskComparePanel::clear()
{
    m_result.reset();
    m_asked.clear();
    m_askedPeriods = false;
    const QSignalBlocker a(m_first), b(m_second);
    m_first->clear();
    m_second->clear();
    showNotice({});
}

void TaskComparePanel::compare(What wanted, int first, int second)
{
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(wanted)));
    m_first->setCurrentIndex(first);
    m_second->setCurrentIndex(second);
}

void TaskComparePanel::fillSides()
{
    const QSignalBlocker a(m_first), b(m_second);
    m_first->clear();
    m_second->clear();
    const bool sides = what() != What::Periods;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_second, m_and})
        widget->setVisible(sides);
    const TaskResult* t = task();
    for (QComboBox* side : {m_first, m_second}) {
        if (t && what() == What::Variations)
            for (std::size_t v = 0; v < std::min(kOfferedVariations, t->variations.size()); ++v)
                side->addItem(tr("%1 (%2)").arg(toQString(variationName(*t, v, differenceText)), shareText(t->variations[v].share, 0)));
        else if (t && what() == What::Units)
            for (const UnitTask& unit : t->details->units)
                side->addItem(toQString(unit.name));
    }
    if (t && what() == What::Variations && t->bestVariation && *t->bestVariation < kOfferedVariations) {
        m_first->setCurrentIndex(static_cast<int>(*t->bestVariation));
        m_second->setCurrentIndex(*t->bestVariation == 0 && m_second->count() > 1 ? 1 : 0);
    } else if (t && what() == What::Units && t->details->units.size() > 2) {
        m_first->setCurrentIndex(m_first->count() - 2); // the last ones are teams, not what they add up to
        m_second->setCurrentIndex(m_second->count() - 1);
    } else if (m_second->count() > 1) {
        m_second->setCurrentIndex(1);
    }
    refresh();
}

std::optional<TaskComparison> TaskComparePanel::comparison()
{
    const TaskResult& t = *task();
    if (what() == What::Periods) {
        if (!m_result->previous) {
            showNotice(m_askedPeriods ? tr("The period before could not be read.") : tr("Reading the period before…"));
            if (!std::exchange(m_askedPeriods, true))
                emit periodsWanted();
            return {};
        }
        const auto* before = std::get_if<TasksResult>(&m_result->previous->body);
        if (m_result->previous->withheld || !before || before->tasks.empty() || before->tasks.front().complete == 0) {
            showNotice(tr("There is nothing that may be shown in the period before."));
            return {};
        }
        return comparePeriods(t, before->tasks.front(), differenceText);
    }
    const auto first = static_cast<std::size_t>(m_first->currentIndex()), second = static_cast<std::size_t>(m_second->currentIndex());
    if (m_first->currentIndex() < 0 || m_second->currentIndex() < 0) {
        showNotice(what() == What::Units ? tr("There are no teams to compare.") : tr("There are no variations to compare."));
        return {};
    }
    if (what() == What::Variations)
        for (const std::size_t v : {first, second})
            if (!stepsOf(t.details->variations, v)) {
                const bool asked = !m_asked.insert(v).second;
                showNotice(asked ? tr("The steps of variation %1 are not shown in this View.").arg(v + 1) : tr("Reading the steps…"));
                if (!asked)
                    emit variationWanted(v);
                return {};
            }
    const auto made = what() == What::Variations ? compareVariations(t, first, second, differenceText)
                                                 : compareUnits(t, t.details->units[first].unit, t.details->units[second].unit);
    if (!made) {
        showNotice(errorText(made.error()));
        return {};
    }
    return *made;
}

void TaskComparePanel::refresh()
{
    if (!task())
        return;
    if (const auto made = comparison())
        showComparison(*made);
}

void TaskComparePanel::showComparison(const TaskComparison& comparison)
{
    m_figures.setComparison(comparison);
    m_words->clear();
    for (const std::string& sentence : sentencesOf(comparison.first, comparison.second, differenceText))
        m_words->addItem(u"•  "_s + toQString(sentence));
    const bool steps = what() == What::Variations;
    m_strip->setVisible(steps);
    if (!steps)
        return;
    const TaskResult& t = *task();
    const auto row = [&](int index) {
        const auto v = static_cast<std::size_t>(index);
        return stripRow(toQString(variationName(t, v, differenceText)), t.variations[v], *stepsOf(t.details->variations, v));
    };
    m_strip->setRows(alignedRows(row(m_first->currentIndex()), row(m_second->currentIndex())), m_swatches);
}

void TaskComparePanel::showNotice(const QString& text)
{
    m_figures.clear();
    m_words->clear();
    if (!text.isEmpty())
        m_words->addItem(text);
    m_strip->hide();
}

QStringList TaskComparePanel::sentences() const
{
    QStringList all;
    for (int i = 0; i < m_words->count(); ++i)
        all.append(m_words->item(i)->text());
    return all;
}

const QAbstractItemModel* TaskComparePanel::table() const
{
    return m_table->model();
}

} // namespace worklode

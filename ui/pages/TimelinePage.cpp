#include "ui/pages/TimelinePage.h"

#include "core/LocalCalendar.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"
#include "ui/pages/TimelineUsage.h"
#include "ui/timeline/TimelineArrangeBar.h"
#include "ui/timeline/TimelineFindBar.h"
#include "ui/timeline/TimelineLegend.h"
#include "ui/timeline/TimelineOverview.h"
#include "ui/timeline/TimelineTexts.h"
#include "ui/timeline/TimelineWidget.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kMostDaysListed = 400, kMostDaysSearched = 14;
constexpr int kArrangePlace = 2; ///< in the toolbar: behind the title and its gap

} // namespace

TimelinePage::TimelinePage(QWidget* parent) : ResultPage(tr("Timeline"), parent)
{
    addActions();
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    m_timeline = new TimelineWidget(card);
    card->content()->addWidget(makeControls());
    card->content()->addWidget(makePicture(), 1);
    toolbar()->insertWidget(kArrangePlace, new TimelineArrangeBar(*m_timeline, this));
    m_sums = makeLabel({}, TextRole::Muted, card);
    m_sums->setWordWrap(true);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->content()->addWidget(m_sums);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(card);
    m_usage = new TimelineUsage(*m_timeline, this);
    both->addWidget(m_usage);
    both->setStretchFactor(0, 7);
    both->setStretchFactor(1, 4);
    both->setSizes({450, 210});
    setFocusProxy(m_timeline);
    both->setHandleWidth(10);
    both->setChildrenCollapsible(false);
    column->addWidget(both, 1);
    connect(m_timeline, &TimelineWidget::selectionChanged, this, &TimelinePage::showSums);
    connect(&m_usageRunner, &ViewRunner::finished, this, [this](const SharedResult& result) { m_usage->setShifts(result); });
    connect(m_timeline, &TimelineWidget::failed, this, &TimelinePage::said);
    connect(m_timeline, &TimelineWidget::sceneChanged, this, &TimelinePage::settledChanged);
    showSums();
}

void TimelinePage::addActions()
{
    addGlyphAction(Glyph::Find, tr("Find on the timeline"), QKeySequence::Find, [this] { m_find->begin(); });
    addGlyphAction(Glyph::ZoomIn, tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_timeline->zoomBy(0.6); });
    addGlyphAction(Glyph::ZoomOut, tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_timeline->zoomBy(1 / 0.6); });
    addGlyphAction(Glyph::Fit, tr("Show all"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_timeline->fitAll(); });
}

QWidget* TimelinePage::makeControls()
{
    auto* controls = new QWidget(this);
    auto* line = new QHBoxLayout(controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_associate = new QComboBox(controls);
    m_associate->setMinimumWidth(190);
    m_associate->setMaximumWidth(300); // a very long name is read in the list
    m_associate->setAccessibleName(tr("Associate"));
    m_date = new QComboBox(controls);
    m_date->setMinimumWidth(170);
    m_date->setAccessibleName(tr("Day"));
    m_find = new TimelineFindBar(*m_timeline, controls);
    auto* before = new GlyphButton(Glyph::Previous, tr("Day before"), controls);
    auto* after = new GlyphButton(Glyph::Next, tr("Day after"), controls);
    line->addWidget(makeLabel(tr("Associate"), TextRole::Muted, controls));
    line->addWidget(m_associate);
    line->addSpacing(10);
    line->addWidget(makeLabel(tr("Day"), TextRole::Muted, controls));
    line->addWidget(before);
    line->addWidget(m_date);
    line->addWidget(after);
    line->addStretch();
    line->addWidget(m_find);
    connect(before, &QToolButton::clicked, this, [this] { stepDate(-1); });
    connect(after, &QToolButton::clicked, this, [this] { stepDate(1); });
    connect(m_associate, &QComboBox::activated, this, [this](int i) {
        emit moving();
        m_who = i <= 0 ? std::nullopt : std::optional(toUtf8(m_associate->itemData(i).toString()));
        if (m_who)
            m_day.reset();
        else if (!m_day)
            chooseDate(lastDay());
        rerun();
    });
    connect(m_date, &QComboBox::activated, this, [this](int i) {
        emit moving();
        const QVariant day = m_date->itemData(i);
        chooseDate(day.isValid() ? std::optional(LocalDate{day.toInt()}) : std::nullopt);
        rerun();
    });
    return controls;
}

/// The lanes with what explains them: what goes out as a picture.
QWidget* TimelinePage::makePicture()
{
    m_picture = new QWidget(this);
    auto* column = new QVBoxLayout(m_picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_timeline, 1);
    column->addWidget(new TimelineOverview(*m_timeline, m_picture));
    column->addWidget(new TimelineLegend(m_picture));
    return m_picture;
}

LocalDate TimelinePage::lastDay() const
{
    const auto& workspace = context().workspace;
    LocalDate last = context().view.range.to ? context().view.range.to->addDays(-1) : LocalDate{1 << 20};
    if (workspace && workspace->freshness.span) {
        const auto& people = workspace->catalog->associates;
        const auto calendar = LocalCalendar::of(people.empty() || people.front().zone.empty() ? "UTC" : people.front().zone);
        const Instant latest = workspace->freshness.span->end;
        last = std::min(last, calendar ? calendar->dateOf(latest) : LocalDate{static_cast<std::int32_t>(toMs(latest) / 86'400'000)});
    }
    return last;
}

LocalDate TimelinePage::firstDay() const
{
    const DateRange& range = context().view.range;
    LocalDate first{0};
    if (const auto& workspace = context().workspace; workspace && workspace->freshness.span)
        first = LocalDate{static_cast<std::int32_t>(toMs(workspace->freshness.span->start) / 86'400'000)};
    if (range.from)
        first = std::max(first, *range.from);
    return range.lastDays ? std::max(first, lastDay().addDays(1 - *range.lastDays)) : first;
}

ViewRequest TimelinePage::request() const
{
    ViewRequest request;
    request.view = context().view;
    request.page = PageKind::Timeline;
    request.lanes.detail = LaneDetail::Outline;
    request.asUser = context().asUser;
    if (m_viewShown == context().view.name) {
        request.associate = m_who;
        request.date = m_day;
    } else {
        request.date = lastDay();
    }
    return request;
}

void TimelinePage::openAt(const PageContext& where, const TimelineTarget& target)
{
    if (m_viewShown != where.view.name)
        m_seen.clear();
    m_viewShown = where.view.name;
    m_targetDays.clear();
    m_who = target.associate;
    m_day.reset();
    m_searching = false;
    m_target = target;
    if (!open(where))
        reload();
}

void TimelinePage::rerun()
{
    m_searching = false;
    m_target.reset();
    reload();
    moveOn();
}

void TimelinePage::chooseDate(std::optional<LocalDate> date)
{
    m_day = date;
}

void TimelinePage::stepDate(int by)
{
    if (!m_day || m_date->count() < 2)
        return;
    const int next = m_date->currentIndex() - by; // the list begins with the last day
    if (next < 1 || next >= m_date->count())
        return;
    emit moving();
    chooseDate(LocalDate{m_date->itemData(next).toInt()});
    rerun();
}

bool TimelinePage::triesEarlierDay(const TimelineResult& body)
{
    if (!m_searching || !body.lanes.empty() || !m_day || m_searched >= kMostDaysSearched)
        return false;
    ++m_searched;
    m_day = m_day->addDays(-1);
    reload();
    return true;
}

/// What lies on the lanes of a result of outlines, by their places in it: of a first look at a part as long as there is no more, of all
/// data otherwise.
LaneSource TimelinePage::lanesFor(const SharedResult& result) const
{
    return [engine = context().workspace->engine, asked = request(), result](std::size_t first, std::size_t end, Progress& progress) {
        ViewRequest wanted = asked;
        wanted.lanes = {LaneDetail::Whole, LaneRange{first, end}};
        const bool part = result->header.partial.has_value();
        auto look = engine->firstLook(wanted, progress);
        if (look && look->header.partial.has_value() == part)
            return Result<TimelineResult>(std::get<TimelineResult>(std::move(look->body)));
        if (part) { // all of it is there by now, and about to be shown
            const auto& lanes = std::get<TimelineResult>(result->body).lanes;
            const auto at = [&lanes](std::size_t i) { return lanes.begin() + static_cast<std::ptrdiff_t>(std::min(i, lanes.size())); };
            return Result<TimelineResult>(TimelineResult{{at(first), at(end)}});
        }
        Result<PageResult> page = engine->run(wanted, progress);
        return page ? Result<TimelineResult>(std::get<TimelineResult>(std::move(page->body))) : Result<TimelineResult>(page.error());
    };
}

bool TimelinePage::settled() const
{
    return ResultPage::settled() && !m_timeline->lanesComing();
}

void TimelinePage::showResult(const SharedResult& result)
{
    const auto* body = std::get_if<TimelineResult>(&result->body);
    if (!body)
        return;
    if (m_viewShown != context().view.name) {
        m_viewShown = context().view.name;
        m_seen.clear();
        m_who.reset();
        m_day = lastDay();
        m_searching = true;
        m_searched = 0;
    }
    if (triesEarlierDay(*body))
        return;
    m_searching = false;
    noteAssociates(*body);
    fillChoices();
    m_timeline->setResult(result, context().workspace->catalog, lanesFor(result));
    ViewRequest usage = request();
    usage.page = PageKind::Summary;
    m_usageRunner.run(context().workspace->engine, usage);
    if (!m_wantedSight.isEmpty() && !result->header.partial)
        showSight(std::exchange(m_wantedSight, {}));
    showTarget();
}

void TimelinePage::showTarget()
{
    if (!m_target || m_timeline->showMoment(m_target->associate, m_target->range) || m_targetDays.empty()) {
        m_target.reset();
        return;
    }
    m_day = m_targetDays.back();
    m_targetDays.pop_back();
    reload();
}

bool TimelinePage::recover()
{
    if (!m_target || !m_who)
        return false;
    // Pseudonyms cannot be asked for. The shift's date is that of UTC or a neighbour of it.
    m_who.reset();
    const LocalDate day{static_cast<std::int32_t>(toMs(m_target->range.start) / 86'400'000)};
    m_targetDays = {day.addDays(1), day.addDays(-1)};
    m_day = day;
    reload();
    return true;
}

void TimelinePage::noteAssociates(const TimelineResult& body)
{
    if (context().view.anonymous)
        return;
    const auto& people = context().workspace->catalog->associates;
    for (const TimelineLane& lane : body.lanes) {
        const bool known = std::any_of(people.begin(), people.end(), [&](const Associate& a) { return a.id == lane.associate; });
        if (known || !context().asUser) // who may not see names gets pseudonyms, which cannot be asked for
            m_seen.insert(lane.associate);
    }
}

void TimelinePage::fillChoices()
{
    const QSignalBlocker quietAssociate(m_associate);
    const QSignalBlocker quietDate(m_date);
    m_associate->clear();
    m_associate->addItem(tr("Everybody"));
    bool known = !m_who;
    for (const std::string& id : m_seen) {
        m_associate->addItem(associateName(*context().workspace->catalog, id), toQString(id));
        if (m_who == id) {
            m_associate->setCurrentIndex(m_associate->count() - 1);
            known = true;
        }
    }
    if (!known) {
        m_associate->addItem(toQString(*m_who), toQString(*m_who));
        m_associate->setCurrentIndex(m_associate->count() - 1);
    }
    m_date->clear();
    m_date->addItem(tr("All days"));
    LocalDate day = lastDay();
    for (int i = 0; i < kMostDaysListed && day >= firstDay(); ++i, day = day.addDays(-1)) {
        m_date->addItem(dateText(day), day.daysSinceEpoch);
        if (m_day == day)
            m_date->setCurrentIndex(m_date->count() - 1);
    }
}

void TimelinePage::showSums()
{
    if (m_timeline->selection())
        m_sums->setText(m_timeline->selectionComplete() ? sumsText(m_timeline->selectionSums())
                        : m_timeline->selectionTooLarge()
                            ? tr("This is more than is added up at once: select fewer rows or a shorter stretch.")
                            : tr("Adding up…"));
    else
        m_sums->setText(tr("Wheel zooms, dragging moves, Ctrl+wheel makes lanes taller. Click a bar or Shift-drag a stretch to add it up."));
}

bool TimelinePage::isEmpty(const SharedResult& result) const
{
    // With one day or one associate chosen, the controls must stay in reach: the timeline itself says that there is nothing.
    return !std::holds_alternative<TimelineResult>(result->body);
}

QString TimelinePage::emptyText() const
{
    return tr("Nobody in this View's scope has a shift in its range.");
}

const QAbstractItemModel* TimelinePage::currentTable() const
{
    return m_usage->table();
}

QWidget* TimelinePage::currentPicture()
{
    return m_picture;
}

} // namespace worklode

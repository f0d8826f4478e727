// How long a frame of the Timeline takes: geometry and painting of 50 lanes over a month at 1920 × 1080, from all of it down to
// seconds, beside a painter that draws every span in sight.
//   timeline_bench [associates] [days] [spans a shift]
#include "ui/look/Look.h"
#include "ui/timeline/BarBatch.h"
#include "ui/timeline/TimelineGeometry.h"
#include "ui/timeline/TimelinePainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace worklode;

namespace {

constexpr double kGoalMs = 16;
constexpr int kFrames = 41; ///< a zoom level, each looking somewhere else
constexpr std::int64_t kDay = 86'400'000;

/// Shifts of nine hours with visits of very different lengths, one in four idle, tasks and opportunities.
TimelineLane makeShift(int associate, int day, int spans)
{
    static constexpr std::array<const char*, 8> names = {"Outlook", "Meridian CRM", "ClaimsDesk", "Host Terminal", "Excel", "Teams", "Browser", "Word"};
    std::uint64_t state = static_cast<std::uint64_t>(associate) * 7'919 + static_cast<std::uint64_t>(day) * 104'729 + 1;
    const auto below = [&state](std::uint64_t n) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::int64_t>((state >> 33U) % n);
    };
    TimelineLane lane;
    lane.associate = "associate" + std::to_string(1'000 + associate);
    lane.zone = "Europe/Berlin";
    lane.date = LocalDate{20'514 + day};
    std::int64_t at = (20'514 + day) * kDay + 7 * 3'600'000 + below(3'600'000);
    const std::int64_t begin = at;
    const auto mean = static_cast<std::uint64_t>(9 * 3'600'000 / spans);
    for (int i = 0; i < spans; ++i) {
        TimelineSpan span;
        const std::int64_t length = 500 + below(mean) * below(100) / 25;
        span.range = {instantFromMs(at), instantFromMs(at + length)};
        const std::int64_t dice = below(100);
        span.kind = dice < 24 ? SliceKind::Idle : dice < 27 ? SliceKind::Locked : dice < 28 ? SliceKind::OffComputer : SliceKind::Active;
        span.category = static_cast<Category>(below(4));
        span.application = names[static_cast<std::size_t>(below(names.size()))];
        lane.spans.push_back(span);
        at += length + (dice == 99 ? 60'000 : 0);
        if (i % 7 == 0)
            lane.opportunities.push_back({"Copy and paste", span.range});
        if (i % 20 == 0)
            lane.tasks.push_back({"Settle a claim", {span.range.start, instantFromMs(at + 400'000)}, i % 60 == 0 ? InstanceState::Abandoned : InstanceState::Complete});
    }
    lane.shift = {instantFromMs(begin), instantFromMs(at)};
    return lane;
}

std::shared_ptr<const std::vector<TimelineLane>> makeMonth(int associates, int days, int spans)
{
    auto lanes = std::make_shared<std::vector<TimelineLane>>();
    for (int day = 0; day < days; ++day)
        for (int associate = 0; day % 7 < 5 && associate < associates; ++associate)
            lanes->push_back(makeShift(associate, day, spans));
    return lanes;
}

/// What a painter does that knows no levels of detail: goes through every span and draws those in sight, one by one.
void paintEverySpan(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    painter.fillRect(QRect(QPoint(0, 0), sight.size), look.card);
    const TimelineScale scale = sight.scale();
    const LaneMetrics& m = scene.metrics;
    const auto [first, last] = sight.rowsInSight(scene);
    const auto rectOf = [&](std::size_t lane, const TimeRange& range, int top, int height) {
        const AxisRange r = scene.axisRange(lane, range);
        const double left = std::max(0.0, scale.xOf(r.start));
        return QRectF(kTimelineGutter + left, top, std::max(1.0, std::min(scale.width, scale.xOf(r.end)) - left), height);
    };
    const auto inSight = [&](std::size_t lane, const TimeRange& range) {
        const AxisRange r = scene.axisRange(lane, range);
        return r.end > sight.visible.start && r.start < sight.visible.end;
    };
    for (std::size_t row = first; row < last; ++row)
        for (const std::size_t i : scene.rows[row].lanes) {
            const TimelineLane& lane = scene.lane(i);
            const int top = sight.topOf(scene, row) + m.padding;
            for (const TimelineSpan& span : lane.spans)
                if (inSight(i, span.range)) {
                    const BarKind kind = barKindOf(span);
                    const QColor colour = kind == BarKind::Idle ? look.idle : kind == BarKind::Locked ? look.locked : look.category(span.category);
                    painter.fillRect(rectOf(i, span.range, top, m.track), kind == BarKind::Idle ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
                }
            for (const TimelineTask& task : lane.tasks)
                if (inSight(i, task.range))
                    painter.fillRect(rectOf(i, task.range, top + m.track + m.subGap, m.subRow), look.task);
            for (const TimelineOpportunity& opportunity : lane.opportunities)
                if (inSight(i, opportunity.range))
                    painter.fillRect(rectOf(i, opportunity.range, top + m.track + 2 * m.subGap + m.subRow, m.subRow), look.opportunity);
        }
}

struct Frames {
    double worst = 0, median = 0;                       ///< by the clock
    double worstProcessor = 0, medianProcessor = 0;     ///< what it costs on a machine that is busy otherwise
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Paint>
Frames timeFrames(const TimelineScene& scene, TimelineSight sight, double length, int frames, const Paint& paint)
{
    QImage image(sight.size, QImage::Format_RGB32);
    std::vector<double> times, processor;
    for (int i = -1; i < frames; ++i) { // the first one finds its letters, and does not count
        const double room = std::max(0.0, scene.bounds.length() - length);
        const double start = scene.bounds.start + room * std::max(0, i) / std::max(1, frames - 1);
        sight.visible = clampedTo({start, start + length}, scene.bounds);
        sight.scroll = std::max(0, scene.height() - sight.size.height() + kTimelineHeader) * ((std::max(0, i) * 7) % 10) / 9;
        const auto begin = std::chrono::steady_clock::now();
        const double processorBegin = processorMs();
        QPainter painter(&image);
        paint(painter, scene, sight);
        painter.end();
        if (i < 0)
            continue;
        processor.push_back(processorMs() - processorBegin);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    return {times.back(), times[times.size() / 2], processor.back(), processor[processor.size() / 2]};
}

/// Whether every frame met the goal.
bool tellLevels(const char* what, const TimelineScene& scene, const TimelineSight& sight)
{
    struct Level {
        const char* name;
        double ms;
    };
    const std::array<Level, 7> levels = {{{"all of it", scene.bounds.length()}, {"a week", 7.0 * kDay}, {"a day", 1.0 * kDay}, {"2 hours", 7'200'000},
                                          {"10 minutes", 600'000}, {"1 minute", 60'000}, {"5 seconds", 5'000}}};
    bool met = true;
    for (const Level& level : levels) {
        if (level.ms > scene.bounds.length())
            continue;
        const Look& look = lightLook();
        const Frames ours = timeFrames(scene, sight, level.ms, kFrames, [&look](QPainter& p, const TimelineScene& s, const TimelineSight& at) {
            paintTimelineFrame(p, s, at, look);
            paintTimelineMarks(p, s, at, look);
        });
        const Frames every = timeFrames(scene, sight, level.ms, 5, [&look](QPainter& p, const TimelineScene& s, const TimelineSight& at) {
            paintEverySpan(p, s, at, look);
        });
        met = met && ours.worst <= kGoalMs;
        std::printf("%-34s %-10s worst %6.1f ms   median %6.1f ms   of processor: worst %5.1f, median %5.1f   goal %.0f ms %s   every span: median %6.1f of "
                    "processor (%.1f times)\n",
                    what, level.name, ours.worst, ours.median, ours.worstProcessor, ours.medianProcessor, kGoalMs,
                    ours.worst <= kGoalMs ? "met   " : "MISSED", every.medianProcessor, every.medianProcessor / ours.medianProcessor);
        std::fflush(stdout);
    }
    return met;
}

int argument(int argc, char** argv, int i, int otherwise) { return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise; }

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int associates = argument(argc, argv, 1, 50);
    TimelineScene scene;
    scene.lanes = makeMonth(associates, argument(argc, argv, 2, 30), argument(argc, argv, 3, 1'000));
    scene.arrange();
    std::size_t spans = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < scene.laneCount(); ++i) {
        scene.loaded[i] = loadLane(std::shared_ptr<const TimelineLane>(scene.lanes, &scene.lane(i)));
        spans += scene.lane(i).spans.size();
    }
    std::printf("%zu shifts of %d associates, %zu spans; levels of detail of all: %.0f ms on one thread\n", scene.laneCount(), associates, spans,
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    TimelineSight sight;
    sight.size = QSize(1920, 1080);
    sight.font = timelineFont(QApplication::font());
    scene.grouping = Grouping::Associate;
    scene.mode = AxisMode::Calendar;
    scene.arrange();
    bool met = true;
    scene.metrics = LaneMetrics::of(LaneHeight::Low);
    met = tellLevels("a row an associate, all in sight", scene, sight) && met;
    scene.metrics = LaneMetrics::of(LaneHeight::Normal);
    met = tellLevels("a row an associate, normal height", scene, sight) && met;
    scene.metrics = LaneMetrics::of(LaneHeight::Tall);
    met = tellLevels("a row an associate, tall, names", scene, sight) && met;
    scene.grouping = Grouping::Day;
    scene.mode = AxisMode::Clock;
    scene.arrange();
    scene.metrics = LaneMetrics::of(LaneHeight::Low);
    met = tellLevels("a row a shift, by time of day, low", scene, sight) && met;
    std::printf("%s\n", met ? "Every frame met the goal." : "Not every frame met the goal.");
    return 0;
}

#include "collector/HeadlessCollector.h"

#include "archive/DurableFiles.h"
#include "collector/CollectorLog.h"
#include "collector/StatusBlock.h"
#include "collector/WorkspaceDelivery.h"
#include "core/LocalCalendar.h"

#include <QTimeZone>

#include <algorithm>
#include <unistd.h>

namespace worklode {

namespace {

constexpr int kFirstReconnectMs = 1000;
constexpr int kLongestReconnectMs = 60000;
constexpr Duration kSyncEvery = std::chrono::seconds(30);

std::string systemZone()
{
    const std::string zone = QTimeZone::systemTimeZoneId().toStdString();
    return isKnownZone(zone) ? zone : "UTC";
}

void complain(const Outcome& outcome)
{
    if (!outcome)
        qCWarning(collectorLog) << outcome.error().sentence().c_str();
}

} // namespace

HeadlessCollector::HeadlessCollector(CollectorOptions options, Connector connector)
    : m_options(std::move(options)), m_connector(std::move(connector)), m_policy(m_options.policy, m_options.streamFolder() / "last-good-policy.json")
{
    for (QTimer* timer : {&m_coalesce, &m_deadline, &m_reconnect})
        timer->setSingleShot(true);
    m_coalesce.setTimerType(Qt::PreciseTimer);
    connect(&m_coalesce, &QTimer::timeout, this, &HeadlessCollector::fetch);
    connect(&m_deadline, &QTimer::timeout, this, &HeadlessCollector::tick);
    connect(&m_reconnect, &QTimer::timeout, this, &HeadlessCollector::connectSource);
    connect(&m_lockWatch, &LockWatch::changed, this, &HeadlessCollector::lockChanged);
}

HeadlessCollector::~HeadlessCollector() = default;

Outcome HeadlessCollector::start()
{
    const auto folder = m_options.streamFolder();
    if (!m_options.workspace.empty())
        if (auto workspace = Workspace::openOrCreate(m_options.workspace); !workspace)
            return workspace.error();
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    auto instance = InstanceLock::take(folder / "lock");
    if (!instance)
        return instance.error();
    m_instance.emplace(*std::move(instance));
    std::string why;
    m_source = m_connector(why);
    if (!m_source)
        return Error{ErrorCode::Unavailable, {}, "nothing can be recorded: " + why};
    recoverOrphans();
    auto spool = Spool::open({folder, m_options.spoolFolder(), m_options.streamKey()});
    if (!spool)
        return spool.error();
    m_spool.emplace(*std::move(spool));
    complain(m_policy.reread());
    m_recorder = std::make_unique<Recorder>(m_clock, *m_spool, m_policy.current(),
        RecorderIdentity{m_options.associate, m_options.stream, systemZone(), "worklode-collector " WORKLODE_VERSION});
    if (auto control = ControlPipe::open(folder / "control")) {
        m_control.emplace(*std::move(control));
        m_controlReadable = std::make_unique<QSocketNotifier>(m_control->descriptor(), QSocketNotifier::Read);
        connect(m_controlReadable.get(), &QSocketNotifier::activated, this,
            [this] { m_control->drain([this](std::string_view line) { takeLine(line); }); });
    }
    m_status.since = m_clock.now();
    if (auto started = m_recorder->start(coverage()); !started)
        return started;
    sourceReady();
    deliver();
    report("recording");
    return Done{};
}

/// Logs of streams whose collector crashed and that may never come back, e.g. of another display.
void HeadlessCollector::recoverOrphans()
{
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(m_options.spoolFolder(), failed)) {
        if (!std::filesystem::exists(entry.path() / "open.wlog", failed) || entry.path() == m_options.streamFolder())
            continue;
        if (const auto lock = InstanceLock::take(entry.path() / "lock"); !lock)
            continue; // it is recording
        else if (auto spool = Spool::open({entry.path(), m_options.spoolFolder(), entry.path().filename().string()}); !spool)
            qCWarning(collectorLog) << spool.error().sentence().c_str();
    }
}

/// The source is there: listen to it, and fetch what has focus now.
void HeadlessCollector::sourceReady()
{
    m_reconnect.setInterval(kFirstReconnectMs);
    if (m_source->descriptor() >= 0) {
        m_readable = std::make_unique<QSocketNotifier>(m_source->descriptor(), QSocketNotifier::Read);
        connect(m_readable.get(), &QSocketNotifier::activated, this, [this] {
            m_readable->setEnabled(false);
            m_coalesce.start(static_cast<int>(kCoalesceMs));
        });
    }
    fetch();
    if (!m_lockWatch.reason().isEmpty())
        lockChanged();
}

void HeadlessCollector::connectSource()
{
    std::string why;
    m_source = m_connector(why);
    if (!m_source) {
        m_reconnect.start(std::min(kLongestReconnectMs, 2 * m_reconnect.interval()));
        return;
    }
    complain(m_recorder->start(coverage()));
    sourceReady();
    report("recording");
}

void HeadlessCollector::fetch()
{
    if (const auto slept = m_suspendWatch.slept(steadyNow(), awakeNow()))
        m_recorder->slept(Duration(*slept));
    if (!m_source)
        return;
    if (m_source->drain(*m_recorder) == CaptureSource::State::Lost) {
        sourceLost();
        return;
    }
    if (m_readable)
        m_readable->setEnabled(true);
    m_recorder->advance();
    arm();
}

/// The session ended, or its server did: what follows is a hole, not idleness.
void HeadlessCollector::sourceLost()
{
    qCWarning(collectorLog) << "the display is gone; waiting for it";
    m_readable.reset();
    m_source.reset();
    m_deadline.stop();
    complain(m_recorder->stop());
    deliver();
    report("waiting for the display");
    m_reconnect.start(m_reconnect.interval());
}

void HeadlessCollector::tick()
{
    fetch(); // input that is waiting happened before this moment
    if (!m_source)
        return;
    if (m_recorder->wantsRoll())
        roll();
    arm();
}

/// Sleeps until something is due. While idle that is at most one sealing, so that an idle desktop costs nothing.
void HeadlessCollector::arm()
{
    const auto now = m_clock.monotonic();
    auto due = m_recorder->deadline();
    if (!due || now - m_synced >= kSyncEvery) {
        m_synced = now;
        complain(m_spool->sync());
        if (m_recorder->totals().slices != m_reported)
            report(m_recorder->isLocked() ? "locked" : "recording");
    }
    if (const auto roll = m_recorder->rollDue())
        due = std::min(due.value_or(*roll), *roll);
    if (due)
        m_deadline.start(static_cast<int>(std::clamp<std::int64_t>(toMs(*due - now), 1, 600000)));
    else
        m_deadline.stop();
}

void HeadlessCollector::roll()
{
    m_recorder->setZone(systemZone());
    m_recorder->setCoverage(coverage());
    complain(m_recorder->roll());
    deliver();
}

void HeadlessCollector::deliver()
{
    m_status.sealedSegments = m_spool->sealedSegments();
    if (m_options.workspace.empty())
        return;
    const auto workspace = Workspace::open(m_options.workspace);
    if (!workspace)
        return;
    const auto done = deliverSegments(m_options.spoolFolder(), *workspace);
    m_status.delivered += done.delivered;
    m_status.refused += done.refused;
    m_status.undelivered = done.waiting;
}

void HeadlessCollector::lockChanged()
{
    fetch();
    if (!m_source)
        return;
    const auto reason = m_lockWatch.reason().toStdString();
    if (reason.empty()) {
        m_suspendWatch.slept(steadyNow(), awakeNow()); // logind has told of this sleep
        m_recorder->unlock();
    } else {
        m_recorder->lock(reason);
    }
    complain(m_spool->sync());
    report(reason.empty() ? "recording" : "locked");
    arm();
}

void HeadlessCollector::rereadPolicy()
{
    const auto before = m_policy.current();
    complain(m_policy.reread());
    if (!(m_policy.current() == before)) {
        fetch();
        complain(m_recorder->setPolicy(m_policy.current()));
        if (m_source)
            m_source->tellFocus(*m_recorder);
        fetch();
        deliver();
    }
    report(m_source ? "recording" : "waiting for the display");
}

void HeadlessCollector::takeLine(std::string_view line)
{
    const auto request = markFromText(line);
    if (!request || !m_recorder->recording())
        return;
    fetch();
    m_recorder->mark(request->kind, request->task);
    arm();
}

Outcome HeadlessCollector::stop()
{
    if (!m_recorder)
        return Done{};
    fetch();
    auto stopped = m_recorder->recording() ? m_recorder->stop() : Outcome(Done{});
    deliver();
    report("stopped");
    std::error_code ignored;
    std::filesystem::remove(m_options.streamFolder() / "control", ignored);
    return stopped;
}

std::uint32_t HeadlessCollector::capabilities() const
{
    return (m_source ? m_source->capabilities() : 0) | (m_lockWatch.seesLock() ? std::uint32_t{CanSeeLock} : 0u);
}

std::uint32_t HeadlessCollector::coverage() const
{
    constexpr std::pair<CaptureCapability, CoverageFlag> pairs[] = {{CanCountInput, NoInputCounts}, {CanSeeTitles, NoTitles},
        {CanSeeExecutables, NoExecutable}, {CanSeeIdle, NoIdle}, {CanSeeLock, NoLock}};
    std::uint32_t flags = 0;
    for (const auto& [can, flag] : pairs)
        flags |= (capabilities() & can) != 0 ? 0u : std::uint32_t{flag};
    return flags;
}

void HeadlessCollector::report(const char* state)
{
    m_status.state = state;
    m_status.pid = getpid();
    m_status.written = m_clock.now();
    m_status.slices = m_recorder->totals().slices;
    m_status.counts = m_recorder->totals().counts;
    m_status.sealedSegments = m_spool->sealedSegments();
    m_status.givenUp = m_spool->givenUp();
    m_status.policyVersion = m_policy.current().version;
    m_status.policyOrigin = toText(m_policy.origin());
    if (m_source)
        m_status.capabilities = capabilities();
    m_reported = m_status.slices;
    complain(writeStatus(m_status, m_options.streamFolder() / "status.json"));
}

std::string HeadlessCollector::describe() const
{
    StatusBlock block;
    block.options = &m_options;
    block.policy = &m_policy;
    block.capabilities = capabilities();
    block.source = m_source ? m_source->name() : std::string();
    block.lockSources = m_lockWatch.sources().toStdString();
    block.zone = systemZone();
    return toText(block);
}

} // namespace worklode

// The running collector: turns the event loop's wake-ups into calls of its parts. Only wiring and timing.
#pragma once

#include "collector/CollectorOptions.h"
#include "collector/CollectorStatus.h"
#include "collector/ControlPipe.h"
#include "collector/InstanceLock.h"
#include "collector/LockWatch.h"
#include "collector/Recorder.h"
#include "collector/capture/CaptureSource.h"
#include "collector/capture/SuspendWatch.h"
#include "policy/PolicyFile.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace worklode {

class HeadlessCollector : public QObject
{
    Q_OBJECT

public:
    /// Connects to a desktop, or says in one sentence why there is none to record.
    using Connector = std::function<std::unique_ptr<CaptureSource>(std::string& why)>;

    HeadlessCollector(CollectorOptions options, Connector connector);
    ~HeadlessCollector() override;

    /// Refused: another collector of this stream, no desktop, a spool that cannot be written.
    Outcome start();
    /// Seals and delivers. The program may leave afterwards.
    Outcome stop();
    void rereadPolicy();
    /// What this desktop can and cannot tell, for people.
    std::string describe() const;

private:
    void recoverOrphans();
    void connectSource();
    void sourceReady();
    void fetch();
    void sourceLost();
    void lockChanged();
    void tick();
    void arm();
    void roll();
    void deliver();
    void report(const char* state);
    void takeLine(std::string_view line);
    std::uint32_t capabilities() const;
    std::uint32_t coverage() const;

    CollectorOptions m_options;
    Connector m_connector;
    SystemClock m_clock;
    PolicyFile m_policy;
    LockWatch m_lockWatch;
    SuspendWatch m_suspendWatch;
    std::optional<InstanceLock> m_instance;
    std::optional<Spool> m_spool;
    std::optional<ControlPipe> m_control;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<CaptureSource> m_source;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_controlReadable;
    QTimer m_coalesce; ///< input is waiting: fetch it all in a moment
    QTimer m_deadline; ///< the segmenter wants to be called
    QTimer m_reconnect;
    std::uint64_t m_reported = 0; ///< slices, when the status was last written
    Duration m_synced{0};
    CollectorStatus m_status;
};

} // namespace worklode

// worklode-collector: reads options, hardens the process, wires signals to the collector.
#include "collector/CollectorOptions.h"
#include "collector/CollectorStatus.h"
#include "collector/ControlPipe.h"
#include "collector/HeadlessCollector.h"
#include "collector/InstanceLock.h"
#include "collector/capture/X11Source.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace worklode;

namespace {

/// No core file and no other process of this user may show what passes through here; files are for their owner only.
void harden()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file at its limit is a full disk like any other
}

/// Signals become readable events; blocked before any thread starts.
int signalDescriptor()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, number);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int fail(const std::string& sentence)
{
    std::fprintf(stderr, "worklode-collector: %s\n", sentence.c_str());
    return 1;
}

int showStatus(const CollectorOptions& options)
{
    const bool running = InstanceLock::isHeld(options.streamFolder() / "lock");
    const auto text = statusForPeople(options.streamFolder() / "status.json", running);
    if (!text)
        return fail(text.error().sentence());
    std::fputs(text->c_str(), stdout);
    return running ? 0 : 1;
}

int sendMark(const CollectorOptions& options)
{
    if (!markFromText(options.mark))
        return fail("--mark wants start:TASK, stop:TASK or cancel:TASK");
    const auto sent = ControlPipe::send(options.streamFolder() / "control", options.mark);
    return sent ? 0 : fail(sent.error().sentence());
}

std::unique_ptr<CaptureSource> connectDesktop(std::string& why)
{
    if (isWaylandSession()) {
        why = "this is a Wayland session, where input counts, focus and titles are not available to this collector";
        return nullptr;
    }
    return X11Source::connect({}, why);
}

int record(const CollectorOptions& options, int signalReader)
{
    HeadlessCollector collector(options, connectDesktop);
    if (auto started = collector.start(); !started)
        return fail(started.error().sentence());
    std::fputs(collector.describe().c_str(), stdout);
    std::fflush(stdout);
    QSocketNotifier notifier(signalReader, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, [&] {
        signalfd_siginfo info{};
        while (read(signalReader, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
            if (info.ssi_signo == SIGHUP)
                collector.rereadPolicy();
            else
                QCoreApplication::quit();
        }
    });
    QCoreApplication::exec();
    const auto stopped = collector.stop();
    return stopped ? 0 : fail(stopped.error().sentence());
}

} // namespace

int main(int argc, char** argv)
{
    int exitCode = 0;
    const auto options = readOptions(argc, argv, exitCode);
    if (!options)
        return exitCode;
    harden();
    if (options->status)
        return showStatus(*options);
    if (!options->mark.empty())
        return sendMark(*options);
    const int signalReader = signalDescriptor();
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop: smaller, and no wake-ups of others
    const QCoreApplication application(argc, argv);
    return record(*options, signalReader);
}

#include "collector/LockWatch.h"
#include "Catch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace worklode;

namespace {

QString text(const char* s) { return QString::fromLatin1(s); }

bool waitFor(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

/// A bus of our own, so that no real desktop is disturbed.
struct PrivateBus {
    QProcess daemon;
    QString address;
    PrivateBus()
    {
        daemon.start(text("dbus-daemon"), {text("--session"), text("--nofork"), text("--print-address=1")});
        if (daemon.waitForStarted() && daemon.waitForReadyRead(5000))
            address = QString::fromLatin1(daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        daemon.kill();
        daemon.waitForFinished();
    }
};

void sendActive(QDBusConnection& bus, bool active)
{
    auto signal = QDBusMessage::createSignal(text("/ScreenSaver"), text("org.freedesktop.ScreenSaver"), text("ActiveChanged"));
    signal << active;
    bus.send(signal);
}

} // namespace

TEST_CASE("a screen saver that locks is heard, and so is logind")
{
    PrivateBus bus;
    if (bus.address.isEmpty()) {
        WARN("skipped: dbus-daemon is not installed");
        return;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address.toLatin1());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address.toLatin1());
    auto saver = QDBusConnection::connectToBus(bus.address, text("saver"));
    REQUIRE(saver.registerService(text("org.freedesktop.ScreenSaver")));
    REQUIRE(saver.registerService(text("org.freedesktop.login1")));
    LockWatch watch;
    CHECK(watch.seesLock());
    CHECK(watch.seesSleep());
    CHECK(watch.reason().isEmpty());
    int changes = 0;
    QObject::connect(&watch, &LockWatch::changed, [&] { ++changes; });
    sendActive(saver, true);
    CHECK(waitFor([&] { return watch.reason() == text("locked"); }));
    sendActive(saver, true);
    auto sleep = QDBusMessage::createSignal(text("/org/freedesktop/login1"), text("org.freedesktop.login1.Manager"), text("PrepareForSleep"));
    saver.send(sleep << true);
    CHECK(waitFor([&] { return watch.reason() == text("asleep"); }));
    auto awake = QDBusMessage::createSignal(text("/org/freedesktop/login1"), text("org.freedesktop.login1.Manager"), text("PrepareForSleep"));
    saver.send(awake << false);
    CHECK(waitFor([&] { return watch.reason() == text("locked"); }));
    sendActive(saver, false);
    CHECK(waitFor([&] { return watch.reason().isEmpty(); }));
    CHECK(changes == 4);
    QDBusConnection::disconnectFromBus(text("saver"));
}

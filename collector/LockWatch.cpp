#include "collector/LockWatch.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>

namespace worklode {

namespace {

constexpr auto kLogind = "org.freedesktop.login1";
constexpr auto kManager = "/org/freedesktop/login1";
constexpr auto kManagerInterface = "org.freedesktop.login1.Manager";
constexpr auto kSessionInterface = "org.freedesktop.login1.Session";
constexpr int kPatienceMs = 2000;

QString text(const char* s) { return QString::fromLatin1(s); }

/// libdbus would start a bus of its own where there is none.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + text("/bus"));
}

QString ownSessionPath(const QDBusConnection& bus)
{
    QDBusInterface manager(text(kLogind), text(kManager), text(kManagerInterface), bus);
    manager.setTimeout(kPatienceMs);
    QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty()) {
        QDBusInterface own(text(kLogind), text(kManager) + text("/session/auto"), text(kSessionInterface), bus);
        own.setTimeout(kPatienceMs);
        id = own.property("Id").toString();
    }
    const QDBusReply<QDBusObjectPath> path = id.isEmpty() ? QDBusReply<QDBusObjectPath>(QDBusMessage()) : manager.call(text("GetSession"), id);
    return path.isValid() ? path.value().path() : QString();
}

} // namespace

LockWatch::LockWatch(QObject* parent) : QObject(parent)
{
    listenToLogind();
    listenToSavers();
}

void LockWatch::listenToLogind()
{
    auto bus = QDBusConnection::systemBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(text(kLogind)).value())
        return;
    m_seesLogind = bus.connect(text(kLogind), text(kManager), text(kManagerInterface), text("PrepareForSleep"), this, SLOT(sleepChanged(bool)));
    const QString path = ownSessionPath(bus);
    if (path.isEmpty())
        return;
    m_seesSession = bus.connect(text(kLogind), path, text("org.freedesktop.DBus.Properties"), text("PropertiesChanged"), this,
        SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    QDBusInterface session(text(kLogind), path, text(kSessionInterface), bus);
    session.setTimeout(kPatienceMs);
    m_locked = session.property("LockedHint").toBool();
}

void LockWatch::listenToSavers()
{
    if (!hasSessionBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        const bool listens = bus.connect(QString(), QString(), text(name), text("ActiveChanged"), this, SLOT(saverChanged(bool)));
        m_seesSaver = m_seesSaver || (listens && bus.interface()->isServiceRegistered(text(name)).value());
    }
}

QString LockWatch::sources() const
{
    QStringList parts;
    if (m_seesSession)
        parts << text("logind");
    if (m_seesSaver)
        parts << text("screen saver");
    return parts.isEmpty() ? text("neither logind nor a screen saver answers on D-Bus") : parts.join(text(", "));
}

QString LockWatch::reason() const { return m_asleep ? text("asleep") : m_locked || m_saver ? text("locked") : QString(); }

void LockWatch::set(bool& flag, bool value)
{
    const QString before = reason();
    flag = value;
    if (reason() != before)
        emit changed();
}

void LockWatch::sessionChanged(const QString& interface, const QVariantMap& values, const QStringList&)
{
    if (interface == text(kSessionInterface) && values.contains(text("LockedHint")))
        set(m_locked, values.value(text("LockedHint")).toBool());
}

void LockWatch::saverChanged(bool active) { set(m_saver, active); }

void LockWatch::sleepChanged(bool asleep) { set(m_asleep, asleep); }

} // namespace worklode

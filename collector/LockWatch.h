// Whether the session is locked, its screen saver is on, or the machine is about to sleep: asked over D-Bus.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace worklode {

/// Listens to logind (system bus) and to the desktops' screen savers (session bus). What is not there is not available;
/// no bus is ever started for it. Lives in the thread that made it; needs its event loop.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject* parent = nullptr);

    bool seesLock() const { return m_seesSession || m_seesSaver; }
    bool seesSleep() const { return m_seesLogind; }
    /// Where it listens, for people; "no bus" where it cannot.
    QString sources() const;
    /// Empty: neither. Else `locked` or `asleep`.
    QString reason() const;

signals:
    void changed();

private slots:
    void sessionChanged(const QString& interface, const QVariantMap& values, const QStringList& invalidated);
    void saverChanged(bool active);
    void sleepChanged(bool asleep);

private:
    void listenToLogind();
    void listenToSavers();
    void set(bool& flag, bool value);

    bool m_seesLogind = false;
    bool m_seesSession = false;
    bool m_seesSaver = false;
    bool m_locked = false;
    bool m_saver = false;
    bool m_asleep = false;
};

} // namespace worklode

// Starts and stops the embedded collector for the open workspace and says what it is doing.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <filesystem>

namespace worklode {

/// What the collector wrote to `spool/status.json`, as far as the window shows it.
struct RecorderStatus {
    bool known = false;
    QString state;   ///< `recording`, `paused`, …
    QString detail;  ///< one line for people
};
RecorderStatus parseRecorderStatus(const QByteArray& json);

/// Owns the process: it stops with the window.
class RecorderControl final : public QObject
{
    Q_OBJECT

public:
    explicit RecorderControl(QObject* parent = nullptr);
    ~RecorderControl() override;

    void setFolder(const std::filesystem::path& folder) { m_folder = folder; }
    void start();
    void stop();
    bool recording() const { return m_process.state() != QProcess::NotRunning; }
    QString statusText() const { return m_status; }

signals:
    void changed();            ///< recording() or statusText()
    void stopped();            ///< what was recorded is sealed: the workspace can be reloaded
    void failed(QString sentence);

private:
    void readStatus();
    void end(int code, QProcess::ExitStatus status);
    void say(const QString& status);

    std::filesystem::path m_folder;
    std::filesystem::path m_recorded; ///< the folder that the running collector writes to
    QProcess m_process;
    QTimer m_poll;
    QString m_status;
    bool m_stopping = false;
};

} // namespace worklode

// Starts and stops the embedded collector for the open workspace and says what it is doing.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <filesystem>

namespace worklode {

/// What a collector wrote to `spool/<stream>/status.json`, as far as the window shows it.
struct RecorderStatus {
    bool known = false;
    qint64 pid = 0;
    QString detail;  ///< one line for people
    QString hint;    ///< what it cannot see or could not do, a line each
};
RecorderStatus parseRecorderStatus(const QByteArray& json);
/// The status of the process `pid` in a workspace; not known where it wrote none yet.
RecorderStatus findRecorderStatus(const std::filesystem::path& workspace, qint64 pid);

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
    QString hintText() const { return m_hint; }

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
    QString m_hint;
    bool m_stopping = false;
};

} // namespace worklode

// Runs another of our programs beside the window: worklodectl for demo data and imports.
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace worklode {

/// The path of a program of ours: next to this one, in the build tree, or on the PATH; empty where there is none.
QString findTool(const QString& name);

/// The last percentage in what a program wrote to stderr, as 0–1; negative where there is none.
double lastPercentage(const QByteArray& text);

class ToolProcess final : public QObject
{
    Q_OBJECT

public:
    explicit ToolProcess(QObject* parent = nullptr);
    ~ToolProcess() override;

    /// Only one at a time; false and finished(false, …) where it cannot start.
    bool start(const QString& tool, const QStringList& arguments);
    void cancel();
    bool running() const { return m_process.state() != QProcess::NotRunning; }

signals:
    void progressed(double fraction);
    void finished(bool done, QString message); ///< the last line of stdout; of stderr where that is empty or it failed

private:
    void readErrors();
    void end(int code, QProcess::ExitStatus status);

    QProcess m_process;
    QByteArray m_errors;
    bool m_cancelled = false;
};

} // namespace worklode

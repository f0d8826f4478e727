#include "ui/mainwindow/RecorderControl.h"

#include "ui/look/Format.h"
#include "ui/mainwindow/ToolProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

RecorderStatus parseRecorderStatus(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RecorderStatus status;
    status.state = object.value(u"state"_s).toString();
    status.known = !status.state.isEmpty();
    if (!status.known)
        return status;
    QStringList parts{status.state};
    if (object.contains(u"slices"_s))
        parts.append(RecorderControl::tr("%1 slices").arg(countText(static_cast<std::uint64_t>(object.value(u"slices"_s).toDouble()))));
    const QString source = object.value(u"source"_s).toString();
    if (!source.isEmpty())
        parts.append(source);
    status.detail = parts.join(u" · "_s);
    return status;
}

RecorderControl::RecorderControl(QObject* parent) : QObject(parent), m_status(tr("Not recording"))
{
    m_poll.setInterval(2000);
    connect(&m_poll, &QTimer::timeout, this, &RecorderControl::readStatus);
    connect(&m_process, &QProcess::finished, this, &RecorderControl::end);
}

RecorderControl::~RecorderControl()
{
    m_process.disconnect(this);
    if (recording()) {
        m_process.terminate(); // it seals what it has; the spool keeps the rest in any case
        m_process.waitForFinished(3000);
    }
}

void RecorderControl::start()
{
    if (recording())
        return;
    const QString program = findTool(u"worklode-collector"_s);
    if (program.isEmpty()) {
        emit failed(tr("worklode-collector was not found next to this program"));
        return;
    }
    if (m_folder.empty()) {
        emit failed(tr("Open a workspace first: recordings go there"));
        return;
    }
    m_stopping = false;
    m_recorded = m_folder;
    m_process.start(program, {u"--headless"_s, u"--workspace"_s, QString::fromStdString(m_folder.string())});
    m_poll.start();
    say(tr("Starting…"));
}

void RecorderControl::stop()
{
    m_stopping = true;
    m_process.terminate();
    say(tr("Stopping…"));
}

void RecorderControl::readStatus()
{
    QFile file(QString::fromStdString((m_recorded / "spool" / "status.json").string()));
    const RecorderStatus status = file.open(QIODevice::ReadOnly) ? parseRecorderStatus(file.read(65'536)) : RecorderStatus{};
    if (!m_stopping)
        say(status.known ? status.detail : tr("Recording"));
}

void RecorderControl::end(int code, QProcess::ExitStatus status)
{
    m_poll.stop();
    say(tr("Not recording"));
    if (!m_stopping && (code != 0 || status != QProcess::NormalExit)) {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        emit failed(said.isEmpty() ? tr("The collector ended with code %1").arg(code) : said.section(u'\n', -1));
        return;
    }
    emit stopped();
}

void RecorderControl::say(const QString& status)
{
    m_status = status;
    emit changed();
}

} // namespace worklode

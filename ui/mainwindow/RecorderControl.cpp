#include "ui/mainwindow/RecorderControl.h"

#include "ui/look/Format.h"
#include "ui/mainwindow/ToolProcess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace worklode {

RecorderStatus parseRecorderStatus(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto count = [&object](const QString& name) { return static_cast<std::uint64_t>(object.value(name).toDouble()); };
    const QString state = object.value(u"state"_s).toString();
    RecorderStatus status;
    status.known = !state.isEmpty();
    if (!status.known)
        return status;
    status.pid = object.value(u"pid"_s).toInteger();
    status.detail = u"%1 · %2"_s.arg(state, countedText(count(u"slices"_s), RecorderControl::tr("1 slice"), RecorderControl::tr("%1 slices")));
    QStringList hints;
    if (const auto lost = count(u"slices_given_up"_s); lost > 0)
        hints.append(RecorderControl::tr("%1 slices were lost because the disk was full").arg(countText(lost)));
    if (const auto refused = count(u"refused_segments"_s); refused > 0)
        hints.append(RecorderControl::tr("%1 segments were refused by the workspace").arg(countText(refused)));
    const QJsonObject sees = object.value(u"sees"_s).toObject();
    for (auto it = sees.begin(); it != sees.end(); ++it) {
        if (it.value().toString() == u"not available"_s)
            hints.append(RecorderControl::tr("%1: not available on this desktop").arg(QString(it.key()).replace(u'_', u' ')));
    }
    status.hint = hints.join(u'\n');
    return status;
}

RecorderStatus findRecorderStatus(const std::filesystem::path& workspace, qint64 pid)
{
    QDirIterator files(QString::fromStdString((workspace / "spool").string()), {u"status.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        RecorderStatus status = parseRecorderStatus(file.read(65'536));
        if (status.known && status.pid == pid)
            return status;
    }
    return {};
}

RecorderControl::RecorderControl(QObject* parent) : QObject(parent), m_status(tr("Not recording"))
{
    m_poll.setInterval(2000);
    connect(&m_poll, &QTimer::timeout, this, &RecorderControl::readStatus);
    connect(&m_process, &QProcess::finished, this, &RecorderControl::end);
#ifdef Q_OS_LINUX
    // Nobody is recorded without seeing it: the collector does not outlive the window that says so, however that ended.
    m_process.setChildProcessModifier([window = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != window) // it ended meanwhile
            _exit(0);
    });
#endif
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
    if (m_stopping)
        return;
    const RecorderStatus status = findRecorderStatus(m_recorded, m_process.processId());
    m_hint = status.hint;
    say(status.known ? status.detail : tr("Starting…"));
}

void RecorderControl::end(int code, QProcess::ExitStatus status)
{
    m_poll.stop();
    m_hint.clear();
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

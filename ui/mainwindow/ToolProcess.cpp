#include "ui/mainwindow/ToolProcess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString lastLine(const QByteArray& text)
{
    const QStringList lines = QString::fromUtf8(text).split(QRegularExpression(u"[\\r\\n]+"_s), Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.back().trimmed();
}

} // namespace

QString findTool(const QString& name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& folder : {here, here + u"/../../src/ctl"_s, here + u"/../../collector"_s, here + u"/../../ui/mainwindow"_s}) {
        const QString found = QStandardPaths::findExecutable(name, {folder});
        if (!found.isEmpty())
            return found;
    }
    return QStandardPaths::findExecutable(name);
}

double lastPercentage(const QByteArray& text)
{
    static const QRegularExpression pattern(u"(\\d{1,3}) ?%"_s);
    double last = -1;
    auto matches = pattern.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        last = matches.next().captured(1).toDouble() / 100;
    return last;
}

ToolProcess::ToolProcess(QObject* parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardError, this, &ToolProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &ToolProcess::end);
}

ToolProcess::~ToolProcess()
{
    m_process.disconnect(this);
    if (running()) {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
    }
}

bool ToolProcess::start(const QString& tool, const QStringList& arguments)
{
    if (running())
        return false;
    const QString program = findTool(tool);
    if (program.isEmpty()) {
        emit finished(false, tr("%1 was not found next to this program").arg(tool));
        return false;
    }
    m_errors.clear();
    m_cancelled = false;
    m_process.start(program, arguments);
    return true;
}

void ToolProcess::cancel()
{
    m_cancelled = true;
    m_process.terminate();
}

void ToolProcess::readErrors()
{
    const QByteArray news = m_process.readAllStandardError();
    m_errors += news;
    const double fraction = lastPercentage(news);
    if (fraction >= 0)
        emit progressed(fraction);
}

void ToolProcess::end(int code, QProcess::ExitStatus status)
{
    readErrors();
    const QString said = lastLine(m_process.readAllStandardOutput());
    if (m_cancelled)
        emit finished(false, tr("Cancelled"));
    else if (status != QProcess::NormalExit || code != 0)
        emit finished(false, m_errors.isEmpty() ? tr("It ended with code %1").arg(code) : lastLine(m_errors));
    else
        emit finished(true, said.isEmpty() ? lastLine(m_errors) : said); // remarks go to stderr
}

} // namespace worklode

#include "support/PrivatePostgres.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <arpa/inet.h>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace worklode::test {

namespace {

constexpr int kSkipped = 77;
constexpr int kPatienceMs = 120'000; // machines that build at the same time are slow

/// Debian keeps the server's programs out of the PATH.
QString folderOfPrograms()
{
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& version : versions)
        if (QFile::exists(debian.filePath(version + QStringLiteral("/bin/initdb"))))
            return debian.filePath(version + QStringLiteral("/bin/"));
    const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return initdb.isEmpty() ? QString() : initdb.chopped(6);
}

/// PostgreSQL refuses to run as root.
const passwd* ordinaryUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

int freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = bind(fd, reinterpret_cast<sockaddr*>(&address), size) == 0 && getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    close(fd);
    return bound ? ntohs(address.sin_port) : 0;
}

void require(bool ok, const QString& what)
{
    if (!ok)
        throw std::runtime_error(what.toStdString());
}

QList<pid_t> childrenOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    QList<pid_t> pids;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& child : file.readAll().split(' '))
            if (const int id = child.trimmed().toInt(); id > 0)
                pids << id;
    return pids;
}

} // namespace

PrivatePostgres& PrivatePostgres::instance()
{
    if (folderOfPrograms().isEmpty() || !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        std::fprintf(stderr, "SKIPPED: PostgreSQL, or Qt's driver for it, is not installed; the catalog was not tested on it\n");
        std::exit(kSkipped);
    }
    static PrivatePostgres server;
    return server;
}

PrivatePostgres::PrivatePostgres() : m_programs(folderOfPrograms()), m_port(freePort())
{
    QFile secret(m_folder.filePath(QStringLiteral("password")));
    require(secret.open(QIODevice::WriteOnly) && secret.write(QByteArray::fromStdString(password())) > 0, QStringLiteral("no password file"));
    secret.close();
    if (const passwd* user = ordinaryUser())
        for (const QString& path : {m_folder.path(), secret.fileName()})
            require(chown(qPrintable(path), user->pw_uid, user->pw_gid) == 0, QStringLiteral("chown"));
    QProcess initdb;
    launch(initdb, QStringLiteral("initdb"),
           {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"), QStringLiteral("worklode"),
            QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--pwfile=") + secret.fileName(), QStringLiteral("--no-sync"),
            QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C")});
    require(initdb.waitForFinished(kPatienceMs) && initdb.exitCode() == 0, QString::fromUtf8(initdb.readAll()));
    start();
}

PrivatePostgres::~PrivatePostgres()
{
    kill();
}

void PrivatePostgres::launch(QProcess& process, const QString& program, const QStringList& arguments) const
{
    const passwd* user = ordinaryUser();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    process.setChildProcessModifier([uid, gid] {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that is killed takes its server along
    });
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(program == QLatin1String("postgres") ? QProcess::nullDevice() : QString());
    process.start(m_programs + program, arguments);
}

void PrivatePostgres::start()
{
    m_server = std::make_unique<QProcess>();
    const QString port = QString::number(m_port);
    launch(*m_server, QStringLiteral("postgres"),
           {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-p"), port, QStringLiteral("-c"),
            QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"), QStringLiteral("unix_socket_directories="),
            QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("shared_buffers=16MB")});
    for (int waited = 0; waited < kPatienceMs; waited += 100) {
        QProcess ready;
        ready.start(m_programs + QStringLiteral("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), port});
        if (ready.waitForFinished(kPatienceMs) && ready.exitCode() == 0)
            return;
        require(!m_server->waitForFinished(100), QStringLiteral("the private PostgreSQL server ended at once"));
    }
    require(false, QStringLiteral("the private PostgreSQL server does not answer"));
}

void PrivatePostgres::kill()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    const QList<pid_t> children = childrenOf(m_server->processId());
    m_server->kill();
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    m_server->waitForFinished(kPatienceMs);
}

std::string PrivatePostgres::newDatabase()
{
    const std::string name = "catalog" + std::to_string(++m_databases);
    require(run("postgres", "CREATE DATABASE " + name), QStringLiteral("CREATE DATABASE"));
    return name;
}

std::string PrivatePostgres::url(const std::string& database) const
{
    const std::string secret = QUrl::toPercentEncoding(QString::fromStdString(password())).toStdString();
    return "postgresql://worklode:" + secret + "@127.0.0.1:" + std::to_string(m_port) + "/" + database;
}

std::string PrivatePostgres::place(const std::string& database) const
{
    return "postgresql://127.0.0.1:" + std::to_string(m_port) + "/" + database;
}

bool PrivatePostgres::connect(const QString& name, const std::string& database) const
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    db.setHostName(QStringLiteral("127.0.0.1"));
    db.setPort(m_port);
    db.setDatabaseName(QString::fromStdString(database));
    db.setUserName(QStringLiteral("worklode"));
    db.setPassword(QString::fromStdString(password()));
    return db.open();
}

bool PrivatePostgres::run(const std::string& database, const std::string& sql) const
{
    const QString name = QStringLiteral("vandal");
    bool done = connect(name, database);
    {
        QSqlQuery query(QSqlDatabase::database(name, false));
        done = done && query.exec(QString::fromStdString(sql));
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

std::shared_ptr<void> PrivatePostgres::hold(const std::string& database, const std::string& sql) const
{
    const QString name = QStringLiteral("holder");
    require(connect(name, database), QStringLiteral("connect"));
    {
        QSqlQuery query(QSqlDatabase::database(name, false));
        require(query.exec(QStringLiteral("BEGIN")) && query.exec(QString::fromStdString(sql)), QString::fromStdString(sql));
    }
    return {nullptr, [name](void*) { QSqlDatabase::removeDatabase(name); }};
}

} // namespace worklode::test

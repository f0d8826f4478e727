// A PostgreSQL server of the test's own: in a temporary folder, on a free port of 127.0.0.1, as an ordinary user, gone with it.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace worklode::test {

class PrivatePostgres
{
public:
    /// The one of this program, started when first asked for. Where PostgreSQL is not installed the program says so and
    /// leaves with 77, which ctest shows as *skipped*.
    static PrivatePostgres& instance();

    PrivatePostgres();
    ~PrivatePostgres();

    /// The name of a new and empty database.
    std::string newDatabase();
    std::string url(const std::string& database) const;
    std::string place(const std::string& database) const; ///< as error texts name it
    /// Behind everybody's back. False where the server refused it.
    bool run(const std::string& database, const std::string& sql) const;
    /// A transaction that has done `sql` and stays open, with its locks, until what is returned goes.
    std::shared_ptr<void> hold(const std::string& database, const std::string& sql) const;

    void start();
    void kill(); ///< as if the power went off: no process of the server gets to say a word
    static std::string password() { return "p@ss/w0rd-of-the-test"; }

private:
    bool connect(const QString& name, const std::string& database) const;
    void launch(QProcess& process, const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_programs;
    int m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace worklode::test

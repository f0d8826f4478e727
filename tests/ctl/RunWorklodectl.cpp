#include "RunWorklodectl.h"

#include <QProcess>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace worklode::test {

bool Ran::saidOneSentence() const { return err.size() > 1 && std::count(err.begin(), err.end(), '\n') == 1 && err.back() == '\n'; }

Ran worklodectl(const std::vector<std::string>& arguments)
{
    QStringList list;
    for (const std::string& argument : arguments)
        list << QString::fromStdString(argument);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("WORKLODE_WORKSPACE"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/nonexistent"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WORKLODECTL), list);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "did not end by itself\n"};
    return {process.exitCode(), process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

std::string Sandbox::write(const std::string& name, std::string_view bytes) const
{
    std::filesystem::create_directories((folder() / name).parent_path());
    std::ofstream(folder() / name, std::ios::binary) << bytes;
    return file(name);
}

std::string Sandbox::read(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Ran Sandbox::run(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.end(), {"--workspace", workspace().string()});
    return worklodectl(arguments);
}

} // namespace worklode::test

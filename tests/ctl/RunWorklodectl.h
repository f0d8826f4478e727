// worklodectl as a person starts it: a process with arguments, exit code and two streams.
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace worklode::test {

struct Ran {
    int exit = -1;
    std::string out, err;

    /// Exactly one line on stderr, and it is not empty.
    bool saidOneSentence() const;
};

Ran worklodectl(const std::vector<std::string>& arguments);

/// A folder for files and a workspace below it, both gone with the test.
class Sandbox
{
public:
    std::string file(const std::string& name) const { return (folder() / name).string(); }
    std::string write(const std::string& name, std::string_view bytes) const;
    static std::string read(const std::filesystem::path& file);
    std::filesystem::path workspace() const { return folder() / "workspace"; }
    /// With `--workspace` of this sandbox behind the arguments.
    Ran run(std::vector<std::string> arguments) const;

private:
    std::filesystem::path folder() const { return m_dir.path().toStdString(); }
    QTemporaryDir m_dir;
};

} // namespace worklode::test

// A folder that is gone when the test is.
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace worklode::test {

class TemporaryFolder
{
public:
    std::filesystem::path path() const { return m_dir.path().toStdString(); }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const
    {
        const auto file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
    static std::string read(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }

private:
    QTemporaryDir m_dir;
};

} // namespace worklode::test

// Imports a text as a file of a fresh workspace and hands back what was said and what came of it.
#pragma once

#include "Catch.h"
#include "TemporaryFolder.h"
#include "interop/ColumnMapping.h"
#include "interop/ImportFile.h"
#include "interop/SlicesCsvWriter.h"

#include <sstream>
#include <string>

namespace worklode::test {

struct ImportedLog {
    std::string failure; ///< the sentence, without the file
    FileImport report;
    std::string slices; ///< exported again, without the header, LF ends

    std::uint64_t count(std::string_view what) const
    {
        for (const ImportCount& count : report.became)
            if (count.what == what)
                return count.count;
        return 0;
    }
};

inline ImportedLog importLog(const std::string& name, const std::string& text, const ImportOptions& options = {})
{
    const TemporaryFolder folder;
    const auto workspace = Workspace::openOrCreate(folder.path() / "w");
    auto archive = Archive::open(*workspace);
    Progress progress;
    const auto file = folder.write(name, text);
    const auto done = importFile(file, *archive, 1, progress, options);
    if (!done) {
        const std::string sentence = done.error().sentence();
        const std::string place = file.string() + ": ";
        return {sentence.starts_with(place) ? sentence.substr(place.size()) : sentence, {}, {}};
    }
    std::ostringstream out;
    REQUIRE(writeSlicesCsv(*archive, {}, out, progress));
    std::string slices = out.str().substr(out.str().find('\n') + 1);
    std::erase(slices, '\r');
    return {{}, *done, slices};
}

/// Of slices CSV only start, end, kind, app, title and url, and the counters where there are any: easier to read.
inline std::string brief(const std::string& slices)
{
    std::istringstream in(slices);
    std::string line, out;
    while (std::getline(in, line)) {
        std::vector<std::string> fields(1);
        for (const char c : line)
            if (c == ',')
                fields.emplace_back();
            else
                fields.back() += c;
        REQUIRE(fields.size() == 17);
        out += fields[0] + " " + fields[3].substr(11, 12) + " " + fields[4].substr(11, 12) + " " + fields[5] + " " + fields[6] + "|" + fields[7] + "|" + fields[8];
        const char* names[] = {"clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"};
        for (std::size_t i = 0; i < 7; ++i)
            if (fields[10 + i] != "0")
                out += " " + fields[10 + i] + " " + names[i];
        out += "\n";
    }
    return out;
}

} // namespace worklode::test

// How fast slices CSV goes in and comes out, parts apart: read and check, seal, take in, export. Processor time next to the
// clock's, so that a busy machine shows what one core can do.
//   import_bench [rows]
#include "interop/ImportFile.h"
#include "interop/SliceBatchSegments.h"
#include "interop/SlicesCsvReader.h"
#include "interop/SlicesCsvWriter.h"

#include "tests/interop/RandomSlices.h"
#include "tests/interop/TemporaryFolder.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>

using namespace worklode;

namespace {

void measure(const char* what, std::size_t rows, const std::function<bool()>& work)
{
    const std::clock_t processor = std::clock();
    const auto clock = std::chrono::steady_clock::now();
    const bool ok = work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - clock).count();
    const double busy = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    std::printf("%-16s %8.2f s clock %8.2f s processor %10.0f rows/s clock %10.0f rows/s processor%s\n", what, seconds, busy,
                static_cast<double>(rows) / seconds, static_cast<double>(rows) / busy, ok ? "" : "  FAILED");
}

} // namespace

int main(int argc, char* argv[])
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "slices.csv";
    {
        std::ofstream out(file, std::ios::binary);
        out << test::kSlicesHeaderLine;
        for (const std::string& line : test::RandomSlices(1).lines(rows))
            out << line;
    }
    std::printf("%zu rows, %.1f MB\n", rows, static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    Progress progress;
    const auto workspace = Workspace::openOrCreate(folder.path() / "workspace");
    auto archive = Archive::open(*workspace);
    auto batch = readSlicesCsv(folder.write("empty.csv", test::kSlicesHeaderLine), progress);
    std::vector<std::string> segments;
    measure("read and check", rows, [&] { return (batch = readSlicesCsv(file, progress)).ok(); });
    measure("seal", rows, [&] {
        auto sealed = sealBatch(*batch, {"import:slices-csv", 0}, 2, progress);
        segments = sealed ? std::move(sealed).value() : segments;
        return !segments.empty();
    });
    std::printf("%zu segments\n", segments.size());
    measure("take in", rows, [&] { return archive->intake(segments).ok(); });
    measure("import again", rows, [&] { return importFile(file, *archive, 2, progress).ok(); });
    measure("export", rows, [&] {
        std::ofstream out(folder.path() / "out.csv", std::ios::binary);
        return writeSlicesCsv(*archive, {}, out, progress).ok();
    });
    return 0;
}

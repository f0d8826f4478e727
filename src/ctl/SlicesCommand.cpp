#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "interop/SlicesCsvWriter.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace worklode {

namespace {

namespace fs = std::filesystem;

struct SlicesOptions {
    SlicesSelection selection;
    std::string out;
};

Outcome checkAssociate(const Archive& archive, const std::optional<std::string>& associate)
{
    const auto& entries = archive.entries();
    if (!associate || std::any_of(entries.begin(), entries.end(), [&](const SegmentEntry& e) { return e.collector == *associate; }))
        return Done{};
    return Error{ErrorCode::NotFound, {}, "nothing was recorded by an associate \"" + *associate + "\""};
}

/// Into a temporary file beside it, then renamed: nobody ever sees half a file.
Result<std::uint64_t> writeFile(CtlContext& context, const Archive& archive, const SlicesOptions& options)
{
    const fs::path target(options.out);
    fs::path part = target;
    part += ".part";
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    if (!out)
        return Error{ErrorCode::Unavailable, part.string(), "cannot be written"};
    auto written = writeSlicesCsv(archive, options.selection, out, context.progress());
    out.close();
    std::error_code failure;
    if (written && !out)
        written = Error{ErrorCode::Unavailable, {}, "could not be written to its end"};
    if (written)
        fs::rename(part, target, failure);
    if (written && failure)
        written = Error{ErrorCode::Unavailable, {}, failure.message()};
    if (!written) {
        fs::remove(part, failure);
        return written.error().at(target.string());
    }
    return written;
}

Outcome exportSlices(CtlContext& context, const SlicesOptions& options)
{
    if (context.asUser())
        return Error{ErrorCode::Refused, "--as", "slices are what was recorded, before any user's scope: leave it out or use run"};
    const auto archive = context.archive();
    if (!archive)
        return archive.error();
    if (const Outcome known = checkAssociate(**archive, options.selection.associate); !known)
        return known;
    if (options.out.empty() || options.out == "-") {
        const auto written = writeSlicesCsv(**archive, options.selection, context.out(), context.progress());
        return written ? Outcome(Done{}) : Outcome(written.error().at("standard output"));
    }
    const auto written = writeFile(context, **archive, options);
    if (!written)
        return written.error();
    context.remark(std::to_string(*written) + " rows in " + options.out);
    return Done{};
}

} // namespace

void addSlicesCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("slices", "Write the slices as recorded, before any enrichment, as CSV");
    command->footer("Fields are quoted only as RFC 4180 asks; a title that starts like a formula is not changed, so that an import gives the\n"
                    "same rows again. Open such files in a spreadsheet only as text.");
    auto options = std::make_shared<SlicesOptions>();
    addDateOption(*command, "--from", options->selection.from, "First local date");
    addDateOption(*command, "--to", options->selection.to, "Local date after the last");
    command->add_option("--associate", options->selection.associate, "Only of this collector id, as recorded")->type_name("ID");
    command->add_option("--out", options->out, "File to write (default: standard output)")->type_name("FILE.csv");
    context.onRun(*command, [&context, options] { return exportSlices(context, *options); });
}

} // namespace worklode

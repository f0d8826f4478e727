#include "interop/ForeignCsv.h"

#include "core/CaseFold.h"
#include "interop/SliceBatchSegments.h"
#include "wire/SegmentHeader.h"

#include <algorithm>
#include <optional>

namespace worklode {

std::string_view ForeignRow::at(std::string_view column) const
{
    return at(m_header.find(column));
}

std::string_view ForeignRow::firstOf(std::initializer_list<std::string_view> columns) const
{
    for (const std::string_view column : columns)
        if (const std::string_view text = at(column); !text.empty())
            return text;
    return {};
}

std::vector<std::string> headColumns(const FileHead& head, char delimiter)
{
    std::vector<std::string> columns(1);
    bool quoted = false;
    for (const char c : head.bytes) {
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        if (c == '"')
            quoted = !quoted; // a doubled quote inside a name is lost, which no name that is looked for has
        else if (c == delimiter && !quoted)
            columns.emplace_back();
        else
            columns.back() += c;
    }
    return columns;
}

char delimiterOf(const FileHead& head, const PleasingColumns& please)
{
    for (const char delimiter : {',', ';', '\t', '|'})
        if (please(headColumns(head, delimiter)))
            return delimiter;
    return '\0';
}

bool namesColumns(const FileHead& head, std::initializer_list<std::string_view> columns)
{
    const auto names = headColumns(head, ',');
    return std::all_of(columns.begin(), columns.end(), [&names](std::string_view column) { return std::find(names.begin(), names.end(), column) != names.end(); });
}

Outcome readForeignCsv(const std::filesystem::path& file, const std::function<Outcome(const ForeignRow&)>& row, Progress& progress, char delimiter)
{
    std::optional<CsvHeader> header;
    const auto readHeader = [&header](const CsvRow& record) -> Outcome {
        auto names = CsvHeader::of(record);
        if (!names)
            return names.error();
        header = std::move(names).value();
        return Done{};
    };
    const auto readRow = [&](const CsvRow& record) -> Outcome {
        const Outcome outcome = row(ForeignRow(*header, record));
        return outcome ? outcome : Outcome(outcome.error().at(record.place()));
    };
    return readCsv(file, readHeader, readRow, progress, delimiter);
}

Result<ImportedFile> sealEvents(const PointEvents& events, const std::string& format, unsigned threads, Progress& progress)
{
    const auto batch = events.batch();
    if (!batch)
        return batch.error();
    auto segments = sealBatch(*batch, {"import:" + format, NoInputCounts | NoIdle | NoLock}, threads, progress);
    if (!segments)
        return segments.error();
    ImportTally tally;
    tally.add("events", events.size());
    tally.add("the same again: counted, no slice of their own", events.size() - batch->rows());
    tally.add("slices: active", batch->rows());
    return ImportedFile{std::move(segments).value(), batch->rows(), events.droppedColumns(), tally.counts()};
}

InteractionCounts countsOfEvent(std::string_view eventName)
{
    const std::string name = caseFolded(eventName);
    const auto starts = [&name](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(), [&name](std::string_view word) { return name.starts_with(word); });
    };
    InteractionCounts counts;
    if (starts({"click", "press button", "select ", "set checkbox", "drag and drop", "expand/collapse"}))
        counts.clicks = 1;
    counts.copies = starts({"copy"}) ? 1 : 0;
    counts.cuts = starts({"cut"}) ? 1 : 0;
    counts.pastes = starts({"paste"}) ? 1 : 0;
    counts.keys = counts.copies + counts.cuts + counts.pastes; // Ctrl+C is one of the keys
    return counts;
}

} // namespace worklode

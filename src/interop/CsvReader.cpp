#include "interop/CsvReader.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>

#include <csv.h>

namespace worklode {

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;
constexpr std::size_t kFieldStepBytes = 64 * 1024; // libcsv's own 128 would copy a long field thousands of times
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// libcsv in its strict mode, feeding records to the handlers and counting the file's lines.
class StrictParser
{
public:
    StrictParser(const CsvRowHandler& header, const CsvRowHandler& row, char delimiter) : m_header(header), m_row(row)
    {
        csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_csv, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&m_csv, kFieldStepBytes);
        csv_set_space_func(&m_csv, [](unsigned char) { return 0; }); // RFC 4180: blanks are part of a field
    }
    ~StrictParser() { csv_free(&m_csv); }
    StrictParser(const StrictParser&) = delete;
    StrictParser& operator=(const StrictParser&) = delete;

    Outcome feed(std::string_view bytes)
    {
        const std::size_t taken = csv_parse(&m_csv, bytes.data(), bytes.size(), &StrictParser::onField, &StrictParser::onLineEnd, this);
        if (m_failure)
            return *m_failure;
        if (taken != bytes.size())
            return syntaxError();
        if (m_csv.entry_pos > kCsvFieldBytes)
            return tooLong();
        return Done{};
    }

    Outcome finish()
    {
        const int left = csv_fini(&m_csv, &StrictParser::onField, &StrictParser::onLineEnd, this);
        if (m_failure)
            return *m_failure;
        if (left != 0)
            return Error{ErrorCode::BadInput, place(), "a quoted field is still open at the end of the file"};
        if (!m_columns)
            return Error{ErrorCode::BadInput, {}, "the file is empty; a header was expected"};
        return Done{};
    }

private:
    static void onField(void* data, std::size_t size, void* self) { static_cast<StrictParser*>(self)->addField({static_cast<const char*>(data), size}); }
    static void onLineEnd(int c, void* self) { static_cast<StrictParser*>(self)->endLine(c); }

    void addField(std::string_view text)
    {
        if (m_failure)
            return;
        if (m_ends.empty())
            m_recordLine = m_line;
        m_line += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
        if (text.size() > kCsvFieldBytes) {
            m_failure = tooLong();
            return;
        }
        m_text += text;
        m_ends.push_back(m_text.size());
    }

    void endLine(int c)
    {
        if (!m_ends.empty() && !m_failure)
            endRecord();
        if (c == '\n')
            ++m_line;
    }

    void endRecord()
    {
        m_fields.clear();
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            m_fields.push_back(std::string_view(m_text).substr(begin, end - begin));
            begin = end;
        }
        const CsvRow row{m_recordLine, m_fields};
        if (m_columns && *m_columns != m_fields.size())
            m_failure = Error{ErrorCode::BadInput, row.place(), "has " + std::to_string(m_fields.size()) + " fields where the header has " + std::to_string(*m_columns)};
        else if (const Outcome outcome = m_columns ? m_row(row) : m_header(row); !outcome)
            m_failure = outcome.error();
        if (!m_columns)
            m_columns = m_fields.size();
        m_text.clear();
        m_ends.clear();
    }

    std::string place() const { return "line " + std::to_string(m_ends.empty() ? m_line : m_recordLine); }
    Error syntaxError()
    {
        if (csv_error(&m_csv) == CSV_ENOMEM)
            return {ErrorCode::Unavailable, place(), "there is not enough memory for this field"};
        return {ErrorCode::BadInput, place(), "a quote stands where RFC 4180 allows none"};
    }
    Error tooLong() const { return {ErrorCode::BadInput, place(), "a field is longer than " + std::to_string(kCsvFieldBytes) + " bytes"}; }

    const CsvRowHandler& m_header;
    const CsvRowHandler& m_row;
    csv_parser m_csv{};
    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    std::string m_text;               ///< the fields of the open record, one after the other
    std::vector<std::size_t> m_ends;  ///< where each of them ends
    std::vector<std::string_view> m_fields;
    std::optional<std::size_t> m_columns; ///< of the header, once it was read
    std::optional<Error> m_failure;
};

} // namespace

Outcome readCsv(const std::filesystem::path& file, const CsvRowHandler& header, const CsvRowHandler& row, Progress& progress, char delimiter)
{
    std::ifstream in(file, std::ios::binary);
    std::error_code ignored;
    const double size = std::max(1.0, static_cast<double>(std::filesystem::file_size(file, ignored)));
    if (!in)
        return Error{ErrorCode::Unavailable, {}, "cannot be opened"};
    StrictParser parser(header, row, delimiter);
    std::string buffer(kChunkBytes, '\0');
    for (double done = 0; in;) {
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        std::string_view chunk(buffer.data(), static_cast<std::size_t>(in.gcount()));
        if (done == 0 && chunk.starts_with(kByteOrderMark))
            chunk.remove_prefix(kByteOrderMark.size());
        if (const Outcome outcome = parser.feed(chunk); !outcome)
            return outcome;
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, {}, "was cancelled"};
        done += static_cast<double>(in.gcount());
        progress.report(done / size);
    }
    if (in.bad())
        return Error{ErrorCode::Unavailable, {}, "could not be read to its end"};
    return parser.finish();
}

Result<CsvHeader> CsvHeader::of(const CsvRow& row)
{
    CsvHeader header;
    for (const std::string_view name : row.fields) {
        if (header.find(name) != kAbsent)
            return Error{ErrorCode::BadInput, row.place(), "the column \"" + std::string(name) + "\" stands in the header twice"};
        header.m_names.emplace_back(name);
    }
    return header;
}

std::size_t CsvHeader::find(std::string_view name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? kAbsent : static_cast<std::size_t>(found - m_names.begin());
}

} // namespace worklode

// A file of records that survives being cut off anywhere: what was appended whole is there after a crash.
#pragma once

#include "core/Result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// What a log holds: the longest prefix of whole records.
struct LogContents {
    std::vector<std::string> records;
    std::uint64_t bytes = 0; ///< of that prefix
    bool torn = false;       ///< there was more, and it was no whole record
};

/// After eight bytes of magic, each record is: length (uint32), CRC-32 over the length's bytes and the payload (uint32),
/// payload; little-endian. Not thread-safe.
class AppendLog
{
public:
    static constexpr std::size_t kMaxRecordBytes = 64u << 10;

    /// A file that does not exist holds nothing. Refused: a file that is not such a log, or cannot be read.
    static Result<LogContents> read(const std::filesystem::path& file);

    /// Makes an empty log (0600) in place of what was there.
    static Result<AppendLog> create(const std::filesystem::path& file);
    ~AppendLog();
    AppendLog(AppendLog&& other) noexcept;
    AppendLog& operator=(AppendLog&& other) noexcept;

    /// All or nothing: where the disk is full, the log is as it was before.
    Outcome append(std::string_view payload);
    /// Brings what was appended to the disk.
    Outcome sync();
    std::uint64_t bytes() const { return m_bytes; }

private:
    AppendLog(int descriptor, std::filesystem::path file) : m_descriptor(descriptor), m_file(std::move(file)) {}
    Outcome write(std::string_view bytes);
    Error failure(const char* what) const;

    int m_descriptor = -1;
    std::filesystem::path m_file;
    std::uint64_t m_bytes = 0;
    bool m_untidy = false; ///< a half-written record could not be cut off yet
    bool m_synced = true;
};

} // namespace worklode

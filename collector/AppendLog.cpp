#include "collector/AppendLog.h"

#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>
#include <utility>

namespace worklode {

namespace {

constexpr std::string_view kMagic = "WLSPOOL1";
constexpr std::size_t kHeadBytes = 8;
constexpr std::uint64_t kMaxLogBytes = 256u << 20;

void putLittleEndian(std::string& out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<char>((value >> shift) & 0xFF));
}

std::uint32_t littleEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::uint32_t checksum(std::string_view length, std::string_view payload)
{
    uLong crc = crc32(0, reinterpret_cast<const Bytef*>(length.data()), static_cast<uInt>(length.size()));
    crc = crc32(crc, reinterpret_cast<const Bytef*>(payload.data()), static_cast<uInt>(payload.size()));
    return static_cast<std::uint32_t>(crc);
}

} // namespace

Result<LogContents> AppendLog::read(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return LogContents{};
    if (std::filesystem::file_size(file, ignored) > kMaxLogBytes)
        return Error{ErrorCode::Corrupt, file.string(), "is larger than a spool log can be"};
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in)
        return Error{ErrorCode::Unavailable, file.string(), "cannot be read"};
    if (!bytes.starts_with(kMagic) && !kMagic.starts_with(bytes))
        return Error{ErrorCode::Corrupt, file.string(), "is not a spool log"};
    LogContents contents;
    std::string_view rest = bytes;
    rest.remove_prefix(std::min(kMagic.size(), rest.size()));
    while (rest.size() >= kHeadBytes) {
        const auto length = littleEndian(rest);
        if (length > kMaxRecordBytes || rest.size() - kHeadBytes < length)
            break;
        const auto payload = rest.substr(kHeadBytes, length);
        if (checksum(rest.substr(0, 4), payload) != littleEndian(rest.substr(4)))
            break;
        contents.records.emplace_back(payload);
        rest.remove_prefix(kHeadBytes + length);
    }
    contents.bytes = bytes.size() - rest.size();
    contents.torn = !rest.empty() || bytes.size() < kMagic.size();
    return contents;
}

Result<AppendLog> AppendLog::create(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    AppendLog log(descriptor, file);
    if (descriptor < 0)
        return log.failure("cannot be created");
    if (auto written = log.write(kMagic); !written)
        return written.error();
    return log;
}

AppendLog::~AppendLog()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

AppendLog::AppendLog(AppendLog&& o) noexcept
    : m_descriptor(std::exchange(o.m_descriptor, -1)), m_file(std::move(o.m_file)), m_bytes(o.m_bytes), m_untidy(o.m_untidy), m_synced(o.m_synced)
{
}

AppendLog& AppendLog::operator=(AppendLog&& o) noexcept
{
    std::swap(m_descriptor, o.m_descriptor);
    std::swap(m_file, o.m_file);
    std::swap(m_bytes, o.m_bytes);
    std::swap(m_untidy, o.m_untidy);
    std::swap(m_synced, o.m_synced);
    return *this;
}

Error AppendLog::failure(const char* what) const
{
    return {ErrorCode::Unavailable, m_file.string(), std::string(what) + ": " + std::strerror(errno)};
}

Outcome AppendLog::write(std::string_view bytes)
{
    if (m_untidy && ::ftruncate(m_descriptor, static_cast<off_t>(m_bytes)) != 0)
        return failure("cannot be repaired");
    m_untidy = false;
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto n = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            Error error = failure("cannot be written");
            m_untidy = ::ftruncate(m_descriptor, static_cast<off_t>(m_bytes)) != 0;
            return error;
        }
        done += static_cast<std::size_t>(n);
    }
    m_bytes += bytes.size();
    m_synced = false;
    return Done{};
}

Outcome AppendLog::append(std::string_view payload)
{
    if (payload.size() > kMaxRecordBytes)
        return Error{ErrorCode::BadInput, m_file.string(), "a record is larger than " + std::to_string(kMaxRecordBytes) + " bytes"};
    std::string record;
    record.reserve(kHeadBytes + payload.size());
    putLittleEndian(record, static_cast<std::uint32_t>(payload.size()));
    putLittleEndian(record, checksum(record, payload));
    record.append(payload);
    return write(record);
}

Outcome AppendLog::sync()
{
    if (m_synced)
        return Done{};
    if (::fdatasync(m_descriptor) != 0)
        return failure("cannot be brought to the disk");
    m_synced = true;
    return Done{};
}

} // namespace worklode

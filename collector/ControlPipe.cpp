#include "collector/ControlPipe.h"

#include "policy/Utf8Text.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace worklode {

namespace {

constexpr std::size_t kMaxTaskBytes = 512;
constexpr std::size_t kMaxLineBytes = 1024; // below PIPE_BUF: lines of several senders never mix

Error failure(const std::filesystem::path& file, const char* what) { return {ErrorCode::Unavailable, file.string(), std::string(what) + ": " + std::strerror(errno)}; }

} // namespace

std::optional<MarkRequest> markFromText(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, MarkKind>, 3> verbs = {
        {{"start:", MarkKind::Start}, {"stop:", MarkKind::Stop}, {"cancel:", MarkKind::Cancel}}};
    for (const auto& [verb, kind] : verbs) {
        const auto name = text.starts_with(verb) ? text.substr(verb.size()) : std::string_view();
        if (!name.empty() && name.size() <= kMaxTaskBytes && printable(name) == name)
            return MarkRequest{kind, std::string(name)};
    }
    return std::nullopt;
}

Result<ControlPipe> ControlPipe::open(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    if (::mkfifo(file.c_str(), 0600) != 0)
        return failure(file, "cannot be made");
    const int descriptor = ::open(file.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC); // own writer: never at its end
    if (descriptor < 0)
        return failure(file, "cannot be opened");
    return ControlPipe(descriptor);
}

Outcome ControlPipe::send(const std::filesystem::path& file, std::string_view line)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return Error{ErrorCode::Unavailable, file.string(), "no collector listens there"};
    const std::string bytes = std::string(line) + "\n";
    const bool sent = ::write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    ::close(descriptor);
    return sent ? Outcome(Done{}) : Outcome(failure(file, "cannot be written"));
}

void ControlPipe::drain(const std::function<void(std::string_view)>& take)
{
    std::array<char, kMaxLineBytes> buffer{};
    for (ssize_t n = 0; (n = ::read(m_descriptor, buffer.data(), buffer.size())) > 0;)
        m_rest.append(buffer.data(), static_cast<std::size_t>(n));
    for (auto end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n')) {
        take(std::string_view(m_rest).substr(0, end));
        m_rest.erase(0, end + 1);
    }
    if (m_rest.size() > kMaxLineBytes)
        m_rest.clear();
}

ControlPipe::~ControlPipe()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

ControlPipe::ControlPipe(ControlPipe&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_rest(std::move(other.m_rest)) {}

} // namespace worklode

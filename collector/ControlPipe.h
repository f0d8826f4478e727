// How other processes of the same person speak to a running collector: single lines through a named pipe (0600).
#pragma once

#include "core/Enums.h"
#include "core/Result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace worklode {

struct MarkRequest {
    MarkKind kind = MarkKind::Start;
    std::string task;
};

/// `start:NAME`, `stop:NAME` or `cancel:NAME`; nothing where it is none, or the name is empty, too long or not UTF-8.
std::optional<MarkRequest> markFromText(std::string_view text);

class ControlPipe
{
public:
    static Result<ControlPipe> open(const std::filesystem::path& file);
    static Outcome send(const std::filesystem::path& file, std::string_view line);
    ~ControlPipe();
    ControlPipe(ControlPipe&& other) noexcept;
    ControlPipe& operator=(ControlPipe&&) = delete;

    int descriptor() const { return m_descriptor; } ///< readable when a line is there
    void drain(const std::function<void(std::string_view line)>& take);

private:
    explicit ControlPipe(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
    std::string m_rest;
};

} // namespace worklode

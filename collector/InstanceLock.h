// One collector per stream: a lock that the system frees however its holder ends.
#pragma once

#include "core/Result.h"

#include <filesystem>

namespace worklode {

class InstanceLock
{
public:
    /// Refused where another process holds it; the file is made (0600) where it does not exist.
    static Result<InstanceLock> take(const std::filesystem::path& file);
    /// Whether somebody holds it now.
    static bool isHeld(const std::filesystem::path& file);
    ~InstanceLock();
    InstanceLock(InstanceLock&& other) noexcept;
    InstanceLock& operator=(InstanceLock&&) = delete;

private:
    explicit InstanceLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace worklode

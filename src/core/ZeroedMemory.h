// A large block of memory whose bytes are zero, given by the system page by page as it is touched.
#pragma once

#include <cstddef>
#include <utility>

namespace worklode {

/// Aligned to 64 bytes at least. Asks for large pages where the system has them: tables that are used in no order then cost
/// one miss a row instead of two. Throws std::bad_alloc.
class ZeroedMemory
{
public:
    explicit ZeroedMemory(std::size_t bytes);
    ~ZeroedMemory();
    ZeroedMemory(ZeroedMemory&& o) noexcept : m_data(std::exchange(o.m_data, nullptr)), m_bytes(std::exchange(o.m_bytes, 0)) {}
    ZeroedMemory& operator=(ZeroedMemory&& o) noexcept
    {
        std::swap(m_data, o.m_data);
        std::swap(m_bytes, o.m_bytes);
        return *this;
    }

    void* data() const { return m_data; }

private:
    void* m_data = nullptr;
    std::size_t m_bytes = 0; ///< of the mapping; unused where the memory is the heap's
};

} // namespace worklode

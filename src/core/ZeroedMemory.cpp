#include "core/ZeroedMemory.h"

#include <QtGlobal>

#include <cstring>
#include <new>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace worklode {

#ifdef Q_OS_LINUX

ZeroedMemory::ZeroedMemory(std::size_t bytes)
{
    constexpr std::size_t kLargePage = std::size_t{2} << 20;
    const bool large = bytes >= 2 * kLargePage;
    m_bytes = large ? (bytes + kLargePage - 1) / kLargePage * kLargePage + kLargePage : bytes + 1; // never of length 0
    void* const mapped = mmap(nullptr, m_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    m_data = mapped;
    if (large)
        madvise(m_data, m_bytes, MADV_HUGEPAGE); // a wish; without it all is the same but slower
}

ZeroedMemory::~ZeroedMemory()
{
    if (m_data)
        munmap(m_data, m_bytes);
}

#else

ZeroedMemory::ZeroedMemory(std::size_t bytes) : m_data(::operator new(bytes, std::align_val_t{64})), m_bytes(bytes)
{
    std::memset(m_data, 0, bytes);
}

ZeroedMemory::~ZeroedMemory()
{
    if (m_data)
        ::operator delete(m_data, std::align_val_t{64});
}

#endif

} // namespace worklode

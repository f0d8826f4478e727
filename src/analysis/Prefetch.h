// A hint that memory will be wanted soon.
#pragma once

namespace worklode {

/// Does nothing where the compiler has no such hint. The address need not be valid.
inline void prefetch([[maybe_unused]] const void* address)
{
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(address);
#endif
}

} // namespace worklode

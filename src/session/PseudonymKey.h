// The key of pseudonyms, asked for only where pseudonyms are shown.
#pragma once

#include "core/Result.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace worklode {

/// Asks its source at the first need and keeps what it said; a failure is not kept. Thread-safe.
class PseudonymKey
{
public:
    using Source = std::function<Result<std::string>()>;

    /// A random key of 256 bits, never written down.
    PseudonymKey();
    explicit PseudonymKey(Source source) : m_source(std::move(source)) {}

    Result<std::string> get();

private:
    Source m_source;
    std::mutex m_mutex;
    std::optional<std::string> m_key;
};

} // namespace worklode

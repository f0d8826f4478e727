#include "session/PseudonymKey.h"

#include <QRandomGenerator>

#include <array>
#include <cstdint>

namespace worklode {

namespace {

std::string freshKey()
{
    std::array<std::uint32_t, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return std::string(reinterpret_cast<const char*>(words.data()), sizeof words);
}

} // namespace

PseudonymKey::PseudonymKey() : m_source([] { return Result<std::string>(freshKey()); }) {}

Result<std::string> PseudonymKey::get()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_key) {
        Result<std::string> asked = m_source();
        if (!asked)
            return asked;
        m_key = std::move(asked).value();
    }
    return *m_key;
}

} // namespace worklode

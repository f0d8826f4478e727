// Which application of a catalog a slice belongs to (definitions.md §2).
#pragma once

#include "catalog/Catalog.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace worklode {

/// Raw ids and hosts to applications. Copies what it needs; safe to use from several threads.
class ApplicationMatcher
{
public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    explicit ApplicationMatcher(const Catalog& catalog);

    /// The index into Catalog::applications, or npos. An exact raw id wins, then the longest `*.` suffix of the host, then
    /// an alias that equals what would be shown without one (applications are equal by name).
    std::size_t find(std::string_view rawApp, std::string_view url) const;

    /// What is shown where find() gives npos: the host of a web url, else the normalized raw id.
    std::string unmappedName(std::string_view rawApp, std::string_view url) const;

private:
    using Indices = std::unordered_map<std::string, std::size_t>;
    std::size_t findHost(const std::string& host) const;

    Indices m_exact;     ///< by normalized raw id
    Indices m_suffixes;  ///< `.example.com` of `*.example.com`
    Indices m_aliases;
};

} // namespace worklode

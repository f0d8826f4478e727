// How many rows of a file became what: the import's account of itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

struct ImportCount {
    std::string what; ///< for people, a plural: `overlapping events cut`
    std::uint64_t count = 0;
    friend bool operator==(const ImportCount&, const ImportCount&) = default;
};

/// Keeps the order in which things were first counted.
class ImportTally
{
public:
    void add(std::string_view what, std::uint64_t times = 1)
    {
        if (times == 0)
            return;
        for (ImportCount& known : m_counts)
            if (known.what == what) {
                known.count += times;
                return;
            }
        m_counts.push_back({std::string(what), times});
    }
    const std::vector<ImportCount>& counts() const { return m_counts; }

private:
    std::vector<ImportCount> m_counts;
};

} // namespace worklode

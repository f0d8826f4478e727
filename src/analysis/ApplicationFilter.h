// Which applications a View takes, ready to be asked of every visit.
#pragma once

#include "analysis/Enrichment.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// No names: all. Names that never occur take nothing. Thread-safe.
class ApplicationFilter
{
public:
    ApplicationFilter(const std::vector<std::string>& names, const Enrichment& enrichment)
    {
        if (names.empty())
            return;
        m_taken.resize(enrichment.applicationCount());
        for (const std::string& name : names)
            if (const ApplicationId id = enrichment.findApplication(name); id.index() < m_taken.size())
                m_taken[id.index()] = 1;
        m_all = false;
    }

    bool takesAll() const { return m_all; }
    bool takes(ApplicationId application) const { return m_all || m_taken[application.index()] != 0; }

private:
    bool m_all = true;
    std::vector<std::uint8_t> m_taken; ///< by ApplicationId
};

} // namespace worklode

// Progress slices: what applications are used in each tenth of a task's instances (definitions.md §5).
#pragma once

#include "analysis/InstanceSteps.h"

#include <array>
#include <cstdint>
#include <vector>

namespace worklode {

/// Active time by application and tenth, in exact tenths of a millisecond: sums do not depend on their order.
class InstanceProgress
{
public:
    static constexpr std::size_t kParts = 10;

    void add(const StreamColumns& columns, const TimeRange& instance, const Visit& step, ApplicationId application);
    void merge(const InstanceProgress& other);
    /// By active time, then name; applications without active time are left out.
    std::vector<ProgressSlices> slices(const Enrichment& enrichment) const;

private:
    using Tenths = std::array<std::int64_t, kParts>;
    static void addSpan(const TimeRange& instance, const TimeRange& active, Tenths& to);

    Tenths& of(ApplicationId application)
    {
        if (application.index() >= m_active.size())
            m_active.resize(application.index() + 1);
        return m_active[application.index()];
    }

    std::vector<Tenths> m_active; ///< by ApplicationId, as far as there is any
};

} // namespace worklode

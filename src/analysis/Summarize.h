// The summary of a View (definitions.md §4).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/results/SummaryResult.h"

#include <functional>
#include <memory>

namespace worklode {

struct SummaryRows;

/// Adds up a summary while somebody else goes over the same shifts.
class SummaryPass
{
public:
    explicit SummaryPass(const AnalysisInput& input);
    ~SummaryPass();
    /// One for each thread; may be called on any. Each associate's shifts go to one of them, one after the other.
    std::function<void(const PackedShift&)> user();
    /// What all of them added up, once they are done.
    const SummaryRows& rows();
    SummaryResult result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

SummaryResult summarize(const AnalysisInput& input, Progress& progress);

} // namespace worklode

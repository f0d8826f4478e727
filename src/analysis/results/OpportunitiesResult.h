// Ranked opportunities with their drill-down (definitions.md §6).
#pragma once

#include "analysis/results/SummaryResult.h"

#include <string>
#include <vector>

namespace worklode {

/// One piece of evidence: where on whose timeline the counted time lies.
struct Occurrence {
    std::string associate;
    std::string collector;
    std::string stream;
    std::string unit;
    std::string application; ///< empty where the type has none
    std::string screen;
    TimeRange range;
    double timeMs = 0; ///< counted
};

struct OpportunityScreen {
    std::string screen;
    double timeMs = 0;
    std::uint64_t occurrences = 0;
};

struct OpportunityApplication {
    std::string application;
    double timeMs = 0;
    std::uint64_t occurrences = 0;
    std::vector<OpportunityScreen> screens; ///< by time, then name
};

struct OpportunityUnit {
    std::string unit;
    double timeMs = 0;
    std::uint64_t occurrences = 0;
};

struct OpportunityAssociate {
    std::string associate;
    double timeMs = 0;
    std::uint64_t occurrences = 0;
};

struct Opportunity {
    std::string name;
    std::string type;
    std::string tag;  ///< empty unless it is a tag's
    std::string task; ///< empty unless it is a task variation
    std::uint64_t occurrences = 0;
    std::uint64_t associates = 0;
    double timeMs = 0;
    double annualizedHours = 0;
    double fte = 0;
    double value = 0;
    std::vector<OpportunityApplication> applications; ///< by time, then name
    std::vector<OpportunityUnit> units;               ///< leaf units worked in, by time, then id
    std::vector<OpportunityAssociate> people;         ///< by time, then id
    std::vector<Occurrence> examples;                 ///< the longest ones, at most kOccurrenceExamples
};
constexpr std::size_t kOccurrenceExamples = 200;

struct OpportunitiesResult {
    SummaryResult summary;
    std::vector<Opportunity> opportunities; ///< by annualized hours, then name
};

} // namespace worklode

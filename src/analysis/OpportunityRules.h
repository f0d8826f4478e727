// What the catalog says of every opportunity, compiled for one run (definitions.md §6).
#pragma once

#include "analysis/AnalysisInput.h"
#include "catalog/OpportunityTypes.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One row of the ranking to be.
struct OpportunityRule {
    std::string name;
    std::string type;
    std::string tag;  ///< empty unless it is a tag's
    std::string task; ///< empty unless it is a task variation
    double automatable = 1;
    bool wholeTimes = false; ///< each counted time is a whole number of ms, so that sums are exact in whatever order
    std::vector<bool> excluded; ///< by ApplicationId; empty: none

    bool excludes(ApplicationId application) const { return !excluded.empty() && excluded[application.index()]; }
};

/// An index into OpportunityRules::all(), or none where the type is switched off.
struct RuleIndex {
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::uint32_t value = kNone;
    bool on() const { return value != kNone; }
};

/// A duration against a threshold in seconds. A quotient of whole numbers is the double nearest to the decimal that a person
/// wrote, so that exactly the threshold is enough; a product (1.1 · 1000) may lie beyond it.
inline double secondsOf(Duration d) { return static_cast<double>(d.count()) / 1000; }
inline bool isAtLeast(Duration d, double seconds) { return secondsOf(d) >= seconds; }
inline bool isAtMost(Duration d, double seconds) { return secondsOf(d) <= seconds; }

/// Immutable; thread-safe; does not keep the input.
class OpportunityRules
{
public:
    explicit OpportunityRules(const AnalysisInput& input);

    struct Idle : RuleIndex { double seconds = 0; };
    struct CopyPaste : RuleIndex { double seconds = 0; };
    struct Errors : RuleIndex { double errorKeys = 0, rate = 0; };
    struct Switching : RuleIndex { double seconds = 0, perShift = 0; };
    struct Scrolling : RuleIndex { double scrolls = 0, perMinute = 0; };
    struct Typing : RuleIndex { double keys = 0; };
    struct Tag : RuleIndex { double minKeys = 0, minSeconds = 0; bool notes = false; };

    Idle idle;
    CopyPaste copyPaste;
    Errors errors;
    Switching switching;
    Scrolling scrolling;
    Typing typing;
    RuleIndex nonWork, unmapped;
    std::vector<Tag> tags;             ///< by TagIndex
    std::vector<RuleIndex> variations; ///< by task of the catalog

    const std::vector<OpportunityRule>& all() const { return m_rules; }
    const OpportunityRule& operator[](RuleIndex i) const { return m_rules[i.value]; }
    bool isVariation(std::size_t rule) const { return !m_rules[rule].task.empty(); }
    bool takes(Category c) const { return m_takes[static_cast<std::size_t>(c)]; } ///< the View's filter

private:
    RuleIndex addType(const AnalysisInput& input, std::string_view type, bool wholeTimes = false);
    double threshold(std::string_view name) const; ///< of the type added last
    void addTags(const AnalysisInput& input);
    void addVariations(const AnalysisInput& input);

    std::vector<OpportunityRule> m_rules;
    OpportunitySettings m_last;
    std::array<bool, kCategoryCount> m_takes{};
};

} // namespace worklode

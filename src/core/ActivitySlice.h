// One closed interval of one stream, after it passed a named door (definitions.md §1).
#pragma once

#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Result.h"
#include "core/Time.h"

#include <string>

namespace worklode {

/// Proof that text passed a door. Only the privacy gate (desktops) and AdmittedImport (files) can make one.
class Admission
{
    Admission() = default;
    friend class PrivacyGate;
    friend class AdmittedImport;
};

/// What a slice says, before anybody vouched for it. Strings are UTF-8.
struct SliceFields {
    TimeRange range;
    SliceKind kind = SliceKind::Active;
    std::string app;   ///< raw id: executable base name, or web host
    std::string title;
    std::string url;
    std::string code;  ///< off-computer code; of a locked slice the reason (`locked`, `asleep`, `disconnected`)
    InteractionCounts counts;
};

/// The rules that every slice keeps: end ≥ start, only active slices count, subsets ≤ keys, a code where there must be one.
Outcome checkSlice(const SliceFields& fields);

/// An admitted slice; the only kind that can be written to a segment. Immutable.
class ActivitySlice
{
public:
    ActivitySlice(const Admission&, SliceFields fields) : m_fields(std::move(fields)) {}

    const SliceFields& fields() const { return m_fields; }
    const TimeRange& range() const { return m_fields.range; }
    SliceKind kind() const { return m_fields.kind; }
    const InteractionCounts& counts() const { return m_fields.counts; }

private:
    SliceFields m_fields;
};

/// The associate operated the task overlay at `at`. Task names come from the policy, so they need no gate.
struct TaskMark {
    Instant at;
    MarkKind kind = MarkKind::Start;
    std::string task;
    friend bool operator==(const TaskMark&, const TaskMark&) = default;
};

} // namespace worklode

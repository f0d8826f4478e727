// The second, named door: slices that come from files of other tools or are made up, never from this desktop.
#pragma once

#include "core/ActivitySlice.h"
#include "core/Result.h"

#include <string>

namespace worklode {

/// Admits what a file says as it stands; the segment header records which door it was. A SliceFields holds the columns
/// that a slice has and no others, so values and contents of a foreign log cannot come along (definitions.md §1).
class AdmittedImport
{
public:
    /// `door` is what the header's `door` field will say: `import:<format>` or `demo`.
    explicit AdmittedImport(std::string door);

    const std::string& door() const { return m_door; }

    /// Refused, naming the field: a slice that breaks checkSlice(), a text that is not UTF-8, a door without a name.
    Result<ActivitySlice> admit(SliceFields fields) const;

private:
    std::string m_door;
};

} // namespace worklode

#include "wire/SliceChecks.h"

#include "wire/SegmentLimits.h"
#include "wire/WireText.h"

namespace worklode {

Outcome checkForWire(const SliceFields& fields)
{
    if (auto checked = checkSlice(fields); !checked)
        return checked;
    if (auto checked = checkText(fields.app, kMaxAppBytes, "app"); !checked)
        return checked;
    if (auto checked = checkText(fields.title, kMaxTitleBytes, "title"); !checked)
        return checked;
    if (auto checked = checkText(fields.url, kMaxUrlBytes, "url"); !checked)
        return checked;
    return checkText(fields.code, kMaxCodeBytes, "code");
}

Outcome checkForWire(const TaskMark& mark)
{
    if (mark.at < kEarliestInstant || mark.at > kLatestInstant)
        return Error{ErrorCode::BadInput, "start", "is outside the years 1970 to 9999"};
    if (mark.task.empty())
        return Error{ErrorCode::BadInput, "code", "a mark needs the name of its task"};
    return checkText(mark.task, kMaxCodeBytes, "code");
}

} // namespace worklode

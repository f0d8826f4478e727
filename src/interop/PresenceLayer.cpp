#include "interop/PresenceLayer.h"

#include <algorithm>

namespace worklode {

std::vector<Span> underAbsences(const std::vector<Span>& windows, const std::vector<Span>& absences)
{
    const auto always = [](const Span&, const Span&) { return true; };
    std::vector<Span> out = splitBy(windows, absences, always, [](Span& part, const Span& absence) {
        part.kind = absence.kind;
        part.code = absence.code;
        part.counts = {};
    });
    std::vector<Span> alone = uncovered(absences, windows);
    out.insert(out.end(), alone.begin(), alone.end());
    std::stable_sort(out.begin(), out.end(), [](const Span& a, const Span& b) { return a.range < b.range; });
    return out;
}

} // namespace worklode

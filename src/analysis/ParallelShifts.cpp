#include "analysis/ParallelShifts.h"

namespace worklode {

std::vector<std::pair<std::size_t, std::size_t>> associateChunks(const std::vector<const Shift*>& shifts, std::size_t wantedChunks)
{
    std::vector<std::pair<std::size_t, std::size_t>> chunks;
    const std::size_t size = std::max<std::size_t>(1, shifts.size() / std::max<std::size_t>(1, wantedChunks));
    std::size_t first = 0;
    for (std::size_t i = 1; i <= shifts.size(); ++i) {
        const bool border = i == shifts.size() || shifts[i]->associate != shifts[i - 1]->associate;
        if (border && (i - first >= size || i == shifts.size())) {
            chunks.emplace_back(first, i);
            first = i;
        }
    }
    return chunks;
}

} // namespace worklode

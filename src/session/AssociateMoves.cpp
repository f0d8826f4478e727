#include "session/CompareSides.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace worklode {

namespace {

/// Where the rows of each stream are under one catalog: which shift has the row.
class ShiftsOfStreams
{
public:
    ShiftsOfStreams(const Dataset& dataset, const std::vector<const Shift*>& shifts) : m_pieces(dataset.streams.size())
    {
        for (const Shift* shift : shifts)
            for (const ShiftRows& rows : shift->rows)
                if (rows.firstRow < rows.endRow)
                    m_pieces[rows.stream.index()].push_back({rows.firstRow, rows.endRow, shift});
        for (auto& pieces : m_pieces)
            std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.firstRow < b.firstRow; });
    }

    /// The shift that has that row, or null.
    const Shift* at(StreamIndex stream, std::size_t row) const
    {
        const std::vector<Piece>& pieces = m_pieces[stream.index()];
        const auto after = std::upper_bound(pieces.begin(), pieces.end(), row,
                                            [](std::size_t wanted, const Piece& piece) { return wanted < piece.firstRow; });
        return after != pieces.begin() && row < std::prev(after)->endRow ? std::prev(after)->shift : nullptr;
    }

private:
    struct Piece {
        std::size_t firstRow;
        std::size_t endRow;
        const Shift* shift;
    };
    std::vector<std::vector<Piece>> m_pieces; ///< by StreamIndex, ascending
};

using Move = std::tuple<std::string, std::string, std::string>; ///< associate, unit before, unit after

class Moves
{
public:
    Moves(const People& before, const People& after) : m_before(before), m_after(after) {}

    /// Either shift may be null: in no team on that side.
    void add(const Shift* was, const Shift* is)
    {
        const std::string unitWas = was ? m_before.units()[was->unit.index()].id : std::string();
        const std::string unitIs = is ? m_after.units()[is->unit.index()].id : std::string();
        const std::string& whoWas = was ? m_before.associates()[was->associate.index()].id : whoIs(*is);
        const std::string& whoIsNow = is ? whoIs(*is) : whoWas;
        if (unitWas == unitIs && whoWas == whoIsNow)
            return;
        auto& sum = m_sums[{whoIsNow, unitWas, unitIs}];
        sum.first += 1;
        sum.second += (was ? was : is)->range.length();
    }

    Listed<AssociateMove> take() const
    {
        Listed<AssociateMove> moves;
        for (const auto& [move, sum] : m_sums)
            moves.rows.push_back({std::get<0>(move), std::get<1>(move), std::get<2>(move), sum.first, sum.second});
        std::stable_sort(moves.rows.begin(), moves.rows.end(),
                         [](const AssociateMove& a, const AssociateMove& b) { return a.shifts > b.shifts; });
        moves.total = moves.rows.size();
        moves.rows.resize(std::min(moves.rows.size(), kListedChanges));
        return moves;
    }

private:
    const std::string& whoIs(const Shift& shift) const { return m_after.associates()[shift.associate.index()].id; }

    const People& m_before;
    const People& m_after;
    std::map<Move, std::pair<std::uint64_t, Duration>> m_sums;
};

const ShiftRows* firstRows(const Shift& shift)
{
    for (const ShiftRows& rows : shift.rows)
        if (rows.firstRow < rows.endRow)
            return &rows;
    return nullptr;
}

} // namespace

Listed<AssociateMove> movesBetween(const Dataset& dataset, const Scope& before, const Scope& after)
{
    if (before.ready->roster == after.ready->roster)
        return {};
    const ShiftsOfStreams was(dataset, before.shifts), is(dataset, after.shifts);
    Moves moves(before.ready->roster->people, after.ready->roster->people);
    for (const Shift* shift : before.shifts)
        if (const ShiftRows* rows = firstRows(*shift))
            moves.add(shift, is.at(rows->stream, rows->firstRow));
    for (const Shift* shift : after.shifts)
        if (const ShiftRows* rows = firstRows(*shift); rows && !was.at(rows->stream, rows->firstRow))
            moves.add(nullptr, shift);
    return moves.take();
}

} // namespace worklode

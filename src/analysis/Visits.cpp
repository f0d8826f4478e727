#include "analysis/Visits.h"

namespace worklode {

namespace {

/// Goes through the rows of one stream in one shift, once.
class VisitBuilder
{
public:
    VisitBuilder(const Dataset& dataset, const Enrichment& enrichment, StreamVisits& out)
        : m_columns(dataset.streams[out.rows.stream.index()].columns), m_enrichment(enrichment), m_out(out)
    {
    }

    void run()
    {
        const std::size_t end = m_out.rows.endRow;
        for (std::size_t row = m_out.rows.firstRow; row < end;) {
            switch (m_columns.kind[row]) {
            case SliceKind::Active: row = takeActives(row); break;
            case SliceKind::Idle:
            case SliceKind::Locked: takeIdle(row++); break;
            case SliceKind::OffComputer: takeOff(row++); break;
            }
        }
    }

private:
    Visit& open(std::size_t row)
    {
        Visit& visit = m_out.visits.emplace_back();
        visit.range.start = m_columns.start[row];
        visit.firstRow = row;
        return visit;
    }

    void extend(Visit& visit, std::size_t row) const
    {
        visit.range.end = m_columns.end[row];
        visit.endRow = row + 1;
    }

    /// Takes the active slices of one screen that follow one another, and gives the row after them.
    std::size_t takeActives(std::size_t row)
    {
        const ScreenId screen = screenAt(row);
        if (m_out.visits.empty() || m_out.visits.back().offComputer || m_out.visits.back().screen != screen)
            openAt(screen, row);
        Duration active{0};
        InteractionTotals counts;
        do {
            active += m_columns.end[row] - m_columns.start[row];
            counts += m_columns.countsAt(row);
            ++row;
        } while (row < m_out.rows.endRow && m_columns.kind[row] == SliceKind::Active && screenAt(row) == screen);
        Visit& visit = m_out.visits.back();
        extend(visit, row - 1);
        visit.active += active;
        visit.counts += counts;
        return row;
    }

    /// Asks for the place of a later row meanwhile: places of neighbouring rows lie anywhere.
    ScreenId screenAt(std::size_t row) const
    {
        constexpr std::size_t kAhead = 16;
        if (row + kAhead < m_out.rows.endRow)
            m_enrichment.prefetchScreenOf(m_columns.place[row + kAhead]);
        return m_enrichment.screenOf(m_columns.place[row]);
    }

    void openAt(ScreenId screen, std::size_t row)
    {
        const ApplicationId application = m_enrichment.applicationOf(screen);
        Visit& visit = open(row);
        visit.screen = screen;
        visit.application = application;
        visit.category = m_enrichment.categoryAt(application, visit.range.start);
        m_out.switches += m_sawApplication && application != m_lastApplication ? 1 : 0;
        m_lastApplication = application;
        m_sawApplication = true;
    }

    void takeIdle(std::size_t row)
    {
        const Duration length = m_columns.end[row] - m_columns.start[row];
        if (m_out.visits.empty()) {
            m_out.leadingIdle += length;
            return;
        }
        extend(m_out.visits.back(), row);
        m_out.visits.back().idle += length;
    }

    void takeOff(std::size_t row)
    {
        Visit& visit = open(row);
        extend(visit, row);
        visit.offComputer = true;
        visit.code = CodeId(m_columns.code[row]);
        visit.category = m_enrichment.codeCategory(visit.code);
        visit.off = m_columns.end[row] - m_columns.start[row];
    }

    const StreamColumns& m_columns;
    const Enrichment& m_enrichment;
    StreamVisits& m_out;
    ApplicationId m_lastApplication;
    bool m_sawApplication = false;
};

} // namespace

void buildVisits(const Dataset& dataset, const Enrichment& enrichment, const Shift& shift, ShiftVisits& out)
{
    out.shift = &shift;
    out.streams.resize(shift.rows.size());
    for (std::size_t i = 0; i < shift.rows.size(); ++i) {
        StreamVisits& stream = out.streams[i];
        stream.stream = &dataset.streams[shift.rows[i].stream.index()];
        stream.enrichment = &enrichment;
        stream.rows = shift.rows[i];
        buildStreamVisits(dataset, enrichment, stream);
        stream.own.clear();
        for (const Visit& visit : stream.visits)
            stream.own.push_back(packVisit(enrichment, visit, stream.rows.firstRow));
        stream.packed = stream.own;
    }
}

void buildVisits(const Dataset& dataset, const Enrichment& enrichment, const Shift& shift, PackedShift& out)
{
    ShiftVisits whole;
    buildVisits(dataset, enrichment, shift, whole);
    out.shift = &shift;
    out.streams.clear();
    for (StreamVisits& stream : whole.streams)
        out.streams.push_back(std::move(static_cast<PackedStream&>(stream)));
}

void buildStreamVisits(const Dataset& dataset, const Enrichment& enrichment, StreamVisits& out)
{
    out.visits.clear();
    out.leadingIdle = Duration{0};
    out.switches = 0;
    VisitBuilder(dataset, enrichment, out).run();
}

} // namespace worklode

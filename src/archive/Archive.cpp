#include "archive/Archive.h"

#include "archive/ArchiveVerify.h"
#include "archive/DurableFiles.h"
#include "archive/KnownSegments.h"
#include "archive/SegmentFile.h"
#include "archive/SegmentIntake.h"

#include <QCryptographicHash>
#include <QLockFile>

#include <algorithm>
#include <set>

namespace worklode {

namespace {

constexpr int kLockWaitMs = 30000;

} // namespace

struct Archive::State {
    explicit State(const Workspace& workspace) : cache(workspace.cache()), known(workspace) {}

    std::filesystem::path cache;

    KnownSegments known;

    bool isThere(const Arrival& arrival) const;
    Result<std::vector<IntakeReport>> intake(const std::vector<std::string_view>& segments);
};

/// Compared byte by byte, so that taking the same segment in again mends a file that went bad.
bool Archive::State::isThere(const Arrival& arrival) const
{
    if (!known.contains(arrival.entry.id))
        return false;
    const auto bytes = readSegmentFile(arrival.entry.path);
    return bytes && *bytes == arrival.bytes;
}

Result<std::vector<IntakeReport>> Archive::State::intake(const std::vector<std::string_view>& segments)
{
    auto arrivals = openArrivals(segments, known.folder());
    if (!arrivals)
        return arrivals.error();
    if (const auto made = makePrivateFolder(known.folder()); !made)
        return made.error();
    QLockFile lock(QString::fromStdString((known.folder() / ".lock").string()));
    lock.setStaleLockTime(0); // only the end of its process makes a lock stale
    if (!lock.tryLock(kLockWaitMs))
        return Error{ErrorCode::Unavailable, known.folder().string(), "another program is adding segments, or the folder cannot be written"};
    if (const auto fresh = known.refresh(); !fresh) // others may have added some since
        return fresh.error();
    known.removeUnfinished();

    std::vector<IntakeReport> reports;
    std::set<std::string> arriving;
    for (const Arrival& arrival : *arrivals)
        reports.push_back({arrival.entry.id, isThere(arrival) || !arriving.insert(arrival.entry.id).second});
    std::erase_if(*arrivals, [&](const Arrival& a) { return reports[a.position].known; });
    if (const auto checked = checkOverlaps(*arrivals, known.entries()); !checked)
        return checked.error();
    if (const auto landed = landArrivals(*arrivals, known.folder()); !landed)
        return landed.error();
    std::vector<SegmentEntry> landed;
    for (Arrival& arrival : *arrivals)
        landed.push_back(std::move(arrival.entry));
    known.add(std::move(landed));
    return reports;
}

Result<Archive> Archive::open(const Workspace& workspace)
{
    auto state = std::make_unique<State>(workspace);
    if (const auto done = state->known.refresh(); !done)
        return done.error();
    state->known.saveIndex();
    return Archive(std::move(state));
}

Archive::Archive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Archive::~Archive()
{
    if (m_state)
        m_state->known.saveIndex();
}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

Result<IntakeReport> Archive::intake(std::string_view bytes)
{
    auto reports = m_state->intake({bytes});
    if (!reports) // the position of the only one says nothing
        return Error{reports.error().code, reports.error().place == "0" ? std::string() : reports.error().place, reports.error().detail};
    return std::move(reports->front());
}

Result<std::vector<IntakeReport>> Archive::intake(const std::vector<std::string>& segments)
{
    return m_state->intake({segments.begin(), segments.end()});
}

const std::vector<SegmentEntry>& Archive::entries() const { return m_state->known.entries(); }

const std::filesystem::path& Archive::cacheFolder() const { return m_state->cache; }

std::string Archive::dataHash() const
{
    std::vector<std::string_view> ids;
    for (const SegmentEntry& entry : entries())
        ids.push_back(entry.id);
    std::sort(ids.begin(), ids.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view id : ids)
        hash.addData(QByteArrayView(id.data(), static_cast<qsizetype>(id.size())));
    return hash.result().toHex().toStdString();
}

std::vector<VerifyFault> Archive::verify(Progress& progress) const
{
    return verifySegments(m_state->known.folder(), entries(), progress);
}

} // namespace worklode

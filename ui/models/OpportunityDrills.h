// What lies behind a row of the ranking, fetched on a worker thread when it is asked for, and kept.
#pragma once

#include "ui/models/ViewRunner.h"

#include <QObject>

#include <deque>
#include <map>
#include <optional>

namespace worklode {

/// One run at a time, in the order in which they were wanted. All of it belongs to one result: a new source forgets everything.
class OpportunityDrills final : public QObject
{
    Q_OBJECT

public:
    explicit OpportunityDrills(QObject* parent = nullptr);

    /// `base`: the request whose page the rows are of; an engine of null stops everything.
    void setSource(std::shared_ptr<ViewEngine> engine, ViewRequest base);

    /// The opportunity as only its occurrences there make it; null where it was not fetched (yet), or nothing is there.
    const Opportunity* known(const OpportunityDrill& drill) const;
    SharedResult knownResult(const OpportunityDrill& drill) const;
    /// Fetches it unless it is known; arrived() or failed() follow.
    void want(const OpportunityDrill& drill);
    /// The same for what is looked at just now: a newer one that waits takes its place, for nobody looks at the older any more.
    void wantNewest(const OpportunityDrill& drill);
    bool idle() const { return !m_running && m_waiting.empty() && !m_newest; }

signals:
    void progressed(worklode::OpportunityDrill drill, double fraction);
    void arrived(worklode::OpportunityDrill drill);
    void failed(worklode::OpportunityDrill drill, QString sentence);

private:
    void next();
    void finish(SharedResult result, const QString& sentence);

    std::shared_ptr<ViewEngine> m_engine;
    ViewRequest m_base;
    ViewRunner m_runner;
    std::optional<OpportunityDrill> m_running, m_newest;
    std::deque<OpportunityDrill> m_waiting;
    std::map<std::string, SharedResult> m_known;
};

} // namespace worklode

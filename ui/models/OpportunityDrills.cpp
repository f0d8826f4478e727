#include "ui/models/OpportunityDrills.h"

#include <algorithm>

namespace worklode {
namespace {

std::string keyOf(const OpportunityDrill& drill)
{
    std::string key = drill.opportunity;
    for (const auto* part : {&drill.application, &drill.screen, &drill.unit, &drill.associate})
        key += *part ? "\x1f+" + **part : std::string("\x1f-");
    return key;
}

} // namespace

OpportunityDrills::OpportunityDrills(QObject* parent) : QObject(parent)
{
    connect(&m_runner, &ViewRunner::progressed, this, [this](double fraction) {
        if (m_running)
            emit progressed(*m_running, fraction);
    });
    connect(&m_runner, &ViewRunner::finished, this, [this](const SharedResult& result) { finish(result, {}); });
    connect(&m_runner, &ViewRunner::failed, this, [this](const QString& sentence) { finish(nullptr, sentence); });
    connect(&m_runner, &ViewRunner::cancelled, this, [this] { finish(nullptr, tr("Cancelled")); });
}

void OpportunityDrills::setSource(std::shared_ptr<ViewEngine> engine, ViewRequest base)
{
    m_running.reset(); // what still runs is of nobody's interest
    m_runner.cancel();
    m_waiting.clear();
    m_newest.reset();
    m_known.clear();
    m_engine = std::move(engine);
    m_base = std::move(base);
    m_base.compare = false;
}

SharedResult OpportunityDrills::knownResult(const OpportunityDrill& drill) const
{
    const auto found = m_known.find(keyOf(drill));
    return found == m_known.end() ? nullptr : found->second;
}

const Opportunity* OpportunityDrills::known(const OpportunityDrill& drill) const
{
    const SharedResult result = knownResult(drill);
    const auto* body = result ? std::get_if<OpportunitiesResult>(&result->body) : nullptr;
    return body && !body->opportunities.empty() ? &body->opportunities.front() : nullptr;
}

void OpportunityDrills::want(const OpportunityDrill& drill)
{
    if (knownResult(drill)) {
        emit arrived(drill);
        return;
    }
    if (m_running == drill || std::find(m_waiting.begin(), m_waiting.end(), drill) != m_waiting.end())
        return;
    m_waiting.push_back(drill);
    next();
}

void OpportunityDrills::wantNewest(const OpportunityDrill& drill)
{
    if (knownResult(drill)) {
        m_newest.reset();
        emit arrived(drill);
        return;
    }
    m_newest = drill;
    next();
}

void OpportunityDrills::next()
{
    if (m_running || !m_engine)
        return;
    if (!m_waiting.empty()) {
        m_running = std::move(m_waiting.front());
        m_waiting.pop_front();
    } else if (m_newest) {
        m_running = std::exchange(m_newest, std::nullopt);
    } else {
        return;
    }
    ViewRequest request = m_base;
    request.page = PageKind::Opportunities;
    request.drill = m_running;
    m_runner.run(m_engine, std::move(request));
}

void OpportunityDrills::finish(SharedResult result, const QString& sentence)
{
    if (!m_running) {
        next();
        return;
    }
    const OpportunityDrill drill = *std::exchange(m_running, std::nullopt);
    if (result) {
        m_known[keyOf(drill)] = std::move(result);
        emit arrived(drill);
    } else {
        emit failed(drill, sentence);
    }
    next();
}

} // namespace worklode

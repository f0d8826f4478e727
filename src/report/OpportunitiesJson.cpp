#include "report/ReportJsonParts.h"

namespace worklode::report {

namespace {

Json applicationJson(const OpportunityApplication& application)
{
    Json json{{"application", application.application}, {"time_ms", application.timeMs}, {"occurrences", application.occurrences}};
    json["screens"] = Json::array();
    for (const OpportunityScreen& screen : application.screens)
        json["screens"].push_back({{"screen", screen.screen}, {"time_ms", screen.timeMs}, {"occurrences", screen.occurrences}});
    return json;
}

Json occurrenceJson(const Occurrence& o)
{
    return {{"associate", o.associate},     {"collector", o.collector}, {"stream", o.stream},
            {"unit", o.unit},               {"application", o.application}, {"screen", o.screen},
            {"start", toIso(o.range.start)}, {"end", toIso(o.range.end)},   {"time_ms", o.timeMs}};
}

/// People and examples are there only for those who may see them; an engine leaves them out for the others.
void putPeople(Json& to, const Opportunity& opportunity)
{
    if (!opportunity.people.empty()) {
        to["people"] = Json::array();
        for (const OpportunityAssociate& a : opportunity.people)
            to["people"].push_back({{"associate", a.associate}, {"time_ms", a.timeMs}, {"occurrences", a.occurrences}});
    }
    if (!opportunity.examples.empty()) {
        to["examples"] = Json::array();
        for (const Occurrence& o : opportunity.examples)
            to["examples"].push_back(occurrenceJson(o));
    }
}

Json opportunityJson(const Opportunity& o)
{
    Json json{{"name", o.name},
              {"type", o.type},
              {"tag", textOrNull(o.tag)},
              {"task", textOrNull(o.task)},
              {"occurrences", o.occurrences},
              {"associates", o.associates},
              {"time_ms", o.timeMs},
              {"annualized_hours", o.annualizedHours},
              {"fte", o.fte},
              {"value", o.value},
              {"applications", Json::array()},
              {"units", Json::array()}};
    for (const OpportunityApplication& application : o.applications)
        json["applications"].push_back(applicationJson(application));
    for (const OpportunityUnit& unit : o.units)
        json["units"].push_back({{"unit", unit.unit}, {"time_ms", unit.timeMs}, {"occurrences", unit.occurrences}});
    putPeople(json, o);
    return json;
}

} // namespace

void putOpportunities(Json& to, const OpportunitiesResult& result, const Catalog& catalog)
{
    Json summary = Json::object();
    putSummary(summary, result.summary, catalog);
    to["summary"] = std::move(summary);
    to["opportunities"] = Json::array();
    for (const Opportunity& opportunity : result.opportunities)
        to["opportunities"].push_back(opportunityJson(opportunity));
}

} // namespace worklode::report

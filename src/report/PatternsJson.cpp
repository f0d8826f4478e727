#include "report/ReportJsonParts.h"

namespace worklode::report {

void putPatterns(Json& to, const PatternsResult& result, const Catalog& catalog)
{
    to["switches"] = result.switches;
    to["distinct_switch_pairs"] = result.distinctPairs;
    to["distinct_flows"] = result.distinctFlows;
    for (const char* list : {"switch_pairs", "flows", "by_weekday_hour"})
        to[list] = Json::array();
    for (const SwitchPair& pair : result.switchPairs)
        to["switch_pairs"].push_back({{"from", pair.from},
                                      {"to", pair.to},
                                      {"switches", pair.switches},
                                      {"active_ms", ms(pair.active)},
                                      {"associates", pair.associates}});
    for (const CopyPasteFlow& flow : result.flows)
        to["flows"].push_back({{"from", flow.from},
                               {"to", flow.to},
                               {"occurrences", flow.occurrences},
                               {"pastes", flow.pastes},
                               {"time_ms", flow.timeMs},
                               {"associates", flow.associates}});
    for (const WeekdayHour& cell : result.byWeekdayHour) {
        Json json{{"weekday", cell.weekday}, {"hour", cell.hour}, {"associates", cell.associates}};
        putMeasures(json, cell.measures, catalog.settings.effort);
        to["by_weekday_hour"].push_back(std::move(json));
    }
}

} // namespace worklode::report

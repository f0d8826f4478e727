#include "support/FakeSizes.h"

#include <algorithm>

namespace worklode {
namespace {

class Renamer
{
public:
    explicit Renamer(const FakeNames& names) : m_names(names) {}

    void operator()(std::string& name) const
    {
        if (const auto found = m_names.find(name); found != m_names.end())
            name = found->second;
    }
    /// Of a timeline: it points to the new name then, which the engine keeps.
    void operator()(std::string_view& name) const
    {
        if (const auto found = m_names.find(std::string(name)); found != m_names.end())
            name = found->second;
    }
    /// `Application | Screen`.
    void label(std::string& text) const
    {
        const std::size_t bar = text.find(" | ");
        std::string application = text.substr(0, bar), screen = bar == std::string::npos ? std::string() : text.substr(bar + 3);
        (*this)(application);
        (*this)(screen);
        text = bar == std::string::npos ? application : application + " | " + screen;
    }
    void place(StepPlace& place) const
    {
        label(place.label);
        (*this)(place.application);
        (*this)(place.screen);
    }

private:
    const FakeNames& m_names;
};

struct RenameBody {
    Renamer as;

    void operator()(SummaryResult& summary) const
    {
        for (ApplicationSummary& row : summary.byApplication) {
            as(row.application);
            for (auto& screen : row.screens)
                as(screen.screen);
        }
    }
    void operator()(OpportunitiesResult& result) const
    {
        (*this)(result.summary);
        for (Opportunity& o : result.opportunities) {
            as(o.name);
            for (OpportunityApplication& a : o.applications) {
                as(a.application);
                for (auto& screen : a.screens)
                    as(screen.screen);
            }
            for (Occurrence& e : o.examples) {
                as(e.application);
                as(e.screen);
            }
        }
    }
    void operator()(TasksResult& result) const
    {
        for (TaskResult& task : result.tasks)
            rename(task);
    }
    void operator()(PatternsResult& result) const
    {
        for (SwitchPair& pair : result.switchPairs) {
            as(pair.from);
            as(pair.to);
        }
        for (auto& flow : result.flows) {
            as(flow.from);
            as(flow.to);
        }
    }
    void operator()(TimelineResult& result) const
    {
        for (TimelineLane& lane : result.lanes) {
            for (TimelineSpan& span : lane.spans) {
                as(span.application);
                as(span.screen);
            }
            for (auto& task : lane.tasks)
                as(task.task);
            for (auto& opportunity : lane.opportunities)
                as(opportunity.name);
        }
    }

private:
    void rename(TaskResult& task) const
    {
        as(task.name);
        for (auto* list : {&task.variations, &task.applicationVariations})
            for (Variation& v : *list)
                for (std::string& step : v.steps)
                    as.label(step);
        for (auto& node : task.nodes)
            as.label(node.label);
        for (auto& follows : task.follows) {
            as.label(follows.from);
            as.label(follows.to);
        }
        for (ProgressSlices& slices : task.slices)
            as(slices.application);
        if (!task.details)
            return;
        for (auto* list : {&task.details->variations, &task.details->applicationVariations})
            for (VariationSteps& steps : *list)
                for (StepFigures& step : steps.steps)
                    as.place(step.place);
        for (auto& place : task.details->places)
            as.place(place.place);
        for (UnitTask& unit : task.details->units)
            for (auto& place : unit.places)
                as.place(place.place);
    }
};

} // namespace

const FakeNames& unwieldyNames()
{
    static const FakeNames names = {
        {"Claims", "Claims Administration and Settlement Platform – Northern and Southern Region (Production, do not use for training)"},
        {"CRM", "نظام إدارة علاقات العملاء"},
        {"Outlook", "Mail & <b>Calendar</b> \"Enterprise\" 2026"},
        {"Case", "Case overview with every payment, every letter and every note since the policy was signed in the year 1987"},
        {"Inbox", "صندوق الوارد"},
        {"Excessive idle", "Excessive idle, longer than anybody could possibly need for a coffee, a call or a walk to the printer on the third floor"},
        {"Copy and paste", "نسخ ولصق"},
        {"Answer a claim", "Answer a claim that came in by letter, by mail or by telephone, and say why it took as long as it did"},
        {"Pay an invoice", "دفع الفاتورة"},
        {"Excel", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"}};
    return names;
}

void rename(PageResult& result, const FakeNames& names)
{
    std::visit(RenameBody{Renamer(names)}, result.body);
    if (result.previous)
        std::visit(RenameBody{Renamer(names)}, result.previous->body);
}

ViewRequest unrenamed(ViewRequest request, const FakeNames& names)
{
    const auto back = [&](std::string& name) {
        const auto found = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.second == name; });
        if (found != names.end())
            name = found->first;
    };
    if (request.task)
        back(*request.task);
    if (request.drill) {
        back(request.drill->opportunity);
        if (request.drill->application)
            back(*request.drill->application);
        if (request.drill->screen)
            back(*request.drill->screen);
    }
    return request;
}

} // namespace worklode

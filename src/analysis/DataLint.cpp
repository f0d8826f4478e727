#include "analysis/DataLint.h"

#include "analysis/RuleUse.h"
#include "catalog/CatalogCheck.h"
#include "catalog/FaultOrder.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace worklode {

namespace {

constexpr std::size_t kMostUnmapped = 20;

std::string counted(std::uint64_t n, const char* what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); }

std::string shareOf(Duration part, Duration whole)
{
    std::array<char, 32> text{};
    const double percent = whole.count() > 0 ? 100.0 * static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
    std::snprintf(text.data(), text.size(), "%.1f%% of active time", percent);
    return text.data();
}

class DataLinter
{
public:
    DataLinter(const Catalog& catalog, const Dataset& dataset, const Enrichment& enrichment)
        : m_catalog(catalog), m_dataset(dataset), m_enrichment(enrichment), m_use(placeUseOf(dataset, enrichment))
    {
    }

    std::vector<CatalogFault> run()
    {
        for (std::size_t a = 0; a < m_catalog.applications.size(); ++a)
            if (!m_use.seenApplication[a])
                m_out.add(itemPath("applications", a), "never occurs in the data");
        lintRules();
        for (std::size_t i = 0; i < m_catalog.screenTags.size(); ++i)
            if (!visited(m_catalog.screenTags[i].application, &m_catalog.screenTags[i].screen))
                m_out.add(itemPath("screen_tags", i), "tags nothing: this screen never occurs in the data");
        for (std::size_t i = 0; i < m_catalog.tasks.size(); ++i)
            if (m_catalog.tasks[i].enabled)
                lintTask(m_catalog.tasks[i], i);
        std::vector<CatalogFault> found = m_out.take();
        orderFaults(found);
        addUnmapped(found);
        return found;
    }

private:
    std::string ruleText(std::size_t index) const
    {
        const std::string& name = m_catalog.screenRules[index].name;
        return itemPath("screen_rules", index) + (name.empty() ? "" : " " + inQuotes(name));
    }

    void lintRules()
    {
        const std::vector<RuleUse> uses = ruleUseOf(m_catalog, m_dataset, m_enrichment, m_use);
        for (std::size_t i = 0; i < uses.size(); ++i) {
            if (!uses[i].asked)
                continue; // off, or about what never occurs: said elsewhere
            if (uses[i].matched == 0)
                m_out.add(itemPath("screen_rules", i), "matches nothing in the data");
            else if (uses[i].first == 0)
                m_out.add(itemPath("screen_rules", i), "is never the first in the data: " + takers(uses[i]));
            else
                lintFight(i, uses);
        }
    }

    std::string takers(const RuleUse& use) const
    {
        const auto most = std::max_element(use.lostTo.begin(), use.lostTo.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return "of " + counted(use.matched, "title") + " that it matches, " + ruleText(most->first) + " takes "
               + (most->second == use.matched ? "all" : std::to_string(most->second) + ", other earlier rules the rest");
    }

    /// Two rules want the same titles for different screens, and neither is a special case of the other: the order decides.
    void lintFight(std::size_t index, const std::vector<RuleUse>& uses)
    {
        std::string rivals;
        std::uint64_t over = 0;
        for (const auto& [earlier, titles] : uses[index].lostTo) {
            const bool special = titles == uses[earlier].first; // all that the earlier one names would be this one's
            if (special || m_catalog.screenRules[earlier].display == m_catalog.screenRules[index].display)
                continue;
            over += titles;
            rivals += (rivals.empty() ? "" : ", ") + ruleText(earlier) + " (" + std::to_string(titles) + ")";
        }
        if (over > 0)
            m_out.add(itemPath("screen_rules", index), "fights over " + counted(over, "title") + " with earlier rules, which get them: " + rivals);
    }

    bool visited(const std::string& application, const std::string* screen) const
    {
        if (screen) {
            const ScreenId id = m_enrichment.findScreen(application, *screen);
            return id.index() < m_use.visitedScreen.size() && m_use.visitedScreen[id.index()];
        }
        const ApplicationId id = m_enrichment.findApplication(application);
        return id.index() < m_use.visitedApplication.size() && m_use.visitedApplication[id.index()];
    }

    /// `none` is what it means that not one of them occurs; empty: nothing in particular.
    void lintPlaces(const std::vector<Trigger>& triggers, const std::string& path, const std::string& none)
    {
        std::vector<std::size_t> missing;
        for (std::size_t i = 0; i < triggers.size(); ++i)
            if (!visited(triggers[i].application, triggers[i].screen ? &*triggers[i].screen : nullptr))
                missing.push_back(i);
        if (!none.empty() && missing.size() == triggers.size()) {
            m_out.add(path, none);
            return;
        }
        for (const std::size_t i : missing)
            m_out.add(path + "[" + std::to_string(i) + "]", "its place never occurs in the data");
    }

    void lintTask(const TaskDefinition& task, std::size_t index)
    {
        if (task.overlay) {
            if (!hasStartMark(task.name))
                m_out.add(itemPath("tasks", index), "nobody ever started it: there is no mark of it in the data");
            return;
        }
        lintPlaces(task.begin, itemPath("tasks", index, "begin"), "BEGIN never occurs in the data, so the task has no instances");
        lintPlaces(task.end, itemPath("tasks", index, "end"), "END never occurs in the data, so no instance is ever complete");
        if (task.via)
            lintPlaces(task.via->items, itemPath("tasks", index, task.via->kind == Via::Kind::Any ? "via.any" : "via.sequence"), {});
    }

    bool hasStartMark(const std::string& task) const
    {
        const CodeId code(m_dataset.codes.find(task));
        const auto starts = [code](const MarkRow& mark) { return mark.kind == MarkKind::Start && mark.task == code; };
        return std::any_of(m_dataset.streams.begin(), m_dataset.streams.end(),
                           [&](const Stream& s) { return std::any_of(s.marks.begin(), s.marks.end(), starts); });
    }

    void addUnmapped(std::vector<CatalogFault>& found) const
    {
        std::vector<std::pair<Duration, std::string>> unmapped(m_enrichment.applicationCount() - m_catalog.applications.size());
        for (std::size_t i = 0; i < unmapped.size(); ++i)
            unmapped[i].second = m_enrichment.applicationName(ApplicationId(m_catalog.applications.size() + i));
        for (std::size_t p = 0; p < m_dataset.places.size(); ++p)
            if (const std::size_t a = m_enrichment.applicationOf(m_enrichment.screenOf(PlaceId(p))).index(); a >= m_catalog.applications.size())
                unmapped[a - m_catalog.applications.size()].first += m_use.active[p];
        std::erase_if(unmapped, [](const auto& u) { return u.first.count() == 0; });
        std::sort(unmapped.begin(), unmapped.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        Duration rest{0};
        for (std::size_t i = 0; i < unmapped.size(); ++i) {
            if (i < kMostUnmapped)
                found.push_back({"applications", inQuotes(unmapped[i].second) + " is in no application: " + shareOf(unmapped[i].first, m_use.total)});
            else
                rest += unmapped[i].first;
        }
        if (unmapped.size() > kMostUnmapped)
            found.push_back({"applications", counted(unmapped.size() - kMostUnmapped, "further raw id") + " in no application: " + shareOf(rest, m_use.total)});
    }

    const Catalog& m_catalog;
    const Dataset& m_dataset;
    const Enrichment& m_enrichment;
    PlaceUse m_use;
    FaultList m_out;
};

} // namespace

std::vector<CatalogFault> lintAgainstData(const Catalog& catalog, const Dataset& dataset, unsigned threads)
{
    if (dataset.rows() == 0)
        return {};
    const Enrichment enrichment(catalog, dataset, threads);
    return DataLinter(catalog, dataset, enrichment).run();
}

} // namespace worklode

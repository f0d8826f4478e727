#include "analysis/UnitTree.h"

#include <map>
#include <string_view>

namespace worklode {

namespace {

class Walk
{
public:
    explicit Walk(const std::vector<BusinessUnit>& units) : m_units(units), m_seen(units.size()), m_children(units.size())
    {
        std::map<std::string_view, std::size_t> byId;
        for (std::size_t i = 0; i < units.size(); ++i)
            byId.emplace(units[i].id, i);
        for (std::size_t i = 0; i < units.size(); ++i) {
            const auto parent = units[i].parent ? byId.find(*units[i].parent) : byId.end();
            if (parent == byId.end())
                m_roots.push_back(i);
            else
                m_children[parent->second].push_back(i);
        }
    }

    std::vector<UnitInfo> run()
    {
        for (const std::size_t root : m_roots)
            visit(root);
        for (std::size_t i = 0; i < m_units.size(); ++i)
            visit(i); // only units in a circle are left
        return std::move(m_out);
    }

private:
    /// Depth first with a stack of its own: a document may nest deeper than the program's.
    void visit(std::size_t root)
    {
        struct Pending {
            std::size_t unit;
            std::optional<UnitIndex> parent;
        };
        std::vector<Pending> stack{{root, std::nullopt}};
        while (!stack.empty()) {
            const Pending next = stack.back();
            stack.pop_back();
            if (m_seen[next.unit])
                continue;
            m_seen[next.unit] = true;
            append(m_units[next.unit], next.parent);
            const UnitIndex here(m_out.size() - 1);
            const auto& children = m_children[next.unit];
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                stack.push_back({*child, here});
        }
    }

    void append(const BusinessUnit& unit, std::optional<UnitIndex> parent)
    {
        UnitInfo info{unit.id, unit.name, unit.level, parent, unit.goal, unit.hourlyCost};
        if (parent && !info.goal)
            info.goal = m_out[parent->index()].goal;
        if (parent && !info.hourlyCost)
            info.hourlyCost = m_out[parent->index()].hourlyCost;
        m_out.push_back(std::move(info));
    }

    const std::vector<BusinessUnit>& m_units;
    std::vector<bool> m_seen;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_roots;
    std::vector<UnitInfo> m_out;
};

} // namespace

std::vector<UnitInfo> unitsInTreeOrder(const std::vector<BusinessUnit>& units) { return Walk(units).run(); }

} // namespace worklode

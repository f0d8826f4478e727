// The only file that knows Graphviz: its "dot" engine, which draws layered graphs.
#include "ui/graph/GraphLayout.h"

#include <QByteArray>

#include <graphviz/gvc.h>

#include <clocale>
#include <mutex>

namespace worklode {
namespace {

constexpr double kDotsPerInch = 72;

/// Graphviz has global state, and reads and writes numbers by the thread's locale: one layout at a time, with decimal points.
class GraphvizTurn
{
public:
    GraphvizTurn() : m_lock(turn()), m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~GraphvizTurn()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    GraphvizTurn(const GraphvizTurn&) = delete;
    GraphvizTurn& operator=(const GraphvizTurn&) = delete;

private:
    static std::mutex& turn()
    {
        static std::mutex mutex;
        return mutex;
    }
    std::lock_guard<std::mutex> m_lock;
    locale_t m_plain, m_before;
};

/// Graphviz takes writable texts, which it copies.
char* text(const char* constant)
{
    return const_cast<char*>(constant);
}

/// One for as long as the program runs, never freed: the plugin that measures texts keeps a pointer to its last font's name, which lies
/// in the context, and looks at it when the next graph comes. To be used in one's turn only.
GVC_t* sharedContext()
{
    static GVC_t* const context = gvContext();
    return context;
}

class DotGraph
{
public:
    explicit DotGraph(const GraphSpec& spec) : m_context(sharedContext()), m_graph(agopen(text("map"), Agdirected, nullptr))
    {
        makeDefaults(spec);
        for (const GraphSpec::Node& node : spec.nodes)
            addNode(node);
        for (const GraphSpec::Edge& edge : spec.edges)
            addEdge(edge);
        m_laidOut = gvLayout(m_context, m_graph, "dot") == 0;
    }
    ~DotGraph()
    {
        if (m_laidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    DotGraph(const DotGraph&) = delete;
    DotGraph& operator=(const DotGraph&) = delete;

    GraphLayout take() const
    {
        GraphLayout layout;
        if (!m_laidOut)
            return layout;
        const boxf box = GD_bb(m_graph);
        m_left = box.LL.x;
        m_top = box.UR.y;
        layout.size = {box.UR.x - box.LL.x, box.UR.y - box.LL.y};
        for (Agnode_t* node : m_nodes) {
            const QPointF middle = point(ND_coord(node));
            const QSizeF size(ND_width(node) * kDotsPerInch, ND_height(node) * kDotsPerInch);
            layout.nodes.emplace_back(middle - QPointF(size.width() / 2, size.height() / 2), size);
        }
        for (Agedge_t* edge : m_edges)
            layout.edges.push_back(takeEdge(edge));
        return layout;
    }

private:
    void makeDefaults(const GraphSpec& spec)
    {
        agattr(m_graph, AGRAPH, text("rankdir"), text(spec.leftToRight ? "LR" : "TB"));
        agattr(m_graph, AGRAPH, text("nodesep"), text("0.18"));
        agattr(m_graph, AGRAPH, text("ranksep"), text("0.3"));
        agattr(m_graph, AGRAPH, text("nslimit"), text("4")); // bounds the time that large maps take
        agattr(m_graph, AGRAPH, text("nslimit1"), text("4"));
        agattr(m_graph, AGRAPH, text("mclimit"), text(spec.edges.size() > 150 ? "0.3" : "1"));
        for (const auto& [name, value] : {std::pair("shape", "box"), {"fixedsize", "true"}, {"label", ""}, {"width", "1"}, {"height", "1"}})
            agattr(m_graph, AGNODE, text(name), text(value));
        for (const auto& [name, value] : {std::pair("weight", "1"), {"label", ""}, {"fontsize", "9"}, {"arrowsize", "0.7"}})
            agattr(m_graph, AGEDGE, text(name), text(value));
        m_first = agsubg(m_graph, text("first"), 1);
        m_last = agsubg(m_graph, text("last"), 1);
        agsafeset(m_first, text("rank"), text("source"), text(""));
        agsafeset(m_last, text("rank"), text("sink"), text(""));
    }

    void addNode(const GraphSpec::Node& spec)
    {
        Agnode_t* node = agnode(m_graph, QByteArray::number(m_nodes.size()).data(), 1);
        agset(node, text("width"), QByteArray::number(spec.size.width() / kDotsPerInch, 'f', 4).data());
        agset(node, text("height"), QByteArray::number(spec.size.height() / kDotsPerInch, 'f', 4).data());
        if (spec.rank != GraphRank::Free)
            agsubnode(spec.rank == GraphRank::First ? m_first : m_last, node, 1);
        m_nodes.push_back(node);
    }

    void addEdge(const GraphSpec::Edge& spec)
    {
        Agedge_t* edge = agedge(m_graph, m_nodes[spec.from], m_nodes[spec.to], nullptr, 1);
        agset(edge, text("weight"), QByteArray::number(std::max(1, spec.weight)).data());
        agset(edge, text("label"), QByteArray::fromStdString(spec.label).data());
        m_edges.push_back(edge);
    }

    QPointF point(const pointf& p) const { return {p.x - m_left, m_top - p.y}; }

    GraphLayout::Edge takeEdge(Agedge_t* edge) const
    {
        GraphLayout::Edge taken;
        const splines* drawn = ED_spl(edge);
        if (!drawn || drawn->size == 0)
            return taken;
        const bezier& curve = drawn->list[0];
        for (decltype(curve.size) i = 0; i < curve.size; ++i)
            taken.curve.push_back(point(curve.list[i]));
        taken.arrow = curve.eflag ? point(curve.ep) : taken.curve.back();
        taken.label = ED_label(edge) ? point(ED_label(edge)->pos) : taken.curve[taken.curve.size() / 2];
        return taken;
    }

    GVC_t* m_context;
    Agraph_t* m_graph;
    Agraph_t* m_first = nullptr;
    Agraph_t* m_last = nullptr;
    std::vector<Agnode_t*> m_nodes;
    std::vector<Agedge_t*> m_edges;
    bool m_laidOut = false;
    mutable double m_left = 0, m_top = 0;
};

} // namespace

GraphLayout layOut(const GraphSpec& spec)
{
    if (spec.nodes.empty())
        return {};
    const GraphvizTurn turn;
    agseterr(AGMAX); // a layout that it cannot do is empty; its remarks are nothing for a user's terminal
    return DotGraph(spec).take();
}

} // namespace worklode

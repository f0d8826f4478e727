// One row of the tree of opportunities; private to the models.
#pragma once

#include "ui/models/OpportunitiesModel.h"

#include <vector>

namespace worklode {

struct OpportunitiesModel::Node {
    Kind kind = Kind::Note;
    Node* parent = nullptr;
    std::size_t row = 0;
    QString name;
    std::string id;   ///< of a unit or an associate
    double timeMs = 0;
    std::uint64_t occurrences = 0;
    const Occurrence* occurrence = nullptr;
    SharedResult keep; ///< what `occurrence` points into
    std::vector<std::unique_ptr<Node>> children;
    bool grown = false;   ///< the children that the result itself has are there
    bool fetched = false; ///< those that have to be fetched are there

    /// The nearest of this node and its ancestors that is of that kind.
    const Node* above(Kind wanted) const
    {
        const Node* node = this;
        while (node && node->kind != wanted)
            node = node->parent;
        return node;
    }
    void adopt(std::vector<std::unique_ptr<Node>> nodes)
    {
        children = std::move(nodes);
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i]->parent = this;
            children[i]->row = i;
        }
    }
};

} // namespace worklode

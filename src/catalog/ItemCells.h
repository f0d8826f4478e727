// A member of an item as a cell of a sheet, and back.
#pragma once

#include "catalog/SectionItems.h"
#include "core/Result.h"

namespace worklode {

enum class CellKind { Text, MaybeText, Number, MaybeNumber, Flag, Texts, Dated, Json };

struct ItemMember {
    std::string_view name;
    CellKind kind = CellKind::Text;
    std::string_view alias = {}; ///< another title that the column may have
    std::string_view what = {};  ///< of Dated: the member beside `from`
};

/// The members of a section's items in the order of the document; empty where the section is no list.
const std::vector<ItemMember>& membersOf(std::string_view section);

std::string cellOf(const ItemMember& member, const DocumentJson& value);
/// `usual`: what an empty cell stands for. An error is a sentence about the cell.
Result<DocumentJson> valueOf(const ItemMember& member, const std::string& cell, const DocumentJson& usual);

} // namespace worklode

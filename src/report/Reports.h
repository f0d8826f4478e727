// Page results as JSON, tables and CSV: the same numbers for the CLI, the hub and exports.
#pragma once

#include "session/ViewEngine.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace worklode {

/// interfaces.md §`run … --json`: fixed key order, integers as integers, doubles with all their digits.
std::string toJson(const PageResult& result, const Catalog& catalog);

/// toJson() of a timeline, lane by lane, byte for byte: of months of everybody the text is gigabytes.
class TimelineJsonWriter
{
public:
    explicit TimelineJsonWriter(std::ostream& to) : m_to(to) {}
    void begin(const ResultHeader& header);
    void add(const TimelineLane& lane); ///< whole lanes, in their order
    void end();

private:
    std::ostream& m_to;
    bool m_first = true;
};

/// A table as text cells, with units in the header; what `--format table|csv` prints and pages copy to the clipboard.
struct ReportTable {
    std::string title;
    std::vector<std::string> columns;
    std::vector<bool> numeric; ///< right-aligned
    std::vector<std::vector<std::string>> rows;
};

/// The tables of a page, the main one first.
std::vector<ReportTable> toTables(const PageResult& result, const Catalog& catalog);
std::string toText(const ReportTable& table);
/// RFC 4180; cells that a spreadsheet would run as a formula are neutralised.
std::string toCsv(const ReportTable& table);

} // namespace worklode

#include "pdf/PrintedTable.h"

#include "report/TextWidth.h"

#include <algorithm>
#include <numeric>

namespace worklode::pdf {
namespace {

constexpr double kSide = 4, kAbove = 2.5; ///< points around a cell's text
constexpr qsizetype kLongestText = 600;   ///< letters of a cell; a longer one ends in …

QString cellText(const std::string& cell)
{
    QString text = fromUtf8(report::printable(cell));
    if (text.size() > kLongestText)
        text = text.left(kLongestText) + QChar(u'…');
    return text;
}

class TablePrinter
{
public:
    TablePrinter(PageFlow& flow, const ReportTable& table, std::size_t rows) : m_flow(flow), m_table(table)
    {
        for (const std::string& column : table.columns)
            m_header.push_back(Report::tr(column.c_str()));
        for (std::size_t r = 0; r < rows; ++r) {
            std::vector<QString> cells;
            for (std::size_t c = 0; c < table.rows[r].size(); ++c)
                cells.push_back(table.numeric[c] ? grouped(table.rows[r][c]) : cellText(table.rows[r][c]));
            m_rows.push_back(std::move(cells));
        }
        chooseWidths();
    }

    void print()
    {
        m_flow.need(heightOf(m_header, Letters::SmallStrong) + (m_rows.empty() ? 0 : heightOf(m_rows.front(), Letters::Small)));
        printHeader();
        bool band = false;
        for (const std::vector<QString>& row : m_rows) {
            const double height = heightOf(row, Letters::Small);
            if (height > m_flow.room()) {
                m_flow.newPage();
                printHeader();
                band = false;
            }
            if (band)
                m_flow.painter().fillRect(QRectF(m_flow.left(), m_flow.y(), m_flow.width(), height), colourOf(Ink::Band));
            band = !band;
            printRow(row, Letters::Small, Ink::Text);
            m_flow.moveBy(height);
        }
        rule(0.6);
    }

private:
    /// Figures get what they need; texts share the rest, none less than it needs if there is room, the longest giving way first.
    void chooseWidths()
    {
        const std::size_t columns = m_header.size();
        std::vector<double> wanted(columns), least(columns);
        for (std::size_t c = 0; c < columns; ++c) {
            const double head = longestWord(m_header[c], Letters::SmallStrong);
            double most = head;
            for (const auto& row : m_rows)
                most = std::max(most, m_flow.widthOf(row[c], Letters::Small));
            const double sides = m_flow.pt(2 * kSide);
            wanted[c] = (m_table.numeric[c] ? most : std::max(most, m_flow.widthOf(m_header[c], Letters::SmallStrong))) + sides;
            least[c] = m_table.numeric[c] ? wanted[c] : std::min(wanted[c], std::max(head + sides, m_flow.pt(70)));
        }
        m_widths = wanted;
        const auto total = [this] { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); };
        for (int round = 0; round < 400 && total() > m_flow.width(); ++round) {
            std::size_t widest = columns;
            for (std::size_t c = 0; c < columns; ++c)
                if (m_widths[c] > least[c] && (widest == columns || m_widths[c] > m_widths[widest]))
                    widest = c;
            if (widest == columns)
                break;
            const double over = total() - m_flow.width();
            m_widths[widest] = std::max({least[widest], m_widths[widest] - over, m_widths[widest] * 0.9});
        }
        if (const double all = total(); all > m_flow.width()) { // rather wrapped figures than a table that runs off the paper
            for (double& width : m_widths)
                width *= m_flow.width() / all;
        } else if (columns > 0) { // the first text takes what is left, so that tables of one chapter end alike
            const auto text = std::find(m_table.numeric.begin(), m_table.numeric.end(), false);
            m_widths[text == m_table.numeric.end() ? 0 : static_cast<std::size_t>(text - m_table.numeric.begin())] += m_flow.width() - all;
        }
    }

    double longestWord(const QString& text, Letters letters) const
    {
        double most = 0;
        for (const QString& word : text.split(u' '))
            most = std::max(most, m_flow.widthOf(word, letters));
        return most;
    }

    double heightOf(const std::vector<QString>& cells, Letters letters) const
    {
        double most = 0;
        for (std::size_t c = 0; c < cells.size(); ++c)
            most = std::max(most, m_flow.heightOf(cells[c], letters, m_widths[c] - m_flow.pt(2 * kSide)));
        return std::min(most + m_flow.pt(2 * kAbove), m_flow.pageHeight());
    }

    void printHeader()
    {
        const double height = heightOf(m_header, Letters::SmallStrong);
        printRow(m_header, Letters::SmallStrong, Ink::Muted);
        m_flow.moveBy(height);
        rule(0.9);
    }

    void printRow(const std::vector<QString>& cells, Letters letters, Ink ink)
    {
        double x = m_flow.left();
        const double height = heightOf(cells, letters);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const QRectF cell(x + m_flow.pt(kSide), m_flow.y() + m_flow.pt(kAbove), m_widths[c] - m_flow.pt(2 * kSide), height - m_flow.pt(2 * kAbove));
            const Qt::Alignment vertical = letters == Letters::SmallStrong ? Qt::AlignBottom : Qt::AlignTop;
            m_flow.write(cell, cells[c], letters, ink, (m_table.numeric[c] ? Qt::AlignRight : Qt::AlignLeft) | vertical);
            x += m_widths[c];
        }
    }

    void rule(double points)
    {
        m_flow.painter().setPen(QPen(colourOf(Ink::Rule), m_flow.pt(points)));
        m_flow.painter().drawLine(QPointF(m_flow.left(), m_flow.y()), QPointF(m_flow.left() + m_flow.width(), m_flow.y()));
    }

    PageFlow& m_flow;
    const ReportTable& m_table;
    std::vector<QString> m_header;
    std::vector<std::vector<QString>> m_rows;
    std::vector<double> m_widths;
};

} // namespace

std::optional<ReportTable> tableNamed(const std::vector<ReportTable>& tables, const std::string& title)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const ReportTable& t) { return t.title == title; });
    return found == tables.end() ? std::nullopt : std::optional(*found);
}

ReportTable withColumns(const ReportTable& table, const std::vector<std::string>& columns)
{
    ReportTable out;
    out.title = table.title;
    std::vector<std::size_t> taken;
    for (const std::string& name : columns) {
        const auto at = std::find(table.columns.begin(), table.columns.end(), name);
        if (at == table.columns.end())
            continue;
        taken.push_back(static_cast<std::size_t>(at - table.columns.begin()));
        out.columns.push_back(name);
        out.numeric.push_back(table.numeric[taken.back()]);
    }
    for (const auto& row : table.rows) {
        std::vector<std::string> cells;
        for (const std::size_t c : taken)
            cells.push_back(row[c]);
        out.rows.push_back(std::move(cells));
    }
    return out;
}

void printTable(PageFlow& flow, const ReportTable& table, std::size_t most)
{
    if (table.rows.empty() || table.columns.empty()) {
        flow.paragraph(Report::tr("Nothing to list."), Letters::Small, Ink::Muted);
        return;
    }
    TablePrinter(flow, table, std::min(most, table.rows.size())).print();
    if (table.rows.size() > most) {
        flow.space(3);
        flow.paragraph(Report::tr("The first %1 of %2 rows; the workstation and worklodectl list all.").arg(most).arg(table.rows.size()), Letters::Small,
                       Ink::Muted);
    }
}

} // namespace worklode::pdf

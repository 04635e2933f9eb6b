// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/docx_body.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr double kPadding = 4; ///< beside the text of a cell with lines, in points

void writeBorders(DocxXml &xml)
{
    xml.start("tblBorders");
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
        xml.start(side);
        xml.attribute("val", u"single"_s);
        xml.attribute("sz", 4);
        xml.attribute("space", 0);
        xml.attribute("color", u"000000"_s);
        xml.end();
    }
    xml.end();
}

void writePadding(DocxXml &xml, int vertical, int horizontal)
{
    xml.start("tblCellMar");
    for (const auto &[side, width] :
         std::initializer_list<std::pair<const char *, int>>{{"top", vertical},
                                                             {"left", horizontal},
                                                             {"bottom", vertical},
                                                             {"right", horizontal}}) {
        xml.start(side);
        xml.attribute("w", width);
        xml.attribute("type", u"dxa"_s);
        xml.end();
    }
    xml.end();
}

QString alignName(Align align)
{
    switch (align) {
    case Align::Centre:
        return u"center"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        return u"both"_s;
    case Align::Left:
        break;
    }
    return {};
}

/// A cell that reaches down over further rows, which have no cell of their own there.
struct Reaching
{
    int rows = 0;
    int columns = 1;
};

class Rows
{
public:
    Rows(DocxXml &xml, const Table &table, std::vector<double> widths)
        : m_xml(xml)
        , m_table(table)
        , m_widths(std::move(widths))
        , m_reaching(m_widths.size())
    {}

    void write()
    {
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            writeRow(m_table.rows[row], static_cast<int>(row) < m_table.headerRows);
    }

private:
    [[nodiscard]] double widthOf(std::size_t column, int columns) const
    {
        double width = 0;
        for (std::size_t i = column; i < column + static_cast<std::size_t>(columns); ++i)
            width += i < m_widths.size() ? m_widths[i] : 0;
        return width;
    }

    void writeRow(const std::vector<TableCell> &cells, bool header)
    {
        m_xml.start("tr");
        m_xml.start("trPr");
        m_xml.empty("cantSplit");
        if (header)
            m_xml.empty("tblHeader");
        m_xml.end();
        std::size_t column = 0;
        auto cell = cells.begin();
        while (column < m_widths.size()) {
            if (m_reaching[column].rows > 0) {
                column += continueCell(column);
            } else if (cell != cells.end()) {
                column += writeCell(*cell++, column, header);
            } else {
                openCell(m_xml, m_widths[column]);
                m_xml.paragraph(QString(), format({}, header));
                m_xml.end();
                ++column;
            }
        }
        m_xml.end();
    }

    std::size_t writeCell(const TableCell &cell, std::size_t column, bool header)
    {
        const int columns =
            std::clamp(cell.columnSpan, 1, static_cast<int>(m_widths.size() - column));
        m_xml.start("tc");
        m_xml.start("tcPr");
        writeWidth(widthOf(column, columns));
        if (columns > 1)
            m_xml.value("gridSpan", columns);
        if (cell.rowSpan > 1) {
            m_xml.value("vMerge", u"restart"_s);
            m_reaching[column] = {cell.rowSpan - 1, columns};
        }
        if (header || cell.rowSpan > 1)
            m_xml.value("vAlign", u"center"_s);
        m_xml.end();
        m_xml.paragraph(cell.text, format(alignName(cell.align), header));
        m_xml.end();
        return static_cast<std::size_t>(columns);
    }

    std::size_t continueCell(std::size_t column)
    {
        Reaching &reaching = m_reaching[column];
        --reaching.rows;
        m_xml.start("tc");
        m_xml.start("tcPr");
        writeWidth(widthOf(column, reaching.columns));
        if (reaching.columns > 1)
            m_xml.value("gridSpan", reaching.columns);
        m_xml.empty("vMerge");
        m_xml.end();
        m_xml.paragraph(QString(), format({}, false));
        m_xml.end();
        return static_cast<std::size_t>(reaching.columns);
    }

    void writeWidth(double width)
    {
        m_xml.start("tcW");
        m_xml.attribute("w", twips(width));
        m_xml.attribute("type", u"dxa"_s);
        m_xml.end();
    }

    [[nodiscard]] ParagraphFormat format(const QString &align, bool header) const
    {
        ParagraphFormat made;
        made.style = m_widths.size() > 5 ? u"SmallCell"_s : u"Cell"_s;
        made.keepNext = header;
        made.align = align;
        return made;
    }

    DocxXml &m_xml;
    const Table &m_table;
    std::vector<double> m_widths;
    std::vector<Reaching> m_reaching;
};

} // namespace

void openTable(DocxXml &xml, const std::vector<double> &widths, bool lines)
{
    xml.start("tbl");
    xml.start("tblPr");
    xml.start("tblW");
    xml.attribute("w", twips(std::accumulate(widths.begin(), widths.end(), 0.0)));
    xml.attribute("type", u"dxa"_s);
    xml.end();
    if (lines)
        writeBorders(xml);
    xml.start("tblLayout");
    xml.attribute("type", u"fixed"_s);
    xml.end();
    writePadding(xml, lines ? twips(2) : 0, lines ? twips(kPadding) : 0);
    xml.end();
    xml.start("tblGrid");
    for (const double width : widths) {
        xml.start("gridCol");
        xml.attribute("w", twips(width));
        xml.end();
    }
    xml.end();
}

void openCell(DocxXml &xml, double width, int columns)
{
    xml.start("tc");
    xml.start("tcPr");
    xml.start("tcW");
    xml.attribute("w", twips(width));
    xml.attribute("type", u"dxa"_s);
    xml.end();
    if (columns > 1)
        xml.value("gridSpan", columns);
    xml.end();
}

void writeTable(DocxXml &xml, const Table &table, const Geometry &geometry)
{
    double total = 0;
    for (const double weight : table.columnWeights)
        total += weight;
    std::vector<double> widths;
    for (const double weight : table.columnWeights)
        widths.push_back(total > 0 ? geometry.width * weight / total : geometry.width);
    if (widths.empty() || table.rows.empty())
        return;
    openTable(xml, widths, true);
    Rows(xml, table, widths).write();
    xml.end();
}

} // namespace skt

// SPDX-License-Identifier: GPL-3.0-or-later
// Small Excel and Word files made by hand, also ones that no program would write.
#pragma once

#include "core/exchange/archive.h"

#include <QString>

namespace skt::test {

/// The rows of one sheet as XML (`<row r="1"><c …>`), with what may follow them.
struct SheetXml
{
    QByteArray rows;
    QByteArray behind; ///< mergeCells
    QByteArray strings = "<sst/>";
    QByteArray workbookPr;
    QByteArray doctype; ///< in front of the sheet's root
};

inline QByteArray xlsxOf(const SheetXml &sheet)
{
    using namespace Qt::Literals::StringLiterals;
    const QByteArray styles =
        "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
        "formatCode=\"[$-42A]dd/mm/yyyy\"/>"
        "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"20\"/></cellXfs></styleSheet>";
    return makeArchive(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"xl/workbook.xml"_s,
          "<workbook xmlns:r=\"urn:r\">" + sheet.workbookPr
              + "<sheets><sheet name=\"Lịch\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
          "</Relationships>"},
         {u"xl/styles.xml"_s, styles},
         {u"xl/sharedStrings.xml"_s, sheet.strings},
         {u"xl/worksheets/sheet1.xml"_s,
          sheet.doctype + "<worksheet><sheetData>" + sheet.rows + "</sheetData>" + sheet.behind
              + "</worksheet>"}});
}

/// A text cell.
inline QByteArray textCell(const char *place, const char *text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

inline QByteArray docxOf(const QByteArray &body)
{
    using namespace Qt::Literals::StringLiterals;
    return makeArchive(
        {{u"word/document.xml"_s,
          "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>"}});
}

inline QByteArray wordCell(const char *text, const char *properties = "")
{
    return QByteArray("<w:tc><w:tcPr>") + properties + "</w:tcPr><w:p><w:r><w:t>" + text
           + "</w:t></w:r></w:p></w:tc>";
}

} // namespace skt::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_table.h"
#include "tests/core/exchange/office_files.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CellTable only(const QByteArray &bytes)
{
    const auto tables = tablesOf(bytes, u"bang.xlsx"_s);
    INFO((tables ? std::string() : tables.error().message.toStdString()));
    REQUIRE(tables);
    REQUIRE(tables->size() == 1);
    return tables->front();
}

} // namespace

TEST_CASE("Cells copied in Excel come with tabs, and quotes around line breaks", "[exchange]")
{
    const CellTable table = tableFromClipboard(
        u"Đơn vị\tNgày\r\n\"Xã\nQuảng Bình\"\t03/8/2023\r\n\t\r\n5\" ống\t\"a\"\"b\"\r\n"_s);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].cells == QStringList{u"Xã\nQuảng Bình"_s, u"03/8/2023"_s});
    CHECK(table.rows[2].number == 4);
    CHECK(table.rows[2].cells == QStringList{u"5\" ống"_s, u"a\"b"_s});
}

TEST_CASE("A quote that is never closed is a part of the text", "[exchange]")
{
    const CellTable table = tableFromClipboard(u"\"Xã A\tS\nXã B\tC"_s);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"\"Xã A"_s, u"S"_s});
}

TEST_CASE("CSV is read in every encoding and with every delimiter of an office", "[exchange]")
{
    const QStringList expected{u"Xã Quảng Bình"_s, u"03/8/2023"_s};
    const QString comma = u"Đơn vị,Ngày\nXã Quảng Bình,03/8/2023\n"_s;
    QString semicolon = comma;
    semicolon.replace(u',', u';');
    QString tab = comma;
    tab.replace(u',', u'\t');
    for (const QString &text :
         {comma, semicolon, tab, QChar(QChar::ByteOrderMark) + comma, u"sep=;\n"_s + semicolon}) {
        INFO(text.toStdString());
        CHECK(only(text.toUtf8()).rows.back().cells == expected);
    }
    const QByteArray windows1258 =
        "\xD0\xF5n vi\xF2,Nga\xCCy\nXa\xDE Qua\xD2ng Bi\xCCnh,03/8/2023\n";
    const CellTable old = only(windows1258);
    CHECK(old.rows[1].cells.front().normalized(QString::NormalizationForm_C) == expected.front());
}

TEST_CASE("Commas inside names do not cut a list of one column", "[exchange]")
{
    const CellTable table =
        only(u"Đơn vị\nPhòng Nông nghiệp\nPhòng Tài chính, Kế hoạch\nXã Quảng Bình\n"_s.toUtf8());
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[2].cells == QStringList{u"Phòng Tài chính, Kế hoạch"_s});
}

TEST_CASE("An Excel sheet gives texts, days by their format and merged cells", "[exchange]")
{
    SheetXml sheet;
    sheet.strings = "<sst><si><t>Đơn vị</t></si><si><r><t>Xã </t></r><r><t>Quảng Bình</t></r>"
                    "<rPh><t>bỏ</t></rPh></si></sst>";
    sheet.rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>" + textCell("C2", "Ngày")
                 + "</row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c>"
                   "<c r=\"C3\" s=\"1\"><v>45141</v></c><c r=\"D3\" s=\"3\"><v>0.3333333</v></c>"
                   "<c r=\"E3\"><v>1.5</v></c><c r=\"F3\" t=\"e\"><v>#N/A</v></c></row>"
                   "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"D4\" s=\"2\"><v>45142.5</v>"
                   "</c></row>";
    sheet.behind =
        "<mergeCells><mergeCell ref=\"C3:C4\"/><mergeCell ref=\"A3:A1048576\"/></mergeCells>";
    const CellTable table = only(xlsxOf(sheet));
    CHECK(table.name == u"Lịch"_s);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].number == 2);
    CHECK(table.rows[1].cells
          == QStringList{u"Xã Quảng Bình"_s, {}, u"2023-08-03"_s, u"08:00"_s, u"1.5"_s});
    CHECK(table.rows[2].cells
          == QStringList{
              u"Xã Quảng Bình"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"2023-08-04 12:00"_s});
}

TEST_CASE("Days of a workbook that counts from 1904 are four years later", "[exchange]")
{
    SheetXml sheet;
    sheet.workbookPr = "<workbookPr date1904=\"1\"/>";
    sheet.rows = "<row><c s=\"1\"><v>43679</v></c></row>";
    CHECK(only(xlsxOf(sheet)).rows[0].cells == QStringList{u"2023-08-03"_s});
}

TEST_CASE("A Word table gives its rows, spans and cells merged downwards", "[exchange]")
{
    const QByteArray body = "<w:p><w:r><w:t>Tiêu đề</w:t></w:r></w:p><w:tbl><w:tr>"
                            + wordCell("Ngày") + wordCell("Đơn vị") + wordCell("Buổi")
                            + "</w:tr><w:tr>" + wordCell("03/8", "<w:vMerge w:val=\"restart\"/>")
                            + wordCell("Xã A") + wordCell("Sáng") + "</w:tr><w:tr>"
                            + wordCell("", "<w:vMerge/>")
                            + wordCell("Xã B", "<w:gridSpan w:val=\"2\"/>") + "</w:tr></w:tbl>";
    const CellTable table = only(docxOf(body));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].cells == QStringList{u"03/8"_s, u"Xã A"_s, u"Sáng"_s});
    CHECK(table.rows[2].cells == QStringList{u"03/8"_s, u"Xã B"_s});
}

TEST_CASE("A missing or empty file, and a folder, are refused with a sentence", "[exchange]")
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"khong-co.xlsx"_s), folder.path()}) {
        const auto read = readTables(path);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Input);
        CHECK(read.error().message.endsWith(u'.'));
    }
    CHECK_FALSE(tablesOf({}, u"rong.csv"_s));
}

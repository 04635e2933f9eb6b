// SPDX-License-Identifier: GPL-3.0-or-later
// Files that want to do harm or were harmed: refused with a sentence, within bounds.
#include "core/exchange/cell_table.h"
#include "tests/core/exchange/office_files.h"
#include "tests/support/catch_qt.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

#include <iostream>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Hostile
{
    const char *what;
    QByteArray bytes;
};

QByteArray sheetWithRows(const QByteArray &rows)
{
    SheetXml sheet;
    sheet.rows = rows;
    return xlsxOf(sheet);
}

QByteArray withDoctype(const QByteArray &doctype, const QByteArray &value)
{
    SheetXml sheet;
    sheet.doctype = doctype;
    sheet.rows = "<row><c t=\"inlineStr\"><is><t>" + value + "</t></is></c></row>";
    return xlsxOf(sheet);
}

QByteArray manyCells(int rows, int columns)
{
    QByteArray row = "<row>";
    for (int column = 0; column < columns; ++column)
        row += "<c><v>1</v></c>";
    return sheetWithRows((row + "</row>").repeated(rows));
}

/// The same bytes with the declared sizes of all entries replaced.
QByteArray lying(QByteArray zip, char low)
{
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0;
         at = zip.indexOf("PK\x01\x02", at + 4)) {
        for (qsizetype byte = 24; byte < 28; ++byte)
            zip[at + byte] = byte == 24 ? low : '\0';
    }
    return zip;
}

QByteArray truncated(const QByteArray &bytes, qsizetype to)
{
    return bytes.left(to);
}

QByteArray flipped(QByteArray bytes)
{
    const qsizetype at = bytes.indexOf("sheet1.xml") + 20;
    for (qsizetype i = at; i < at + 40 && i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
    return bytes;
}

std::vector<Hostile> refusedFiles()
{
    const QByteArray good = sheetWithRows("<row>" + textCell("A1", "Đơn vị") + "</row>");
    const QByteArray zeros(200 * 1024 * 1024 / 8, '0');
    QByteArray laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'k'; ++name) {
        const QByteArray before = QByteArray("&") + static_cast<char>(name - 1) + ';';
        laughs += QByteArray("<!ENTITY ") + name + " \"" + before.repeated(10) + "\">";
    }
    laughs += "]>";
    std::vector<ArchiveEntry> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back({u"f%1"_s.arg(i), "x"});
    return {
        {"a bomb: 25 MB of zeros",
         sheetWithRows("<row>" + textCell("A1", zeros.constData()) + "</row>")},
        {"declared sizes that are too small", lying(sheetWithRows(textCell("A1", "x")), 3)},
        {"declared sizes beyond all bounds",
         lying(good, '\x7f').replace("PK\x01\x02", "PK\x01\x02")},
        {"5,000 entries", makeArchive(many)},
        {"entities that explode", withDoctype(laughs, "&j;")},
        {"an entity from a file",
         withDoctype("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "&f;")},
        {"a harmless document type", withDoctype("<!DOCTYPE worksheet>", "x")},
        {"nesting of 100,000", sheetWithRows(QByteArray("<a>").repeated(100000))},
        {"a million cells", manyCells(5000, 200)},
        {"30,000 rows", manyCells(30000, 1)},
        {"300 columns", manyCells(1, 300)},
        {"a cell at the far end", sheetWithRows("<row>" + textCell("XFD1", "x") + "</row>")},
        {"a cell of 100,000 letters",
         sheetWithRows("<row>" + textCell("A1", QByteArray(100000, 'x').constData()) + "</row>")},
        {"XML that stops", sheetWithRows("<row><c><v>1</v>")},
        {"no sheet at all",
         makeArchive({{u"xl/workbook.xml"_s, "<workbook/>"},
                      {u"xl/_rels/workbook.xml.rels"_s, "<Relationships/>"}})},
        {"a sheet that is not there",
         makeArchive({{u"xl/workbook.xml"_s,
                       "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" "
                       "r:id=\"r1\"/></sheets></workbook>"},
                      {u"xl/_rels/workbook.xml.rels"_s,
                       "<Relationships><Relationship Id=\"r1\" "
                       "Target=\"../../etc/passwd\"/></Relationships>"}})},
        {"only empty cells", sheetWithRows("<row><c/><c><v></v></c></row>")},
        {"a ZIP of something else", makeArchive({{u"a.txt"_s, "x"}})},
        {"an empty ZIP", QByteArray("PK\x05\x06") + QByteArray(18, '\0')},
        {"only the first half", truncated(good, good.size() / 2)},
        {"without its directory", truncated(good, good.size() - 60)},
        {"four bytes", QByteArray("PK\x03\x04")},
        {"scrambled contents", flipped(good)},
        {"old Excel", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0')},
        {"a PDF", "%PDF-1.7\n"},
        {"a Word file without a table", docxOf("<w:p><w:r><w:t>x</w:t></w:r></w:p>")},
        {"a Word file with a document type",
         makeArchive({{u"word/document.xml"_s, "<!DOCTYPE x><w:document xmlns:w=\"urn:w\"/>"}})},
        {"a Word table in a Word table, 10,000 times",
         docxOf(QByteArray("<w:tbl><w:tr><w:tc>").repeated(10000))},
        {"a Word file that is none", makeArchive({{u"word/document.xml"_s, "no XML"}})},
        {"a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\xff\xfe\0\x01", 21)},
        {"nothing but line breaks", QByteArray(1000, '\n')},
        {"40 MB of text", QByteArray(40 * 1024 * 1024, 'x')},
        {"a line of 30 MB", QByteArray(30 * 1024 * 1024, 'x')},
        {"10 MB of lines", QByteArray("Xa A;03/8/2023;S\n").repeated(600000)},
        {"25,000 lines", QByteArray("a;b\n").repeated(25000)},
    };
}

} // namespace

TEST_CASE("Hostile and broken tables are refused with a sentence, soon", "[exchange][hostile]")
{
    const auto files = refusedFiles();
    REQUIRE(files.size() >= 30);
    for (const Hostile &file : files) {
        INFO(file.what);
        QElapsedTimer timer;
        timer.start();
        const auto read = tablesOf(file.bytes, u"bang.xlsx"_s);
        CHECK_FALSE(read);
        if (!read) {
            INFO(read.error().message.toStdString());
            CHECK(read.error().kind == Error::Kind::Input);
            CHECK(read.error().message.endsWith(u'.'));
        }
        if (qEnvironmentVariableIsSet("SOKIEMTRA_TIMES"))
            std::cerr << timer.elapsed() << " ms: " << file.what << '\n';
        CHECK(timer.elapsed() < 5000); // a hang, not a measurement
    }
}

TEST_CASE("Odd tables are read as far as they make sense", "[exchange][hostile]")
{
    const auto cellsOf = [](const QByteArray &bytes) {
        const auto tables = tablesOf(bytes, u"bang.xlsx"_s);
        REQUIRE(tables);
        return tables->front().rows.front().cells;
    };
    CHECK(cellsOf(sheetWithRows("<row r=\"-5\"/><row>" + textCell("A1", "x") + "</row>"))
          == QStringList{u"x"_s});
    CHECK(cellsOf(sheetWithRows("<row><c t=\"s\"><v>99</v></c>" + textCell("B1", "x") + "</row>"))
          == QStringList{{}, u"x"_s});
    CHECK(cellsOf(sheetWithRows("<row><c s=\"1\"><v>1e300</v></c><c s=\"-1\"><v>2</v></c></row>"))
          == QStringList{u"1e+300"_s, u"2"_s});
    CHECK(cellsOf(sheetWithRows("<row><c s=\"77\"><v>nan</v></c><c><v>3</v></c></row>")).last()
          == u"3"_s);
    CHECK(cellsOf(docxOf("<w:tbl><w:tr>" + wordCell("x", "<w:gridSpan w:val=\"-3\"/>")
                         + wordCell("y") + "</w:tr></w:tbl>"))
          == QStringList{u"x"_s, u"y"_s});
}

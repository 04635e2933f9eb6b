// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/docx_styles.h"

#include "core/documents/docx/docx_xml.h"
#include "core/documents/layout/pieces.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

struct Style
{
    const char *id;
    const char16_t *name; ///< as Word shows it
    double size = 14;     ///< in points
    bool bold = false;
    bool italic = false;
    const char *align = "left";
    double firstLine = 0; ///< in points
    double before = 0;
    bool heading = false;
    int level = 0; ///< of the outline, from 1; 0: none
};

constexpr double kIndent = millimetres(12.7);

const std::vector<Style> &paperStyles()
{
    static const std::vector<Style> styles{
        {"Body", u"Nội dung", 14, false, false, "both", kIndent, 6, false, 0},
        {"Section", u"Đề mục lớn", 14, true, false, "both", kIndent, 6, true, 1},
        {"Clause", u"Đề mục", 14, true, false, "both", kIndent, 6, true, 2},
        {"Point", u"Điểm", 14, false, false, "both", kIndent, 6, false, 0},
        {"Dash", u"Gạch đầu dòng", 14, false, false, "both", 0, 6, false, 0},
        {"Basis", u"Căn cứ", 14, false, true, "both", kIndent, 6, false, 0},
        {"Addressee", u"Kính gửi", 14, false, false, "left", 0, 6, false, 0},
        {"Plain", u"Không thụt dòng", 14, false, false, "left", 0, 6, false, 0},
        {"Centred", u"Giữa dòng", 14, false, false, "center", 0, 6, false, 0},
        {"CentredBold", u"Giữa dòng, đậm", 14, true, false, "center", 0, 6, true, 0},
        {"Superior", u"Cơ quan cấp trên", 12, false, false, "center", 0, 0, false, 0},
        {"Issuer", u"Cơ quan ban hành", 12, true, false, "center", 0, 0, false, 0},
        {"State", u"Quốc hiệu", 12, true, false, "center", 0, 0, false, 0},
        {"Motto", u"Tiêu ngữ", 13, true, false, "center", 0, 0, false, 0},
        {"Number", u"Số, ký hiệu", 13, false, false, "center", 0, 6, false, 0},
        {"PlaceDate", u"Địa danh, ngày", 13, false, true, "center", 0, 6, false, 0},
        {"PaperTitle", u"Tên loại văn bản", 14, true, false, "center", 0, 18, true, 0},
        {"Subject", u"Trích yếu", 14, true, false, "center", 0, 0, true, 0},
        {"DraftMark", u"Dấu dự thảo", 14, false, true, "center", 0, 12, true, 0},
        {"AppendixTitle", u"Tên phụ lục", 14, true, false, "center", 0, 0, true, 1},
        {"AppendixNote", u"Kèm theo", 14, false, true, "center", 0, 2, true, 0},
        {"Cell", u"Ô của bảng", 13, false, false, "left", 0, 0, false, 0},
        {"SmallCell", u"Ô của bảng rộng", 12, false, false, "left", 0, 0, false, 0},
        {"Signer", u"Chức vụ, họ tên người ký", 14, true, false, "center", 0, 0, false, 0},
        {"RecipientsHead", u"Nơi nhận", 12, true, true, "left", 0, 0, false, 0},
        {"Recipient", u"Dòng nơi nhận", 11, false, false, "left", 0, 0, false, 0},
        {"Rule", u"Đường kẻ", 2, false, false, "center", 0, 2, false, 0},
        {"PageNumber", u"Số trang", 13, false, false, "center", 0, 0, false, 0},
    };
    return styles;
}

void writeFonts(DocxXml &xml)
{
    xml.start("rFonts");
    for (const char *script : {"ascii", "hAnsi", "eastAsia", "cs"})
        xml.attribute(script, u"Times New Roman"_s);
    xml.end();
}

void writeSize(DocxXml &xml, double size)
{
    xml.value("sz", static_cast<int>(size * 2));
    xml.value("szCs", static_cast<int>(size * 2));
}

void writeStyle(DocxXml &xml, const Style &style)
{
    xml.start("style");
    xml.attribute("type", u"paragraph"_s);
    xml.attribute("customStyle", 1);
    xml.attribute("styleId", QString::fromLatin1(style.id));
    xml.value("name", QString::fromUtf16(style.name));
    xml.value("basedOn", u"Normal"_s);
    xml.empty("qFormat");
    xml.start("pPr");
    if (style.heading)
        xml.empty("keepNext");
    xml.start("spacing");
    xml.attribute("before", twips(style.before));
    xml.attribute("after", 0);
    xml.end();
    xml.start("ind");
    xml.attribute("firstLine", twips(style.firstLine));
    xml.end();
    xml.value("jc", QString::fromLatin1(style.align));
    if (style.level > 0)
        xml.value("outlineLvl", style.level - 1);
    xml.end();
    xml.start("rPr");
    if (style.bold)
        xml.empty("b");
    if (style.italic)
        xml.empty("i");
    writeSize(xml, style.size);
    xml.end();
    xml.end();
}

void writeDefaults(DocxXml &xml, const QString &language)
{
    xml.start("docDefaults");
    xml.start("rPrDefault");
    xml.start("rPr");
    writeFonts(xml);
    writeSize(xml, 14);
    xml.value("lang", language);
    xml.end();
    xml.end();
    xml.start("pPrDefault");
    xml.start("pPr");
    xml.empty("widowControl");
    xml.start("spacing");
    xml.attribute("before", 0);
    xml.attribute("after", 0);
    xml.attribute("line", 240);
    xml.attribute("lineRule", u"auto"_s);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QString docxStyle(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Body:
        return u"Body"_s;
    case Paragraph::Style::Section:
        return u"Section"_s;
    case Paragraph::Style::Clause:
        return u"Clause"_s;
    case Paragraph::Style::Point:
        return u"Point"_s;
    case Paragraph::Style::Dash:
        return u"Dash"_s;
    case Paragraph::Style::Basis:
        return u"Basis"_s;
    case Paragraph::Style::Addressee:
        return u"Addressee"_s;
    case Paragraph::Style::Plain:
        return u"Plain"_s;
    case Paragraph::Style::Centred:
        return u"Centred"_s;
    case Paragraph::Style::CentredBold:
        break;
    }
    return u"CentredBold"_s;
}

QByteArray docxStyles(const QString &language)
{
    DocxXml xml;
    xml.start("styles");
    writeDefaults(xml, language);
    xml.start("style");
    xml.attribute("type", u"paragraph"_s);
    xml.attribute("default", 1);
    xml.attribute("styleId", u"Normal"_s);
    xml.value("name", u"Normal"_s);
    xml.empty("qFormat");
    xml.end();
    xml.start("style");
    xml.attribute("type", u"table"_s);
    xml.attribute("default", 1);
    xml.attribute("styleId", u"TableNormal"_s);
    xml.value("name", u"Normal Table"_s);
    xml.end();
    for (const Style &style : paperStyles())
        writeStyle(xml, style);
    return xml.take();
}

QByteArray docxNumbering()
{
    DocxXml xml;
    xml.start("numbering");
    xml.start("abstractNum");
    xml.attribute("abstractNumId", 0);
    xml.value("multiLevelType", u"singleLevel"_s);
    xml.start("lvl");
    xml.attribute("ilvl", 0);
    xml.value("start", 1);
    xml.value("numFmt", u"bullet"_s);
    xml.value("suff", u"space"_s);
    xml.value("lvlText", u"-"_s);
    xml.value("lvlJc", u"left"_s);
    xml.start("pPr");
    xml.start("ind");
    xml.attribute("left", 0);
    xml.attribute("firstLine", twips(kIndent));
    xml.end();
    xml.end();
    xml.start("rPr");
    writeFonts(xml);
    xml.end();
    xml.end();
    xml.end();
    xml.start("num");
    xml.attribute("numId", 1);
    xml.value("abstractNumId", 0);
    xml.end();
    return xml.take();
}

QByteArray docxHeader()
{
    DocxXml xml;
    xml.start("hdr");
    ParagraphFormat format;
    format.style = u"PageNumber"_s;
    xml.openParagraph(format);
    xml.pageNumber();
    xml.end();
    return xml.take();
}

QByteArray docxFirstHeader()
{
    DocxXml xml;
    xml.start("hdr");
    ParagraphFormat format;
    format.style = u"PageNumber"_s;
    xml.paragraph(QString(), format);
    return xml.take();
}

QByteArray docxContentTypes()
{
    QByteArray types =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto &[part, type] :
         std::initializer_list<std::pair<const char *, const char *>>{{"document", "document.main"},
                                                                      {"styles", "styles"},
                                                                      {"numbering", "numbering"},
                                                                      {"header1", "header"},
                                                                      {"header2", "header"}}) {
        types += "<Override PartName=\"/word/" + QByteArray(part)
                 + ".xml\" ContentType=\"application/"
                   "vnd.openxmlformats-officedocument.wordprocessingml."
                 + type + "+xml\"/>";
    }
    return types + "</Types>";
}

namespace {

QByteArray relations(std::initializer_list<std::pair<const char *, const char *>> list)
{
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto &[type, target] : list) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number)
               + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
               + type + "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

} // namespace

QByteArray docxPackageRelations()
{
    return relations({{"officeDocument", "word/document.xml"}});
}

QByteArray docxDocumentRelations()
{
    return relations({{"styles", "styles.xml"},
                      {"numbering", "numbering.xml"},
                      {"header", "header1.xml"},
                      {"header", "header2.xml"}});
}

} // namespace skt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/docx_xml.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

const auto kWord = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const auto kRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

/// Text as the PDF has it: without what XML cannot hold, and without marks of direction.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const char16_t u = c.unicode();
        if (u < u' ' || (u >= 0x7F && u < 0xA0) || u >= 0xFFFE)
            result += u' ';
        else if (!(u >= 0x200B && u <= 0x200F) && !(u >= 0x202A && u <= 0x202E) && u != 0xFEFF)
            result += c;
    }
    return result.isValidUtf16() ? result : QString::fromUtf8(result.toUtf8());
}

} // namespace

DocxXml::DocxXml()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeNamespace(kWord, u"w"_s);
}

void DocxXml::declareRelations()
{
    m_xml.writeNamespace(kRelations, u"r"_s);
}

void DocxXml::relation(const char *name, const QString &value)
{
    m_xml.writeAttribute(kRelations, QString::fromLatin1(name), value);
}

void DocxXml::start(const char *name)
{
    m_xml.writeStartElement(kWord, QString::fromLatin1(name));
}

void DocxXml::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(kWord, QString::fromLatin1(name), value);
}

void DocxXml::attribute(const char *name, int value)
{
    attribute(name, QString::number(value));
}

void DocxXml::value(const char *name, const QString &value)
{
    start(name);
    attribute("val", value);
    end();
}

void DocxXml::value(const char *name, int number)
{
    value(name, QString::number(number));
}

void DocxXml::empty(const char *name)
{
    m_xml.writeEmptyElement(kWord, QString::fromLatin1(name));
}

/// The order of the elements is that of the schema: Word repairs, or refuses, any other.
void DocxXml::openParagraph(const ParagraphFormat &format)
{
    start("p");
    start("pPr");
    value("pStyle", format.style);
    if (format.keepNext)
        empty("keepNext");
    if (format.pageBreakBefore)
        empty("pageBreakBefore");
    if (format.dashed) {
        start("numPr");
        value("ilvl", 0);
        value("numId", 1);
        end();
    }
    if (format.ruleAbove) {
        start("pBdr");
        start("top");
        attribute("val", u"single"_s);
        attribute("sz", 6);
        attribute("space", 1);
        attribute("color", u"000000"_s);
        end();
        end();
    }
    if (format.before || format.exactLine) {
        start("spacing");
        if (format.before)
            attribute("before", *format.before);
        attribute("after", 0);
        if (format.exactLine) {
            attribute("line", *format.exactLine);
            attribute("lineRule", u"exact"_s);
        }
        end();
    }
    if (format.left != 0 || format.right != 0 || format.hanging != 0) {
        start("ind");
        attribute("left", format.left);
        attribute("right", format.right);
        if (format.hanging > 0)
            attribute("hanging", format.hanging);
        else
            attribute("firstLine", 0);
        end();
    }
    if (!format.align.isEmpty())
        value("jc", format.align);
    if (format.endOfSection)
        sectionProperties(*format.endOfSection);
    end();
}

void DocxXml::sectionProperties(const Geometry &geometry)
{
    start("sectPr");
    for (const auto &[type, id] : std::initializer_list<std::pair<const char *, const char *>>{
             {"default", "rId3"}, {"first", "rId4"}}) {
        start("headerReference");
        attribute("type", QString::fromLatin1(type));
        relation("id", QString::fromLatin1(id));
        end();
    }
    start("pgSz");
    attribute("w", twips(geometry.page.width()));
    attribute("h", twips(geometry.page.height()));
    if (geometry.page.width() > geometry.page.height())
        attribute("orient", u"landscape"_s);
    end();
    start("pgMar");
    attribute("top", twips(geometry.top));
    attribute("right", twips(geometry.page.width() - geometry.left - geometry.width));
    attribute("bottom", twips(geometry.page.height() - geometry.top - geometry.height));
    attribute("left", twips(geometry.left));
    attribute("header", twips(millimetres(10)));
    attribute("footer", twips(millimetres(10)));
    attribute("gutter", 0);
    end();
    start("pgNumType");
    attribute("start", 1);
    end();
    empty("titlePg");
    end();
}

void DocxXml::run(const TextRun &run)
{
    start("r");
    if (run.bold || run.italic) {
        start("rPr");
        if (run.bold)
            empty("b");
        if (run.italic)
            empty("i");
        end();
    }
    const QStringList lines = run.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("br");
        start("t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(printable(lines[i]));
        end();
    }
    end();
}

void DocxXml::paragraph(const RichText &text, const ParagraphFormat &format)
{
    openParagraph(format);
    for (const TextRun &part : text)
        run(part);
    end();
}

void DocxXml::paragraph(const QString &text, const ParagraphFormat &format)
{
    paragraph(text.isEmpty() ? RichText{} : RichText{{text, false, false}}, format);
}

void DocxXml::pageNumber()
{
    start("r");
    start("fldChar");
    attribute("fldCharType", u"begin"_s);
    end();
    end();
    start("r");
    start("instrText");
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(u" PAGE "_s);
    end();
    end();
    start("r");
    start("fldChar");
    attribute("fldCharType", u"separate"_s);
    end();
    end();
    run({u"2"_s, false, false});
    start("r");
    start("fldChar");
    attribute("fldCharType", u"end"_s);
    end();
    end();
}

QByteArray DocxXml::take()
{
    m_xml.writeEndDocument();
    return std::move(m_bytes);
}

} // namespace skt

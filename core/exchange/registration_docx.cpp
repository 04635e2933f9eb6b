// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/form_words.h"
#include "core/exchange/registration_form.h"
#include "core/text/text.h"

#include <QXmlStreamWriter>

#include <array>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

// Twentieths of a point, as Word counts: A4 across, margins of 1.5 cm, the table between them.
constexpr int pageWidth = 16838;
constexpr int pageHeight = 11906;
constexpr int margin = 850;
constexpr std::array<int, 9> widths{600, 3900, 1550, 1150, 950, 950, 2450, 1438, 2150};

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Text that XML can hold.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c >= u' ' && c.unicode() < 0xFFFE && !c.isSurrogate())
            result += c;
        else if (c.isSurrogate())
            result += c; // pairs are kept; the writer refuses lone ones
        else
            result += u' ';
    }
    return result;
}

struct ParagraphStyle
{
    QString align = u"left"_s;
    bool bold = false;
    bool small = false;
};

class FormDocument
{
public:
    explicit FormDocument(const RegistrationForm &form)
        : m_form(form)
        , m_xml(&m_bytes)
    {}

    QByteArray make()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(QString::fromLatin1(wordNamespace), u"w"_s);
        start("document");
        start("body");
        paragraph(m_form.title, {u"center"_s, true});
        for (qsizetype i = 0; i < m_form.above.size(); ++i)
            paragraph(m_form.above[i], {i == 0 ? u"center"_s : u"left"_s});
        table();
        for (const QString &key : {u"place_date"_s, u"signature"_s, u"signature_hint"_s})
            paragraph(formWord(key), {u"right"_s, key == u"signature"});
        section();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void start(const char *name)
    {
        m_xml.writeStartElement(QString::fromLatin1(wordNamespace), QString::fromLatin1(name));
    }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(wordNamespace), QString::fromLatin1(name), value);
    }
    void empty(const char *name, const QString &value = {})
    {
        start(name);
        if (!value.isEmpty())
            attribute("val", value);
        end();
    }

    void paragraph(const QString &text, const ParagraphStyle &style)
    {
        start("p");
        start("pPr");
        empty("jc", style.align);
        end();
        start("r");
        start("rPr");
        if (style.bold)
            empty("b");
        if (style.small) {
            start("color");
            attribute("val", u"808080"_s);
            end();
            empty("sz", u"16"_s);
        }
        end();
        start("t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(printable(text));
        end();
        end();
        end();
    }

    void table()
    {
        start("tbl");
        start("tblPr");
        start("tblW");
        attribute("w", QString::number(pageWidth - 2 * margin));
        attribute("type", u"dxa"_s);
        end();
        start("tblBorders");
        for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            start(side);
            attribute("val", u"single"_s);
            attribute("sz", u"4"_s);
            attribute("space", u"0"_s);
            attribute("color", u"000000"_s);
            end();
        }
        end();
        start("tblLayout");
        attribute("type", u"fixed"_s);
        end();
        end();
        start("tblGrid");
        for (const int width : widths) {
            start("gridCol");
            attribute("w", QString::number(width));
            end();
        }
        end();
        row(m_form.headings, true);
        int number = 0;
        for (const RegistrationLine &line : m_form.lines)
            row(cellsOf(line, ++number), false);
        end();
    }

    static QStringList cellsOf(const RegistrationLine &line, int number)
    {
        const auto hour = [](const std::optional<QTime> &time) {
            return time ? time->toString(u"HH:mm"_s) : QString();
        };
        return {QString::number(number),
                line.unit,
                line.date ? formatDate(*line.date) : QString(),
                line.part ? formWord(*line.part) : QString(),
                hour(line.from),
                hour(line.to),
                line.meetingPoint,
                line.transport,
                line.key};
    }

    void row(const QStringList &cells, bool heading)
    {
        start("tr");
        start("trPr");
        empty("cantSplit");
        if (heading)
            empty("tblHeader");
        end();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            start("tc");
            start("tcPr");
            start("tcW");
            attribute("w", QString::number(widths[static_cast<std::size_t>(i)]));
            attribute("type", u"dxa"_s);
            end();
            empty("vAlign", u"center"_s);
            end();
            const bool left = i == 1 || i >= 6;
            paragraph(cells[i],
                      {heading || !left ? u"center"_s : u"left"_s,
                       heading,
                       !heading && i + 1 == cells.size()});
            end();
        }
        end();
    }

    void section()
    {
        start("sectPr");
        start("pgSz");
        attribute("w", QString::number(pageWidth));
        attribute("h", QString::number(pageHeight));
        attribute("orient", u"landscape"_s);
        end();
        start("pgMar");
        for (const char *side : {"top", "right", "bottom", "left"})
            attribute(side, QString::number(margin));
        for (const char *other : {"header", "footer"})
            attribute(other, u"400"_s);
        attribute("gutter", u"0"_s);
        end();
        end();
    }

    const RegistrationForm &m_form;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

constexpr auto contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>)";

constexpr auto packageRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

constexpr auto documentRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

constexpr auto styles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>)";

} // namespace

QByteArray registrationDocx(const RegistrationForm &form)
{
    // No docProps at all: a file without properties names nobody.
    return makeArchive({{u"[Content_Types].xml"_s, contentTypes},
                        {u"_rels/.rels"_s, packageRelations},
                        {u"word/document.xml"_s, FormDocument(form).make()},
                        {u"word/_rels/document.xml.rels"_s, documentRelations},
                        {u"word/styles.xml"_s, styles}});
}

} // namespace skt

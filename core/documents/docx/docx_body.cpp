// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/docx_body.h"

#include "core/documents/docx/docx_styles.h"
#include "core/documents/layout/line_breaker.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr double kAddresseeIndent = millimetres(25);

QString plainText(const RichText &text)
{
    QString all;
    for (const TextRun &run : text)
        all += run.text;
    return all;
}

/// The list's own dash stands for the one in the text.
RichText withoutDash(RichText text)
{
    if (!text.empty() && text.front().text.startsWith(u"- "_s))
        text.front().text.remove(0, 2);
    return text;
}

/// Addressees below the first stand with their dashes under its colon.
void indentAddressee(ParagraphFormat &format, const QString &text)
{
    static const auto opening = u"Kính gửi:"_s;
    const double colon = kAddresseeIndent + textWidth(opening.chopped(1), 14);
    const bool first = text.startsWith(opening);
    format.left = twips(first ? kAddresseeIndent + textWidth(opening + u' ', 14)
                              : colon + textWidth(u"- "_s, 14));
    format.hanging = twips(textWidth(first ? opening + u' ' : u"- "_s, 14));
}

class Body
{
public:
    explicit Body(const Document &document)
        : m_document(document)
    {}

    QByteArray write()
    {
        m_xml.declareRelations();
        m_xml.start("document");
        m_xml.start("body");
        for (std::size_t i = 0; i < m_document.sections.size(); ++i)
            writeSection(i);
        return m_xml.take();
    }

private:
    void writeSection(std::size_t place)
    {
        const Section &section = m_document.sections[place];
        const Geometry geometry = Geometry::a4(section.landscape);
        if (place == 0)
            writeLetterhead(m_xml, m_document.letterhead, geometry);
        for (qsizetype i = 0; i < section.appendixHeading.size(); ++i) {
            const bool note = i > 0 && i + 1 == section.appendixHeading.size()
                              && section.appendixHeading[i].startsWith(u'(');
            ParagraphFormat format;
            format.style = note ? u"AppendixNote"_s : u"AppendixTitle"_s;
            m_xml.paragraph(section.appendixHeading[i], format);
        }
        for (const Block &block : section.blocks)
            writeBlock(block, geometry);
        if (place == m_document.signatureAfter.value_or(0))
            writeSignatures(m_xml, m_document, geometry);
        // A section ends with a paragraph, also behind a table; it takes no room of its own.
        const bool last = place + 1 == m_document.sections.size();
        ParagraphFormat end;
        end.style = u"Rule"_s;
        end.before = 0;
        end.exactLine = twips(1);
        end.endOfSection = last ? nullptr : &geometry;
        m_xml.paragraph(QString(), end);
        if (last)
            m_xml.sectionProperties(geometry);
    }

    void writeBlock(const Block &block, const Geometry &geometry)
    {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            ParagraphFormat format;
            format.style = docxStyle(paragraph->style);
            format.pageBreakBefore = std::exchange(m_breakNext, false);
            const QString text = plainText(paragraph->text);
            format.dashed = paragraph->style == Paragraph::Style::Dash && text.startsWith(u"- "_s);
            if (paragraph->style == Paragraph::Style::Addressee)
                indentAddressee(format, text);
            m_xml.paragraph(format.dashed ? withoutDash(paragraph->text) : paragraph->text, format);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            ParagraphFormat gap; // two tables would run together; a page break needs a paragraph
            gap.style = u"Rule"_s;
            gap.keepNext = true;
            gap.pageBreakBefore = std::exchange(m_breakNext, false);
            gap.exactLine = twips(6);
            m_xml.paragraph(QString(), gap);
            writeTable(m_xml, *table, geometry);
        } else {
            m_breakNext = true;
        }
    }

    const Document &m_document;
    DocxXml m_xml;
    bool m_breakNext = false;
};

} // namespace

QByteArray docxBody(const Document &document)
{
    return Body(document).write();
}

} // namespace skt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString dumpRich(const RichText &text)
{
    QString out;
    for (const TextRun &run : text) {
        const QString mark =
            run.bold ? (run.italic ? u"***"_s : u"**"_s) : (run.italic ? u"*"_s : QString());
        out += mark + run.text + mark;
    }
    return out.replace(u'\n', u" ¶ "_s);
}

QString styleName(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Body:
        return u"body"_s;
    case Paragraph::Style::Section:
        return u"section"_s;
    case Paragraph::Style::Clause:
        return u"clause"_s;
    case Paragraph::Style::Point:
        return u"point"_s;
    case Paragraph::Style::Dash:
        return u"dash"_s;
    case Paragraph::Style::Basis:
        return u"basis"_s;
    case Paragraph::Style::Addressee:
        return u"addressee"_s;
    case Paragraph::Style::Plain:
        return u"plain"_s;
    case Paragraph::Style::Centred:
        return u"centred"_s;
    case Paragraph::Style::CentredBold:
        return u"centred-bold"_s;
    }
    return {};
}

void dumpTable(QStringList &lines, const Table &table)
{
    QStringList weights;
    for (const double weight : table.columnWeights)
        weights << QString::number(weight);
    lines << u"table %1 header %2"_s.arg(weights.join(u' ')).arg(table.headerRows);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            QString text = dumpRich(cell.text);
            if (cell.columnSpan > 1 || cell.rowSpan > 1)
                text += u" [%1×%2]"_s.arg(cell.columnSpan).arg(cell.rowSpan);
            cells << text;
        }
        lines << u"  | "_s + cells.join(u" | "_s) + u" |"_s;
    }
}

void dumpLetterhead(QStringList &lines, const Letterhead &letterhead)
{
    lines << u"superior: "_s + letterhead.superior.join(u" / "_s);
    lines << u"issuer: "_s + letterhead.issuer.join(u" / "_s);
    lines << u"number: "_s + letterhead.number;
    lines << u"place: "_s + letterhead.placeAndDate;
    if (!letterhead.draftMark.isEmpty())
        lines << u"draft: "_s + letterhead.draftMark;
    lines << u"title: "_s + letterhead.title;
    lines << u"subject: "_s + letterhead.subject;
}

void dumpEnd(QStringList &lines, const Document &document)
{
    for (const SignatureBlock &block : document.signatures) {
        lines << u"sign: %1 | %2 | %3"_s.arg(
            block.authority.join(u" / "_s), block.office, block.name);
    }
    for (const RecipientLine &recipient : document.recipients)
        lines << u"to: "_s + recipient.text;
}

} // namespace

QString dumpText(const Document &document)
{
    QStringList lines;
    lines << u"kind: "_s + document.kind << u"file: "_s + document.fileStem;
    dumpLetterhead(lines, document.letterhead);
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const Section &section = document.sections[i];
        if (i > 0 || section.landscape || !section.appendixHeading.isEmpty()) {
            lines << u"== %1 %2"_s.arg(section.landscape ? u"landscape"_s : u"portrait"_s,
                                       section.appendixHeading.join(u" / "_s));
        }
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                lines << styleName(paragraph->style) + u": "_s + dumpRich(paragraph->text);
            else if (const auto *table = std::get_if<Table>(&block))
                dumpTable(lines, *table);
            else
                lines << u"page break"_s;
        }
        if (i == document.signatureAfter.value_or(0))
            dumpEnd(lines, document);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace skt

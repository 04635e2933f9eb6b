// SPDX-License-Identifier: GPL-3.0-or-later
// Head and end of a paper: tables without lines, as offices make them in Word.
#include "core/documents/docx/docx_body.h"
#include "core/documents/layout/line_breaker.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr double kLeftColumn = millimetres(70);
constexpr double kRoomToSign = 68; ///< in points: signature and seal

ParagraphFormat styled(const QString &style)
{
    ParagraphFormat format;
    format.style = style;
    return format;
}

/// A line in the middle of a column, drawn as a border: as long as it must be, and no text.
void writeRule(DocxXml &xml, double column, double length)
{
    ParagraphFormat format = styled(u"Rule"_s);
    format.ruleAbove = true;
    format.exactLine = twips(3);
    format.before = twips(2);
    format.left = format.right = twips(std::max(0.0, (column - length) / 2));
    xml.paragraph(QString(), format);
}

double widest(const QStringList &lines, double size, bool bold, double most)
{
    double length = 0;
    for (const QString &line : lines)
        length = std::max(length, textWidth(line, size, bold));
    return std::min(length, most);
}

void startRow(DocxXml &xml)
{
    xml.start("tr");
    xml.start("trPr");
    xml.empty("cantSplit");
    xml.end();
}

void writeIssuer(DocxXml &xml, const Letterhead &letterhead)
{
    openCell(xml, kLeftColumn);
    for (const QString &line : letterhead.superior)
        xml.paragraph(line, styled(u"Superior"_s));
    for (const QString &line : letterhead.issuer)
        xml.paragraph(line, styled(u"Issuer"_s));
    writeRule(xml, kLeftColumn, widest(letterhead.issuer, 12, true, kLeftColumn) * 0.4);
    xml.end();
}

void writeState(DocxXml &xml, double width)
{
    const auto motto = u"Độc lập - Tự do - Hạnh phúc"_s;
    openCell(xml, width);
    xml.paragraph(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, styled(u"State"_s));
    xml.paragraph(motto, styled(u"Motto"_s));
    writeRule(xml, width, textWidth(motto, 13, true));
    xml.end();
}

void writeTitle(DocxXml &xml, const Letterhead &letterhead, double width)
{
    if (!letterhead.draftMark.isEmpty())
        xml.paragraph(letterhead.draftMark, styled(u"DraftMark"_s));
    if (letterhead.title.isEmpty())
        return;
    xml.paragraph(letterhead.title, styled(u"PaperTitle"_s));
    if (letterhead.subject.isEmpty())
        return;
    ParagraphFormat format = styled(u"Subject"_s);
    format.left = format.right = twips(width * 0.06);
    xml.paragraph(letterhead.subject, format);
    TextSetting setting;
    setting.size = 14;
    setting.width = width * 0.88;
    setting.bold = true;
    setting.balanced = true;
    writeRule(xml, width, widestOf(setText(letterhead.subject, setting)) * 0.4);
}

void writeSigner(DocxXml &xml, const SignatureBlock &block)
{
    for (const QString &line : block.authority)
        xml.paragraph(line, styled(u"Signer"_s));
    ParagraphFormat room = styled(u"Signer"_s);
    room.exactLine = twips(kRoomToSign);
    xml.paragraph(QString(), room);
    if (!block.office.isEmpty())
        xml.paragraph(block.office, styled(u"Signer"_s));
    xml.paragraph(block.name, styled(u"Signer"_s));
}

void writeRecipients(DocxXml &xml, const std::vector<RecipientLine> &recipients)
{
    if (recipients.empty())
        return;
    xml.paragraph(u"Nơi nhận:"_s, styled(u"RecipientsHead"_s));
    ParagraphFormat format = styled(u"Recipient"_s);
    format.left = format.hanging = twips(textWidth(u"- "_s, 11));
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const QChar end = i + 1 == recipients.size() ? u'.' : u';';
        xml.paragraph(u"- "_s + recipients[i].text + end, format);
    }
}

} // namespace

void writeLetterhead(DocxXml &xml, const Letterhead &letterhead, const Geometry &geometry)
{
    const double right = geometry.width - kLeftColumn;
    openTable(xml, {kLeftColumn, right}, false);
    startRow(xml);
    writeIssuer(xml, letterhead);
    writeState(xml, right);
    xml.end();
    startRow(xml);
    openCell(xml, kLeftColumn);
    xml.paragraph(letterhead.number, styled(u"Number"_s));
    if (letterhead.title.isEmpty() && !letterhead.subject.isEmpty())
        xml.paragraph(letterhead.subject, styled(u"Number"_s));
    xml.end();
    openCell(xml, right);
    xml.paragraph(letterhead.placeAndDate, styled(u"PlaceDate"_s));
    xml.end();
    xml.end();
    xml.end();
    writeTitle(xml, letterhead, geometry.width);
}

void writeSignatures(DocxXml &xml, const Document &document, const Geometry &geometry)
{
    const auto &signatures = document.signatures;
    if (signatures.empty() && document.recipients.empty())
        return;
    ParagraphFormat gap = styled(u"Plain"_s);
    gap.keepNext = true;
    gap.before = 0;
    gap.exactLine = twips(12);
    xml.paragraph(QString(), gap);
    if (signatures.size() > 1) { // minutes: columns of signers, the recipients below them
        const double width = geometry.width / static_cast<double>(signatures.size());
        openTable(xml, std::vector<double>(signatures.size(), width), false);
        startRow(xml);
        for (const SignatureBlock &block : signatures) {
            openCell(xml, width);
            writeSigner(xml, block);
            xml.end();
        }
        xml.end();
        xml.end();
        xml.paragraph(QString(), gap);
        writeRecipients(xml, document.recipients);
        return;
    }
    const double left = geometry.width * 0.47;
    openTable(xml, {left, geometry.width - left}, false);
    startRow(xml);
    openCell(xml, left);
    writeRecipients(xml, document.recipients);
    if (document.recipients.empty())
        xml.paragraph(QString(), styled(u"Recipient"_s));
    xml.end();
    openCell(xml, geometry.width - left);
    if (signatures.empty())
        xml.paragraph(QString(), styled(u"Signer"_s));
    else
        writeSigner(xml, signatures.front());
    xml.end();
    xml.end();
    xml.end();
}

} // namespace skt

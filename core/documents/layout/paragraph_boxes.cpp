// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/boxes.h"
#include "core/documents/layout/line_breaker.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr double kIndent = millimetres(12.7);
constexpr double kAddresseeIndent = millimetres(25);

TextSetting settingOf(Paragraph::Style style, double width)
{
    TextSetting setting;
    setting.size = kBodySize;
    setting.width = width;
    setting.firstIndent = kIndent;
    setting.align = Align::Justify;
    switch (style) {
    case Paragraph::Style::Section:
    case Paragraph::Style::Clause:
        setting.bold = true;
        break;
    case Paragraph::Style::Basis:
        setting.italic = true;
        break;
    case Paragraph::Style::Plain:
        setting.firstIndent = 0;
        setting.align = Align::Left;
        break;
    case Paragraph::Style::CentredBold:
        setting.bold = true;
        [[fallthrough]];
    case Paragraph::Style::Centred:
        setting.firstIndent = 0;
        setting.align = Align::Centre;
        setting.balanced = true;
        break;
    case Paragraph::Style::Addressee:
        setting.align = Align::Left;
        setting.firstIndent = setting.restIndent = kAddresseeIndent;
        break;
    case Paragraph::Style::Body:
    case Paragraph::Style::Point:
    case Paragraph::Style::Dash:
        break;
    }
    return setting;
}

bool isHeading(Paragraph::Style style)
{
    return style == Paragraph::Style::Section || style == Paragraph::Style::Clause
           || style == Paragraph::Style::CentredBold;
}

QString plainText(const RichText &text)
{
    QString all;
    for (const TextRun &run : text)
        all += run.text;
    return all;
}

/// Addressees below the first stand with their dashes under its colon (decree, box 9a).
void indentAddressee(TextSetting &setting, const Paragraph &paragraph)
{
    static const auto opening = u"Kính gửi:"_s;
    const QString text = plainText(paragraph.text);
    const double colon = kAddresseeIndent + textWidth(opening.chopped(1), kBodySize);
    if (text.startsWith(opening)) {
        setting.restIndent = kAddresseeIndent + textWidth(opening + u' ', kBodySize);
    } else {
        setting.firstIndent = colon;
        setting.restIndent = colon + textWidth(u"- "_s, kBodySize);
    }
}

void addParagraph(Boxes &boxes, const Paragraph &paragraph, double width)
{
    TextSetting setting = settingOf(paragraph.style, width);
    if (paragraph.style == Paragraph::Style::Addressee)
        indentAddressee(setting, paragraph);
    const auto lines = setText(paragraph.text, setting);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Box box;
        box.content.add(lines[i].content, {0, ascent(kBodySize)});
        box.height = lineHeight(kBodySize);
        box.spaceBefore = i == 0 ? kParagraphGap : 0;
        box.textLine = true;
        // No single first or last line of a paragraph on a page, no heading at its foot.
        const bool first = i == 0 && lines.size() > 1;
        const bool lastButOne = i + 2 == lines.size();
        box.keepWithNext = first || lastButOne || isHeading(paragraph.style);
        boxes.push_back(std::move(box));
    }
}

} // namespace

Boxes blockBoxes(const std::vector<Block> &blocks, const Geometry &geometry)
{
    Boxes boxes;
    bool breakNext = false;
    for (const Block &block : blocks) {
        const std::size_t before = boxes.size();
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            addParagraph(boxes, *paragraph, geometry.width);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            Boxes rows = tableBoxes(*table, geometry);
            std::move(rows.begin(), rows.end(), std::back_inserter(boxes));
        } else {
            breakNext = true;
            continue;
        }
        if (breakNext && boxes.size() > before) {
            boxes[before].breakBefore = true;
            breakNext = false;
        }
    }
    return boxes;
}

} // namespace skt

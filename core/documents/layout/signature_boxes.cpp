// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/boxes.h"
#include "core/documents/layout/line_breaker.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr double kRoomToSign = 68; // about four lines: signature and seal
constexpr double kGapBefore = 12;

struct Cursor
{
    Fragment &target;
    double left = 0;
    double y = 0;

    void add(const QString &text, TextSetting setting)
    {
        for (const SetLine &line : setText(text, setting)) {
            target.add(line.content, {left, y + ascent(setting.size)});
            y += lineHeight(setting.size);
        }
    }
};

double addSignature(Fragment &target, const SignatureBlock &block, double left, double width)
{
    TextSetting setting;
    setting.size = kBodySize;
    setting.width = width;
    setting.align = Align::Centre;
    setting.bold = true;
    setting.balanced = true;
    Cursor cursor{target, left, 0};
    for (const QString &line : block.authority)
        cursor.add(line, setting);
    cursor.y += kRoomToSign;
    cursor.add(block.office, setting);
    cursor.add(block.name, setting);
    return cursor.y;
}

/// Box 9b: heading 12 bold italic, lines 11, each with a dash, the last with a full stop.
Boxes recipientLines(const std::vector<RecipientLine> &recipients, double width)
{
    Boxes boxes;
    const auto add = [&](const QString &text, const TextSetting &setting) {
        for (const SetLine &line : setText(text, setting)) {
            Box box;
            box.content.add(line.content, {0, ascent(setting.size)});
            box.height = lineHeight(setting.size);
            boxes.push_back(std::move(box));
        }
    };
    TextSetting heading;
    heading.size = 12;
    heading.width = width;
    heading.bold = heading.italic = true;
    add(u"Nơi nhận:"_s, heading);
    TextSetting setting;
    setting.size = 11;
    setting.width = width;
    setting.restIndent = textWidth(u"- "_s, 11);
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const QChar end = i + 1 == recipients.size() ? u'.' : u';';
        add(u"- "_s + recipients[i].text + end, setting);
    }
    return boxes;
}

} // namespace

Boxes signatureBoxes(const std::vector<SignatureBlock> &signatures,
                     const std::vector<RecipientLine> &recipients,
                     const Geometry &geometry)
{
    if (signatures.empty() && recipients.empty())
        return {};
    Box box;
    box.spaceBefore = kGapBefore;
    Boxes list;
    if (signatures.size() <= 1) {
        const double left = geometry.width * 0.47;
        if (!recipients.empty())
            list = recipientLines(recipients, left - 8);
        if (!signatures.empty())
            box.height = addSignature(box.content, signatures.front(), left, geometry.width - left);
    } else { // minutes: columns of signers, the recipients below them
        const double width = geometry.width / static_cast<double>(signatures.size());
        for (std::size_t i = 0; i < signatures.size(); ++i) {
            const double left = width * static_cast<double>(i);
            box.height =
                std::max(box.height, addSignature(box.content, signatures[i], left, width));
        }
        box.height += kGapBefore;
        if (!recipients.empty())
            list = recipientLines(recipients, geometry.width);
    }
    // What of the list stands beside the signature; a list of more than half a page flows on.
    double y = signatures.size() > 1 ? box.height : 0;
    std::size_t taken = 0;
    while (taken < list.size()
           && (y < geometry.height * 0.5 || y + list[taken].height <= box.height)) {
        box.content.add(list[taken].content, {0, y});
        y += list[taken].height;
        ++taken;
    }
    box.height = std::max(box.height, y);
    Boxes boxes{std::move(box)};
    boxes.insert(boxes.end(), list.begin() + static_cast<std::ptrdiff_t>(taken), list.end());
    return boxes;
}

} // namespace skt

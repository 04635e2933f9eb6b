// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letters.h"
#include "core/text/text.h"

namespace skt {

QString cleaned(QStringView text)
{
    const QString source = letters::composed(text);
    QString result;
    result.reserve(source.size());
    bool space = false;
    for (const QChar c : source) {
        if (c.isSpace()) {
            space = true;
            continue;
        }
        if (letters::isInvisible(c.unicode()))
            continue;
        if (space && !result.isEmpty())
            result += u' ';
        space = false;
        switch (c.unicode()) {
        case 0x01A3:
            result += u'ư';
            break;
        case 0x01A2:
            result += u'Ư';
            break;
        case 0x00F0:
        case 0x0256:
            result += u'đ';
            break;
        case 0x00D0:
        case 0x0189:
            result += u'Đ';
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString capitalised(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (!c.isLetterOrNumber())
            continue; // an opening quotation mark or bracket
        c = c.toUpper();
        break;
    }
    return result;
}

} // namespace skt

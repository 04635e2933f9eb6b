// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace skt {

namespace {

struct RomanSign
{
    int value;
    QStringView sign;
};

constexpr std::array<RomanSign, 13> romanSigns = {{{1000, u"M"},
                                                   {900, u"CM"},
                                                   {500, u"D"},
                                                   {400, u"CD"},
                                                   {100, u"C"},
                                                   {90, u"XC"},
                                                   {50, u"L"},
                                                   {40, u"XL"},
                                                   {10, u"X"},
                                                   {9, u"IX"},
                                                   {5, u"V"},
                                                   {4, u"IV"},
                                                   {1, u"I"}}};

/// Half up, away from zero, of the number as people read it: 2.5 → 3 and 1.005 → 1.01, which
/// arithmetic on the binary value would miss.
QString rounded(QString number, int decimals)
{
    qsizetype point = number.indexOf(u'.');
    if (point < 0)
        point = number.size();
    else
        number.remove(point, 1);
    const qsizetype wanted = point + decimals;
    if (number.size() <= wanted) {
        number += QString(wanted - number.size(), u'0');
    } else {
        bool carry = number[wanted] >= u'5';
        number.truncate(wanted);
        for (qsizetype at = wanted - 1; carry && at >= 0; --at) {
            carry = number[at] == u'9';
            number[at] = carry ? QChar(u'0') : QChar(char16_t(number[at].unicode() + 1));
        }
        if (carry) {
            number.prepend(u'1');
            ++point;
        }
    }
    return decimals > 0 ? number.insert(point, u',') : number;
}

} // namespace

QString formatCount(int count)
{
    return QStringLiteral("%1").arg(count, count < 0 ? 0 : 2, 10, QChar(u'0'));
}

QString formatNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    QString text = rounded(QString::number(std::abs(value), 'f', QLocale::FloatingPointShortest),
                           std::max(decimals, 0));
    const qsizetype comma = text.indexOf(u',');
    for (qsizetype at = (comma < 0 ? text.size() : comma) - 3; at > 0; at -= 3)
        text.insert(at, u'.');
    const bool zero =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return value < 0 && !zero ? u'-' + text : text;
}

int romanToInteger(QStringView text)
{
    int value = 0;
    QStringView rest = text;
    for (const RomanSign &roman : romanSigns) {
        while (rest.startsWith(roman.sign) && value < 4000) {
            value += roman.value;
            rest = rest.sliced(roman.sign.size());
        }
    }
    return integerToRoman(value) == text ? value : 0; // only the regular way of writing counts
}

QString integerToRoman(int value)
{
    QString text;
    if (value < 1 || value > 3999)
        return text;
    for (const RomanSign &roman : romanSigns) {
        for (; value >= roman.value; value -= roman.value)
            text += roman.sign;
    }
    return text;
}

} // namespace skt

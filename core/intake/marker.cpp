// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/paragraphs.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "thứ hai" → "II"; other labels as they are.
QString inFigures(const QString &label)
{
    static const std::pair<QStringView, QStringView> ordinals[] = {{u"nhất", u"I"},
                                                                   {u"hai", u"II"},
                                                                   {u"ba", u"III"},
                                                                   {u"tư", u"IV"},
                                                                   {u"năm", u"V"},
                                                                   {u"sáu", u"VI"},
                                                                   {u"bảy", u"VII"},
                                                                   {u"tám", u"VIII"},
                                                                   {u"chín", u"IX"},
                                                                   {u"mười", u"X"}};
    const QString word = label.mid(label.lastIndexOf(u' ') + 1).toLower();
    for (const auto &[ordinal, figure] : ordinals) {
        if (word == ordinal)
            return figure.toString();
    }
    return label;
}

/// "I." "II)" "Phần III:" and single capitals "A." "B-".
Marker romanOrCapital(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(?:PHẦN|Phần|MỤC|Mục|CHƯƠNG|Chương) +([IVX]+|\\d{1,2}"
        u"|(?i:thứ +(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)))(?: *[.:)/–-] *| +|$)"
        u"|([IVX]{1,6}|[A-HJ-UWYZĐ]) *[.:)/–-] *)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString label =
        match.captured(1).isEmpty() ? match.captured(2) : inFigures(match.captured(1));
    const QStringView rest = QStringView(text).mid(match.capturedLength());
    const bool titled =
        rest.isEmpty() || rest.front().isUpper() || !rest.front().isLetterOrNumber();
    if (!titled)
        return {};
    const int roman = label.front().isDigit() ? label.toInt() : romanToInteger(label);
    if (roman > 0 && roman < 40 && label != "C"_L1 && label != "D"_L1 && label != "L"_L1
        && label != "M"_L1)
        return {MarkKind::Roman, label, roman, 1, match.capturedLength()};
    if (label.size() > 1)
        return {};
    return {
        MarkKind::Capital, label, label.front().unicode() - u'A' + 1, 1, match.capturedLength()};
}

Marker numbered(const QString &text)
{
    static const QRegularExpression multi(u"^(\\d{1,2}(?:\\.\\d{1,2}){1,4})(?:\\.|\\)|:)? +"_s);
    static const QRegularExpression number(
        u"^(\\d{1,2})(?:\\.\\)|[.)]|[/-](?= )) *(?=[^\\d\\s,;.)])"_s);
    static const QRegularExpression bracket(u"^\\((\\d{1,2}|[a-zđ])\\) *"_s);
    if (const auto match = multi.match(text); match.hasMatch()) {
        const QString label = match.captured(1);
        return {MarkKind::Multi,
                label,
                label.section(u'.', -1).toInt(),
                int(label.count(u'.')) + 1,
                match.capturedLength()};
    }
    if (const auto match = number.match(text); match.hasMatch()) {
        if (match.captured(1).startsWith(u'0'))
            return {};
        return {MarkKind::Number,
                match.captured(1),
                match.captured(1).toInt(),
                1,
                match.capturedLength()};
    }
    if (const auto match = bracket.match(text); match.hasMatch()) {
        const QString inner = match.captured(1);
        const int value =
            inner.front().isDigit() ? inner.toInt() : inner.front().unicode() - u'a' + 1;
        return {MarkKind::Bracket, u'(' + inner + u')', value, 1, match.capturedLength()};
    }
    return {};
}

} // namespace

Marker parseMarker(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QChar c = text.front();
    const auto skipped = [&text](qsizetype length) {
        while (length < text.size() && text[length].isSpace())
            ++length;
        return length;
    };
    static const QString dashes = u"-–—•·▪●○◦➢❖"_s;
    if (dashes.contains(c))
        return {MarkKind::Dash, u""_s, 0, 1, skipped(1)};
    if (c == u'+')
        return {MarkKind::Plus, u""_s, 0, 1, skipped(1)};
    if (c == u'*')
        return {MarkKind::Star, u""_s, 0, 1, skipped(text.startsWith("*)"_L1) ? 2 : 1)};
    if (c.isDigit() || c == u'(')
        return numbered(text);
    if (c.isUpper())
        return romanOrCapital(text);
    if (text.size() > 2 && c.isLower() && (text[1] == u')' || text[1] == u'.') && text[2].isSpace())
        return {MarkKind::Letter, text.left(2), c.unicode() - u'a' + 1, 1, skipped(2)};
    return {};
}

} // namespace skt::intake

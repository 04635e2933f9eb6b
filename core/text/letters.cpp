// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letters.h"

#include <array>
#include <string_view>

namespace skt::letters {

namespace {

// One row a vowel, the tones in their order.
constexpr std::array<std::u16string_view, 12> lowerVowels = {
    u"aàảãáạ",
    u"ăằẳẵắặ",
    u"âầẩẫấậ",
    u"eèẻẽéẹ",
    u"êềểễếệ",
    u"iìỉĩíị",
    u"oòỏõóọ",
    u"ôồổỗốộ",
    u"ơờởỡớợ",
    u"uùủũúụ",
    u"ưừửữứự",
    u"yỳỷỹýỵ",
};
constexpr std::array<std::u16string_view, 12> upperVowels = {
    u"AÀẢÃÁẠ",
    u"ĂẰẲẴẮẶ",
    u"ÂẦẨẪẤẬ",
    u"EÈẺẼÉẸ",
    u"ÊỀỂỄẾỆ",
    u"IÌỈĨÍỊ",
    u"OÒỎÕÓỌ",
    u"ÔỒỔỖỐỘ",
    u"ƠỜỞỠỚỢ",
    u"UÙỦŨÚỤ",
    u"ƯỪỬỮỨỰ",
    u"YỲỶỸÝỴ",
};
constexpr std::u16string_view alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

constexpr char16_t firstHigh = 0x1EA0; // the block of Vietnamese letters with two marks

struct Table
{
    std::array<Letter, 0x260> low{};
    std::array<Letter, 0x60> high{};

    constexpr void set(char16_t c, char16_t base, std::size_t tone, bool upper)
    {
        const auto rank = static_cast<std::uint8_t>(alphabet.find(base) + 1);
        Letter &letter = c < low.size() ? low[c] : high[c - firstHigh];
        letter = Letter{base, static_cast<std::uint8_t>(tone), rank, upper};
    }
};

constexpr Table makeTable()
{
    Table table;
    for (const char16_t base : alphabet) {
        if (base < 0x80) {
            table.set(base, base, Level, false);
            table.set(static_cast<char16_t>(base - u'a' + u'A'), base, Level, true);
        }
    }
    for (std::size_t row = 0; row < lowerVowels.size(); ++row) {
        for (std::size_t tone = 0; tone < lowerVowels[row].size(); ++tone) {
            table.set(lowerVowels[row][tone], lowerVowels[row][0], tone, false);
            table.set(upperVowels[row][tone], lowerVowels[row][0], tone, true);
        }
    }
    table.set(u'đ', u'đ', Level, false);
    table.set(u'Đ', u'đ', Level, true);
    table.set(0x00F0, u'đ', Level, false); // eth
    table.set(0x00D0, u'đ', Level, true);
    table.set(0x0256, u'đ', Level, false); // d with tail
    table.set(0x0189, u'đ', Level, true);
    table.set(0x01A3, u'ư', Level, false); // "oi", which bad fonts put for ư
    table.set(0x01A2, u'ư', Level, true);
    return table;
}

constexpr Table table = makeTable();

/// 0 if no Vietnamese letter is made of the two.
char16_t withShape(char16_t base, char16_t mark)
{
    switch (mark) {
    case 0x0302:
        return base == u'a' ? u'â' : base == u'e' ? u'ê' : base == u'o' ? u'ô' : u'\0';
    case 0x0306:
        return base == u'a' ? u'ă' : u'\0';
    case 0x031B:
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : u'\0';
    default:
        return u'\0';
    }
}

std::uint8_t toneOfMark(char16_t mark)
{
    switch (mark) {
    case 0x0300:
        return Huyen;
    case 0x0309:
        return Hoi;
    case 0x0303:
        return Nga;
    case 0x0301:
        return Sac;
    case 0x0323:
        return Nang;
    default:
        return Level;
    }
}

/// The letter \a c with one mark more, or 0.
char16_t withMark(char16_t c, char16_t mark)
{
    const Letter letter = takeApart(c);
    if (!isVowel(letter.base))
        return 0;
    char16_t result = 0;
    if (const std::uint8_t tone = toneOfMark(mark); tone != Level && letter.tone == Level)
        result = putTogether(letter.base, tone);
    else if (const char16_t base = withShape(letter.base, mark); base != 0)
        result = putTogether(base, letter.tone);
    return letter.upper && result != 0 ? upperCase(result) : result;
}

bool isCombiningMark(char16_t c)
{
    return c >= 0x0300 && c < 0x0370;
}

} // namespace

Letter takeApart(char16_t c)
{
    if (c < table.low.size() && table.low[c].base != 0)
        return table.low[c];
    if (c >= firstHigh && c < firstHigh + table.high.size() && table.high[c - firstHigh].base != 0)
        return table.high[c - firstHigh];
    const char16_t lower = QChar(c).toLower().unicode();
    return Letter{lower, Level, 0, lower != c};
}

char16_t putTogether(char16_t base, std::uint8_t tone)
{
    for (const std::u16string_view row : lowerVowels) {
        if (row[0] == base)
            return row[tone];
    }
    return base;
}

char16_t upperCase(char16_t c)
{
    return QChar(c).toUpper().unicode();
}

bool isVowel(char16_t base)
{
    switch (base) {
    case u'a':
    case u'ă':
    case u'â':
    case u'e':
    case u'ê':
    case u'i':
    case u'o':
    case u'ô':
    case u'ơ':
    case u'u':
    case u'ư':
    case u'y':
        return true;
    default:
        return false;
    }
}

char16_t withoutMark(char16_t base)
{
    switch (base) {
    case u'ă':
    case u'â':
        return u'a';
    case u'ê':
        return u'e';
    case u'ô':
    case u'ơ':
        return u'o';
    case u'ư':
        return u'u';
    case u'đ':
        return u'd';
    default:
        break;
    }
    if (base < 0x80)
        return base;
    const QString parts = QChar(base).decomposition();
    return parts.isEmpty() || parts.front().unicode() >= 0x80 ? base : parts.front().unicode();
}

bool toneBelongsOnSecond(char16_t before, char16_t first, char16_t second)
{
    switch (first) {
    case u'o':
        return second == u'a' || second == u'e';
    case u'u':
        return second == u'y' || (before == u'q' && isVowel(second));
    case u'i':
        return before == u'g' && isVowel(second);
    default:
        return false;
    }
}

QString composed(QStringView text)
{
    const QString standard = text.toString().normalized(QString::NormalizationForm_C);
    if (!hasCombiningMarks(standard))
        return standard;
    QString result;
    result.reserve(standard.size());
    for (const QChar c : standard) {
        const bool mark = isCombiningMark(c.unicode()) && !result.isEmpty();
        if (const char16_t whole = mark ? withMark(result.back().unicode(), c.unicode()) : u'\0')
            result.back() = QChar(whole);
        else
            result += c;
    }
    return result;
}

bool hasCombiningMarks(QStringView text)
{
    for (const QChar c : text) {
        if (isCombiningMark(c.unicode()))
            return true;
    }
    return false;
}

bool isInvisible(char16_t c)
{
    if (c < 0x80)
        return c < 0x20 ? !QChar::isSpace(c) : c == 0x7F;
    if (c < 0xB0)
        return c == 0xAD || (c < 0xA0 && c != 0x85);
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x00AD;
}

bool isApostrophe(char16_t c)
{
    switch (c) {
    case u'\'':
    case u'`':
    case 0x00B4:
    case 0x02B9:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
        return true;
    default:
        return false;
    }
}

} // namespace skt::letters

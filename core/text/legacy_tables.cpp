// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_tables.h"

#include "core/text/letters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace skt::legacy {

namespace {

// 0x80–0x9F of windows-1252; where it has nothing, the control character itself.
constexpr std::array<char16_t, 32> punctuation = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

// 0xA1–0xFF of TCVN 5712, which the ABC fonts share; 0xB0–0xB4 are combining tones.
constexpr std::u16string_view tcvn3 =
    u"ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọ"
    u"ồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
static_assert(tcvn3.size() == 0xFF - 0xA0);

// What VNI writes behind a vowel: a tone, or a shape with a tone.
struct VniMark
{
    char16_t sign;
    char16_t shape; ///< 0, U+0302 or U+0306
    letters::Tone tone;
};
constexpr std::array<VniMark, 17> vniMarks = {{
    {u'ù', 0, letters::Sac},
    {u'ø', 0, letters::Huyen},
    {u'û', 0, letters::Hoi},
    {u'õ', 0, letters::Nga},
    {u'ï', 0, letters::Nang},
    {u'â', 0x0302, letters::Level},
    {u'á', 0x0302, letters::Sac},
    {u'à', 0x0302, letters::Huyen},
    {u'å', 0x0302, letters::Hoi},
    {u'ã', 0x0302, letters::Nga},
    {u'ä', 0x0302, letters::Nang},
    {u'ê', 0x0306, letters::Level},
    {u'é', 0x0306, letters::Sac},
    {u'è', 0x0306, letters::Huyen},
    {u'ú', 0x0306, letters::Hoi},
    {u'ü', 0x0306, letters::Nga},
    {u'ë', 0x0306, letters::Nang},
}};

// What VNI writes alone. í and ì stand for themselves.
constexpr std::u16string_view vniSingles = u"ñöôæóòîÑÖÔÆÓÒÎ";
constexpr std::u16string_view vniSinglesMeant = u"đươỉĩịỵĐƯƠỈĨỊỴ";

char16_t byteAt(const QByteArray &bytes, qsizetype at)
{
    const auto byte = static_cast<unsigned char>(bytes[at]);
    return byte >= 0x80 && byte < 0xA0 ? punctuation[byte - 0x80] : char16_t{byte};
}

char16_t windows1258(char16_t c)
{
    switch (c) {
    case 0xC3:
        return u'Ă';
    case 0xCC:
        return 0x0300;
    case 0xD0:
        return u'Đ';
    case 0xD2:
        return 0x0309;
    case 0xD5:
        return u'Ơ';
    case 0xDD:
        return u'Ư';
    case 0xDE:
        return 0x0303;
    case 0xE3:
        return u'ă';
    case 0xEC:
        return 0x0301;
    case 0xF0:
        return u'đ';
    case 0xF2:
        return 0x0323;
    case 0xF5:
        return u'ơ';
    case 0xFD:
        return u'ư';
    case 0xFE:
        return 0x20AB;
    default:
        return c;
    }
}

/// \a vowel with the mark \a sign that follows it, or 0 if the two are no pair.
char16_t vniPair(char16_t vowel, char16_t sign)
{
    const letters::Letter letter = letters::takeApart(vowel);
    const char16_t lower = QChar(sign).toLower().unicode();
    const auto mark = std::find_if(
        vniMarks.begin(), vniMarks.end(), [lower](const VniMark &m) { return m.sign == lower; });
    if (mark == vniMarks.end() || letter.tone != letters::Level || !letters::isVowel(letter.base))
        return 0;
    QString pair(1, QChar(letter.base));
    if (mark->shape != 0)
        pair = letters::composed(QString(pair + QChar(mark->shape)));
    if (pair.size() != 1 || letter.base == u'i')
        return 0;
    const char16_t whole = letters::putTogether(pair.front().unicode(), mark->tone);
    return letter.upper ? letters::upperCase(whole) : whole;
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at)
        text[at] = QChar(byteAt(bytes, at));
    return text;
}

QString fromWindows1258(const QByteArray &bytes)
{
    QString text = fromWindows1252(bytes);
    for (QChar &c : text)
        c = QChar(windows1258(c.unicode()));
    return letters::composed(text);
}

QString fromTcvn3(const QByteArray &bytes)
{
    QString text = fromWindows1252(bytes);
    for (QChar &c : text) {
        if (c.unicode() > 0xA0 && c.unicode() <= 0xFF)
            c = QChar(tcvn3[c.unicode() - 0xA1U]);
    }
    return letters::composed(text);
}

QString fromVni(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const QChar c : fromWindows1252(bytes)) {
        const char16_t pair = text.isEmpty() ? u'\0' : vniPair(text.back().unicode(), c.unicode());
        const std::size_t single = vniSingles.find(c.unicode());
        if (pair != 0)
            text.back() = QChar(pair);
        else
            text += single == std::u16string_view::npos ? c : QChar(vniSinglesMeant[single]);
    }
    return text;
}

std::optional<QByteArray> toWindows1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto high = std::find(punctuation.begin(), punctuation.end(), c.unicode());
        if (high != punctuation.end())
            bytes += static_cast<char>(0x80 + (high - punctuation.begin()));
        else if (c.unicode() < 0x100)
            bytes += static_cast<char>(c.unicode());
        else
            return std::nullopt;
    }
    return bytes;
}

} // namespace skt::legacy

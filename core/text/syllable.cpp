// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syllable.h"

#include "core/text/letters.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace skt {

namespace {

template<std::size_t N>
constexpr std::array<std::u16string_view, N> sorted(std::array<std::u16string_view, N> list)
{
    std::sort(list.begin(), list.end());
    return list;
}

constexpr auto onsets = sorted(std::to_array<std::u16string_view>(
    {u"",  u"b",  u"c", u"ch", u"d", u"đ",  u"g",   u"gh", u"gi", u"h",
     u"k", u"kh", u"l", u"m",  u"n", u"ng", u"ngh", u"nh", u"p",  u"ph",
     u"q", u"qu", u"r", u"s",  u"t", u"th", u"tr",  u"v",  u"x"}));

constexpr auto rhymes = sorted(std::to_array<std::u16string_view>(
    {u"a",    u"ac",   u"ach",  u"ai",   u"am",   u"an",   u"ang",  u"anh",  u"ao",  u"ap",
     u"at",   u"au",   u"ay",   u"ăc",   u"ăm",   u"ăn",   u"ăng",  u"ăp",   u"ăt",  u"âc",
     u"âm",   u"ân",   u"âng",  u"âp",   u"ât",   u"âu",   u"ây",   u"e",    u"ec",  u"em",
     u"en",   u"eng",  u"eo",   u"ep",   u"et",   u"ê",    u"êch",  u"êm",   u"ên",  u"ênh",
     u"êp",   u"êt",   u"êu",   u"i",    u"ia",   u"ich",  u"im",   u"in",   u"inh", u"ip",
     u"it",   u"iu",   u"iêc",  u"iêm",  u"iên",  u"iêng", u"iêp",  u"iêt",  u"iêu", u"o",
     u"oc",   u"oi",   u"om",   u"on",   u"ong",  u"ooc",  u"oong", u"op",   u"ot",  u"oa",
     u"oac",  u"oach", u"oai",  u"oam",  u"oan",  u"oang", u"oanh", u"oao",  u"oap", u"oat",
     u"oay",  u"oăc",  u"oăm",  u"oăn",  u"oăng", u"oăt",  u"oe",   u"oen",  u"oeo", u"oet",
     u"ô",    u"ôc",   u"ôi",   u"ôm",   u"ôn",   u"ông",  u"ôp",   u"ôt",   u"ơ",   u"ơi",
     u"ơm",   u"ơn",   u"ơp",   u"ơt",   u"u",    u"ua",   u"uc",   u"ui",   u"um",  u"un",
     u"ung",  u"up",   u"ut",   u"uâc",  u"uân",  u"uâng", u"uât",  u"uây",  u"uê",  u"uêch",
     u"uên",  u"uênh", u"uêt",  u"uôc",  u"uôi",  u"uôm",  u"uôn",  u"uông", u"uôt", u"uơ",
     u"uy",   u"uya",  u"uych", u"uyên", u"uyêt", u"uyn",  u"uynh", u"uyp",  u"uyt", u"uyu",
     u"ư",    u"ưa",   u"ưc",   u"ưi",   u"ưm",   u"ưn",   u"ưng",  u"ưt",   u"ưu",  u"ươc",
     u"ươi",  u"ươm",  u"ươn",  u"ương", u"ươp",  u"ươt",  u"ươu",  u"y",    u"yêm", u"yên",
     u"yêng", u"yêt",  u"yêu"}));

constexpr std::size_t longestOnset = 3;
constexpr qsizetype longestSyllable = 7; // "nghiêng"

/// Rhymes that are shut by a stop are said only with a rising or a heavy tone.
bool toneFits(std::u16string_view rhyme, std::uint8_t tone)
{
    const char16_t end = rhyme.back();
    const bool stopped = end == u'p' || end == u't' || end == u'c' || rhyme.ends_with(u"ch");
    return !stopped || tone == letters::Sac || tone == letters::Nang;
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > longestSyllable)
        return false;
    std::u16string plain;
    std::uint8_t tone = letters::Level;
    for (const QChar c : word) {
        const letters::Letter letter = letters::takeApart(c.unicode());
        if (letter.rank == 0 || (letter.tone != letters::Level && tone != letters::Level))
            return false;
        tone = std::max(tone, letter.tone);
        plain += letter.base;
    }
    const std::u16string_view whole = plain;
    for (std::size_t size = 0; size <= std::min(longestOnset, whole.size() - 1); ++size) {
        const std::u16string_view rhyme = whole.substr(size);
        if (std::binary_search(onsets.begin(), onsets.end(), whole.substr(0, size))
            && std::binary_search(rhymes.begin(), rhymes.end(), rhyme) && toneFits(rhyme, tone))
            return true;
    }
    return false;
}

} // namespace skt

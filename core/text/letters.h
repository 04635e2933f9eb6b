// SPDX-License-Identifier: GPL-3.0-or-later
// Vietnamese letters taken apart: what the keys, the order and the slugs are made of.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace skt::letters {

/// The tones in the order of dictionaries.
enum Tone : std::uint8_t { Level, Huyen, Hoi, Nga, Sac, Nang };

struct Letter
{
    char16_t base = 0;     ///< lower case, with â ă ê ô ơ ư đ but without the tone
    std::uint8_t tone = 0; ///< a Tone
    std::uint8_t rank =
        0; ///< place in the alphabet from 1; 0 for everything that is no letter of it
    bool upper = false;
};

/// Any code unit; look-alikes (ƣ, ð, ɖ) come out as the letter that they stand for.
Letter takeApart(char16_t c);

/// The vowel \a base under \a tone in lower case; \a base itself where no tone can stand.
char16_t putTogether(char16_t base, std::uint8_t tone);

/// Upper case of a Vietnamese letter or of any other.
char16_t upperCase(char16_t c);

/// a ă â e ê i o ô ơ u ư y, without a tone.
bool isVowel(char16_t base);

/// \a base without its mark (ơ → o, đ → d); of a foreign letter (ñ, ü) the Latin letter in it.
char16_t withoutMark(char16_t base);

/// Whether a tone written on \a first belongs on \a second (hòa = hoà, thúy = thuý, qủa = quả):
/// \a before is the letter in front of them, 0 if none.
bool toneBelongsOnSecond(char16_t before, char16_t first, char16_t second);

/// NFC, and beyond it: marks in any order on a Vietnamese vowel become one letter.
QString composed(QStringView text);

/// Whether composed() could change anything.
bool hasCombiningMarks(QStringView text);

/// Soft hyphens, zero-width characters and control characters: seen by nobody.
bool isInvisible(char16_t c);

/// `-`, the dashes, and the minus sign.
bool isDash(char16_t c);

/// `'` and all that is typed for it.
bool isApostrophe(char16_t c);

} // namespace skt::letters

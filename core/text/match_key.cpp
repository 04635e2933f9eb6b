// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letters.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// Of what is no letter of the alphabet: whether names are the same with it and without.
bool isIgnoredInNames(char16_t c)
{
    if (c < 0x80)
        return c <= u' ' || c == u'-' || c == u',' || c == u'.' || c == 0x7F;
    return letters::isDash(c) || letters::isInvisible(c) || c == 0x2026 || QChar::isSpace(c);
}

QString keyOf(QStringView text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar *const out = key.data();
    qsizetype size = 0;
    for (const QChar c : text) {
        const letters::Letter letter = letters::takeApart(c.unicode());
        if (letter.rank == 0) {
            if (!isIgnoredInNames(c.unicode()))
                out[size++] =
                    letters::isApostrophe(c.unicode()) ? QChar(u'\'') : QChar(letter.base);
            continue;
        }
        char16_t written =
            letter.tone == 0 ? letter.base : letters::putTogether(letter.base, letter.tone);
        if (size > 0 && letter.tone == 0 && letters::isVowel(letter.base)) {
            // The tone's place does not count: it goes where the new orthography puts it.
            const letters::Letter first = letters::takeApart(out[size - 1].unicode());
            const char16_t before = size > 1 ? out[size - 2].unicode() : u'\0';
            if (first.tone != 0 && letters::toneBelongsOnSecond(before, first.base, letter.base)) {
                out[size - 1] = QChar(first.base);
                written = letters::putTogether(letter.base, first.tone);
            }
        }
        out[size++] = QChar(written);
    }
    key.truncate(size);
    return key;
}

} // namespace

QString matchKey(QStringView text)
{
    return letters::hasCombiningMarks(text) ? keyOf(letters::composed(text)) : keyOf(text);
}

QString searchKey(QStringView text)
{
    const QString source =
        letters::hasCombiningMarks(text) ? letters::composed(text) : text.toString();
    QString key;
    key.reserve(source.size());
    bool space = false;
    for (const QChar c : source) {
        if (letters::isApostrophe(c.unicode()) || letters::isInvisible(c.unicode()))
            continue;
        const bool surrogate = c.isSurrogate(); // half of a letter beyond the basic plane
        if (!surrogate && !c.isLetterOrNumber()) {
            space = true;
            continue;
        }
        if (space && !key.isEmpty())
            key += u' ';
        space = false;
        key += QChar(letters::withoutMark(letters::takeApart(c.unicode()).base));
    }
    return key;
}

bool searchMatches(QStringView text, QStringView query)
{
    const QString words = u' ' + searchKey(text);
    const QString wanted = searchKey(query);
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts)) {
        if (!words.contains(u' ' + word.toString()))
            return false;
    }
    return true;
}

} // namespace skt

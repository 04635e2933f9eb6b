// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_encoding.h"

#include "core/text/legacy_tables.h"
#include "core/text/letters.h"
#include "core/text/syllable.h"
#include "core/text/text_words.h"

#include <QStringConverter>

#include <array>

namespace skt {

namespace {

// A share of words with marks that are Vietnamese syllables. Real text has names and abbreviations
// and stays above the first; another language or another encoding stays below the second.
constexpr double surelyVietnamese = 0.7;
constexpr double surelyMisread = 0.5;

// One foreign letter alone proves nothing about text that is Unicode already.
constexpr int fewestMisreadWords = 2;

bool isLegacySeparator(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return !c.isLetterOrNumber();
    return u == 0xA0 || (u >= 0x2010 && u <= 0x2026); // dashes and quotation marks
}

/// Words that hold more than ASCII, and how many of them are Vietnamese.
struct Score
{
    int words = 0;
    int syllables = 0;

    [[nodiscard]] double share() const { return words == 0 ? 1.0 : 1.0 * syllables / words; }
};

Score scoreOf(const QString &text)
{
    Score score;
    qsizetype from = 0;
    bool marked = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isLegacySeparator(text[at])) {
            marked = marked || text[at].unicode() >= 0x80;
            continue;
        }
        if (marked) {
            ++score.words;
            score.syllables += isVietnameseSyllable(QStringView(text).sliced(from, at - from));
        }
        marked = false;
        from = at + 1;
    }
    return score;
}

std::optional<QString> strictly(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Stateless: a letter that is cut off at the end is an error and not the beginning of more.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    const bool cutOff = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    const bool whole = !decoder.hasError() && !cutOff && text.isValidUtf16();
    return whole ? std::optional(std::move(text)) : std::nullopt;
}

/// The legacy encoding in which most words are Vietnamese; nothing if there is none.
std::optional<DecodedText> bestLegacy(const QByteArray &bytes)
{
    DecodedText best;
    double share = 0;
    const auto consider = [&best, &share](QString text, TextEncoding encoding) {
        const Score score = scoreOf(text);
        if (score.syllables > 0 && score.share() > share) {
            share = score.share();
            best = {std::move(text), encoding};
        }
    };
    consider(legacy::fromWindows1258(bytes), TextEncoding::Windows1258);
    consider(legacy::fromTcvn3(bytes), TextEncoding::Tcvn3);
    consider(legacy::fromVni(bytes), TextEncoding::Vni);
    return share >= surelyVietnamese ? std::optional(std::move(best)) : std::nullopt;
}

/// Whether marked letters were replaced by question marks or U+FFFD on the way: no one can tell
/// which they were.
bool hasLostLetters(const QString &text)
{
    qsizetype lost = 0;
    qsizetype words = 1;
    bool within = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool mark = c == u'?' || c == QChar::ReplacementCharacter;
        const bool letterBehind = at + 1 < text.size() && text[at + 1].isLetter();
        if (mark && letterBehind && within)
            ++lost;
        within = c.isLetter() || (mark && within);
        words += c.isSpace();
    }
    return lost >= 2 && lost * 20 >= words;
}

/// UTF-16 without a byte order mark: the ASCII letters in it have a zero on one side.
std::optional<QStringConverter::Encoding> utf16ByZeros(const QByteArray &bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        zeros[static_cast<std::size_t>(at % 2)] += bytes[at] == '\0';
    const qsizetype enough = bytes.size() / 5;
    if (bytes.size() % 2 != 0 || zeros[0] + zeros[1] <= enough)
        return std::nullopt;
    if (zeros[0] == 0)
        return QStringConverter::Utf16LE;
    return zeros[1] == 0 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

tl::unexpected<Error> notAText()
{
    return failure(
        Error::Kind::Input,
        TextWords::tr("This is not a text file. Open a file of plain text (.txt), or save "
                      "the document as plain text in UTF-8 and try again."));
}

Result<DecodedText> unicodeText(QString text, TextEncoding encoding)
{
    if (hasLostLetters(text)) {
        return failure(Error::Kind::Input,
                       TextWords::tr("The letters with marks were lost before this text was saved: "
                                     "question marks stand in their place. Save the original "
                                     "document again as plain text in UTF-8."));
    }
    if (text.contains(QChar(u'\0')))
        return notAText();
    if (auto repaired = repairMisread(text))
        return *std::move(repaired);
    return DecodedText{std::move(text), encoding};
}

} // namespace

QString displayName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1258:
        return QStringLiteral("Windows-1258");
    case TextEncoding::Tcvn3:
        return QStringLiteral("TCVN3 (ABC)");
    case TextEncoding::Vni:
        return QStringLiteral("VNI");
    case TextEncoding::DoubleUtf8:
        break;
    }
    return TextWords::tr("UTF-8 saved twice");
}

Result<DecodedText> decodeVietnamese(const QByteArray &bytes)
{
    auto unicode = QStringConverter::encodingForData(bytes);
    if (!unicode)
        unicode = utf16ByZeros(bytes);
    if (!unicode && bytes.contains('\0'))
        return notAText();
    const auto encoding = unicode.value_or(QStringConverter::Utf8);
    if (auto text = strictly(bytes, encoding)) {
        return unicodeText(*std::move(text),
                           encoding == QStringConverter::Utf8 ? TextEncoding::Utf8
                                                              : TextEncoding::Utf16);
    }
    if (unicode)
        return notAText();
    if (auto legacy = bestLegacy(bytes))
        return *std::move(legacy);
    return failure(
        Error::Kind::Input,
        TextWords::tr("The encoding of this text was not recognised: it is neither Unicode "
                      "nor TCVN3 (ABC), VNI or Windows-1258. Save it as plain text in "
                      "UTF-8 and try again."));
}

std::optional<DecodedText> repairMisread(const QString &text)
{
    if (const Score asItIs = scoreOf(text);
        asItIs.words < fewestMisreadWords || asItIs.share() > surelyMisread)
        return std::nullopt;
    const auto bytes = legacy::toWindows1252(text);
    if (!bytes)
        return std::nullopt;
    if (auto twice = strictly(*bytes, QStringConverter::Utf8);
        twice && scoreOf(*twice).share() >= surelyVietnamese)
        return DecodedText{*std::move(twice), TextEncoding::DoubleUtf8};
    return bestLegacy(*bytes);
}

} // namespace skt

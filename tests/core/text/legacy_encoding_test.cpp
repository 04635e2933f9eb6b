// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_encoding.h"
#include "core/text/syllable.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QStringConverter>

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray latin1(const QString &text)
{
    return text.toLatin1();
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/data/encodings/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString sentence = u"Ủy ban nhân dân huyện Quảng Xương được kiểm tra"_s;

} // namespace

TEST_CASE("Old encodings are recognised by their words and repaired", "[text][encoding]")
{
    const auto [bytes, text, encoding] = GENERATE(table<QByteArray, QString, TextEncoding>({
        // windows-1258: the shape in the letter, the tone behind it
        {latin1(u"UÒy ban nhân dân huyêòn QuaÒng Xýõng ðýõòc"_s),
         u"Ủy ban nhân dân huyện Quảng Xương được"_s,
         TextEncoding::Windows1258},
        {latin1(u"Kêì hoaòch kiêÒm tra viêòc thýòc hiêòn ðêÌ aìn"_s),
         u"Kế hoạch kiểm tra việc thực hiện đề án"_s,
         TextEncoding::Windows1258},
        // its other letters: Ă ă Đ đ Ơ ơ Ư ư and the sign of the dong
        {QByteArray("\xC3n \xE3n, \xD0i \xF0i, \xD5n \xF5n, \xDD\xECng \xFD\xECng, \xFE"),
         u"Ăn ăn, Đi đi, Ơn ơn, Ứng ứng, ₫"_s,
         TextEncoding::Windows1258},
        {latin1(u"ñy ban nh©n d©n huyÖn qu¶ng x\u00AD¬ng ®\u00ADîc"_s),
         u"ủy ban nhân dân huyện quảng xương được"_s,
         TextEncoding::Tcvn3},
        {latin1(u"Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do"_s),
         u"Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do"_s,
         TextEncoding::Tcvn3},
        {latin1(u"UÛY BAN NHAÂN DAÂN huyeän Quaûng Xöông kieåm tra ñöôïc"_s),
         u"ỦY BAN NHÂN DÂN huyện Quảng Xương kiểm tra được"_s,
         TextEncoding::Vni},
        {latin1(
             u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do, thò traán, kyø, tyû, lyù, kî"_s),
         u"Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do, thị trấn, kỳ, tỷ, lý, kỵ"_s,
         TextEncoding::Vni},
        {sentence.toUtf8(), sentence, TextEncoding::Utf8},
        {"\xEF\xBB\xBF" + sentence.toUtf8(), sentence, TextEncoding::Utf8},
        {"plain ASCII, 2023", u"plain ASCII, 2023"_s, TextEncoding::Utf8},
        {"", u""_s, TextEncoding::Utf8},
    }));
    const auto decoded = decodeVietnamese(bytes);
    CAPTURE(text);
    REQUIRE(decoded.has_value());
    CHECK(decoded->text == text);
    CHECK(decoded->encoding == encoding);
}

TEST_CASE("UTF-16 is recognised with and without its mark", "[text][encoding]")
{
    const auto encoding = GENERATE(QStringConverter::Utf16LE, QStringConverter::Utf16BE);
    const auto flags = GENERATE(QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom);
    QStringEncoder encoder(encoding, flags);
    const QByteArray bytes = encoder.encode(sentence);
    const auto decoded = decodeVietnamese(bytes);
    REQUIRE(decoded.has_value());
    CHECK(*decoded == DecodedText{sentence, TextEncoding::Utf16});
}

TEST_CASE("A text with every letter comes out of every encoding the same", "[text][encoding]")
{
    // All but vni.txt were written by iconv of the GNU C library.
    const auto [name, encoding] = GENERATE(table<QString, TextEncoding>({
        {u"utf-8.txt"_s, TextEncoding::Utf8},
        {u"utf-16.txt"_s, TextEncoding::Utf16},
        {u"windows-1258.txt"_s, TextEncoding::Windows1258},
        {u"tcvn3.txt"_s, TextEncoding::Tcvn3},
        {u"vni.txt"_s, TextEncoding::Vni},
    }));
    const QString expected = QString::fromUtf8(dataFile(u"utf-8.txt"_s));
    const auto decoded = decodeVietnamese(dataFile(name));
    REQUIRE(decoded.has_value());
    CHECK(decoded->encoding == encoding);
    CHECK(decoded->text == expected);

    SECTION("and word by word too, wherever the encoding can be told")
    {
        for (const QByteArray &line :
             dataFile(name == u"utf-16.txt"_s ? u"utf-8.txt"_s : name).split('\n')) {
            const auto part = decodeVietnamese(line);
            REQUIRE(part.has_value());
            CHECK(expected.contains(part->text));
        }
    }
}

TEST_CASE("Punctuation of Windows stays what it was in legacy text", "[text][encoding]")
{
    const auto decoded = decodeVietnamese("\x93nh\xA9n d\xA9n\x94 \x96 m\xE9t\x85");
    REQUIRE(decoded.has_value());
    CHECK(decoded->text == u"“nhân dân” – một…"_s);
}

TEST_CASE("Misread text is repaired, sound text is left alone", "[text][encoding]")
{
    const auto [misread, text, encoding] = GENERATE(table<QString, QString, TextEncoding>({
        {u"ñy ban nh©n d©n huyÖn qu¶ng x\u00AD¬ng"_s,
         u"ủy ban nhân dân huyện quảng xương"_s,
         TextEncoding::Tcvn3},
        {u"UÛY BAN NHAÂN DAÂN huyeän"_s, u"ỦY BAN NHÂN DÂN huyện"_s, TextEncoding::Vni},
        {u"UÒy ban nhân dân huyêòn QuaÒng Xýõng ðýõòc"_s,
         u"Ủy ban nhân dân huyện Quảng Xương được"_s,
         TextEncoding::Windows1258},
        {u"á»§y ban nhÃ¢n dÃ¢n huyá»‡n XÆ°Æ¡ng Ä‘Æ°á»£c"_s,
         u"ủy ban nhân dân huyện Xương được"_s,
         TextEncoding::DoubleUtf8},
    }));
    CAPTURE(misread);
    const auto repaired = repairMisread(misread);
    REQUIRE(repaired.has_value());
    CHECK(*repaired == DecodedText{text, encoding});
    CHECK_FALSE(repairMisread(text).has_value());

    const auto fromFile = decodeVietnamese(misread.toUtf8());
    REQUIRE(fromFile.has_value());
    CHECK(*fromFile == DecodedText{text, encoding});
}

TEST_CASE("Text that cannot be repaired is not touched", "[text][encoding]")
{
    const auto text = GENERATE(values<QString>({u""_s,
                                                u"plain"_s,
                                                u"Quảng Xƣơng dân cƣ"_s,
                                                u"Straße, Ärzte, Übung, größer"_s,
                                                u"日本語"_s,
                                                u"ñ"_s,
                                                u"Ủy ban nh©n d©n"_s}));
    CAPTURE(text);
    CHECK_FALSE(repairMisread(text).has_value());
    CHECK(decodeVietnamese(text.toUtf8()) == DecodedText{text, TextEncoding::Utf8});
}

TEST_CASE("What is no readable text is refused with a sentence", "[text][encoding]")
{
    const auto [bytes, word] = GENERATE(table<QByteArray, QString>({
        {QByteArray("PK\x03\x04\x14\x00\x06\x00\x08", 9), u"not a text file"_s},
        {QByteArray("plain\0text.", 11), u"not a text file"_s},
        {QByteArray("\xEF\xBB\xBF a\0b", 7), u"not a text file"_s},
        {QByteArray("\xEF\xBB\xBF\xFF\xFE\xC0", 6), u"not a text file"_s},
        {QByteArray("\xFF\xFE\x00\xD8z", 5), u"not a text file"_s},
        {"Stra\xDF"
         "e, \xC4rzte, \xDC"
         "bung",
         u"not recognised"_s},
        {"\xFF\xFE\xFD\xFC\x80\x81\x82", u"not a text file"_s},
        {"\x80\x81\x82\x83 \x84", u"not recognised"_s},
        {"Qu?ng X??ng, nh?n d?n huy?n", u"question marks"_s},
        {u"Qu\uFFFDng X\uFFFD\uFFFDng, nh\uFFFDn d\uFFFDn"_s.toUtf8(), u"question marks"_s},
    }));
    CAPTURE(bytes);
    const auto decoded = decodeVietnamese(bytes);
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().kind == Error::Kind::Input);
    CHECK(decoded.error().message.contains(word));
}

TEST_CASE("Honest question marks do no harm", "[text][encoding]")
{
    const QByteArray text = "Is it so? Why? http://a.b/c?d=e&f (which one?)";
    CHECK(decodeVietnamese(text) == DecodedText{QString::fromLatin1(text), TextEncoding::Utf8});
}

TEST_CASE("Encodings have the names that users know", "[text][encoding]")
{
    CHECK(displayName(TextEncoding::Utf8) == u"UTF-8"_s);
    CHECK(displayName(TextEncoding::Utf16) == u"UTF-16"_s);
    CHECK(displayName(TextEncoding::Windows1258) == u"Windows-1258"_s);
    CHECK(displayName(TextEncoding::Tcvn3) == u"TCVN3 (ABC)"_s);
    CHECK(displayName(TextEncoding::Vni) == u"VNI"_s);
    CHECK(displayName(TextEncoding::DoubleUtf8) == u"UTF-8 saved twice"_s);
}

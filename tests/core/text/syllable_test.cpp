// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syllable.h"
#include "tests/support/catch_qt.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Vietnamese syllables are told by their sounds", "[text]")
{
    for (const QString &word :
         u"kiểm tra Xương QUỲNH nghiêng giếng gì già giá quyết quốc quấy khuỷu huỳnh "
         u"yêu ý ở oà oai uể ươn đĩa ngoằn quạu xoong phụ tƣ kểnh phép cách cạch"_s.split(u' ')) {
        CAPTURE(word);
        CHECK(isVietnameseSyllable(word));
    }
}

TEST_CASE("What cannot be said in Vietnamese is no syllable", "[text]")
{
    for (const QString &word :
         u"plan kiªm nhÃ¢n strasse wow zero hóà kiêm1 kiếp' nghiênghh bcd tếtt các2 p q "
         u"Đắk thiêpp"_s.split(u' ')) {
        CAPTURE(word);
        CHECK_FALSE(isVietnameseSyllable(word));
    }
    CHECK_FALSE(isVietnameseSyllable({}));
}

TEST_CASE("A rhyme shut by a stop is said only with a rising or a heavy tone", "[text]")
{
    for (const QString &word : u"cach càch mat mảt kiêp lọc"_s.split(u' ')) {
        CAPTURE(word);
        CHECK(isVietnameseSyllable(word) == (word == u"lọc"_s));
    }
}

TEST_CASE("Every word of a Vietnamese text is a syllable", "[text]")
{
    QFile file(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/data/encodings/utf-8.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString word;
    int words = 0;
    for (const QChar c : QString::fromUtf8(file.readAll()) + u' ') {
        if (c.isLetter()) {
            word += c;
        } else if (!word.isEmpty()) {
            CAPTURE(word);
            CHECK(isVietnameseSyllable(word));
            ++words;
            word.clear();
        }
    }
    CHECK(words > 150);
}

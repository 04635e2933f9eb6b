// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("cleaned() takes out what extraction and typing put in", "[text]")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"dân cƣ, Quảng Xƣơng, ĐƢỢC"_s, u"dân cư, Quảng Xương, ĐƯỢC"_s},
        {u"ðơn Ðơn ɖơn Ɖơn"_s, u"đơn Đơn đơn Đơn"_s},
        {u"  hai   dấu \t cách\n\nvà\u00A0dòng \r\n mới \f"_s, u"hai dấu cách và dòng mới"_s},
        {u"thông\u00AD báo\u200B kiểm\u200D\u2060 tra\uFEFF"_s, u"thông báo kiểm tra"_s},
        {u"gạch\u2013nối\u2014dài"_s, u"gạch\u2013nối\u2014dài"_s},
        {u"bỏ\u0001 ký tự\u007F điều\u0090 khiển"_s, u"bỏ ký tự điều khiển"_s},
        {u"hai\u0085dòng\u2028mới"_s, u"hai dòng mới"_s},
        {u" \u200B \u00A0 "_s, u""_s},
        {u""_s, u""_s},
    }));
    CHECK(cleaned(from) == to);
    CHECK(cleaned(cleaned(from)) == to);
}

TEST_CASE("cleaned() makes one letter of a vowel and its marks in any order", "[text]")
{
    const QString whole = u"Ủy ban nhân dân huyện Quảng Xương được Ở Ẵ ỡ"_s;
    const QString parts = whole.normalized(QString::NormalizationForm_D);
    REQUIRE(parts != whole);
    CHECK(cleaned(parts) == whole);

    SECTION("mixed: shape in the letter, tone behind it")
    {
        CHECK(cleaned(u"nhâ\u0300 tâ\u0323p Ơ\u0309"_s) == u"nhầ tập Ở"_s);
    }
    SECTION("the tone first, the shape behind it, which NFC leaves apart")
    {
        CHECK(cleaned(u"nhà\u0302 ò\u031B ú\u031B ằ E\u0301\u0302 ạ\u0306"_s)
              == u"nhầ ờ ứ ằ Ế ặ"_s);
    }
    SECTION("marks on the wrong letter ƣ")
    {
        CHECK(cleaned(u"ƣ\u0301 Ƣ\u0323 ƣ\u0309 ƣ\u0303 Ƣ\u0300"_s) == u"ứ Ự ử ữ Ừ"_s);
    }
    SECTION("a mark that makes no letter stays, and a leading one too")
    {
        CHECK(cleaned(u"i\u0302 á\u0300 a\u030A b\u0306 e\u031B \u0301"_s)
              == u"î á\u0300 å b\u0306 e\u031B \u0301"_s);
    }
    SECTION("foreign letters are composed as Unicode has it")
    {
        CHECK(cleaned(u"Mu\u0308ller, sen\u0303or"_s) == u"Müller, señor"_s);
    }
}

TEST_CASE("capitalised() changes the first letter only", "[text]")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"xã Quảng Bình"_s, u"Xã Quảng Bình"_s},
        {u"Xã Quảng Bình"_s, u"Xã Quảng Bình"_s},
        {u"đoàn thể"_s, u"Đoàn thể"_s},
        {u"ủy ban"_s, u"Ủy ban"_s},
        {u"“điểm nghẽn”"_s, u"“Điểm nghẽn”"_s},
        {u"05 đoàn"_s, u"05 đoàn"_s},
        {u" - "_s, u" - "_s},
        {u""_s, u""_s},
    }));
    CHECK(capitalised(from) == to);
}

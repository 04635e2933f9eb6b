// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A slug is the name in ASCII, with a line between words", "[text]")
{
    const auto [text, slug] = GENERATE(table<QString, QString>({
        {u"Xã Quảng Bình"_s, u"xa-quang-binh"_s},
        {u"Phòng Tài chính - Kế hoạch"_s, u"phong-tai-chinh-ke-hoach"_s},
        {u"Đoàn số 05/TB-ĐKT1"_s, u"doan-so-05-tb-dkt1"_s},
        {u"Quảng Xƣơng"_s, u"quang-xuong"_s},
        {u"Hoa\u0300 Ea H’Leo"_s, u"hoa-ea-hleo"_s},
        {u"../..\\etc:*?\"<>|"_s, u"etc"_s},
        {u"日本 2023 年 \U0001F600"_s, u"2023"_s},
        {u""_s, u"khong-ten"_s},
        {u" ... "_s, u"khong-ten"_s},
    }));
    CHECK(asciiSlug(text) == slug);
    CHECK(asciiSlug(slug) == slug);
}

TEST_CASE("A slug is never a name that Windows keeps for a device", "[text]")
{
    const auto name = GENERATE(values<QString>(
        {u"CON"_s, u"con"_s, u"Cồn"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"COM1"_s, u"lpt9"_s}));
    CHECK(asciiSlug(name) == searchKey(name) + u"-x"_s);
    CHECK(asciiSlug(u"Cồn Cỏ"_s) == u"con-co"_s);
    CHECK(asciiSlug(u"common"_s) == u"common"_s);
    CHECK(asciiSlug(u"comA"_s) == u"coma"_s);
}

TEST_CASE("A long slug ends with a whole word at most 80 characters on", "[text]")
{
    const QString words = u"Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch "_s.repeated(3);
    const QString slug = asciiSlug(words);
    CHECK(slug.size() <= 80);
    CHECK(asciiSlug(words).startsWith(u"trung-tam-van-hoa-thong-tin"_s));
    CHECK(asciiSlug(words + u"x"_s).startsWith(slug));
    CHECK((u"-"_s + asciiSlug(u"Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch"_s) + u"-"_s)
              .contains(u"-"_s + slug.section(u'-', -1) + u"-"_s));
    CHECK(asciiSlug(QString(200, u'a')) == QString(80, u'a'));
}

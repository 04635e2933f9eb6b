// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

#include <random>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int order(const QString &a, const QString &b)
{
    return sign(compareVietnamese(a, b));
}

int personOrder(const QString &a, const QString &b)
{
    return sign(comparePersonNames(a, b));
}

} // namespace

TEST_CASE("Vietnamese order: letters, then tones, then case, numbers by value", "[text]")
{
    const auto sorted = GENERATE(values<QStringList>({
        u"a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y"_s.split(u' '),
        u"ma mà mả mã má mạ mặc mâm"_s.split(u' '),
        u"e f g i j k v w x z"_s.split(u' '),
        u"Hoa Hòa Hoan Hoàn Hóc"_s.split(u' '),
        u"Hoà Hỏa Hoã Hóa Hoạ"_s.split(u' '),
        {u"xã Quảng"_s, u"Xã Quảng"_s, u"xã Quảng Bình"_s, u"Xã Quảng Chính"_s},
        {u"Phường 2"_s, u"Phường 11"_s, u"Phường 100"_s, u"Phường An"_s},
        {u"Đoàn 2"_s, u"Đoàn 03"_s, u"Đoàn 10"_s, u"Đoàn 10 b"_s},
        {u"An Bình"_s, u"An Hòa"_s, u"Anh"_s, u"Ánh"_s},
        {u"Quảng Bình"_s,
         u"Quảng Đức"_s,
         u"Quảng Giao"_s,
         u"Quảng Hải"_s,
         u"Quảng Hòa"_s,
         u"Quảng Hợp"_s,
         u"Quảng Khê"_s,
         u"Quảng Long"_s,
         u"Quảng Lộc"_s,
         u"Quảng Lưu"_s,
         u"Quảng Ngọc"_s,
         u"Quảng Nham"_s,
         u"Quảng Nhân"_s,
         u"Quảng Ninh"_s},
        {u"số 99999999999999999999"_s, u"số 100000000000000000000"_s},
        {u""_s, u"1"_s, u"a"_s, u"z"_s, u"日"_s},
    }));
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (qsizetype j = 0; j < sorted.size(); ++j) {
            CAPTURE(sorted[i], sorted[j]);
            REQUIRE(order(sorted[i], sorted[j]) == sign(i <=> j));
        }
    }
}

TEST_CASE("Two ways of writing one name stand at one place", "[text]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"Hòa"_s, u"Hoà"_s},
        {u"THỦY"_s, u"THUỶ"_s},
        {u"Quý"_s, u"Qúy"_s},
        {u"giá"_s, u"gía"_s},
        {u"gióa"_s, u"gíoa"_s},
        {u"Quảng Xương"_s, u"Quảng Xƣơng"_s},
        {u"Lê Văn"_s, u"Le\u0302 Va\u0306n"_s},
        {u"Tài chính - Kế hoạch"_s, u"Tài chính, Kế hoạch"_s},
        {u"- Xã Quảng Bình;"_s, u"Xã Quảng Bình"_s},
        {u"H'Leo"_s, u"H’Leo"_s},
        {u"Đoàn 05"_s, u"Đoàn 5"_s},
    }));
    CAPTURE(one, other);
    CHECK(order(one, other) == 0);
}

TEST_CASE("A tone counts before case, a letter before both", "[text]")
{
    CHECK(order(u"Ma"_s, u"mà"_s) == -1);
    CHECK(order(u"mạ"_s, u"Mac"_s) == -1);
    CHECK(order(u"Mà A"_s, u"ma B"_s) == -1);
}

TEST_CASE("The order is total: antisymmetric and transitive", "[text][property]")
{
    std::mt19937 random(7);
    const QString signs = u"aAàáăâeêoòôơuúưyỳdđ 12-'gq"_s;
    std::vector<QString> words;
    for (int word = 0; word < 60; ++word) {
        QString text;
        for (auto size = random() % 5; size > 0; --size)
            text += signs[static_cast<qsizetype>(random() % 25)];
        words.push_back(text);
    }
    for (const QString &a : words) {
        for (const QString &b : words) {
            const int ab = order(a, b);
            REQUIRE(ab == -order(b, a));
            for (const QString &c : words) {
                if (ab <= 0 && order(b, c) <= 0) {
                    CAPTURE(a, b, c);
                    REQUIRE(order(a, c) <= 0);
                }
            }
        }
    }
}

TEST_CASE("People stand by given name, then family name, then the names between", "[text]")
{
    const QStringList sorted = {u"An"_s,
                                u"Lê Văn An"_s,
                                u"Nguyễn An"_s,
                                u"Nguyễn Thị An"_s,
                                u"Nguyễn Thị Bích An"_s,
                                u"Nguyễn Văn An"_s,
                                u"Đinh Văn Ân"_s,
                                u"Lê Bình"_s,
                                u"Bùi Hoa"_s,
                                u"Vũ Hoa"_s,
                                u"Lê Văn Hoà"_s,
                                u"Trần Văn Hòa"_s,
                                u"Lê Thị Hương"_s};
    QStringList shuffled = sorted;
    const auto seed = GENERATE(range(1U, 6U));
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(seed));
    std::sort(shuffled.begin(), shuffled.end(), [](const QString &a, const QString &b) {
        return comparePersonNames(a, b) < 0;
    });
    CHECK(shuffled == sorted);
}

TEST_CASE("Spaces and Unicode form do not move a person", "[text]")
{
    CHECK(personOrder(u"  Lê  Văn\u00A0Hòa "_s, u"Lê Văn Hoà"_s) == 0);
    CHECK(personOrder(u"Lê Văn Hoa\u0300"_s, u"LÊ VĂN HÒA"_s) == -1); // small before capital
    CHECK(personOrder(u""_s, u"An"_s) == -1);
    CHECK(personOrder(u""_s, u" "_s) == 0);
}

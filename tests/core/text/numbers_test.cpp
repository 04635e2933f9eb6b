// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Counts below ten have a leading zero", "[text]")
{
    CHECK(formatCount(5) == u"05"_s);
    CHECK(formatCount(0) == u"00"_s);
    CHECK(formatCount(9) == u"09"_s);
    CHECK(formatCount(10) == u"10"_s);
    CHECK(formatCount(1234) == u"1234"_s);
    CHECK(formatCount(-3) == u"-3"_s);
}

TEST_CASE("Numbers have a decimal comma and points between thousands", "[text]")
{
    const auto [value, decimals, text] = GENERATE(table<double, int, QString>({
        {1234.5, 1, u"1.234,5"_s},
        {1234.5, 0, u"1.235"_s},
        {2.5, 0, u"3"_s},
        {-2.5, 0, u"-3"_s},
        {1.005, 2, u"1,01"_s},
        {0.0, 0, u"0"_s},
        {-0.001, 2, u"0,00"_s},
        {85.5, 2, u"85,50"_s},
        {999.96, 1, u"1.000,0"_s},
        {0.96, 1, u"1,0"_s},
        {0.04, 1, u"0,0"_s},
        {9.99, 0, u"10"_s},
        {123, 0, u"123"_s},
        {1234567, 0, u"1.234.567"_s},
        {1e15, 0, u"1.000.000.000.000.000"_s},
        {12, -1, u"12"_s},
        {std::numeric_limits<double>::quiet_NaN(), 0, u""_s},
        {std::numeric_limits<double>::infinity(), 0, u""_s},
    }));
    CAPTURE(value, decimals);
    CHECK(formatNumber(value, decimals) == text);
}

TEST_CASE("Roman numbers are read and written up to 3999", "[text]")
{
    const auto [value, text] = GENERATE(table<int, QString>({
        {1, u"I"_s},
        {4, u"IV"_s},
        {9, u"IX"_s},
        {14, u"XIV"_s},
        {40, u"XL"_s},
        {90, u"XC"_s},
        {400, u"CD"_s},
        {1994, u"MCMXCIV"_s},
        {2023, u"MMXXIII"_s},
        {3999, u"MMMCMXCIX"_s},
    }));
    CHECK(integerToRoman(value) == text);
    CHECK(romanToInteger(text) == value);
}

TEST_CASE("Every Roman number is read back", "[text][property]")
{
    for (int value = 1; value < 4000; ++value)
        REQUIRE(romanToInteger(integerToRoman(value)) == value);
}

TEST_CASE("What is no regular Roman number is none", "[text]")
{
    const auto text = GENERATE(values<QString>({u""_s,
                                                u"IIII"_s,
                                                u"VX"_s,
                                                u"IC"_s,
                                                u"iv"_s,
                                                u"MMMM"_s,
                                                u"IVa"_s,
                                                u" IV"_s,
                                                u"XIVX"_s,
                                                u"4"_s,
                                                u"HỘI"_s,
                                                QString(1000, u'M')}));
    CAPTURE(text);
    CHECK(romanToInteger(text) == 0);
    CHECK(integerToRoman(0).isEmpty());
    CHECK(integerToRoman(4000).isEmpty());
    CHECK(integerToRoman(-1).isEmpty());
}

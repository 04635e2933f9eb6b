// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/base/environment.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

#include <limits>
#include <set>
#include <type_traits>
#include <unordered_set>

using namespace skt;

namespace {

struct OfficeTag;
struct PersonTag;
using OfficeId = Id<OfficeTag>;
using PersonId = Id<PersonTag>;

static_assert(!std::is_convertible_v<OfficeId, PersonId>, "ids of different rows must not mix");
static_assert(!std::is_convertible_v<std::int64_t, OfficeId>, "a number is no id");
static_assert(!std::is_constructible_v<OfficeId, PersonId>);

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(Error::Kind::Input, QStringLiteral("odd"));
    return number / 2;
}

} // namespace

TEST_CASE("An id is written as a decimal string and read back", "[base]")
{
    const std::int64_t number = GENERATE(std::int64_t{1},
                                         std::int64_t{42},
                                         (std::int64_t{1} << 53) + 1,
                                         std::numeric_limits<std::int64_t>::max());
    const OfficeId id = OfficeId::fromInteger(number);
    CHECK(id.value() == number);
    CHECK(id.toString() == QString::number(number));
    REQUIRE(OfficeId::parse(id.toString()).has_value());
    CHECK(*OfficeId::parse(id.toString()) == id);
    CHECK_FALSE(id.isNull());
}

TEST_CASE("What is no positive 63-bit number is no id", "[base]")
{
    const char16_t *const text =
        GENERATE(u"", u"0", u"-1", u"1.5", u"abc", u"12a", u"0x10", u"9223372036854775808");
    CAPTURE(QString::fromUtf16(text));
    CHECK_FALSE(OfficeId::parse(QString::fromUtf16(text)).has_value());
}

TEST_CASE("Ids are ordered and hashed by their number", "[base]")
{
    const OfficeId one = OfficeId::fromInteger(1);
    const OfficeId two = OfficeId::fromInteger(2);
    CHECK(one < two);
    CHECK(one != two);
    CHECK(OfficeId().isNull());
    CHECK(std::set<OfficeId>{two, one, two}.size() == 2);
    CHECK(std::unordered_set<OfficeId>{two, one, two}.size() == 2);
    CHECK(QHash<OfficeId, int>{{one, 1}, {two, 2}, {one, 3}}.value(one) == 3);
}

TEST_CASE("A digest is the beginning of the SHA-256, for ever", "[base]")
{
    // SHA-256 of "" is e3b0c44298fc1c14…, of "abc" ba7816bf8f01cfea… (FIPS 180-2).
    CHECK(digest64({}) == 0xe3b0c44298fc1c14ULL);
    CHECK(digest64("abc") == 0xba7816bf8f01cfeaULL);
    CHECK(digest64("abd") != digest64("abc"));
}

TEST_CASE("A stable id is positive and the same on every computer", "[base]")
{
    CHECK(stableId("abc") == 0x3a7816bf8f01cfeaLL);
    std::set<std::int64_t> seen;
    for (int number = 0; number < 10000; ++number) {
        const std::int64_t id = stableId("visit/" + QByteArray::number(number));
        REQUIRE(id > 0);
        seen.insert(id);
    }
    CHECK(seen.size() == 10000);
}

TEST_CASE("A result is a value or an error with its kind and sentence", "[base]")
{
    CHECK(half(4) == 2);
    const Result<int> odd = half(3);
    REQUIRE_FALSE(odd.has_value());
    CHECK(odd.error() == Error{Error::Kind::Input, QStringLiteral("odd")});
    CHECK_FALSE(odd.error() == Error{Error::Kind::Usage, QStringLiteral("odd")});
    CHECK(half(4).and_then(half) == 1);
    CHECK_FALSE(half(6).and_then(half).has_value());
}

TEST_CASE("The kinds of error are the exit codes of the command line", "[base]")
{
    CHECK(static_cast<int>(Error::Kind::Usage) == 2);
    CHECK(static_cast<int>(Error::Kind::PlanFile) == 3);
    CHECK(static_cast<int>(Error::Kind::Input) == 4);
    CHECK(static_cast<int>(Error::Kind::Output) == 5);
}

TEST_CASE("An environment is filled from outside and knows nothing by itself", "[base]")
{
    const Environment nothing;
    CHECK_FALSE(nothing.today.isValid());
    CHECK_FALSE(nothing.now);
    CHECK_FALSE(nothing.newId);
    CHECK(nothing.user.isEmpty());
    CHECK(nothing.seed == 1);
}

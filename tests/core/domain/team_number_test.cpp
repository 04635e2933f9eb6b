// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_number.h"
#include "tests/support/catch_qt.h"

#include <QTranslator>

#include <catch2/catch.hpp>

using namespace skt;

TEST_CASE("A team's number is written plainly without a translation", "[domain][team]")
{
    CHECK(teamNumberInWords(1) == QStringLiteral("1"));
    CHECK(teamNumberInWords(12) == QStringLiteral("12"));
}

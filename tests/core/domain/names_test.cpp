// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outline.h"
#include "core/domain/paper.h"
#include "core/domain/team.h"
#include "core/domain/unit.h"
#include "core/domain/visit.h"
#include "tests/support/catch_qt.h"

using namespace skt;

namespace {

template<typename Enum, typename FromString>
void roundTrip(int count, FromString fromString)
{
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        const QString word = toString(value);
        INFO(word.toStdString());
        CHECK_FALSE(word.isEmpty());
        CHECK(fromString(word) == value);
    }
    CHECK_FALSE(fromString(QStringLiteral("no such word")));
}

} // namespace

TEST_CASE("Every word of the contract names one value and comes back", "[domain]")
{
    roundTrip<UnitKind>(12, unitKindFromString);
    roundTrip<Tier>(2, tierFromString);
    roundTrip<PlanText::Section>(4, planSectionFromString);
    roundTrip<Role>(4, roleFromString);
    roundTrip<Roster>(3, rosterFromString);
    roundTrip<VisitState>(5, visitStateFromString);
    roundTrip<VisitKind>(2, visitKindFromString);
    roundTrip<Attendance::Status>(3, attendanceStatusFromString);
    roundTrip<Answer::Side>(2, answerSideFromString);
    roundTrip<Answer::State>(5, answerStateFromString);
    roundTrip<PaperState>(9, paperStateFromString);
}

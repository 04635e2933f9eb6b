// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("team-double-booked: one team, several units, one half-day", "[rules]")
{
    CampaignBuilder builder;
    const VisitId first = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    SECTION("is reported once, naming all visits")
    {
        const VisitId second = builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday);
        const VisitId third =
            builder.visit(1, QStringLiteral("Xã Quảng Hải"), thursday, DayPart::AllDay);
        const auto conflicts = found(builder, "team-double-booked");
        REQUIRE(conflicts.size() == 1);
        const Conflict &conflict = conflicts.front();
        CHECK(conflict.severity == Severity::Error);
        CHECK(conflict.visits == std::vector{first, second, third});
        CHECK(conflict.teams == std::vector{builder.team(1)});
        CHECK(conflict.date == thursday);
        CHECK(conflict.part == DayPart::Morning);
        CHECK(canBeWaived(conflict));
        const QString sentence = sentenceOf(builder, conflict);
        for (const char *part : {"03/8/2023", "morning", "Team 1", "Xã Quảng Hợp", "Xã Quảng Hải"})
            CHECK(sentence.contains(QString::fromUtf8(part)));
    }
    SECTION("is reported for each half-day by itself")
    {
        builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday);
        builder.visit(1, QStringLiteral("Xã Quảng Hải"), thursday, DayPart::Afternoon);
        builder.visit(1, QStringLiteral("Xã Quảng Thái"), thursday, DayPart::Afternoon);
        const auto conflicts = found(builder, "team-double-booked");
        REQUIRE(conflicts.size() == 2);
        CHECK(conflicts[0].part == DayPart::Morning);
        CHECK(conflicts[1].part == DayPart::Afternoon);
    }
    SECTION("is not reported for another team, half-day or day")
    {
        builder.visit(2, QStringLiteral("Xã Quảng Yên"), thursday);
        builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday, DayPart::Afternoon);
        builder.visit(1, QStringLiteral("Xã Quảng Hải"), friday);
        CHECK(found(builder, "team-double-booked").empty());
    }
}

TEST_CASE("team-double-booked is only a warning where hours leave time to travel", "[rules]")
{
    CampaignBuilder builder;
    const auto [secondFrom, severity] = GENERATE(table<QTime, Severity>({
        {{10, 15}, Severity::Warning}, // exactly the 30 minutes of the setting
        {{10, 14}, Severity::Error},
        {{9, 0}, Severity::Error},
    }));
    CAPTURE(secondFrom.minute());
    const VisitId late = builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday);
    const VisitId soon = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    builder.row(soon).from = QTime{8, 0};
    builder.row(soon).to = QTime{9, 45};
    builder.row(late).from = secondFrom;
    builder.row(late).to = QTime{11, 30};
    const auto conflicts = found(builder, "team-double-booked");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().severity == severity);
    builder.row(late).to.reset(); // hours of one visit are not enough
    CHECK(found(builder, "team-double-booked").front().severity == Severity::Error);
}

TEST_CASE("team-double-booked is only a warning where the team splits, each part led", "[rules]")
{
    CampaignBuilder builder;
    using Status = Attendance::Status;
    const PersonId leader = builder.assign(1, QStringLiteral("Trưởng đoàn"), Role::Leader);
    const PersonId deputy = builder.assign(1, QStringLiteral("Phó đoàn"), Role::Deputy);
    const PersonId member = builder.assign(1, QStringLiteral("Thành viên"), Role::Member);
    const VisitId a = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    const VisitId b = builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday);
    builder.attend(a, deputy, Status::LeftOut);
    builder.attend(b, leader, Status::LeftOut);
    CHECK(found(builder, "team-double-booked").front().severity == Severity::Error);
    builder.attend(b, member, Status::LeftOut);
    CHECK(found(builder, "team-double-booked").front().severity == Severity::Warning);
    builder.attend(a, leader, Status::LeftOut); // now nobody leads there
    CHECK(found(builder, "team-double-booked").front().severity == Severity::Error);
}

TEST_CASE("team-double-booked: hours that reach into the other half count", "[rules]")
{
    CampaignBuilder builder;
    const VisitId a = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    const VisitId b =
        builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday, DayPart::Afternoon);
    builder.row(a).from = QTime{10, 0};
    builder.row(a).to = QTime{13, 45};
    builder.row(b).from = QTime{13, 30};
    builder.row(b).to = QTime{15, 0};
    const auto conflicts = found(builder, "team-double-booked");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().part == DayPart::AllDay);
    CHECK(sentenceOf(builder, conflicts.front()).contains(QStringLiteral("10:00–13:45")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

int countOf(const CheckResult &result, const char *note)
{
    return static_cast<int>(
        std::count_if(result.notes.begin(), result.notes.end(), [&](const PlanNote &other) {
            return other.note == note;
        }));
}

} // namespace

TEST_CASE("The plan of 2023 shows what it hides before any visit is placed", "[rules]")
{
    const CampaignBuilder builder;
    const CheckResult result = check(builder.campaign, environmentOn(early));
    CHECK(result.errors == 0);
    CHECK(result.waived == 0);
    CHECK(countOf(result, "agency-in-two-teams") == 1);
    CHECK(countOf(result, "inspects-and-inspected") == 13);
    CHECK(countOf(result, "member-not-inspected") == 10);
    // each unit without a visit, each team without a leader and without a secretary
    CHECK(result.warnings == 41 + 5 + 5);
}

TEST_CASE("Conflicts come errors first, then by date, half-day and team", "[rules]")
{
    CampaignBuilder builder;
    builder.visit(2, QStringLiteral("Xã Quảng Yên"), QDate{2023, 8, 26});
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 4}, DayPart::Afternoon);
    builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 4}, DayPart::Afternoon);
    builder.visit(3, QStringLiteral("Xã Quảng Lộc"), QDate{2023, 8, 4}, DayPart::Morning);
    builder.visit(3, QStringLiteral("Xã Quảng Nham"), QDate{2023, 8, 4}, DayPart::Morning);
    const auto conflicts = check(builder.campaign, environmentOn(early)).conflicts;
    REQUIRE(conflicts.size() > 4);
    CHECK(conflicts[0].rule == "team-double-booked");
    CHECK(conflicts[0].part == DayPart::Morning);
    CHECK(conflicts[1].rule == "team-double-booked");
    CHECK(conflicts[2].rule == "outside-window");
    CHECK(conflicts[3].rule == "not-a-working-day");
    CHECK(std::is_sorted(conflicts.begin(), conflicts.end(), [](const auto &a, const auto &b) {
        return a.severity < b.severity;
    }));
}

TEST_CASE("Rows that refer to nothing are passed over", "[rules]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 26});
    builder.row(visit).unit = UnitId::fromInteger(999999);
    CHECK(found(builder, "outside-window").empty());
    builder.row(visit).unit = builder.unit(QStringLiteral("Xã Quảng Bình"));
    builder.row(visit).team = TeamId::fromInteger(999999);
    CHECK(found(builder, "outside-window").empty());
}

TEST_CASE("Words for what is no longer in the campaign say so with a question mark", "[rules]")
{
    const CampaignBuilder builder;
    const CampaignIndex index{builder.campaign};
    Conflict conflict;
    conflict.rule = "member-double-booked";
    conflict.people = {PersonId::fromInteger(999)};
    conflict.visits = {VisitId::fromInteger(999)};
    CHECK(describe(conflict, index).contains(u'?'));
    conflict.rule = "unit-visited-twice";
    conflict.teams = {TeamId::fromInteger(999)};
    conflict.units = {UnitId::fromInteger(999)};
    CHECK(describe(conflict, index).contains(u'?'));
    // a report day that was unset since is left open
    const TeamId team = builder.campaign.teams.front().id;
    CampaignBuilder undated;
    undated.campaign.plan.report.date = {};
    conflict = {};
    conflict.rule = "results-after-report";
    conflict.teams = {team};
    CHECK(describe(conflict, CampaignIndex{undated.campaign}).contains(u"due on ,"));
    conflict.rule = "no such rule";
    CHECK(describe(conflict, index).isEmpty());
    CHECK(describe(PlanNote{"no such note", {}, {}, {}}, index).isEmpty());
}

TEST_CASE("The table of rules is the contract's", "[rules]")
{
    const QStringList contract =
        QStringLiteral(
            "unit-double-booked unit-visited-twice team-double-booked member-double-booked "
            "host-away "
            "host-person-away host-parent-away own-team-inspects outside-window not-a-working-day "
            "team-away unit-unavailable notice-too-late notice-sent-late visit-without-notice "
            "registration-late changed-after-agreement unit-unassigned unit-unscheduled "
            "unit-in-two-teams supplement-without-visit no-leader no-secretary "
            "secretary-not-of-lead-agency leader-not-of-lead-agency member-agency-without-person "
            "member-not-in-working-group absent-without-substitute substitute-of-other-agency "
            "substitute-not-a-leader results-after-report")
            .split(u' ');
    const QStringList errors =
        QStringLiteral(
            "unit-double-booked team-double-booked member-double-booked host-person-away "
            "own-team-inspects outside-window not-a-working-day team-away "
            "notice-too-late unit-in-two-teams absent-without-substitute")
            .split(u' ');
    const QStringList byOrder =
        QStringLiteral("team-double-booked own-team-inspects outside-window not-a-working-day "
                       "team-away notice-too-late")
            .split(u' ');
    QStringList ids;
    for (const Rule &rule : rules()) {
        const QString id = QString::fromLatin1(rule.id.data(), static_cast<int>(rule.id.size()));
        CAPTURE(id);
        ids << id;
        CHECK((rule.severity == Severity::Error) == errors.contains(id));
        CHECK(rule.byOrder == byOrder.contains(id));
        CHECK(findRule(id) == &rule);
        CHECK(!ruleTitle(rule.id).isEmpty());
        CHECK(ruleHelp(rule.id).endsWith(u'.'));
    }
    CHECK(ids == contract);
    CHECK(findRule(u"unheard-of") == nullptr);
    CHECK(ruleTitle("unheard-of").isEmpty());
    CHECK(ruleHelp("unheard-of").isEmpty());
    CHECK(toString(Severity::Error) == QStringLiteral("error"));
    CHECK(toString(Severity::Warning) == QStringLiteral("warning"));
}

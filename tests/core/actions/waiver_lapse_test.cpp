// SPDX-License-Identifier: GPL-3.0-or-later
// What was accepted lapses with its conflict, whatever action ends it.
#include "core/actions/actions.h"
#include "core/storage/edit.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan in which one conflict was accepted and one action ends it.
struct Accepted
{
    Accepted(const CampaignBuilder &builder, std::string_view rule)
        : plan(*PlanFile::create(
            folder.filePath(u"plan.db"_s), builder.campaign, u"Mẫu"_s, environment))
    {
        const CheckResult found = check(now(), environment);
        const auto it = std::find_if(found.conflicts.begin(),
                                     found.conflicts.end(),
                                     [&](const Conflict &c) { return c.rule == rule; });
        REQUIRE(it != found.conflicts.end());
        key = it->key();
        REQUIRE(waiveConflict(plan, {key, u"gấp"_s, u"Trưởng ban"_s, u"12/CV"_s}, environment));
        REQUIRE(now().waivers.size() == 1);
    }

    [[nodiscard]] Campaign now() { return **plan.load(); }

    /// The action ended the conflict: the waiver went in the same change, which says so.
    void requireLapsed(const Result<EditOutcome> &outcome)
    {
        INFO((outcome ? std::string() : outcome.error().message.toStdString()));
        REQUIRE(outcome);
        CHECK(now().waivers.empty());
        CHECK(outcome->note.contains(ruleTitle(key.section(u'/', 0, 0).toStdString())));
        CHECK(plan.history()->front().description.contains(outcome->note));
        const QByteArray after = *plan.canonicalExport();
        REQUIRE(plan.undo(environment));
        CHECK(now().waivers.size() == 1);
        CHECK(check(now(), environment).lapsed.empty());
        REQUIRE(plan.redo(environment));
        CHECK(*plan.canonicalExport() == after);
    }

    QTemporaryDir folder;
    Environment environment = environmentOn(QDate(2023, 7, 20));
    PlanFile plan;
    QString key;
};

CampaignBuilder withVisitOn(QDate date, VisitId &visit)
{
    CampaignBuilder builder;
    visit = builder.visit(1, u"Xã Quảng Bình"_s, date);
    return builder;
}

} // namespace

TEST_CASE("A waiver lapses when the person that was missing is named", "[actions]")
{
    Accepted office(CampaignBuilder{}, "no-leader");
    const auto team = TeamId::parse(office.now().waivers.front().subject.section(u':', 1));
    REQUIRE(team);
    office.requireLapsed(assignPerson(
        office.plan, {*team, u"Nguyễn Thị Bình"_s, {}, Role::Leader, {}}, office.environment));
}

TEST_CASE("A waiver lapses when a setting or the working calendar ends its conflict", "[actions]")
{
    VisitId visit;
    SECTION("the window of visits")
    {
        Accepted office(withVisitOn(QDate(2023, 8, 30), visit), "outside-window");
        office.requireLapsed(changeSettings(
            office.plan, {{u"last_day_rule"_s, u"31/8/2023"_s}}, office.environment));
    }
    SECTION("a Saturday that is worked")
    {
        const QDate saturday(2023, 8, 5);
        Accepted office(withVisitOn(saturday, visit), "not-a-working-day");
        office.requireLapsed(changeCalendarDay(
            office.plan,
            saturday,
            SpecialDay{saturday, SpecialDay::Kind::Worked, u"làm bù"_s, u"12/TB"_s},
            office.environment));
    }
}

TEST_CASE("A waiver lapses when a substitute is named for who is away", "[actions]")
{
    VisitId visit;
    CampaignBuilder builder = withVisitOn(QDate(2023, 8, 3), visit);
    const PersonId member = builder.assign(1, u"Nguyễn Thị Bình"_s, Role::Member);
    const PersonId other = builder.person(u"Trần Văn Cường"_s);
    builder.absence(
        member, {QDate(2023, 8, 3), DayPart::Morning}, {QDate(2023, 8, 3), DayPart::Afternoon});
    Accepted office(builder, "absent-without-substitute");
    office.requireLapsed(
        substitutePerson(office.plan, {visit, member, other, u"CV 1"_s}, office.environment));
}

TEST_CASE("A waiver stays while its conflict stays, and where it had lapsed before", "[actions]")
{
    VisitId visit;
    const QDate saturday(2023, 8, 5);
    Accepted office(withVisitOn(saturday, visit), "not-a-working-day");
    const auto title = changeSettings(office.plan, {{u"title"_s, u"Khác"_s}}, office.environment);
    REQUIRE(title);
    CHECK(title->note.isEmpty());
    CHECK(office.now().waivers.size() == 1);
    // Rows that another program left behind are not this action's business.
    REQUIRE(office.plan.edit(u"x"_s, office.environment, [&](Edit &edit) {
        Visit row = edit.campaign().visits.front();
        row.date = QDate(2023, 8, 7);
        return edit.update(row);
    }));
    REQUIRE(changeSettings(office.plan, {{u"title"_s, u"Khác nữa"_s}}, office.environment));
    CHECK(office.now().waivers.size() == 1);
}

TEST_CASE("Actions change a plan through one door", "[actions]")
{
    const QDir folder(QStringLiteral(SOKIEMTRA_SOURCE_DIR) + u"/core/actions"_s);
    QStringList found;
    for (const QString &name : folder.entryList({u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (name != u"act.cpp"_s && file.readAll().contains("plan.edit("))
            found += name;
    }
    CHECK(found.isEmpty());
}

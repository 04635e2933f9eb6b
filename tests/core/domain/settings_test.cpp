// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/setting_fields.h"
#include "tests/support/catch_qt.h"

#include <set>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every setting's text sets the same setting again", "[domain]")
{
    PlanSettings full;
    full.synthesis = DateRule{DateRule::Kind::Before, QDate(2023, 9, 15), u"trước 15/9"_s};
    full.superiorReport = DateRule{DateRule::Kind::OnOrBefore, QDate(2023, 9, 20), {}};
    full.firstDay = {DateRule::Kind::From, QDate(2023, 8, 3), u"từ"_s};
    full.date = QDate(2023, 7, 10);
    full.unitReportLeadWorkingDays = 3;
    full.title = u"Kế hoạch"_s;
    full.signer = {u"TỔ TRƯỞNG"_s, u"CHỦ TỊCH"_s, u"Mẫu"_s};
    full.noticeForm = NoticeForm::PerTeam;
    full.shortVisits = true;
    PlanSettings copy;
    std::set<QString> keys;
    for (const SettingField &field : settingFields()) {
        INFO(field.key.toStdString());
        CHECK(keys.insert(field.key).second);
        CHECK(field.set(copy, field.get(full)));
    }
    CHECK(copy == full);
}

TEST_CASE("The contract's short keys set the rule to that day at the latest", "[domain]")
{
    PlanSettings settings;
    REQUIRE(setSetting(settings, u"registration_rule"_s, u"before 2023-08-01"_s));
    CHECK(settings.registration.kind == DateRule::Kind::Before);
    REQUIRE(setSetting(settings, u"registration_last_day"_s, u"2023-07-28"_s));
    CHECK(settings.registration.kind == DateRule::Kind::OnOrBefore);
    CHECK(settings.registration.date == QDate(2023, 7, 28));
    REQUIRE(setSetting(settings, u"first_day"_s, u"3/8/2023"_s));
    CHECK(settings.firstDay.kind == DateRule::Kind::From);
    REQUIRE(setSetting(settings, u"synthesis_last_day"_s, u"2023-09-15"_s));
    CHECK(settings.synthesis);
    REQUIRE(setSetting(settings, u"synthesis_last_day"_s, u""_s));
    CHECK_FALSE(settings.synthesis);
    CHECK(settingText(settings, u"first_day"_s) == u"from 2023-08-03"_s);
}

TEST_CASE("A bad value or key is refused with what is expected, and changes nothing", "[domain]")
{
    PlanSettings settings;
    const PlanSettings before = settings;
    const auto [key, value, hint] = GENERATE(table<QString, QString, QString>(
        {{u"first_day"_s, u"soon"_s, u"2023-08-03"_s},
         {u"report_rule"_s, u"x"_s, u"before"_s},
         {u"travel_minutes"_s, u"-1"_s, u"0 to 1440"_s},
         {u"notice_lead_working_days"_s, u"100000"_s, u"0 to 365"_s},
         {u"notice_counts"_s, u"seen"_s, u"received"_s},
         {u"morning_start"_s, u"7"_s, u"07:30"_s},
         {u"short_visits"_s, u"maybe"_s, u"yes"_s},
         {u"own_day"_s, u"32/8/2023"_s, u"date"_s},
         {u"frist_day"_s, u"1"_s, u"first_day"_s},
         {u"zzz"_s, u"1"_s, u"show"_s}}));
    INFO(key.toStdString());
    const auto set = setSetting(settings, key, value);
    REQUIRE_FALSE(set);
    CHECK(set.error().kind == Error::Kind::Input);
    CHECK(set.error().message.contains(hint));
    CHECK(settings == before);
}

TEST_CASE("A plan's dates follow from its rules", "[domain]")
{
    PlanSettings settings;
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    CHECK_FALSE(planDates(settings, calendar).firstDay.isValid());
    settings.lastDay = {DateRule::Kind::Before, QDate(2023, 8, 28), {}};
    CHECK(planDates(settings, calendar).lastDay == QDate(2023, 8, 25));
    settings.beforeMeans = BeforeMeans::CalendarDay;
    CHECK(planDates(settings, calendar).lastDay == QDate(2023, 8, 27));
    CHECK_FALSE(planDates(settings, calendar).synthesisLastDay.isValid());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Invented plans of other shapes: tests/data/plans-text/.
#include "tests/core/intake/intake_support.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString levelsOf(const Campaign &campaign)
{
    QStringList names;
    for (const Level &level : campaign.levels)
        names << QString::number(level.rank) + level.name;
    return names.join(u' ');
}

} // namespace

TEST_CASE("A province's plan with Arabic numbers and teams in its body is taken in", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"tinh-hoa-son"_s));
    const CampaignIndex index(result.campaign);
    const PlanSettings &plan = result.campaign.plan;
    CHECK(result.understood == 1.0);
    REQUIRE(result.campaign.teams.size() == 3);
    CHECK(teamLine(index, 1)
          == u"Sở Khoa học và Công nghệ* | Công an tỉnh | Văn phòng UBND tỉnh | Sở Nội vụ > Sở Tài "
             u"chính | "
             u"Sở Nông nghiệp và Môi trường | Xã Đông Khê | Xã Nam Lĩnh | Phường Hạ Long Đông"_s);
    CHECK(teamLine(index, 3)
          == u"Sở Tư pháp* | Sở Y tế | Tỉnh đoàn > Sở Nội vụ | Phường 2 | Đặc khu Hòn Mây"_s);
    CHECK(levelsOf(result.campaign) == u"1tỉnh 2xã"_s);
    CHECK(plan.number == u"41/KH-BCĐCĐS"_s);
    CHECK(plan.date == QDate(2026, 8, 14));
    CHECK(plan.issuerSuperior == u"UBND tỉnh Hòa Sơn"_s);
    CHECK(plan.firstDay.toString() == u"from 2026-09-07"_s);
    CHECK(plan.lastDay.toString() == u"on-or-before 2026-09-25"_s);
    CHECK(plan.registration.toString() == u"on-or-before 2026-08-28"_s);
    CHECK(plan.report.toString() == u"before 2026-10-10"_s);
    REQUIRE(plan.synthesis);
    CHECK(plan.synthesis->toString() == u"on-or-before 2026-10-20"_s);
    CHECK(plan.noticeLeadWorkingDays == 3);
    CHECK(plan.resultNoticeWorkingDays == 7);
    CHECK(plan.resultsCountFrom == ResultsCountFrom::Visit);
    CHECK(plan.unitReportLeadWorkingDays == 5);
    CHECK(countTexts(result.campaign, PlanText::Section::Content) == 4);
    CHECK(plan.signer.capacity == u"TRƯỞNG BAN"_s);
    CHECK(plan.signer.office == u"CHỦ TỊCH UBND TỈNH"_s);
    CHECK(plan.signer.name == u"Trần Văn Thử"_s);
    CHECK(plan.filing == u"VT, KHCN"_s);
}

TEST_CASE("A commune's plan with one table row per unit is taken in", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"xa-an-binh"_s));
    const CampaignIndex index(result.campaign);
    const PlanSettings &plan = result.campaign.plan;
    CHECK(teamLine(index, 1)
          == u"Văn phòng HĐND và UBND xã* | Công an xã | Hội Nông dân xã > Phòng Kinh tế | Trường "
             u"Mầm non An "
             u"Bình | Trường Tiểu học An Bình | Thôn Đông | Thôn Tây"_s);
    CHECK(teamLine(index, 2)
          == u"Phòng Văn hóa - Xã hội* | Hội Phụ nữ xã | Phòng Kinh tế > Trung tâm Phục vụ hành "
             u"chính công | "
             u"Trường THCS An Bình | Thôn 3 | Tổ dân phố Chợ"_s);
    CHECK(levelsOf(result.campaign) == u"0tỉnh 1xã 2thôn"_s);
    CHECK(plan.title
          == u"Kiểm tra công tác cải cách hành chính trên địa bàn xã An Bình năm 2026"_s);
    CHECK(plan.issuer == u"Ủy ban nhân dân xã An Bình"_s);
    CHECK(plan.firstDay.toString() == u"from 2026-03-16"_s);
    CHECK(plan.lastDay.toString() == u"on-or-before 2026-03-27"_s);
    CHECK(plan.registration.toString() == u"before 2026-03-11"_s);
    CHECK(plan.report.toString() == u"before 2026-04-03"_s);
    CHECK(plan.noticeLeadWorkingDays == 2);
    CHECK(plan.resultNoticeWorkingDays == 3);
    CHECK(plan.teamSymbol == u"T{{number}}"_s);
    CHECK(plan.signer.capacity == u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
    const auto kindOf = [&](const QString &name) {
        for (const Unit &unit : result.campaign.units) {
            if (unit.name == name)
                return toString(unit.kind);
        }
        return QString();
    };
    CHECK(kindOf(u"Trung tâm Phục vụ hành chính công"_s) == u"one_stop"_s);
    CHECK(kindOf(u"Trường THCS An Bình"_s) == u"school"_s);
    CHECK(kindOf(u"Tổ dân phố Chợ"_s) == u"village"_s);
}

TEST_CASE("Without its list a plan still gives its lead agencies, and says what is missing",
          "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"huyen-song-thao"_s));
    const CampaignIndex index(result.campaign);
    const PlanSettings &plan = result.campaign.plan;
    CHECK(teamLine(index, 1) == u"Phòng Nông nghiệp và Phát triển nông thôn* > "_s);
    CHECK(teamLine(index, 2) == u"Ban Chỉ huy Quân sự huyện* > "_s);
    CHECK(countTexts(result.campaign, PlanText::Section::Content) == 2);
    CHECK(countTexts(result.campaign, PlanText::Section::Purpose) == 1);
    CHECK(countTexts(result.campaign, PlanText::Section::Requirement) == 1);
    CHECK(plan.firstDay.toString() == u"from 2022-05-09"_s);
    CHECK(plan.lastDay.toString() == u"before 2022-05-21"_s);
    CHECK(plan.registration.toString() == u"on-or-before 2022-05-04"_s); // "trước 17 giờ 00 ngày"
    CHECK(plan.noticeLeadWorkingDays == 3);
    CHECK_FALSE(plan.report.date.isValid());
    CHECK(result.notes.size() >= 6);
}

TEST_CASE("Wrapped lines, letters above Roman numbers and cells on lines of their own are read",
          "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"huyen-bach-giang"_s));
    const CampaignIndex index(result.campaign);
    const PlanSettings &plan = result.campaign.plan;
    CHECK(teamLine(index, 1)
          == u"Phòng Tài nguyên và Môi trường* | Công an huyện | Phòng Tài chính - Kế hoạch > Xã "
             u"Bạch Đông | "
             u"Xã Bạch Tây | Xã Bạch Nam | Thị trấn Giang Khẩu"_s);
    CHECK(teamLine(index, 2)
          == u"Thanh tra huyện* | Phòng Tư pháp | Hội Nông dân huyện > Xã Giang Đông | Xã Giang "
             u"Tây | Xã "
             u"Giang Nam"_s);
    CHECK(plan.firstDay.toString() == u"from 2024-06-01"_s);
    CHECK(plan.lastDay.toString() == u"on-or-before 2024-06-30"_s);
    CHECK(plan.report.toString() == u"before 2024-07-08"_s);
    REQUIRE(result.repairs.size() == 1);
    CHECK(result.repairs.front().after == u"43/2014/NĐ-CP"_s);
    REQUIRE(result.campaign.outlines.size() == 1);
    const Outline &outline = result.campaign.outlines.front();
    CHECK(outline.tier == Tier::Lower);
    CHECK(outline.periodFrom == QDate(2023, 1, 1));
    CHECK(outline.periodTo == QDate(2024, 5, 31));
    CHECK(countItems(result.campaign, outline.id) == 8);
}

TEST_CASE("Teams told in sentences, several limits in one sentence and bullets are read",
          "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"phuong-dong-hai"_s));
    const CampaignIndex index(result.campaign);
    const PlanSettings &plan = result.campaign.plan;
    CHECK(teamLine(index, 1)
          == u"Công an phường* | Phòng Kinh tế, Hạ tầng và Đô thị | Ban Chỉ huy Quân sự phường > "
             u"Trường Tiểu "
             u"học Đông Hải | Trường THCS Đông Hải | Tổ dân phố Hải Bắc | Tổ dân phố Hải Nam"_s);
    CHECK(levelsOf(result.campaign) == u"0thành phố 1phường 2thôn"_s);
    REQUIRE(plan.synthesis);
    REQUIRE(plan.superiorReport);
    CHECK(plan.synthesis->toString() == u"before 2026-02-13"_s);
    CHECK(plan.superiorReport->toString() == u"before 2026-02-20"_s);
    CHECK(plan.firstDay.date == QDate(2026, 1, 26)); // its year stands with the last day
    CHECK(plan.noticeLeadWorkingDays == 1);
    CHECK(plan.resultNoticeWorkingDays == 4);
    CHECK(plan.teamLetterhead == u"ĐOÀN KIỂM TRA SỐ {{number}}"_s);
}

TEST_CASE("Headings in capitals stand above items that are numbered alike", "[intake]")
{
    QString plan = QString::fromUtf8(*sampleDocument(u"quang-xuong"_s));
    const QStringList headings{u"I. MỤC ĐÍCH"_s,
                               u"II. NỘI DUNG"_s,
                               u"III. PHƯƠNG PHÁP"_s,
                               u"IV. THÀNH PHẦN"_s,
                               u"V. TỔ CHỨC"_s};
    for (int i = 0; i < headings.size(); ++i)
        plan.replace(u'\n' + headings[i],
                     u'\n' + QString::number(i + 1) + headings[i].mid(headings[i].indexOf(u'.')));
    const IntakeResult result = takenIn(plan.toUtf8());
    CHECK(result.understood == 1.0);
    CHECK(countTexts(result.campaign, PlanText::Section::Purpose) == 2);
    CHECK(countTexts(result.campaign, PlanText::Section::Content) == 11);
    CHECK(result.campaign.duties.size() == 4);
    CHECK(result.campaign.plan.registration.toString() == u"before 2023-08-01"_s);
}

TEST_CASE("Named people come onto their team with role, title and agency", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"so-noi-vu-bac-hai"_s));
    const CampaignIndex index(result.campaign);
    CHECK(teamLine(index, 2)
          == u"Trung tâm Lưu trữ* | Công an tỉnh > Phường Hải Châu | Xã Hải Dương"_s);
    REQUIRE(index.teamByNumber(1) != nullptr);
    const auto &people = index.peopleOfTeam(index.teamByNumber(1)->id);
    REQUIRE(people.size() == 2);
    CHECK(people[0]->role == Role::Leader);
    CHECK(index.person(people[0]->person)->title == u"Phó Giám đốc Sở Nội vụ"_s);
    CHECK(people[1]->role == Role::Secretary);
    CHECK(result.campaign.plan.noticeLeadWorkingDays == 3);
    CHECK(result.campaign.plan.report.toString() == u"before 2026-03-31"_s);
}

TEST_CASE("A table whose team column follows the units gives each unit its own team", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"xa-my-lam"_s));
    const CampaignIndex index(result.campaign);
    CHECK(
        teamLine(index, 1)
        == u"Phòng Văn hóa - Xã hội* | Trạm Y tế xã > Trường Mầm non Mỹ Lâm | Trường Tiểu học Mỹ Lâm 1"_s);
    CHECK(
        teamLine(index, 2)
        == u"Công an xã* | Hội Phụ nữ xã | Đoàn Thanh niên xã > Trường Tiểu học Mỹ Lâm 2 | Thôn Lâm Thượng"_s);
    CHECK(result.campaign.plan.standingAgency == u"Phòng Văn hóa - Xã hội"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// More invented plans of tests/data/plans-text/: other orders of sections, lists and lead times.
#include "tests/core/intake/intake_support.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString unread(const IntakeResult &result)
{
    QStringList lines;
    for (const UnreadPassage &passage : result.notUnderstood)
        lines << passage.text;
    return lines.join(u'\n');
}

/// "first … last, registration, report, synthesis; notice/results/unit's report".
QString rulesOf(const PlanSettings &plan)
{
    const auto text = [](const DateRule &rule) {
        return rule.date.isValid() ? rule.toString() : u"-"_s;
    };
    return QStringList{text(plan.firstDay),
                       text(plan.lastDay),
                       text(plan.registration),
                       text(plan.report),
                       plan.synthesis ? text(*plan.synthesis) : u"-"_s,
                       plan.superiorReport ? text(*plan.superiorReport) : u"-"_s,
                       QString::number(plan.noticeLeadWorkingDays),
                       QString::number(plan.resultNoticeWorkingDays),
                       QString::number(plan.unitReportLeadWorkingDays.value_or(0))}
        .join(u" | ");
}

QStringList teamLines(const Campaign &campaign)
{
    const CampaignIndex index(campaign);
    QStringList lines;
    for (const Team &team : campaign.teams)
        lines << teamLine(index, team.number);
    return lines;
}

} // namespace

TEST_CASE("A province's plan that begins with time and teams is taken in", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"tinh-son-hai"_s));
    CHECK(unread(result) == QString());
    CHECK(rulesOf(result.campaign.plan)
          == u"from 2026-10-19 | on-or-before 2026-11-06 | on-or-before 2026-10-12 | before "
             u"2026-11-20 | before 2026-11-30 | - | 5 | 10 | 3"_s);
    CHECK(
        teamLines(result.campaign)
        == QStringList{
            u"Thanh tra tỉnh* | Sở Tư pháp | Công an tỉnh > Sở Nông nghiệp và Môi trường | Sở Xây dựng | Xã An Hải | Xã Bình Hải"_s,
            u"Sở Nội vụ* | Văn phòng UBND tỉnh | Thanh tra tỉnh > Sở Y tế | Phường Đông Sơn | Phường Tây Sơn"_s,
            u"Sở Tư pháp* | Sở Tài chính > Xã Hòa Hải | Xã Thuận Hải | Xã Phú Hải"_s,
            u"Văn phòng UBND tỉnh* | Sở Nội vụ | Mặt trận Tổ quốc tỉnh > Đặc khu Hòn Đá | Phường Nam Sơn"_s});
    CHECK(countTexts(result.campaign, PlanText::Section::Purpose) == 1);
    CHECK(countTexts(result.campaign, PlanText::Section::Requirement) == 1);
    CHECK(countTexts(result.campaign, PlanText::Section::Content) == 3);
    CHECK(result.campaign.plan.standingAgency == u"Thanh tra tỉnh"_s);
}

TEST_CASE("A commune's plan with groups that inspect villages and schools is taken in", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"xa-dong-giang"_s));
    CHECK(unread(result) == QString());
    CHECK(rulesOf(result.campaign.plan)
          == u"from 2027-05-10 | on-or-before 2027-05-21 | before 2027-05-04 | before 2027-05-31 "
             u"| on-or-before 2027-06-07 | - | 2 | 5 | 0"_s);
    CHECK(
        teamLines(result.campaign)
        == QStringList{
            u"Công an xã* | Ban Chỉ huy Quân sự xã > Trường Mầm non Đông Giang | Trường Tiểu học Đông Giang | Trường THCS Đông Giang"_s,
            u"Phòng Kinh tế* | Đoàn Thanh niên xã > Thôn Thượng | Thôn Trung | Thôn Hạ"_s,
            u"Văn phòng HĐND và UBND xã* | Hội Cựu chiến binh xã > Thôn Đồng Bãi | Thôn Đồng Cao | Trạm Y tế xã"_s});
    CHECK(countTexts(result.campaign, PlanText::Section::Content) == 2);
}

TEST_CASE("Teams in the plan's last section, under letters, are taken in", "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"huyen-phu-an"_s));
    CHECK(unread(result) == QString());
    CHECK(rulesOf(result.campaign.plan)
          == u"from 2023-12-01 | on-or-before 2023-12-31 | on-or-before 2023-11-24 | before "
             u"2024-01-08 | - | on-or-before 2024-01-20 | 3 | 0 | 0"_s);
    CHECK(
        teamLines(result.campaign)
        == QStringList{
            u"Phòng Kinh tế và Hạ tầng* | Công an huyện | Phòng Y tế | Phòng Văn hóa và Thông tin > Thị trấn Phú An | Xã Phú Bình | Xã Phú Cường"_s,
            u"Công an huyện* | Đội Quản lý thị trường số 5 | Phòng Nông nghiệp và Phát triển nông thôn > Xã Phú Dương | Xã Phú Điền"_s});
    CHECK(countTexts(result.campaign, PlanText::Section::Content) == 2);
    CHECK(countTexts(result.campaign, PlanText::Section::Method) == 2);
}

TEST_CASE("A city's plan with teams under capitals is taken in; its doubtful day is told",
          "[intake]")
{
    const IntakeResult result = takenIn(fixture(u"thanh-pho-tan-hoa"_s));
    CHECK(unread(result).contains(u"vào ngày 08/7/2024"));
    CHECK(rulesOf(result.campaign.plan)
          == u"from 2024-07-15 | on-or-before 2024-07-26 | - | before 2024-08-05 | - | - | 1 | 0 "
             u"| 0"_s);
    CHECK(
        teamLines(result.campaign)
        == QStringList{
            u"Phòng Nội vụ* | Thanh tra thành phố > Phường 1 | Phường 2 | Xã Tân Đông"_s,
            u"Văn phòng HĐND và UBND thành phố* | Phòng Tư pháp > Phường 3 | Phòng Quản lý đô thị | Trung tâm Văn hóa thành phố"_s});
}

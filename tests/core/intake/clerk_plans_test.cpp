// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of writing that clerks use: ordinals, roles in running text, teams under Roman numbers.
#include "tests/core/intake/intake_support.h"

#include <QTemporaryDir>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A commune's plan under "Phần thứ …", with its teams in running text.
QString ordinalPlan()
{
    return u"UBND XÃ MỸ TÚ\nSố: 15/KH-UBND\nKẾ HOẠCH\nKiểm tra an toàn hồ chứa năm 2026\n"
           u"Phần thứ nhất. MỤC ĐÍCH\n- Giữ an toàn cho hạ du.\n"
           u"Phần thứ hai. NỘI DUNG\n1. Hồ sơ vận hành.\n2. Thiết bị cửa xả.\n"
           u"Phần thứ ba. THÀNH PHẦN VÀ THỜI GIAN\n"
           u"1. Tổ kiểm tra số 01: Phòng Kinh tế chủ trì; Công an xã, Trạm Y tế xã tham gia. "
           u"Kiểm tra: Trường THCS Mỹ Tú, Thôn 5.\n"
           u"2. Tổ kiểm tra số 02: Công an xã làm Trưởng đoàn; Hội Nông dân xã phối hợp. "
           u"Kiểm tra: Thôn 6, Thôn 7.\n"
           u"3. Thời gian kiểm tra: trong các ngày từ 01/6/2026 đến 19/6/2026.\n"
           u"Phần thứ tư. TỔ CHỨC THỰC HIỆN\n"
           u"1. Các Tổ gửi lịch trước ngày 25/5/2026 về Phòng Kinh tế. Thông báo trước 04 ngày "
           u"làm việc. Báo cáo xong trước 26/6/2026.\n"_s;
}

/// A district's plan of old, with an appendix of teams under Roman numbers.
QString romanPlan()
{
    return u"ỦY BAN NHÂN DÂN\nHUYỆN LÂM HÀ ĐÔNG\nSố: 31/KH-UBND\n"
           u"Lâm Hà Đông, ngày 03 tháng 9 năm 2024\nKẾ HOẠCH\nKiểm tra chợ nông thôn năm 2024\n"
           u"A. MỤC ĐÍCH, YÊU CẦU\nI. Mục đích: Giữ chợ sạch.\nII. Yêu cầu: Khách quan.\n"
           u"B. NỘI DUNG KIỂM TRA\nI. Vệ sinh.\nII. Giá niêm yết.\n"
           u"C. THỜI GIAN KIỂM TRA\nTừ ngày 23 tháng 9 năm 2024 đến ngày 11 tháng 10 năm 2024.\n"
           u"D. TỔ CHỨC THỰC HIỆN\n"
           u"I. Phòng Tư pháp: là cơ quan thường trực. Nhận lịch của các đoàn trước ngày 16 tháng "
           u"9 năm 2024.\n"
           u"II. Các đoàn thông báo cho đơn vị trước ít nhất 4 ngày làm việc, gửi báo cáo trước "
           u"ngày 21 tháng 10 năm 2024.\n"
           u"PHỤ LỤC 1\nTHÀNH PHẦN ĐOÀN VÀ ĐƠN VỊ ĐƯỢC KIỂM TRA\n"
           u"I. ĐOÀN SỐ 1\n1. Thành phần\n- Lãnh đạo Phòng Tư pháp: Trưởng đoàn\n"
           u"- Đại diện Công an huyện: Thành viên\n2. Đơn vị được kiểm tra\n"
           u"Xã Đông Lâm, xã Tây Lâm, thị trấn Hà Trung\n"
           u"II. ĐOÀN SỐ 2\n1. Thành phần\n- Lãnh đạo Phòng Nội vụ: Trưởng đoàn\n"
           u"- Phòng Tư pháp: Thành viên\n2. Đơn vị được kiểm tra\nXã Nam Lâm; xã Bắc Lâm\n"_s;
}

QString unread(const IntakeResult &result)
{
    QString text;
    for (const UnreadPassage &passage : result.notUnderstood)
        text += passage.text + u'\n';
    return text;
}

} // namespace

TEST_CASE("Roles in a team's running text are roles and no part of a name", "[intake]")
{
    const IntakeResult result = takenIn(ordinalPlan().toUtf8());
    const CampaignIndex index(result.campaign);
    CHECK(teamLine(index, 1)
          == u"Phòng Kinh tế* | Công an xã | Trạm Y tế xã > Trường THCS Mỹ Tú | Thôn 5"_s);
    CHECK(teamLine(index, 2) == u"Công an xã* | Hội Nông dân xã > Thôn 6 | Thôn 7"_s);
}

TEST_CASE("Headings with ordinals divide a plan like numbers", "[intake]")
{
    QString apart = ordinalPlan();
    apart.replace(u"thứ hai. "_s, u"thứ hai\n"_s);
    for (const QString &text : {ordinalPlan(), apart}) {
        const IntakeResult result = takenIn(text.toUtf8());
        const PlanSettings &plan = result.campaign.plan;
        CHECK(plan.title == u"Kiểm tra an toàn hồ chứa năm 2026"_s);
        CHECK(countTexts(result.campaign, PlanText::Section::Purpose) == 1);
        CHECK(countTexts(result.campaign, PlanText::Section::Content) == 2);
        CHECK(plan.firstDay.date == QDate(2026, 6, 1));
        CHECK(plan.lastDay.date == QDate(2026, 6, 19));
        CHECK(plan.registration.toString() == u"before 2026-05-25"_s);
        CHECK(plan.report.toString() == u"before 2026-06-26"_s);
        CHECK(plan.noticeLeadWorkingDays == 4);
        CHECK(unread(result) == QString());
    }
}

TEST_CASE("Sending and receiving the schedule is its registration", "[intake]")
{
    const PlanSettings plan = takenIn(romanPlan().toUtf8()).campaign.plan;
    CHECK(plan.registration.toString() == u"before 2024-09-16"_s);
    CHECK(plan.noticeLeadWorkingDays == 4);
    CHECK_FALSE(plan.unitReportLeadWorkingDays);
    CHECK(plan.report.toString() == u"before 2024-10-21"_s);
    QString sent = romanPlan();
    sent.replace(u"Nhận lịch của các đoàn trước ngày 16 tháng 9 năm 2024."_s,
                 u"Các Trưởng đoàn gửi lịch kiểm tra về Phòng chậm nhất ngày 13/9/2024;"_s);
    CHECK(takenIn(sent.toUtf8()).campaign.plan.registration.toString()
          == u"on-or-before 2024-09-13"_s);
}

TEST_CASE("A line with a day of which nothing came is not called understood", "[intake]")
{
    for (const QString &line : {u"Phòng Tư pháp sơ kết đợt đầu trước ngày 01 tháng 10 năm 2024."_s,
                                u"Phòng Tư pháp hoàn thiện hồ sơ trong 09 ngày làm việc."_s}) {
        QString text = romanPlan();
        text.replace(u"PHỤ LỤC 1"_s, u"III. "_s + line + u"\nPHỤ LỤC 1"_s);
        const IntakeResult result = takenIn(text.toUtf8());
        CHECK(result.understood < 1.0);
        CHECK(unread(result) == u"III. "_s + line + u'\n');
    }
    CHECK(takenIn(romanPlan().toUtf8()).understood == 1.0);
}

TEST_CASE("Teams under Roman numbers keep their numbered parts", "[intake]")
{
    QString plain = romanPlan();
    plain.replace(u"PHỤ LỤC 1\nTHÀNH PHẦN ĐOÀN VÀ ĐƠN VỊ ĐƯỢC KIỂM TRA"_s,
                  u"DANH SÁCH CÁC ĐOÀN KIỂM TRA"_s);
    QString titled = romanPlan();
    titled.replace(u"PHỤ LỤC 1\n"_s, u"Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Văn Mẫu\n"_s);
    for (const QString &text : {romanPlan(), plain, titled}) {
        const IntakeResult result = takenIn(text.toUtf8());
        const CampaignIndex index(result.campaign);
        CHECK(result.campaign.teams.size() == 2);
        CHECK(
            teamLine(index, 1)
            == u"Phòng Tư pháp* | Công an huyện > Xã Đông Lâm | Xã Tây Lâm | Thị trấn Hà Trung"_s);
        CHECK(teamLine(index, 2) == u"Phòng Nội vụ* | Phòng Tư pháp > Xã Nam Lâm | Xã Bắc Lâm"_s);
        CHECK(unread(result) == QString());
    }
}

TEST_CASE("A file that cannot be read is refused in our own words", "[intake]")
{
    const QTemporaryDir folder;
    const auto folderRead = takeInFile(folder.path(), fixedEnvironment());
    const auto missing = takeInFile(folder.filePath(u"none.txt"_s), fixedEnvironment());
    REQUIRE_FALSE(folderRead);
    REQUIRE_FALSE(missing);
    CHECK(folderRead.error().message.contains(u"is a folder"));
    CHECK(missing.error().message.startsWith(u"There is no file"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says unclearly is told, not guessed: columns side by side, days without a limit.
#include "tests/core/intake/intake_support.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An invented district's plan; \a registration and \a teams are sentences of it.
QString plan(const QString &registration, const QString &teams, const QString &appendix = {})
{
    return u"UBND HUYỆN VĂN ĐÔNG                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
           u"                                          Độc lập - Tự do - Hạnh phúc\n"
           u"Số: 12/KH-UBND                      Văn Đông, ngày 05 tháng 8 năm 2024\n\n"
           u"KẾ HOẠCH\nKiểm tra công tác lưu trữ năm 2024\n"
           u"I. MỤC ĐÍCH\n- Giữ hồ sơ đầy đủ.\n"
           u"II. NỘI DUNG KIỂM TRA\n1. Kho lưu trữ.\n2. Sổ mượn trả.\n"
           u"III. THÀNH PHẦN ĐOÀN KIỂM TRA\n"_s
           + teams
           + u"IV. THỜI GIAN KIỂM TRA\nTừ ngày 09/9/2024 đến ngày 20/9/2024.\n"
             u"V. TỔ CHỨC THỰC HIỆN\n1. Các Đoàn kiểm tra: "_s
           + registration
           + u" Gửi thông báo cho đơn vị trước ít nhất 03 ngày làm việc.\n"
             u"Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN\n"
             u"- Như trên;                                           CHỦ TỊCH\n"
             u"- Lưu: VT.                                           Đỗ Văn Mẫu\n"_s
           + appendix;
}

const QString registers = u"Đăng ký lịch kiểm tra trước ngày 30/8/2024."_s;
const QString twoTeams =
    u"- Đoàn số 1: Phòng Tư pháp chủ trì; Công an huyện tham gia. Kiểm tra: Xã Đông Văn, xã Tây "
    u"Văn.\n- Đoàn số 2: Phòng Nội vụ chủ trì; Phòng Y tế tham gia. Kiểm tra: Xã Nam Văn.\n"_s;

QString unread(const IntakeResult &result)
{
    QString text;
    for (const UnreadPassage &passage : result.notUnderstood)
        text += passage.text + u'\n';
    return text;
}

bool hasNote(const IntakeResult &result, QStringView words)
{
    return std::any_of(result.notes.begin(), result.notes.end(), [words](const QString &note) {
        return note.contains(words);
    });
}

} // namespace

TEST_CASE("Letterhead and signature are read where they stand side by side", "[intake]")
{
    const IntakeResult result = takenIn(plan(registers, twoTeams).toUtf8());
    const PlanSettings &settings = result.campaign.plan;
    CHECK(settings.issuer == u"UBND huyện Văn Đông"_s);
    CHECK(settings.number == u"12/KH-UBND"_s);
    CHECK(settings.date == QDate(2024, 8, 5));
    CHECK(settings.placeName == u"Văn Đông"_s);
    CHECK(settings.signer.name == u"Đỗ Văn Mẫu"_s);
    CHECK(settings.filing == u"VT"_s);
    CHECK(result.campaign.recipients.size() == 2);
    CHECK(unread(result) == QString());
    CHECK(teamLine(CampaignIndex(result.campaign), 1)
          == u"Phòng Tư pháp* | Công an huyện > Xã Đông Văn | Xã Tây Văn"_s);
}

TEST_CASE("Teams in columns side by side are listed as not understood, never mixed up", "[intake]")
{
    const QString columns =
        u"PHỤ LỤC\nDANH SÁCH CÁC ĐOÀN KIỂM TRA\n"
        u" STT   Đoàn kiểm tra     Thành viên                Đơn vị được kiểm tra\n"
        u"  1    Đoàn số 1         Phòng Tư pháp (Trưởng     Xã Đông Văn; xã Tây\n"
        u"                         đoàn); Công an huyện      Văn\n"
        u"  2    Đoàn số 2         Phòng Nội vụ (Trưởng      Xã Nam Văn; xã\n"
        u"                         đoàn); Phòng Y tế         Bắc Văn\n"_s;
    const IntakeResult result =
        takenIn(plan(registers, u"(Danh sách tại Phụ lục kèm theo).\n"_s, columns).toUtf8());
    CHECK(result.campaign.teams.empty());
    CHECK(hasNote(result, u"columns side by side"));
    for (const QString &words : {u"Đoàn số 1"_s, u"đoàn); Công an huyện"_s, u"Bắc Văn"_s})
        CHECK(unread(result).contains(words));
    CHECK(result.understood < 1.0);
}

TEST_CASE("A day without a word that makes it a limit is a doubt, not a rule", "[intake]")
{
    for (const QString &sentence : {u"Đăng ký lịch kiểm tra vào ngày 30/8/2024."_s,
                                    u"Đăng ký lịch kiểm tra ngày 30 tháng 8 năm 2024."_s}) {
        const IntakeResult result = takenIn(plan(sentence, twoTeams).toUtf8());
        CHECK_FALSE(result.campaign.plan.registration.date.isValid());
        CHECK(unread(result).contains(sentence));
        CHECK(hasNote(result, u"register"));
    }
    const QString cited = registers + u" Thực hiện đúng Quy chế số 15/QC-UBND ngày 03/02/2024."_s;
    CHECK(unread(takenIn(plan(cited, twoTeams).toUtf8())) == QString());
}

TEST_CASE("The decision on the working group is read with its issuer and subject", "[intake]")
{
    const auto [said, read] = GENERATE(table<QString, QString>({
        {u"55/QĐ-UBND ngày 02/8/2024 của UBND huyện về lập Tổ công tác lưu trữ."_s,
         u"55/QĐ-UBND ngày 02/8/2024 của UBND huyện về lập Tổ công tác lưu trữ"_s},
        {u"55/QĐ-UBND ngày 02 tháng 8 năm 2024 về kiện toàn Tổ công tác. Thư ký do đoàn cử."_s,
         u"55/QĐ-UBND ngày 02/8/2024 về kiện toàn Tổ công tác"_s},
        {u"55/QĐ-UBND ngày 02/8/2024."_s, u"55/QĐ-UBND ngày 02/8/2024"_s},
    }));
    const QString teams = u"Thành viên lấy từ Tổ công tác theo Quyết định số "_s + said + u'\n';
    const IntakeResult result = takenIn(plan(registers, teams).toUtf8());
    CHECK(result.campaign.plan.groupDecision == u"Quyết định số "_s + read);
}

TEST_CASE("Offices in front of “kiểm tra:” are members, also behind a comma", "[intake]")
{
    const QString teams =
        u"- Đoàn số 1: Phòng Tư pháp chủ trì, Công an huyện, Phòng Y tế tham gia, kiểm tra: Xã "
        u"Đông Văn, xã Tây Văn.\n- Đoàn số 2: Phòng Nội vụ chủ trì, Phòng Y tế phối hợp, kiểm tra: "
        u"Xã Nam Văn.\n"_s;
    const IntakeResult result = takenIn(plan(registers, teams).toUtf8());
    const CampaignIndex index(result.campaign);
    CHECK(teamLine(index, 1)
          == u"Phòng Tư pháp* | Công an huyện | Phòng Y tế > Xã Đông Văn | Xã Tây Văn"_s);
    CHECK(teamLine(index, 2) == u"Phòng Nội vụ* | Phòng Y tế > Xã Nam Văn"_s);
}

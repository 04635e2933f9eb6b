// SPDX-License-Identifier: GPL-3.0-or-later
// Papers around and after the visits: tasks, outline, minutes, results, the team's report.
#include "core/documents/filled_paper.h"
#include "core/documents/papers.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paper_campaign.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct World
{
    World()
    {
        visit = builder.campaign.visits.front().id;
        const UnitId unit = builder.row(visit).unit;
        add(FindingSeverity::Praise, u"ban hành đủ văn bản chỉ đạo."_s);
        const FindingId bad = add(FindingSeverity::Shortcoming, u"chưa số hóa kết quả"_s);
        add(FindingSeverity::Proposal, u"hỗ trợ kinh phí"_s);
        Recommendation todo;
        todo.id = builder.next<RecommendationId>();
        todo.finding = bad;
        todo.text = u"số hóa xong hồ sơ còn lại"_s;
        todo.owner = unit;
        todo.due = QDate(2023, 9, 30);
        builder.campaign.recommendations.push_back(todo);
        MemberTask task;
        task.id = builder.next<MemberTaskId>();
        task.team = builder.team(1);
        task.person = builder.person(u"Trần Văn Thử"_s);
        task.text = u"Kinh phí, hạ tầng"_s;
        builder.campaign.memberTasks.push_back(task);
    }

    FindingId add(FindingSeverity severity, const QString &text)
    {
        Finding finding;
        finding.id = builder.next<FindingId>();
        finding.visit = visit;
        finding.severity = severity;
        finding.text = text;
        builder.campaign.findings.push_back(finding);
        return finding.id;
    }

    QString text(const QString &kind, bool ofUnit)
    {
        const CampaignIndex index(builder.campaign);
        PaperRequest request{kind, builder.team(1), {}, true};
        if (ofUnit)
            request.unit = builder.row(visit).unit;
        const auto document = buildPaper(index, environmentOn({2023, 8, 4}), request);
        INFO((document ? std::string() : document.error().message.toStdString()));
        REQUIRE(document);
        return dumpText(*document);
    }

    CampaignBuilder builder = paperCampaign();
    VisitId visit;
};

} // namespace

TEST_CASE("A results notice says what was found, what must be done and that it is a draft",
          "[papers]")
{
    World world;
    const QString one = world.text(u"results-notice"_s, true);
    CHECK(one.contains(u"draft: Dự thảo – chưa ban hành"_s));
    CHECK(one.contains(u"dash: - Ban hành đủ văn bản chỉ đạo."_s));
    CHECK(one.contains(u"dash: - Chưa số hóa kết quả."_s));
    CHECK(one.contains(u"| 1 | Số hóa xong hồ sơ còn lại | "_s));
    CHECK(one.contains(u"| 30/9/2023 |"_s));
    CHECK(one.contains(u"dash: - Hỗ trợ kinh phí."_s));
    CHECK_FALSE(one.contains(u"………"_s));
    const QString all = world.text(u"results-notice"_s, false);
    CHECK(all.contains(u"clause: 1. "_s));
    CHECK(all.count(u"(để t/h)"_s) >= 9);
}

TEST_CASE("Where nothing was recorded a results notice leaves room to write", "[papers]")
{
    World world;
    world.builder.campaign.findings.clear();
    world.builder.campaign.recommendations.clear();
    CHECK(world.text(u"results-notice"_s, true).count(u"body: ………"_s) == 4);
}

TEST_CASE("The assignment of tasks has every member once, with what he looks after", "[papers]")
{
    World world;
    const QString text = world.text(u"task-assignment"_s, false);
    CHECK(text.contains(u"Đồng chí Trần Văn Thử, Cán bộ"_s));
    CHECK(text.contains(u"| Thư ký | Kinh phí, hạ tầng |"_s));
    CHECK(text.contains(u"Phương tiện đi lại"_s));
    // A team without a visit has its tasks all the same.
    for (Visit &visit : world.builder.campaign.visits)
        visit.date.reset();
    CHECK(world.text(u"task-assignment"_s, false).contains(u"Trần Văn Thử"_s));
}

TEST_CASE("Minutes have three signers and no place and date in their head", "[papers]")
{
    World world;
    const QString text = world.text(u"minutes"_s, true);
    CHECK(text.contains(u"sign: ĐẠI DIỆN ĐƠN VỊ / ĐƯỢC KIỂM TRA"_s));
    CHECK(text.contains(u"sign: THƯ KÝ"_s));
    CHECK(text.contains(u"sign: TRƯỞNG ĐOÀN |  | Lê Thị Mẫu"_s));
    CHECK(text.contains(u"place: \n"_s));
    CHECK(text.contains(u"/BB-ĐKT1"_s));
}

TEST_CASE("The outline is the unit's own report with room under each item", "[papers]")
{
    World world;
    world.visit = [&] {
        for (const Visit &visit : world.builder.campaign.visits) {
            if (visit.unit == world.builder.unit(u"Phòng Tài chính - Kế hoạch"_s))
                return visit.id;
        }
        return world.visit;
    }();
    const QString text = world.text(u"outline"_s, true);
    CHECK(text.contains(u"issuer: PHÒNG TÀI CHÍNH - KẾ HOẠCH"_s));
    CHECK(text.contains(u"addressee: Kính gửi: Đoàn kiểm tra số 01."_s));
    CHECK(text.contains(u"Nội dung bổ sung đối với"_s));
    CHECK(text.contains(u"từ ngày 01/01/2022 đến ngày 30/6/2023"_s));
    CHECK(text.count(u"plain: ………"_s) > 9);
}

TEST_CASE("The team's report counts from the campaign and goes to the standing agency", "[papers]")
{
    World world;
    world.builder.row(world.visit).state = VisitState::Done;
    const QString text = world.text(u"team-report"_s, false);
    CHECK(text.contains(u"addressee: Kính gửi: Công an huyện."_s));
    CHECK(text.contains(u"Số đơn vị được giao kiểm tra: 09; đã xếp lịch: 09; đã kiểm tra: 01;"_s));
    CHECK(text.contains(u"BẢNG THEO DÕI KIẾN NGHỊ"_s));
    CHECK(text.contains(u"/BC-ĐKT1"_s));
    const CampaignIndex index(world.builder.campaign);
    const auto facts = paperFacts(
        index, environmentOn({2023, 8, 4}), {u"team-report"_s, world.builder.team(1), {}, true});
    REQUIRE(facts);
    REQUIRE_FALSE(facts->recipients.empty());
    CHECK(facts->recipients.front().unit == world.builder.unit(u"Công an huyện"_s));
    CHECK(facts->recipients.front().purpose == u"b/c"_s);
}

TEST_CASE("The synthesis has a row for each team and the sum, and counts recommendations",
          "[papers]")
{
    World world;
    world.builder.row(world.visit).state = VisitState::Done;
    const CampaignIndex index(world.builder.campaign);
    const auto document =
        buildPaper(index, environmentOn({2023, 10, 4}), {u"synthesis-report"_s, {}, {}, true});
    REQUIRE(document);
    const QString text = dumpText(*document);
    CHECK(text.contains(u"| Đoàn kiểm tra số 01 | 09 | 09 | 00 | 01 | 00 |"_s));
    CHECK(text.contains(u"| Tổng cộng | 41 |"_s));
    CHECK(text.contains(u"Tổng số kiến nghị: 01; đã xong: 00; đang thực hiện: 00; quá hạn: 01."_s));
    CHECK(text.contains(u"/BC-"_s));
    CHECK_FALSE(
        expandSelection(index, {u"synthesis-report"_s, world.builder.team(1), {}, false, false}));
}

TEST_CASE("The letter of a change of members is the member's agency's own", "[papers]")
{
    World world;
    const CampaignIndex before(world.builder.campaign);
    const PaperRequest request{
        u"substitution-notice"_s, world.builder.team(1), world.builder.row(world.visit).unit, true};
    CHECK_FALSE(buildPaper(before, environmentOn({2023, 8, 1}), request));
    const PersonId away = world.builder.person(u"Trần Văn Thử"_s);
    const PersonId by = world.builder.person(u"Nguyễn Văn Thay"_s, u"Công an huyện"_s);
    world.builder.substitute(away, by, world.visit);
    world.builder.absence(away,
                          {*world.builder.row(world.visit).date, DayPart::Morning},
                          {{2023, 8, 30}, DayPart::Afternoon});
    world.builder.campaign.absences.back().reason = u"đi học"_s;
    const CampaignIndex index(world.builder.campaign);
    const auto document = buildPaper(index, environmentOn({2023, 8, 1}), request);
    REQUIRE(document);
    const QString text = dumpText(*document);
    CHECK(text.contains(u"issuer: CÔNG AN HUYỆN"_s));
    CHECK(document->letterhead.title.isEmpty());
    CHECK(text.contains(u"subject: V/v thay đổi thành viên Đoàn kiểm tra số 01"_s));
    CHECK(text.contains(u"addressee: Kính gửi: Trưởng Đoàn kiểm tra số 01."_s));
    CHECK(text.contains(u"Đồng chí Trần Văn Thử, Cán bộ không tham gia được vì lý do đi học"_s));
    CHECK(text.contains(u"cử đồng chí Nguyễn Văn Thay"_s));
    const auto facts = paperFacts(index, environmentOn({2023, 8, 1}), request);
    REQUIRE(facts);
    CHECK(facts->ofOtherBody);
}

TEST_CASE("Which papers a choice comes to, by kind", "[papers]")
{
    World world;
    const CampaignIndex index(world.builder.campaign);
    const TeamId one = world.builder.team(1);
    const auto count = [&](const PaperSelection &wanted) {
        const auto requests = expandSelection(index, wanted);
        REQUIRE(requests);
        return requests->size();
    };
    CHECK(count({u"results-notice"_s, one, {}, false, false}) == 1);
    CHECK(count({u"results-notice"_s, one, {}, true, false}) == 9);
    CHECK(count({u"task-assignment"_s, {}, {}, false, true}) == 5);
    CHECK(count({u"outline"_s, one, {}, false, false}) == 9);
    CHECK_FALSE(expandSelection(
        index, {u"team-report"_s, {}, world.builder.unit(u"Xã Quảng Bình"_s), false, false}));
    CHECK_FALSE(buildPaper(index, environmentOn({2023, 8, 4}), {u"minutes"_s, one, {}, true}));
}

TEST_CASE("A packed paper is read back; other bytes are refused", "[papers]")
{
    const FilledPaper paper{u"letter"_s, u"letter_x"_s, u"!title A\n\nText | one\n"_s};
    CHECK(unpacked(packed(paper)) == paper);
    CHECK_FALSE(unpacked("nothing of ours"));
    CHECK_FALSE(unpacked({}));
}

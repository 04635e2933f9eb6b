// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/phrases.h"
#include "core/documents/papers.h"
#include "core/rules/check.h"
#include "tests/support/golden.h"
#include "tests/support/paper_campaign.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Environment &day()
{
    static const Environment environment = environmentOn({2023, 7, 31});
    return environment;
}

struct World
{
    explicit World(CampaignBuilder made = paperCampaign())
        : builder(std::move(made))
        , index(builder.campaign)
    {}

    Document paper(const QString &kind, int team, const QString &unit = {}, bool forSigning = true)
    {
        PaperRequest request{kind, {}, {}, forSigning};
        if (team > 0)
            request.team = index.teamByNumber(team)->id;
        if (!unit.isEmpty())
            request.unit = builder.unit(unit);
        const auto document = buildPaper(index, day(), request);
        INFO((document ? std::string() : document.error().message.toStdString()));
        REQUIRE(document);
        return *document;
    }

    CampaignBuilder builder;
    CampaignIndex index;
};

bool hasLine(const Document &document, const QString &line)
{
    return dumpText(document).split(u'\n').contains(line);
}

} // namespace

TEST_CASE("Papers read as they were accepted", "[papers][golden]")
{
    World world;
    checkGolden(u"notice-commune"_s,
                dumpText(world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s)));
    checkGolden(u"notice-office"_s,
                dumpText(world.paper(u"inspection-notice"_s, 1, u"Phòng Tài chính - Kế hoạch"_s)));
    checkGolden(u"notice-team"_s, dumpText(world.paper(u"inspection-notice"_s, 1)));
    checkGolden(u"programme"_s,
                dumpText(world.paper(u"inspection-programme"_s, 2, u"Xã Quảng Yên"_s)));
    checkGolden(u"schedule-team"_s, dumpText(world.paper(u"registered-schedule"_s, 2)));
    checkGolden(u"schedule-all"_s, dumpText(world.paper(u"registered-schedule"_s, 0)));
}

TEST_CASE("A paper for signing leaves room for number and day", "[papers]")
{
    World world;
    const Letterhead head = world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s).letterhead;
    CHECK(head.number == u"Số:        /TB-ĐKT1"_s);
    CHECK(head.placeAndDate == u"Quảng Xương, ngày      tháng 7 năm 2023"_s);
}

TEST_CASE("An issued paper shows the number and day that it was given", "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    const Visit visit = builder.campaign.visits[1];
    const auto id = builder.paper(u"inspection-notice"_s, {visit.id}, QDate{2023, 8, 1});
    builder.row(id).team = visit.team;
    builder.row(id).number = u"05/TB-ĐKT1"_s;
    SECTION("while the visit is where the paper says")
    {
        World world(builder);
        const Letterhead head =
            world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s, false).letterhead;
        CHECK(head.number == u"Số: 05/TB-ĐKT1"_s);
        CHECK(head.placeAndDate == u"Quảng Xương, ngày 01 tháng 8 năm 2023"_s);
        const auto requests =
            expandSelection(world.index, {u"inspection-notice"_s, visit.team, visit.unit});
        REQUIRE(requests);
        CHECK_FALSE(requests->front().forSigning);
    }
    SECTION("but not once the visit was moved")
    {
        builder.row(visit.id).date = QDate{2023, 8, 22};
        World world(builder);
        CHECK(world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s, false).letterhead.number
              == u"Số:        /TB-ĐKT1"_s);
    }
}

TEST_CASE("Letterhead and symbol of a team come from the plan's settings", "[papers]")
{
    World world;
    world.builder.campaign.plan.teamLetterhead = u"Đoàn kiểm tra liên ngành số {{number}}"_s;
    world.builder.campaign.plan.teamSymbol = u"ĐLN{{number}}"_s;
    const Letterhead head = world.paper(u"inspection-notice"_s, 2, u"Xã Quảng Yên"_s).letterhead;
    CHECK(head.issuer == QStringList{u"ĐOÀN KIỂM TRA LIÊN NGÀNH SỐ 02"_s});
    CHECK(head.number == u"Số:        /TB-ĐLN2"_s);
}

TEST_CASE("A place has its capital at the head of a line, not inside a sentence", "[papers]")
{
    Unit unit;
    const auto [name, kind, inside] = GENERATE(table<QString, UnitKind, QString>({
        {u"Xã Quảng Bình"_s, UnitKind::Commune, u"xã Quảng Bình"_s},
        {u"Thị trấn Tân Phong"_s, UnitKind::Town, u"thị trấn Tân Phong"_s},
        {u"Phường 1"_s, UnitKind::Ward, u"Phường 1"_s},
        {u"Đặc khu Phú Quốc"_s, UnitKind::SpecialZone, u"đặc khu Phú Quốc"_s},
        {u"Phòng Nội vụ"_s, UnitKind::Department, u"Phòng Nội vụ"_s},
        {u"UBND xã Quảng Bình"_s, UnitKind::Commune, u"UBND xã Quảng Bình"_s},
    }));
    unit.name = name;
    unit.kind = kind;
    CHECK(bodyInSentence(unit) == inside);
}

TEST_CASE("The plan is cited with what it has", "[papers]")
{
    PlanSettings plan;
    plan.title = u"Kế hoạch kiểm tra công tác A."_s;
    CHECK(planCitation(plan, true) == u"Kế hoạch về việc kiểm tra công tác A"_s);
    plan.number = u"…/KH-TCT"_s;
    plan.issuer = u"Tổ công tác"_s;
    CHECK(planCitation(plan, false) == u"Kế hoạch số ……/KH-TCT của Tổ công tác"_s);
    plan.number = u"12/KH-TCT"_s;
    plan.date = QDate{2023, 2, 5};
    CHECK(planCitation(plan, false) == u"Kế hoạch số 12/KH-TCT ngày 05/02/2023 của Tổ công tác"_s);
    CHECK(inspectionPhrase(plan) == u"kiểm tra công tác A"_s);
    plan.subject = u"Đề án 06"_s;
    CHECK(inspectionPhrase(plan) == u"kiểm tra việc thực hiện Đề án 06"_s);
    plan.subject = u"Việc thực hiện A"_s;
    CHECK(inspectionPhrase(plan) == u"kiểm tra việc thực hiện A"_s);
}

TEST_CASE("Hours of a visit and parts of a day are named", "[papers]")
{
    PlanSettings plan;
    Visit visit;
    visit.date = QDate{2023, 8, 3};
    CHECK(visitTime(visit, plan)
          == u"từ 07 giờ 30 phút, buổi sáng thứ Năm, ngày 03 tháng 8 năm 2023"_s);
    visit.part = DayPart::Afternoon;
    visit.from = QTime{14, 0};
    visit.to = QTime{15, 45};
    CHECK(
        visitTime(visit, plan)
        == u"từ 14 giờ 00 phút đến 15 giờ 45 phút, buổi chiều thứ Năm, ngày 03 tháng 8 năm 2023"_s);
    visit.part = DayPart::AllDay;
    visit.from = visit.to = std::nullopt;
    CHECK(visitTime(visit, plan)
          == u"từ 07 giờ 30 phút, cả ngày thứ Năm, ngày 03 tháng 8 năm 2023"_s);
    CHECK(visitEnd(visit, plan) == QTime(17, 0));
}

TEST_CASE("The programme fills the visit's hours, and breaks at noon", "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    Visit &visit = builder.campaign.visits[1]; // xã Quảng Bình
    const auto expected = [&]() -> std::pair<QString, QString> {
        switch (GENERATE(0, 1, 2)) {
        case 0:
            visit.from = QTime{8, 0};
            visit.to = QTime{9, 0};
            return {u"08 giờ 00 - 08 giờ 01"_s, u" - 09 giờ 00 |"_s};
        case 1:
            visit.part = DayPart::AllDay;
            return {u"08 giờ 20 - 11 giờ 30; 13 giờ 30 - 15 giờ 50"_s,
                    u"16 giờ 45 - 17 giờ 00 |"_s};
        default:
            visit.part = DayPart::Afternoon;
            return {u"13 giờ 30 - 13 giờ 40"_s, u"16 giờ 45 - 17 giờ 00 |"_s};
        }
    }();
    World world(builder);
    const QString text = dumpText(world.paper(u"inspection-programme"_s, 1, u"Xã Quảng Bình"_s));
    CAPTURE(text);
    CHECK(text.contains(expected.first));
    CHECK(text.contains(expected.second.chopped(2)));
}

TEST_CASE("A member who is away is stood in for by name; agencies without people by theirs",
          "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    const VisitId visit = builder.campaign.visits[1].id;
    const PersonId leader = builder.campaign.teamPeople.front().person;
    const PersonId other = builder.person(u"Phạm Thị Thay"_s, u"Công an huyện"_s);
    builder.absence(
        leader, {QDate{2023, 8, 4}, DayPart::Morning}, {QDate{2023, 8, 4}, DayPart::Afternoon});
    builder.substitute(leader, other, visit);
    World world(builder);
    const Document document = world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s);
    CHECK(hasLine(document, u"dash: - Đồng chí Phạm Thị Thay, Công an huyện - Trưởng đoàn;"_s));
    CHECK(hasLine(document, u"dash: - Đại diện Bảo hiểm xã hội huyện - Thành viên;"_s));
    CHECK_FALSE(hasLine(document,
                        u"dash: - Đồng chí Lê Thị Mẫu, Phó Trưởng Công an huyện - Trưởng đoàn;"_s));
}

TEST_CASE("A team of which nobody is named is named by its agencies, and signs blank", "[papers]")
{
    World world;
    const Document document = world.paper(u"inspection-notice"_s, 2, u"Xã Quảng Yên"_s);
    CHECK(hasLine(document, u"dash: - Lãnh đạo Phòng Văn hóa và Thông tin - Trưởng đoàn;"_s));
    CHECK(hasLine(document, u"dash: - Cán bộ, công chức Phòng Văn hóa và Thông tin - Thư ký;"_s));
    CHECK(document.signatures
          == std::vector<SignatureBlock>{{{u"TRƯỞNG ĐOÀN"_s}, QString(), QString()}});
}

TEST_CASE("The notice asks for the unit's report by the outline of its side, with its supplement",
          "[papers]")
{
    World world;
    const Document office = world.paper(u"inspection-notice"_s, 1, u"Phòng Tài chính - Kế hoạch"_s);
    const Document commune = world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s);
    CHECK(hasLine(office, u"centred: *Số liệu tính từ ngày 01/01/2022 đến ngày 30/6/2023*"_s));
    CHECK(hasLine(commune, u"centred: *Số liệu tính từ ngày 01/01/2022 đến ngày 31/5/2023*"_s));
    CHECK(hasLine(office, u"body: 1. Việc bố trí kinh phí thực hiện Đề án."_s));
    CHECK_FALSE(hasLine(commune, u"body: 1. Việc bố trí kinh phí thực hiện Đề án."_s));
}

TEST_CASE("Without outlines the notice has one appendix and no number on it", "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    builder.campaign.outlines.clear();
    builder.campaign.supplements.clear();
    builder.campaign.items.clear();
    World world(builder);
    const Document document = world.paper(u"inspection-notice"_s, 1, u"Xã Quảng Bình"_s);
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[1].appendixHeading.value(0) == u"Phụ lục"_s);
}

TEST_CASE("The text ends with the closing mark", "[papers]")
{
    World world;
    const auto [kind, unit] = GENERATE(table<QString, QString>({
        {u"inspection-notice"_s, u"Xã Quảng Bình"_s},
        {u"inspection-notice"_s, QString()},
        {u"inspection-programme"_s, u"Xã Quảng Bình"_s},
        {u"registered-schedule"_s, QString()},
    }));
    const Document document = world.paper(kind, 1, unit);
    const auto &last = std::get<Paragraph>(document.sections.front().blocks.back());
    CHECK(last.text.back().text.endsWith(u"./."_s));
    CHECK_FALSE(document.recipients.empty());
}

TEST_CASE("An accepted clash stands in the schedule's notes", "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    // Two visits of one team in one half-day, accepted by order.
    builder.campaign.visits[1].date = builder.campaign.visits[0].date;
    builder.campaign.visits[1].part = builder.campaign.visits[0].part;
    const auto conflicts = check(builder.campaign, day()).conflicts;
    const auto clash = std::find_if(conflicts.begin(), conflicts.end(), [](const Conflict &c) {
        return c.rule == "team-double-booked";
    });
    REQUIRE(clash != conflicts.end());
    Waiver waiver = clash->waiver();
    waiver.id = builder.next<WaiverId>();
    waiver.reason = u"Hai đơn vị gần nhau."_s;
    waiver.orderedBy = u"Trưởng đoàn"_s;
    waiver.order = u"Công văn số 12/CV ngày 01/8/2023"_s;
    builder.campaign.waivers.push_back(waiver);
    World world(builder);
    const QString text = dumpText(world.paper(u"registered-schedule"_s, 1));
    CHECK(text.contains(u"Đã chấp nhận: Hai đơn vị gần nhau (theo chỉ đạo của Trưởng đoàn, "
                        "Công văn số 12/CV ngày 01/8/2023)"_s));
}

TEST_CASE("A decision cited by number alone is given its issuer", "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    const auto [said, printed] = GENERATE(table<QString, QString>({
        {u"Quyết định số 15/QĐ-A ngày 24/5/2023"_s,
         u"Căn cứ Quyết định số 15/QĐ-A ngày 24/5/2023 của Cơ quan A;"_s},
        {u"Quyết định số 16/QĐ-A ngày 24/5/2023"_s,
         u"Căn cứ Quyết định số 16/QĐ-A ngày 24/5/2023;"_s},
        {u"Quyết định số 15/QĐ-A ngày 24/5/2023 của Cơ quan B về lập Tổ"_s,
         u"Căn cứ Quyết định số 15/QĐ-A ngày 24/5/2023 của Cơ quan B về lập Tổ;"_s},
    }));
    builder.campaign.plan.groupDecision = said;
    LegalDocument document;
    document.id = builder.next<LegalDocumentId>();
    document.number = u"15/QĐ-A"_s;
    document.issuer = u"Cơ quan A"_s;
    builder.campaign.legalDocuments.push_back(document);
    World world(builder);
    CHECK(dumpText(world.paper(u"inspection-notice"_s, 1)).contains(printed));
}

TEST_CASE("A team keeps its own papers; the schedule of all teams is kept as the plan is",
          "[papers]")
{
    World world;
    CHECK(dumpText(world.paper(u"registered-schedule"_s, 1)).contains(u"Lưu: VT, ĐKT1"_s));
    const auto all = buildPaper(world.index, day(), {u"registered-schedule"_s, {}, {}});
    REQUIRE(all);
    CHECK(dumpText(*all).contains(u"Lưu: "_s + world.builder.campaign.plan.filing));
}

TEST_CASE("What cannot be printed says what is missing", "[papers]")
{
    World world;
    const auto refused = [&](const PaperRequest &request) {
        const auto document = buildPaper(world.index, day(), request);
        REQUIRE_FALSE(document);
        return document.error();
    };
    const TeamId five = world.index.teamByNumber(5)->id;
    const UnitId unit = world.builder.unit(u"Xã Quảng Ninh"_s);
    CHECK(refused({u"inspection-notice"_s, five, unit}).message.startsWith(u"The visit has no"));
    CHECK(refused({u"inspection-notice"_s, five, {}}).message.startsWith(u"No visit has a date"));
    CHECK(refused({u"registered-schedule"_s, five, {}}).kind == Error::Kind::Input);
    CHECK(refused({u"inspection-programme"_s, five, {}}).kind == Error::Kind::Input);
    CHECK(refused({u"inspection-notice"_s, {}, {}}).kind == Error::Kind::Input);
    CHECK(refused({u"checklist"_s, five, unit}).kind == Error::Kind::Usage);
}

TEST_CASE("A visit that was put off or cancelled is not printed", "[papers]")
{
    CampaignBuilder builder = paperCampaign();
    builder.campaign.visits[1].state = GENERATE(VisitState::Postponed, VisitState::Cancelled);
    World world(builder);
    const TeamId one = world.index.teamByNumber(1)->id;
    CHECK_FALSE(buildPaper(
        world.index, day(), {u"inspection-notice"_s, one, builder.unit(u"Xã Quảng Bình"_s)}));
    const Document schedule = world.paper(u"registered-schedule"_s, 1);
    CHECK(dumpText(schedule).contains(u"Các đơn vị có lịch thông báo sau: UBND xã Quảng Bình."_s));
}

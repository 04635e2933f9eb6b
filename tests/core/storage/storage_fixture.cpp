// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_fixture.h"

#include "tests/core/storage/register_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace skt::test {
namespace {

template<typename Id>
Id id(std::int64_t value)
{
    return Id::fromInteger(value);
}

const QDate day(2023, 8, 3);

void addPlan(Campaign &c)
{
    c.plan.title = u"Kế hoạch “kiểm tra”\nĐề án 06"_s;
    c.plan.date = QDate(2023, 7, 10);
    c.plan.firstDay = {DateRule::Kind::From, day, u"từ ngày 03/8"_s};
    c.plan.lastDay = {DateRule::Kind::OnOrBefore, QDate(2023, 8, 29), u"đến 29/8"_s};
    c.plan.noticeLeadWorkingDays = 3;
    c.plan.extra[u"later_setting"_s] = u"kept"_s;
    c.levels = {{id<LevelId>(11), u"cấp trên"_s, 1}, {id<LevelId>(12), u"cấp dưới"_s, 2}};
    c.texts = {
        {id<PlanTextId>(21), PlanText::Section::Method, {}, 10, u"1."_s, u"Tại chỗ"_s},
        {id<PlanTextId>(22), PlanText::Section::Method, id<PlanTextId>(21), 20, {}, u"Họp"_s}};
    c.duties = {{id<DutyId>(31), 10, u"Thường trực"_s, u"Tổng hợp"_s}};
    c.recipients = {{id<PlanRecipientId>(41), 10, u"Các đoàn"_s, u"t/h"_s}};
    c.legalDocuments = {{id<LegalDocumentId>(51),
                         10,
                         u"Quyết định"_s,
                         u"06/QĐ-TTg"_s,
                         QDate(2022, 1, 6),
                         u"Thủ tướng"_s,
                         {u"căn cứ"_s, u"II.7"_s}}};
    c.calendarDays = {{id<CalendarDayId>(61),
                       {QDate(2023, 9, 1), SpecialDay::Kind::Open, u"nghỉ"_s, u"TB 12"_s}}};
}

void addUnits(Campaign &c)
{
    Unit agency;
    agency.id = id<UnitId>(101);
    agency.name = u"Phòng Tư pháp"_s;
    agency.kind = UnitKind::Department;
    agency.level = id<LevelId>(11);
    agency.position = 10;
    Unit commune;
    commune.id = id<UnitId>(102);
    commune.name = u"Xã Quảng Bình"_s;
    commune.bodyName = u"UBND xã Quảng Bình"_s;
    commune.shortName = u"Quảng Bình"_s;
    commune.kind = UnitKind::Commune;
    commune.level = id<LevelId>(12);
    commune.position = 20;
    commune.inspected = true;
    commune.priority = true;
    commune.area = u"Tuyến 1"_s;
    commune.headName = u"Ông A"_s;
    commune.headTitle = u"Chủ tịch"_s;
    commune.headPerson = id<PersonId>(201);
    commune.address = u"Thôn 1"_s;
    commune.phone = u"0123"_s;
    commune.phonePrinted = true;
    commune.email = u"a@b.vn"_s;
    commune.validFrom = QDate(2000, 1, 1);
    commune.validTo = QDate(2025, 6, 30);
    commune.note = u"ghi chú"_s;
    Unit desk;
    desk.id = id<UnitId>(103);
    desk.name = u"Bộ phận một cửa"_s;
    desk.parent = commune.id;
    desk.position = 30;
    desk.inspected = true;
    c.units = {agency, commune, desk};
    c.aliases = {{id<AliasId>(111), agency.id, u"Phòng Tƣ pháp"_s}};
    c.successors = {{id<UnitSuccessorId>(121), commune.id, desk.id}};
}

void addTeams(Campaign &c)
{
    Team team;
    team.id = id<TeamId>(301);
    team.number = 1;
    team.name = u"Đoàn kiểm tra số 01"_s;
    team.registrationReceived = QDate(2023, 7, 20);
    team.registrationFile = u"dk.pdf"_s;
    team.reportReceived = QDate(2023, 8, 30);
    team.note = u"n"_s;
    Team second;
    second.id = id<TeamId>(302);
    second.number = 2;
    second.name = u"Đoàn kiểm tra số 02"_s;
    c.teams = {team, second};
    c.memberships = {{id<MembershipId>(311), team.id, id<UnitId>(101), true, 10}};
    c.assignments = {{id<AssignmentId>(321), team.id, id<UnitId>(102), 10},
                     {id<AssignmentId>(322), second.id, id<UnitId>(103), 20}};
    Person head;
    head.id = id<PersonId>(201);
    head.name = u"Nguyễn Thị Bình"_s;
    head.title = u"Trưởng phòng"_s;
    head.agency = id<UnitId>(101);
    head.agencyLeader = true;
    head.roster = Roster::WorkingGroup;
    head.phone = u"0987"_s;
    head.phonePrinted = true;
    head.email = u"binh@b.vn"_s;
    head.note = u"x"_s;
    Person other;
    other.id = id<PersonId>(202);
    other.name = u"Trần Văn Cường"_s;
    c.people = {head, other};
    c.teamPeople = {{id<TeamPersonId>(331), team.id, head.id, Role::Leader, 10}};
    c.absences = {{id<AbsenceId>(341),
                   head.id,
                   {{day, DayPart::Afternoon}, {day.addDays(1), DayPart::Afternoon}},
                   u"họp"_s}};
    c.substitutions = {
        {id<SubstitutionId>(351), head.id, other.id, id<VisitId>(401), {}, u"CV 1"_s},
        {id<SubstitutionId>(352),
         head.id,
         other.id,
         {},
         HalfDaySpan{{day, DayPart::Morning}, {day, DayPart::Afternoon}},
         {}}};
    c.daysOff = {{id<DayOffId>(361),
                  id<UnitId>(102),
                  {},
                  {},
                  {{day, DayPart::Morning}, {day, DayPart::Morning}},
                  u"tiếp dân"_s},
                 {id<DayOffId>(362),
                  {},
                  {},
                  u"Tuyến 1"_s,
                  {{day.addDays(5), DayPart::Afternoon}, {day.addDays(6), DayPart::Afternoon}},
                  u"bão"_s}};
}

void addOutlines(Campaign &c)
{
    c.outlines = {{id<OutlineId>(501),
                   u"A"_s,
                   Tier::Upper,
                   u"Đề cương"_s,
                   QDate(2023, 1, 1),
                   QDate(2023, 6, 30),
                   10},
                  {id<OutlineId>(502), u"B"_s, Tier::Lower, u"Đề cương xã"_s, {}, {}, 20}};
    c.supplements = {{id<SupplementId>(511),
                      id<OutlineId>(501),
                      10,
                      u"Tư pháp"_s,
                      false,
                      {u"Luật \"Hộ tịch\""_s, u"NĐ 123"_s}},
                     {id<SupplementId>(512), id<OutlineId>(501), 20, u"Khác"_s, true, {}}};
    c.supplementUnits = {{id<SupplementUnitId>(521), id<SupplementId>(511), id<UnitId>(101), 10}};
    c.items = {
        {id<OutlineItemId>(531), id<OutlineId>(501), {}, {}, 10, u"1"_s, u"Triển khai"_s, {}},
        {id<OutlineItemId>(532),
         id<OutlineId>(501),
         {},
         id<OutlineItemId>(531),
         20,
         {},
         u"Kết quả"_s,
         {}},
        {id<OutlineItemId>(533),
         {},
         id<SupplementId>(511),
         {},
         30,
         u"a"_s,
         u"Số hoá"_s,
         u"Nhóm 1"_s}};
}

void addVisits(Campaign &c)
{
    Visit visit;
    visit.id = id<VisitId>(401);
    visit.team = id<TeamId>(301);
    visit.unit = id<UnitId>(102);
    visit.date = day;
    visit.part = DayPart::Afternoon;
    visit.from = QTime(13, 30);
    visit.to = QTime(16, 5, 7);
    visit.state = VisitState::Notified;
    visit.joint = true;
    visit.place = u"Hội trường"_s;
    visit.meetingPoint = u"UBND"_s;
    visit.transport = u"xe"_s;
    visit.note = u"ghi"_s;
    visit.unitReportReceived = day;
    visit.unitReportFile = u"bc.pdf"_s;
    visit.unitReportSignedBy = u"Ông A"_s;
    visit.conclusion = u"Đạt"_s;
    visit.unitOpinion = u"Nhất trí"_s;
    visit.minutesSignedOn = day;
    visit.resultsBy = ResultsBy::Report;
    Visit waiting;
    waiting.id = id<VisitId>(402);
    waiting.team = id<TeamId>(302);
    waiting.unit = id<UnitId>(103);
    waiting.sequence = 2;
    waiting.kind = VisitKind::FollowUp;
    c.visits = {visit, waiting};
    c.attendances = {
        {id<AttendanceId>(411), visit.id, id<PersonId>(202), Attendance::Status::Host}};
    DraftSchedule draft{id<DraftScheduleId>(431), u"Phương án 2"_s, u"thử"_s, day};
    c.drafts = {draft};
    c.draftVisits = {
        {id<DraftVisitId>(441), draft.id, visit.team, visit.unit, 2, day, DayPart::Afternoon}};
    c.abbreviations = {{id<AbbreviationId>(451), u"XH"_s, u"Xã hội"_s}};
    c.agreedVisits = {{id<AgreedVisitId>(421), visit.id, day.addDays(1), DayPart::AllDay}};
}

void addPapers(Campaign &c)
{
    Paper paper;
    paper.id = id<PaperId>(601);
    paper.kind = u"inspection-notice"_s;
    paper.state = PaperState::Sent;
    paper.team = id<TeamId>(301);
    paper.issuer = u"Đoàn 1"_s;
    paper.series = u"TB"_s;
    paper.number = u"12/TB-ĐKT"_s;
    paper.date = QDate(2023, 7, 25);
    paper.subject = u"V/v kiểm tra"_s;
    paper.outside = true;
    paper.receivedOn = QDate(2023, 7, 26);
    paper.reason = u"r"_s;
    paper.signedFile = u"scan.pdf"_s;
    paper.sha256 = u"abc"_s;
    paper.topic = u"free"_s;
    paper.submittedOn = QDate(2023, 7, 24);
    paper.note = u"gấp"_s;
    Paper draft;
    draft.id = id<PaperId>(602);
    draft.kind = u"letter"_s;
    draft.replaces = paper.id;
    c.papers = {paper, draft};
    c.paperVisits = {{id<PaperVisitId>(611), paper.id, id<VisitId>(401), day, DayPart::AllDay}};
    c.paperRecipients = {{id<PaperRecipientId>(621),
                          paper.id,
                          10,
                          u"UBND xã"_s,
                          id<UnitId>(102),
                          u"t/h"_s,
                          day,
                          u"bưu điện"_s,
                          day.addDays(1),
                          u"văn thư"_s}};
    Waiver waiver;
    waiver.id = id<WaiverId>(701);
    waiver.key = u"team-twice|301|2023-08-03|afternoon"_s;
    waiver.rule = u"team-twice"_s;
    waiver.subject = u"team:301"_s;
    waiver.others = u"102,103"_s;
    waiver.date = day;
    waiver.part = DayPart::Afternoon;
    waiver.reason = u"gấp"_s;
    waiver.orderedBy = u"Tổ trưởng"_s;
    waiver.order = u"CV 7"_s;
    waiver.by = u"an"_s;
    waiver.at = QDateTime(QDate(2023, 7, 20), QTime(2, 11, 9), Qt::UTC);
    c.waivers = {waiver};
}

} // namespace

Environment fixedEnvironment(const QString &user, std::int64_t first, const QString &computer)
{
    auto next = std::make_shared<std::int64_t>(first);
    auto time = std::make_shared<QDateTime>(QDate(2023, 7, 20), QTime(2, 0), Qt::UTC);
    Environment environment;
    environment.today = QDate(2023, 7, 20);
    environment.now = [time] {
        *time = time->addSecs(60);
        return *time;
    };
    environment.user = user;
    environment.computer = computer;
    environment.newId = [next] { return ++*next; };
    return environment;
}

Campaign fullCampaign()
{
    Campaign campaign;
    addPlan(campaign);
    addUnits(campaign);
    addTeams(campaign);
    addOutlines(campaign);
    addVisits(campaign);
    addPapers(campaign);
    addRegister(campaign);
    addFindings(campaign);
    return campaign;
}

PlanFile newPlan(const QString &path, const Campaign &campaign)
{
    return get(PlanFile::create(path, campaign, u"Lập sổ"_s, fixedEnvironment(u"an"_s, 900'000)));
}

} // namespace skt::test

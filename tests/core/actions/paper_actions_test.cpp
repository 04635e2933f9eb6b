// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a paper, from its draft to the day on which it was received.
#include "core/deadlines/deadline.h"
#include "core/documents/filled_paper.h"
#include "core/documents/layout/paper_font.h"
#include "core/documents/templates/template.h"
#include "core/rules/check.h"
#include "tests/core/actions/office.h"
#include "tests/support/paper_campaign.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto notice = u"inspection-notice"_s;

/// The plan of 2023 with the visits of teams 1 and 2; the first ones are on 3 and 4 August.
struct Office : PlanInFile
{
    explicit Office(QDate today = {2023, 7, 28})
        : PlanInFile(paperCampaign(), today)
    {
        static const bool loaded = forceBundledPaperFonts();
        REQUIRE(loaded);
    }

    [[nodiscard]] PaperRequest noticeTo(const QString &unit, int team = 1)
    {
        return {notice, builder.team(team), builder.unit(unit), true};
    }

    PaperChange issue(const PaperRequest &request, const QString &number)
    {
        return done(issuePaper(plan, {{}, request, number, {}}, environment));
    }

    template<typename T>
    T done(const Result<T> &result)
    {
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }

    void refuse(const Result<PaperChange> &result, const QString &part)
    {
        REQUIRE_FALSE(result);
        INFO(result.error().message.toStdString());
        CHECK(result.error().kind == Error::Kind::Input);
        CHECK(result.error().message.contains(part));
    }

    [[nodiscard]] Paper row(PaperId id)
    {
        const Campaign campaign = now();
        const Paper *paper = CampaignIndex(campaign).paper(id);
        REQUIRE(paper);
        return *paper;
    }

    [[nodiscard]] Visit visitOf(const QString &unit)
    {
        const Campaign campaign = now();
        for (const Visit &visit : campaign.visits) {
            if (visit.unit == builder.unit(unit))
                return visit;
        }
        FAIL("no visit");
        return {};
    }

    [[nodiscard]] std::vector<PaperRecipient> recipients(PaperId id)
    {
        std::vector<PaperRecipient> rows;
        const Campaign campaign = now();
        const CampaignIndex index(campaign);
        for (const PaperRecipient *row : index.recipientsOfPaper(id))
            rows.push_back(*row);
        return rows;
    }

    [[nodiscard]] DeadlineState noticeState(const QString &unit, QDate today)
    {
        const Campaign campaign = now();
        const CampaignIndex index(campaign);
        for (const Deadline &deadline : deadlines(index, environmentOn(today))) {
            if (deadline.kind == DeadlineKind::SendNotice && deadline.unit == builder.unit(unit))
                return deadline.state;
        }
        FAIL("no deadline");
        return {};
    }

    [[nodiscard]] QString lines(PaperId id)
    {
        const auto frozen = done(plan.frozenPaper(id));
        REQUIRE(frozen);
        return done(unpacked(frozen->document)).lines;
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    /// With a visit on 3/8, whose notice goes out on 1/8 at the latest.
    const QString first = u"Thị trấn Tân Phong"_s;
    const QString second = u"Xã Quảng Bình"_s;
};

} // namespace

TEST_CASE("A notice is drafted, handed in, issued, sent and received", "[papers]")
{
    Office office;
    const auto draft =
        office.done(draftPaper(office.plan, office.noticeTo(office.first), office.environment));
    CHECK(office.row(draft.paper).state == PaperState::Draft);
    CHECK(office.row(draft.paper).number.isEmpty());
    office.done(submitPaper(office.plan, draft.paper, {2023, 7, 28}, office.environment));
    CHECK(office.row(draft.paper).submittedOn == QDate(2023, 7, 28));
    CHECK(office.noticeState(office.first, {2023, 7, 28}) == DeadlineState::DueSoon);

    const auto issued = office.done(
        issuePaper(office.plan, {draft.paper, {}, u"5"_s, QDate(2023, 7, 28)}, office.environment));
    CHECK(issued.paper == draft.paper);
    CHECK(issued.number == u"05/TB-ĐKT1"_s);
    CHECK(office.row(draft.paper).state == PaperState::Issued);
    CHECK(office.noticeState(office.first, {2023, 7, 28}) == DeadlineState::DueSoon);

    office.environment.today = {2023, 7, 31};
    office.done(
        markSent(office.plan, issued.paper, {2023, 7, 31}, {}, u"văn thư"_s, office.environment));
    CHECK(office.row(issued.paper).state == PaperState::Sent);
    CHECK(office.noticeState(office.first, {2023, 7, 31}) == DeadlineState::Done);
    CHECK(office.visitOf(office.first).state == VisitState::Notified);

    for (const PaperRecipient &recipient : office.recipients(issued.paper)) {
        CHECK(office.row(issued.paper).state == PaperState::Sent);
        CHECK(recipient.sentWay == u"văn thư"_s);
        office.done(markReceived(office.plan,
                                 issued.paper,
                                 {2023, 7, 31},
                                 recipient.name,
                                 u"Bà Mẫu"_s,
                                 office.environment));
    }
    CHECK(office.row(issued.paper).state == PaperState::Received);
    CHECK(office.plan.verify()->empty());
}

TEST_CASE("What is issued keeps its bytes, whatever changes afterwards", "[papers]")
{
    Office office;
    const auto issued = office.issue(office.noticeTo(office.first), u"12/TB-ĐKT1"_s);
    const auto frozen = office.done(office.plan.frozenPaper(issued.paper));
    REQUIRE(frozen);
    CHECK(frozen->pdf.startsWith("%PDF-"));
    CHECK(frozen->layout == layoutVersion);
    CHECK(QString::fromLatin1(
              QCryptographicHash::hash(frozen->pdf, QCryptographicHash::Sha256).toHex())
          == office.row(issued.paper).sha256);
    const QString text = office.lines(issued.paper);
    CHECK(readLines(text)->letterhead.number == u"Số: 12/TB-ĐKT1"_s);
    CHECK(readLines(text)->letterhead.placeAndDate == u"Quảng Xương, ngày 28 tháng 7 năm 2023"_s);

    office.done(registerVisit(office.plan,
                              {office.builder.team(1),
                               office.builder.unit(office.first),
                               {2023, 8, 10},
                               DayPart::Morning,
                               {},
                               {},
                               {},
                               {}},
                              office.environment));
    CHECK(office.done(office.plan.frozenPaper(issued.paper)) == frozen);
    CHECK(office.done(office.plan.undoState(office.environment)).passedOver.empty());
    REQUIRE(office.plan.undo(office.environment));
    const auto state = office.done(office.plan.undoState(office.environment));
    CHECK_FALSE(state.passedOver.empty());
    CHECK_FALSE(state.undo);
}

TEST_CASE("Its recipients are those whom its text names, each with its purpose", "[papers]")
{
    Office office;
    const auto one = office.issue(office.noticeTo(office.second), u"1"_s);
    const auto rows = office.recipients(one.paper);
    REQUIRE(rows.size() >= 3);
    CHECK(rows.front().name == u"UBND xã Quảng Bình"_s);
    CHECK(rows.front().unit == office.builder.unit(office.second));
    CHECK(rows.front().purpose == u"t/h"_s);
    CHECK(std::any_of(rows.begin(), rows.end(), [&](const PaperRecipient &row) {
        return row.unit == office.builder.unit(u"Công an huyện"_s) && row.purpose == u"t/d"_s;
    }));
    CHECK(std::none_of(rows.begin(), rows.end(), [](const PaperRecipient &row) {
        return row.name.startsWith(u"Lưu"_s);
    }));

    const auto all =
        office.issue({u"registered-schedule"_s, office.builder.team(1), {}, true}, u"2"_s);
    const auto toAll = office.recipients(all.paper);
    const auto named = std::count_if(toAll.begin(), toAll.end(), [](const PaperRecipient &row) {
        return row.purpose == u"t/h"_s && row.unit;
    });
    CHECK(named == 9);
}

TEST_CASE("A notice of a whole team fulfils the deadline of every visit it lists", "[papers]")
{
    Office office;
    const auto issued = office.issue({notice, office.builder.team(1), {}, true}, u"3"_s);
    office.done(markSent(office.plan, issued.paper, {2023, 7, 28}, {}, {}, office.environment));
    CHECK(office.noticeState(office.first, {2023, 7, 28}) == DeadlineState::Done);
    CHECK(office.noticeState(office.second, {2023, 7, 28}) == DeadlineState::Done);
    office.done(registerVisit(office.plan,
                              {office.builder.team(1),
                               office.builder.unit(office.first),
                               {2023, 8, 10},
                               DayPart::Morning,
                               {},
                               {},
                               {},
                               {}},
                              office.environment));
    CHECK(office.noticeState(office.first, {2023, 7, 28}) != DeadlineState::Done);
    CHECK(office.noticeState(office.second, {2023, 7, 28}) == DeadlineState::Done);
    CHECK(office.visitOf(office.first).state == VisitState::Planned);
}

TEST_CASE("A number is given once in a body's year, and the refusal names the other", "[papers]")
{
    Office office;
    office.issue(office.noticeTo(office.first), u"12"_s);
    office.refuse(issuePaper(office.plan,
                             {{}, office.noticeTo(office.second), u"012/TB-ĐKT1"_s, {}},
                             office.environment),
                  u"12/TB-ĐKT1"_s);
    office.refuse(
        issuePaper(office.plan, {{}, office.noticeTo(office.second), {}, {}}, office.environment),
        u"--number"_s);
    office.refuse(issuePaper(office.plan,
                             {{}, office.noticeTo(office.second), u"mười"_s, {}},
                             office.environment),
                  u"mười"_s);
    // Another body, and another kind with its own symbol, count for themselves.
    CHECK(office.issue(office.noticeTo(u"Xã Quảng Yên"_s, 2), u"12"_s).number == u"12/TB-ĐKT2"_s);
    CHECK(office
              .issue({u"inspection-programme"_s,
                      office.builder.team(1),
                      office.builder.unit(office.first),
                      true},
                     u"12"_s)
              .number
          == u"12/CTr-ĐKT1"_s);
    CHECK(office.done(office.plan.load())->papers.size() == 3);
}

TEST_CASE("The program numbers a body's papers where the series says so", "[papers]")
{
    Office office;
    REQUIRE(setSeries(
        office.plan,
        {{}, u"Đoàn kiểm tra số 01"_s, u"ĐKT1"_s, u"{{kind}}-ĐKT1"_s, NumberedBy::Program, 7},
        office.environment));
    CHECK(office.issue(office.noticeTo(office.first), {}).number == u"07/TB-ĐKT1"_s);
    CHECK(office.issue(office.noticeTo(office.second), {}).number == u"08/TB-ĐKT1"_s);
    CHECK(office
              .issue({u"inspection-programme"_s,
                      office.builder.team(1),
                      office.builder.unit(office.first),
                      true},
                     {})
              .number
          == u"09/CTr-ĐKT1"_s);
    // One sequence for all kinds: a typed number that another kind has is refused as well.
    office.refuse(issuePaper(office.plan,
                             {{}, office.noticeTo(office.second), u"9"_s, {}},
                             office.environment),
                  u"09/CTr-ĐKT1"_s);
    REQUIRE(setSeries(
        office.plan,
        {{}, u"Đoàn kiểm tra số 01"_s, u"ĐKT1"_s, u"{{kind}}-ĐKT1"_s, NumberedBy::Office, 7},
        office.environment));
    office.refuse(
        issuePaper(office.plan, {{}, office.noticeTo(office.second), {}, {}}, office.environment),
        u"--number"_s);
}

TEST_CASE("The program goes on after the numbers that the office gave", "[papers]")
{
    Office office;
    office.issue(office.noticeTo(office.first), u"20"_s);
    REQUIRE(setSeries(office.plan,
                      {{}, u"Đoàn kiểm tra số 01"_s, {}, {}, NumberedBy::Program, 1},
                      office.environment));
    CHECK(office.issue(office.noticeTo(office.second), {}).number == u"21/TB-ĐKT1"_s);
}

TEST_CASE("A notice of a visit that must be put right is refused with the way out", "[papers]")
{
    Office office;
    office.done(registerVisit(office.plan,
                              {office.builder.team(2),
                               office.builder.unit(office.first),
                               {2023, 8, 3},
                               DayPart::Morning,
                               {},
                               {},
                               {},
                               {}},
                              office.environment));
    const std::size_t changes = office.plan.history()->size();
    office.refuse(issuePaper(office.plan,
                             {{}, office.noticeTo(office.first), u"12"_s, {}},
                             office.environment),
                  u"remedies"_s);
    CHECK(office.plan.history()->size() == changes);
    CHECK(office.now().papers.empty());
    SECTION("drafts are made all the same")
    {
        office.done(draftPaper(office.plan, office.noticeTo(office.first), office.environment));
    }
    SECTION("another visit is not concerned")
    {
        office.issue(office.noticeTo(office.second), u"12"_s);
    }
}

TEST_CASE("A notice is late by the day it was issued, and may be accepted by order", "[papers]")
{
    Office office({2023, 8, 2});
    office.refuse(issuePaper(office.plan,
                             {{}, office.noticeTo(office.first), u"12"_s, {}},
                             office.environment),
                  u"remedies"_s);
    SECTION("entered later than issued")
    {
        const auto issued =
            office.done(issuePaper(office.plan,
                                   {{}, office.noticeTo(office.first), u"12"_s, QDate(2023, 7, 31)},
                                   office.environment));
        office.done(markSent(office.plan, issued.paper, {2023, 7, 31}, {}, {}, office.environment));
        CHECK(office.noticeState(office.first, {2023, 8, 2}) == DeadlineState::Done);
    }
    SECTION("accepted by order")
    {
        const auto found = check(office.now(), office.environment).conflicts;
        for (const Conflict &conflict : found) {
            if (conflict.rule == "notice-too-late")
                REQUIRE(waiveConflict(office.plan,
                                      {conflict.key(), u"gấp"_s, u"Trưởng ban"_s, u"3/CV"_s},
                                      office.environment));
        }
        const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
        const auto sent = office.done(
            markSent(office.plan, issued.paper, {2023, 8, 2}, {}, {}, office.environment));
        CHECK_FALSE(sent.outcome.note.isEmpty()); // what was accepted is past
        CHECK(office.noticeState(office.first, {2023, 8, 2}) == DeadlineState::DoneLate);
        const auto after = check(office.now(), office.environment).conflicts;
        CHECK(std::any_of(after.begin(), after.end(), [](const Conflict &conflict) {
            return conflict.rule == "notice-sent-late";
        }));
    }
}

TEST_CASE("Sending and receiving keep to the calendar and to the recipients", "[papers]")
{
    Office office;
    const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
    const auto sent = [&](QDate day, const QString &to) {
        return markSent(office.plan, issued.paper, day, to, {}, office.environment);
    };
    const auto received = [&](QDate day, const QString &to, const QString &by) {
        return markReceived(office.plan, issued.paper, day, to, by, office.environment);
    };
    office.refuse(sent({2023, 7, 27}, {}), u"27/7/2023"_s);
    office.refuse(sent({2023, 7, 29}, {}), u"29/7/2023"_s);
    office.refuse(sent({2023, 7, 28}, u"Sở Y tế"_s), u"Sở Y tế"_s);
    office.refuse(received({2023, 7, 28}, {}, {}), u"sent"_s);
    office.done(sent({2023, 7, 28}, office.first));
    CHECK(office.recipients(issued.paper).front().sent == QDate(2023, 7, 28));
    CHECK_FALSE(office.recipients(issued.paper).back().sent);
    office.refuse(received({2023, 7, 28}, office.recipients(issued.paper).back().name, {}),
                  u"sent"_s);
    office.done(received({2023, 7, 28}, {}, u"UBND thị trấn Tân Phong"_s));
    CHECK(office.recipients(issued.paper).front().received == QDate(2023, 7, 28));
    office.done(sent({2023, 7, 28}, {}));
    office.refuse(sent({2023, 7, 28}, {}), u"already"_s);
    const auto draft =
        office.done(draftPaper(office.plan, office.noticeTo(office.second), office.environment));
    office.refuse(markSent(office.plan, draft.paper, {2023, 7, 28}, {}, {}, office.environment),
                  u"not issued"_s);
}

TEST_CASE("Where a notice counts from being received, sending alone notifies nobody", "[papers]")
{
    Office office;
    REQUIRE(changeSettings(office.plan, {{u"notice_counts"_s, u"received"_s}}, office.environment));
    const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
    office.done(markSent(office.plan, issued.paper, {2023, 7, 28}, {}, {}, office.environment));
    CHECK(office.visitOf(office.first).state == VisitState::Planned);
    office.done(markReceived(
        office.plan, issued.paper, {2023, 7, 28}, office.first, {}, office.environment));
    CHECK(office.visitOf(office.first).state == VisitState::Notified);
}

TEST_CASE("A mistyped number is corrected until the paper is sent", "[papers]")
{
    Office office;
    const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
    const Paper before = office.row(issued.paper);
    office.refuse(correctNumber(office.plan, issued.paper, u"13"_s, {}, {}, office.environment),
                  u"reason"_s);
    const auto corrected = office.done(correctNumber(
        office.plan, issued.paper, u"21"_s, QDate(2023, 7, 27), u"gõ nhầm"_s, office.environment));
    CHECK(corrected.number == u"21/TB-ĐKT1"_s);
    CHECK(office.row(issued.paper).sha256 != before.sha256);
    CHECK(office.lines(issued.paper).contains(u"27 tháng 7"_s));
    CHECK(office.plan.verify()->empty());
    // The number that it had by mistake is free again.
    office.issue(office.noticeTo(office.second), u"12"_s);
    office.refuse(correctNumber(office.plan, issued.paper, u"12"_s, {}, u"x"_s, office.environment),
                  u"12/TB-ĐKT1"_s);
    office.done(markSent(office.plan, issued.paper, {2023, 7, 28}, {}, {}, office.environment));
    office.refuse(correctNumber(office.plan, issued.paper, u"22"_s, {}, u"x"_s, office.environment),
                  u"21/TB-ĐKT1"_s);
}

TEST_CASE("A void paper keeps its number, a withdrawn one no longer counts", "[papers]")
{
    Office office;
    const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
    SECTION("void")
    {
        office.refuse(voidPaper(office.plan, issued.paper, u" "_s, office.environment), u"why"_s);
        office.done(voidPaper(office.plan, issued.paper, u"in hỏng"_s, office.environment));
        CHECK(office.row(issued.paper).state == PaperState::Void);
        CHECK(office.row(issued.paper).reason == u"in hỏng"_s);
        office.refuse(issuePaper(office.plan,
                                 {{}, office.noticeTo(office.second), u"12"_s, {}},
                                 office.environment),
                      u"12/TB-ĐKT1"_s);
    }
    SECTION("withdrawn")
    {
        office.done(markSent(office.plan, issued.paper, {2023, 7, 28}, {}, {}, office.environment));
        office.refuse(voidPaper(office.plan, issued.paper, u"x"_s, office.environment),
                      u"withdraw"_s);
        CHECK(office.visitOf(office.first).state == VisitState::Notified);
        office.done(withdrawPaper(office.plan, issued.paper, u"sai"_s, office.environment));
        CHECK(office.visitOf(office.first).state == VisitState::Planned);
        CHECK(office.noticeState(office.first, {2023, 7, 28}) != DeadlineState::Done);
        office.refuse(withdrawPaper(office.plan, issued.paper, u"sai"_s, office.environment),
                      u"no longer in force"_s);
    }
}

TEST_CASE("A replacing paper cites the first, goes to those who got it, and takes its place",
          "[papers]")
{
    Office office;
    const auto first = office.issue(office.noticeTo(office.first), u"12"_s);
    office.done(markSent(office.plan, first.paper, {2023, 7, 28}, {}, {}, office.environment));
    office.done(registerVisit(office.plan,
                              {office.builder.team(1),
                               office.builder.unit(office.first),
                               {2023, 8, 10},
                               DayPart::Morning,
                               {},
                               {},
                               {},
                               {}},
                              office.environment));
    const auto draft =
        office.done(replacePaper(office.plan, first.paper, u"dời lịch"_s, office.environment));
    CHECK(draft.paper != first.paper);
    CHECK(office.row(first.paper).state == PaperState::Sent);
    CHECK(office.recipients(draft.paper).size() == office.recipients(first.paper).size());
    CHECK_FALSE(office.recipients(draft.paper).front().sent);
    office.refuse(replacePaper(office.plan, first.paper, u"x"_s, office.environment), u"already"_s);

    office.environment.today = {2023, 8, 1};
    const auto second =
        office.done(issuePaper(office.plan, {draft.paper, {}, u"15"_s, {}}, office.environment));
    CHECK(office.row(first.paper).state == PaperState::Replaced);
    CHECK(office.row(first.paper).reason == u"dời lịch"_s);
    const auto document = readLines(office.lines(second.paper));
    REQUIRE(document);
    CHECK(dumpText(*document).contains(u"thay thế Thông báo số 12/TB-ĐKT1 ngày 28/7/2023"_s));
    CHECK(office.noticeState(office.first, {2023, 8, 1}) == DeadlineState::Upcoming);
    office.done(markSent(office.plan, second.paper, {2023, 8, 1}, {}, {}, office.environment));
    CHECK(office.noticeState(office.first, {2023, 8, 1}) == DeadlineState::Done);
}

TEST_CASE("A paper made elsewhere counts as sent, stands as outside and can be undone", "[papers]")
{
    Office office;
    const UnitId unit = office.builder.unit(office.second);
    const auto request = [&](const QString &kind, const QString &number) {
        ReceivePaper paper;
        paper.kind = kind;
        paper.from = u"Đoàn kiểm tra số 02"_s;
        paper.units = {unit};
        paper.number = number;
        paper.date = {2023, 7, 26};
        paper.received = {2023, 7, 28};
        return paper;
    };
    SECTION("a notice")
    {
        office.requireUndoable([&]() -> Result<EditOutcome> {
            const auto change =
                receivePaper(office.plan, request(notice, u"07/TB-ĐKT2"_s), office.environment);
            if (!change)
                return tl::unexpected(change.error());
            return change->outcome;
        });
        const Paper paper = office.now().papers.front();
        CHECK(paper.outside);
        CHECK(paper.state == PaperState::Received);
        CHECK(office.noticeState(office.second, {2023, 7, 28}) == DeadlineState::Done);
        office.refuse(
            receivePaper(office.plan, request(notice, u"7/TB-ĐKT2"_s), office.environment),
            u"07/TB-ĐKT2"_s);
        office.refuse(markSent(office.plan, paper.id, {2023, 7, 28}, {}, {}, office.environment),
                      u"Đoàn kiểm tra số 02"_s);
    }
    SECTION("a unit's report")
    {
        office.done(
            receivePaper(office.plan, request(u"unit-report"_s, u"9/BC"_s), office.environment));
        CHECK(office.visitOf(office.second).unitReportReceived == QDate(2023, 7, 28));
    }
    SECTION("a team's report")
    {
        ReceivePaper paper = request(u"team-report"_s, u"9/BC-ĐKT2"_s);
        paper.units.clear();
        paper.team = office.builder.team(2);
        office.done(receivePaper(office.plan, paper, office.environment));
        const Campaign campaign = office.now();
        const CampaignIndex index(campaign);
        CHECK(teamReportDone(index, *index.team(*paper.team)) == QDate(2023, 7, 28));
    }
    SECTION("days that cannot be")
    {
        ReceivePaper paper = request(notice, u"1/TB"_s);
        paper.received = {2023, 7, 25};
        office.refuse(receivePaper(office.plan, paper, office.environment), u"25/7/2023"_s);
        paper.received = {2023, 7, 30};
        office.refuse(receivePaper(office.plan, paper, office.environment), u"30/7/2023"_s);
    }
}

TEST_CASE("A file is kept by its hash; a signed one is what is opened from then on", "[papers]")
{
    Office office;
    const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
    const QString scan = office.file(u"quét 12.PDF"_s, "%PDF-1.4 scan");
    office.done(
        attachFile(office.plan, issued.paper, scan, PaperFile::Role::Signed, office.environment));
    const Paper paper = office.row(issued.paper);
    CHECK(paper.signedFile.startsWith(u"papers/"_s));
    CHECK(paper.signedFile.endsWith(u".pdf"_s));
    QFile kept(office.folder.filePath(u"plan.files/"_s + paper.signedFile));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "%PDF-1.4 scan");
    REQUIRE(office.now().paperFiles.size() == 1);
    CHECK(office.now().paperFiles.front().name == u"quét 12.PDF"_s);
    CHECK(office.done(office.plan.frozenPaper(issued.paper))); // ours is kept beside it

    const auto attach = [&](const QString &path, PaperFile::Role role) {
        return attachFile(office.plan, issued.paper, path, role, office.environment);
    };
    office.refuse(attach(office.folder.filePath(u"none.pdf"_s), PaperFile::Role::Annex),
                  u"none.pdf"_s);
    office.refuse(attach(office.file(u"empty.pdf"_s, {}), PaperFile::Role::Signed), u"empty"_s);
    office.refuse(attach(office.file(u"a.txt"_s, "text"), PaperFile::Role::Signed), u"a.txt"_s);
    office.done(attach(office.file(u"a.txt"_s, "text"), PaperFile::Role::Annex));
    CHECK(office.row(issued.paper).signedFile == paper.signedFile);

    const auto draft =
        office.done(draftPaper(office.plan, office.noticeTo(office.second), office.environment));
    const QString other = office.file(u"b.pdf"_s, "%PDF-1.4 other");
    office.refuse(
        attachFile(office.plan, draft.paper, other, PaperFile::Role::Signed, office.environment),
        u"number"_s);
    CHECK(QDir(office.folder.filePath(u"plan.files/papers"_s)).entryList(QDir::Files).size() == 2);
}

TEST_CASE("Papers that do not exist are refused", "[papers]")
{
    Office office;
    const PaperId nothing = PaperId::fromInteger(5);
    office.refuse(submitPaper(office.plan, nothing, {2023, 7, 28}, office.environment),
                  u"register"_s);
    office.refuse(issuePaper(office.plan, {nothing, {}, u"1"_s, {}}, office.environment),
                  u"register"_s);
    office.refuse(voidPaper(office.plan, nothing, u"x"_s, office.environment), u"register"_s);
    office.refuse(issuePaper(office.plan,
                             {{}, office.noticeTo(office.first), u"1"_s, QDate(2023, 7, 29)},
                             office.environment),
                  u"29/7/2023"_s);
    CHECK(office.plan.history()->size() == 1);
}

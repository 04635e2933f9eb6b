// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a paper, from its draft to the day on which it was received.
#include "tests/core/actions/paper_office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A notice is drafted, handed in, issued, sent and received", "[papers]")
{
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
    office.issue(office.noticeTo(office.first), u"20"_s);
    REQUIRE(setSeries(office.plan,
                      {{}, u"Đoàn kiểm tra số 01"_s, {}, {}, NumberedBy::Program, 1},
                      office.environment));
    CHECK(office.issue(office.noticeTo(office.second), {}).number == u"21/TB-ĐKT1"_s);
}

TEST_CASE("A notice of a visit that must be put right is refused with the way out", "[papers]")
{
    PaperOffice office;
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
    PaperOffice office({2023, 8, 2});
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
    PaperOffice office;
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
    PaperOffice office;
    REQUIRE(changeSettings(office.plan, {{u"notice_counts"_s, u"received"_s}}, office.environment));
    const auto issued = office.issue(office.noticeTo(office.first), u"12"_s);
    office.done(markSent(office.plan, issued.paper, {2023, 7, 28}, {}, {}, office.environment));
    CHECK(office.visitOf(office.first).state == VisitState::Planned);
    office.done(markReceived(
        office.plan, issued.paper, {2023, 7, 28}, office.first, {}, office.environment));
    CHECK(office.visitOf(office.first).state == VisitState::Notified);
}

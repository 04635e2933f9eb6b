// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to papers afterwards, papers made elsewhere, and their files.
#include "tests/core/actions/paper_office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A mistyped number is corrected until the paper is sent", "[papers]")
{
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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
    PaperOffice office;
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

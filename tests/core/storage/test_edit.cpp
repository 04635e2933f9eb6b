// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_fixture.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<EditOutcome> setNote(PlanFile &plan, const QString &note, const Environment &environment)
{
    return plan.edit(u"Ghi chú: "_s + note, environment, [&](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.note = note;
        return edit.update(visit);
    });
}

} // namespace

TEST_CASE("an edit writes what differs, and its line and columns stand in the history")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const EditOutcome outcome = get(setNote(plan, u"mới"_s, fixedEnvironment()));
    REQUIRE(outcome.change);
    CHECK(outcome.rows == std::vector<ChangedRow>{{u"visit"_s, u"401"_s}});
    CHECK(get(plan.load())->visits[0].note == u"mới"_s);

    const auto history = get(plan.history());
    REQUIRE(history.size() == 2);
    CHECK(history[0].id == *outcome.change);
    CHECK(history[0].user == u"an"_s);
    CHECK(history[0].computer == u"pc1"_s);
    CHECK(history[0].description == u"Ghi chú: mới"_s);
    CHECK(history[0].time == QDateTime(QDate(2023, 7, 20), QTime(2, 1), Qt::UTC));
    const auto columns = get(plan.changedColumns(*outcome.change));
    REQUIRE(columns.size() == 1);
    CHECK(columns[0].column == u"note"_s);
    CHECK(columns[0].before == u"ghi"_s);
    CHECK(columns[0].after == u"mới"_s);
}

TEST_CASE("an edit that changes nothing writes nothing")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const auto version = get(plan.dataVersion());
    const EditOutcome outcome = get(setNote(plan, u"ghi"_s, fixedEnvironment()));
    CHECK_FALSE(outcome.change);
    CHECK(outcome.rows.empty());
    CHECK(get(plan.history()).size() == 1);
    CHECK(get(plan.dataVersion()) == version);
}

TEST_CASE("changes that cancel out within one edit write nothing")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const EditOutcome outcome =
        get(plan.edit(u"there and back"_s, fixedEnvironment(), [](Edit &edit) -> Result<> {
            Visit visit = edit.campaign().visits[0];
            const Visit before = visit;
            visit.note = u"different"_s;
            return edit.update(visit).and_then([&] { return edit.update(before); });
        }));
    CHECK_FALSE(outcome.change);
    CHECK(get(plan.verify()).empty());
}

TEST_CASE("an error from the body rolls everything back")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const QByteArray before = get(plan.canonicalExport());
    const auto outcome = plan.edit(u"x"_s, fixedEnvironment(), [](Edit &edit) -> Result<> {
        Visit visit = edit.campaign().visits[0];
        visit.note = u"remove"_s;
        if (auto done = edit.update(visit); !done)
            return done;
        return failure(Error::Kind::Input, u"no"_s);
    });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{Error::Kind::Input, u"no"_s});
    CHECK(get(plan.canonicalExport()) == before);
    CHECK_FALSE(QFileInfo::exists(plan.path() + u".lock"_s));
}

TEST_CASE("an inserted row gets an id; a row of the same identity is refused")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    Visit made;
    get(plan.edit(u"new"_s, fixedEnvironment(), [&](Edit &edit) -> Result<> {
        Visit visit;
        visit.team = edit.campaign().teams[0].id;
        visit.unit = edit.campaign().units[2].id;
        auto inserted = edit.insert(visit);
        if (!inserted)
            return tl::unexpected(inserted.error());
        made = *inserted;
        return {};
    }));
    CHECK_FALSE(made.id.isNull());
    CHECK(get(plan.load())->visits.size() == 3);

    const auto twice =
        plan.edit(u"again"_s, fixedEnvironment(u"an"_s, 2'000'000), [&](Edit &edit) -> Result<> {
            Visit visit = made;
            visit.id = {};
            return edit.insert(visit).map([](const Visit &) {});
        });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Kind::Input);
}

TEST_CASE("two rows that swap their identities in one edit are no clash")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    get(plan.edit(u"swap"_s, fixedEnvironment(), [](Edit &edit) -> Result<> {
        Team a = edit.campaign().teams[0];
        Team b = edit.campaign().teams[1];
        std::swap(a.number, b.number);
        return edit.update(a).and_then([&] { return edit.update(b); });
    }));
    const auto clash = plan.edit(u"same"_s, fixedEnvironment(u"an"_s, 2'000'000), [](Edit &edit) {
        Team a = edit.campaign().teams[0];
        a.number = edit.campaign().teams[1].number;
        return edit.update(a);
    });
    REQUIRE_FALSE(clash);
    CHECK(clash.error().kind == Error::Kind::Input);
}

TEST_CASE("a row is not removed while another refers to it")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const auto refused = plan.edit(u"remove"_s, fixedEnvironment(), [](Edit &edit) {
        return edit.remove(edit.campaign().teams[0]);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Input);
    CHECK(refused.error().message.contains(u"Đoàn kiểm tra số 01"_s));
}

TEST_CASE("a row that refers to nothing is refused")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const auto refused = plan.edit(u"wrong"_s, fixedEnvironment(), [](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.team = TeamId::fromInteger(77);
        return edit.update(visit);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Input);
}

TEST_CASE("settings are changed one by one and keys of a newer program are kept")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const EditOutcome outcome = get(plan.edit(u"s"_s, fixedEnvironment(), [](Edit &edit) {
        PlanSettings settings = edit.campaign().plan;
        settings.noticeLeadWorkingDays = 5;
        return edit.updateSettings(settings);
    }));
    CHECK(outcome.rows.size() == 1);
    CHECK(get(plan.load())->plan.noticeLeadWorkingDays == 5);
    CHECK(get(plan.load())->plan.extra.at(u"later_setting"_s) == u"kept"_s);
}

TEST_CASE("replaceAll makes the file hold exactly the target in one change")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    Campaign target = fullCampaign();
    target.visits[0].note = u"different"_s;
    target.waivers.clear();
    target.units.push_back(target.units[0]);
    target.units.back().id = UnitId::fromInteger(104);
    target.units.back().name = u"Phòng Nội vụ"_s;
    target.units.back().position = 40;
    const EditOutcome outcome = get(plan.edit(
        u"all"_s, fixedEnvironment(), [&](Edit &edit) { return edit.replaceAll(target); }));
    CHECK(outcome.rows.size() == 3);
    CHECK(*get(plan.load()) == target);
    get(plan.edit(u"empty"_s, fixedEnvironment(u"an"_s, 2'000'000), [&](Edit &edit) {
        return edit.replaceAll(Campaign{});
    }));
    CHECK(get(plan.load())->visits.empty());
    CHECK(get(plan.verify()).empty());
}

TEST_CASE("an answer is numbered by what it answers and read for one visit")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    Answer answer;
    answer.visit = VisitId::fromInteger(401);
    answer.item = OutlineItemId::fromInteger(531);
    answer.state = Answer::State::Partly;
    answer.value = u"12"_s;
    const auto put = [&](std::int64_t first) {
        return plan.edit(u"a"_s, fixedEnvironment(u"an"_s, first), [&](Edit &edit) {
            return edit.insert(answer).map([](const Answer &) {});
        });
    };
    get(put(1'000'000));
    CHECK_FALSE(put(2'000'000));
    const auto answers = get(plan.answersOf(answer.visit));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].value == u"12"_s);
    CHECK(get(plan.answersOf(VisitId::fromInteger(402))).empty());
    // Removing the visit by replaceAll takes its answers along.
    get(plan.edit(u"empty"_s, fixedEnvironment(u"an"_s, 3'000'000), [&](Edit &edit) {
        return edit.replaceAll(Campaign{});
    }));
    CHECK(get(plan.answersOf(answer.visit)).empty());
}

TEST_CASE("columns changed by others since the base are kept, the same column twice is refused")
{
    const Folder folder;
    PlanFile mine = newPlan(folder.file(u"p.db"_s));
    PlanFile theirs = get(PlanFile::open(mine.path()));
    const Visit base = get(mine.load())->visits[0];
    get(theirs.edit(u"Binh changes"_s, fixedEnvironment(u"binh"_s, 5'000'000), [&](Edit &edit) {
        Visit visit = base;
        visit.transport = u"xe máy"_s;
        visit.note = u"của Bình"_s;
        return edit.update(visit);
    }));
    const auto merged = mine.edit(u"an"_s, fixedEnvironment(), [&](Edit &edit) {
        Visit visit = base;
        visit.place = u"Nhà văn hoá"_s;
        return edit.update(visit, base);
    });
    REQUIRE(merged);
    const Visit now = get(mine.load())->visits[0];
    CHECK(now.place == u"Nhà văn hoá"_s);
    CHECK(now.transport == u"xe máy"_s);

    const auto clash = mine.edit(u"an"_s, fixedEnvironment(u"an"_s, 2'000'000), [&](Edit &edit) {
        Visit visit = base;
        visit.note = u"của An"_s;
        return edit.update(visit, base);
    });
    REQUIRE_FALSE(clash);
    CHECK(clash.error().kind == Error::Kind::Input);
    for (const QString &part : {u"của Bình"_s, u"binh"_s, u"của An"_s, u"an,"_s})
        CHECK(clash.error().message.contains(part));
}

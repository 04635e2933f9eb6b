// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entity_traits.h"
#include "tests/core/storage/storage_fixture.h"

#include <QDateTime>

#include <random>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ChangeId
note(PlanFile &plan, const QString &text, const Environment &environment, std::size_t visit = 0)
{
    return *get(plan.edit(text, environment, [&](Edit &edit) {
                Visit row = edit.campaign().visits[visit];
                row.note = text;
                return edit.update(row);
            })).change;
}

QString noteNow(PlanFile &plan, std::size_t visit = 0)
{
    return get(plan.load())->visits[visit].note;
}

} // namespace

TEST_CASE("undo takes back changes one by one, redo brings them back in order")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    const QByteArray start = get(plan.canonicalExport());
    note(plan, u"1"_s, an);
    note(plan, u"2"_s, an);
    const QByteArray end = get(plan.canonicalExport());

    const Change undone = get(plan.undo(an));
    CHECK(undone.undoes == get(plan.history())[1].id);
    CHECK(noteNow(plan) == u"1"_s);
    get(plan.undo(an));
    CHECK(get(plan.canonicalExport()) == start);
    CHECK_FALSE(plan.undo(an)); // the making of the file is not undone
    CHECK(plan.undo(an).error().kind == Error::Kind::Input);
    get(plan.redo(an));
    CHECK(noteNow(plan) == u"1"_s);
    get(plan.redo(an));
    CHECK(get(plan.canonicalExport()) == end);
    CHECK_FALSE(plan.redo(an));
    // What was redone can be undone again.
    get(plan.undo(an));
    CHECK(noteNow(plan) == u"1"_s);
    CHECK(get(plan.verify()).empty());
}

TEST_CASE("redo ends with the next ordinary change")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    note(plan, u"1"_s, an);
    get(plan.undo(an));
    CHECK(get(plan.undoState(an)).redo);
    note(plan, u"2"_s, an);
    CHECK_FALSE(get(plan.undoState(an)).redo);
    CHECK_FALSE(plan.redo(an));
}

TEST_CASE("undo takes only own changes of this computer, unless told otherwise")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    const Environment elsewhere = fixedEnvironment(u"an"_s, 2'000'000, u"pc2"_s);
    const Environment binh = fixedEnvironment(u"binh"_s, 3'000'000);
    const ChangeId first = note(plan, u"1"_s, an, 0);
    const ChangeId second = note(plan, u"2"_s, binh, 1);
    CHECK_FALSE(plan.undo(elsewhere));
    CHECK_FALSE(plan.undo(an, second));
    get(plan.undo(an));
    CHECK(noteNow(plan, 1) == u"2"_s);
    CHECK(noteNow(plan, 0) == u"ghi"_s);
    const Change done = get(plan.undo(an, second, true));
    CHECK(done.undoes == second);
    CHECK_FALSE(plan.undo(an, first)); // undone already
    CHECK_FALSE(plan.undo(an, done.id));
    CHECK_FALSE(plan.undo(an, ChangeId::fromInteger(5)));
}

TEST_CASE("a change that later ones rest on is refused as a whole, naming them")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    const Environment binh = fixedEnvironment(u"binh"_s, 3'000'000);
    note(plan, u"của An"_s, an);
    note(plan, u"của Bình"_s, binh);
    const QByteArray before = get(plan.canonicalExport());
    const auto refused = plan.undo(an);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Input);
    CHECK(refused.error().message.contains(u"của Bình"_s));
    CHECK(refused.error().message.contains(u"binh"_s));
    CHECK(get(plan.canonicalExport()) == before);
    get(plan.undo(binh));
    get(plan.undo(an));
}

TEST_CASE("another column changed later does not hinder undo")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    note(plan, u"của An"_s, an);
    get(plan.edit(u"xe"_s, fixedEnvironment(u"binh"_s, 3'000'000), [](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.transport = u"xe máy"_s;
        return edit.update(visit);
    }));
    get(plan.undo(an));
    CHECK(get(plan.load())->visits[0].transport == u"xe máy"_s);
    CHECK(noteNow(plan) == u"ghi"_s);
}

TEST_CASE("an inserted row is not undone away while a later row refers to it")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    Unit unit;
    get(plan.edit(u"thêm đơn vị"_s, an, [&](Edit &edit) -> Result<> {
        Unit row;
        row.name = u"Xã mới"_s;
        return edit.insert(row).map([&](const Unit &made) { unit = made; });
    }));
    get(plan.edit(
        u"đặt tên khác"_s, fixedEnvironment(u"binh"_s, 3'000'000), [&](Edit &edit) -> Result<> {
            Alias alias;
            alias.unit = unit.id;
            alias.text = u"Xã mói"_s;
            return edit.insert(alias).map([](const Alias &) {});
        }));
    const auto refused = plan.undo(an);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"đặt tên khác"_s));
}

TEST_CASE("a removed row does not come back without its parent")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    get(plan.edit(
        u"bỏ tên khác"_s, an, [](Edit &edit) { return edit.remove(edit.campaign().aliases[0]); }));
    get(plan.edit(u"bỏ phòng"_s, fixedEnvironment(u"binh"_s, 3'000'000), [](Edit &edit) {
        Campaign target = edit.campaign();
        target.memberships.clear();
        target.supplementUnits.clear();
        target.people[0].agency.reset();
        target.units.erase(target.units.begin());
        return edit.replaceAll(target);
    }));
    const auto refused = plan.undo(an);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"bỏ phòng"_s));
}

TEST_CASE("undo passes over final changes")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    note(plan, u"1"_s, an, 0);
    const ChangeId issued = *get(plan.edit(u"ban hành"_s, an, [](Edit &edit) {
                                 Paper paper = edit.campaign().papers[1];
                                 paper.state = PaperState::Issued;
                                 edit.setFinal();
                                 return edit.update(paper);
                             })).change;
    const auto state = get(plan.undoState(an));
    REQUIRE(state.passedOver.size() == 1);
    CHECK(state.passedOver[0].id == issued);
    CHECK_FALSE(plan.undo(an, issued));
    get(plan.undo(an));
    CHECK(noteNow(plan, 0) == u"ghi"_s);
    CHECK(get(plan.load())->papers[1].state == PaperState::Issued);
}

TEST_CASE("what a final change rests on is not undone, and nobody is told to take that back first")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    note(plan, u"1"_s, an, 0);
    get(plan.edit(u"gửi"_s, an, [](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.note = u"2"_s;
        edit.setFinal();
        return edit.update(visit);
    }));
    const auto refused = plan.undo(an);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"gửi"_s));
    CHECK(refused.error().message.contains(u"cannot be taken back"_s));
    CHECK_FALSE(refused.error().message.contains(u"Take those back first"_s));
    CHECK(noteNow(plan, 0) == u"2"_s);
}

TEST_CASE("undo of every kind of change restores the canonical export byte for byte")
{
    const Folder folder;
    const Environment an = fixedEnvironment();
    Campaign empty;
    Campaign full = fullCampaign();
    PlanFile plan = newPlan(folder.file(u"p.db"_s), empty);
    const QByteArray start = get(plan.canonicalExport());
    // Everything appears, then everything changes, then everything goes.
    get(plan.edit(u"all in"_s, an, [&](Edit &edit) { return edit.replaceAll(full); }));
    const QByteArray filled = get(plan.canonicalExport());
    Campaign changed = full;
    forEachCampaignTable([&](const auto &entity, auto member) {
        auto &rows = changed.*member;
        for (auto &row : rows) {
            Cells cells = entity.cells(row);
            for (std::size_t i = 1; i < cells.size(); ++i) {
                const ColumnInfo &column = entity.table.columns[i];
                if (column.kind == ColumnKind::Integer)
                    cells[i] = cellInteger(cells[i]) + 1000;
                else if (column.kind == ColumnKind::Bool)
                    cells[i] = 1 - cellInteger(cells[i]);
                else if (column.nullable)
                    cells[i] = Cell{};
            }
            auto fresh = row;
            if (!entity.read(fresh, cells))
                row = fresh;
        }
    });
    get(plan.edit(u"all changed"_s, an, [&](Edit &edit) { return edit.replaceAll(changed); }));
    const QByteArray other = get(plan.canonicalExport());
    CHECK(other != filled);
    get(plan.edit(u"all out"_s, an, [&](Edit &edit) { return edit.replaceAll(empty); }));
    CHECK(get(plan.canonicalExport()) == start);
    get(plan.undo(an));
    CHECK(get(plan.canonicalExport()) == other);
    get(plan.undo(an));
    CHECK(get(plan.canonicalExport()) == filled);
    CHECK(*get(plan.load()) == full);
    get(plan.undo(an));
    CHECK(get(plan.canonicalExport()) == start);
    for (int i = 0; i < 3; ++i)
        get(plan.redo(an));
    CHECK(get(plan.canonicalExport()) == start);
    CHECK(get(plan.verify()).empty());
}

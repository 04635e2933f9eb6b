// SPDX-License-Identifier: GPL-3.0-or-later
// Two openings of one plan, and random histories.
#include "tests/core/storage/storage_fixture.h"

#include <random>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One random act; false if it was refused, which is fine.
bool randomEdit(PlanFile &plan, const Environment &environment, std::mt19937 &random)
{
    const auto pick = [&random](std::size_t count) { return random() % count; };
    const auto result = plan.edit(u"random"_s, environment, [&](Edit &edit) -> Result<> {
        Campaign c = edit.campaign();
        switch (pick(7)) {
        case 0: {
            Visit &visit = c.visits[pick(c.visits.size())];
            visit.date = QDate(2023, 8, 1).addDays(static_cast<int>(pick(20)));
            visit.note = QString::number(pick(1000));
            return edit.update(visit);
        }
        case 1: {
            Absence absence{{},
                            c.people[pick(c.people.size())].id,
                            {{QDate(2023, 8, 1), {}}, {QDate(2023, 8, 2), {}}},
                            u"r"_s};
            return edit.insert(absence).map([](const Absence &) {});
        }
        case 2:
            return c.absences.empty() ? Result<>()
                                      : edit.remove(c.absences[pick(c.absences.size())]);
        case 3: {
            PlanSettings settings = c.plan;
            settings.travelMinutes = static_cast<int>(pick(90));
            settings.extra[QString::number(pick(4))] = QString::number(pick(9));
            return edit.updateSettings(settings);
        }
        case 4: {
            Unit unit;
            unit.name = u"Đơn vị %1"_s.arg(pick(30));
            unit.position = static_cast<std::int64_t>(pick(1000));
            return edit.insert(unit).map([](const Unit &) {});
        }
        case 5:
            return edit.remove(c.units[pick(c.units.size())]);
        default: {
            Team &team = c.teams[pick(c.teams.size())];
            team.note = QString::number(pick(5));
            return edit.update(team);
        }
        }
    });
    return result.has_value();
}

int walksWanted()
{
    const int wanted = qEnvironmentVariableIntValue("SOKIEMTRA_UNDO_WALKS");
    return wanted > 0 ? wanted : 12;
}

} // namespace

TEST_CASE("one opening sees what the other wrote, and the version tells that there is something")
{
    const Folder folder;
    PlanFile a = newPlan(folder.file(u"p.db"_s));
    PlanFile b = get(PlanFile::open(a.path()));
    get(b.load());
    const auto before = get(b.dataVersion());
    CHECK(get(b.dataVersion()) == before);
    get(a.edit(u"x"_s, fixedEnvironment(), [](Edit &edit) {
        Visit visit = edit.campaign().visits[1];
        visit.note = u"a"_s;
        return edit.update(visit);
    }));
    CHECK(get(b.dataVersion()) != before);
    CHECK(get(b.load())->visits[1].note == u"a"_s);
    get(b.edit(u"x"_s, fixedEnvironment(u"binh"_s, 2'000'000), [](Edit &edit) {
        CHECK(edit.campaign().visits[1].note == u"a"_s);
        PlanSettings settings = edit.campaign().plan;
        settings.title = u"b"_s;
        return edit.updateSettings(settings);
    }));
    CHECK(get(a.load())->plan.title == u"b"_s);
    CHECK(*get(a.load()) == *get(b.load()));
    CHECK(*get(get(PlanFile::open(a.path())).load()) == *get(a.load()));
}

TEST_CASE("what is read again after changes is what is read afresh, in the same order")
{
    const Folder folder;
    PlanFile a = newPlan(folder.file(u"p.db"_s));
    PlanFile b = get(PlanFile::open(a.path()));
    const Environment binh = fixedEnvironment(u"binh"_s, 2'000'000);
    const auto change = [&](const std::function<void(Campaign &)> &body) {
        get(a.load());
        get(b.edit(u"x"_s, binh, [&](Edit &edit) {
            Campaign campaign = edit.campaign();
            body(campaign);
            return edit.replaceAll(campaign);
        }));
        const Campaign again = *get(a.load());
        CHECK(again == *get(get(PlanFile::open(a.path())).load()));
        return again;
    };
    CHECK(change([](Campaign &c) { c.units[1].name = u"Xã khác"_s; }).units[1].name
          == u"Xã khác"_s);
    CHECK(change([](Campaign &c) { c.units[0].position = 99; }).units.back().position == 99);
    change([](Campaign &c) { // several changes of one table, of which one moves a row
        c.units[0].note = u"a"_s;
        c.units[1].position = 1;
        c.plan.title = u"khác"_s;
        c.waivers.clear();
    });
    const auto manyAliases = [](Campaign &c) {
        for (int i = 0; i < 100; ++i) {
            Alias alias = c.aliases.front();
            alias.id = AliasId::fromInteger(5000 + i);
            alias.text += QString::number(i);
            c.aliases.push_back(alias);
        }
    };
    CHECK(change(manyAliases).aliases.size() == 101);
    change([](Campaign &c) {
        for (Alias &alias : c.aliases)
            alias.text += u"+"_s;
    });
    // Several changes since the last look, the last of them undone.
    for (const QString &note : {u"1"_s, u"2"_s}) {
        get(b.edit(u"x"_s, binh, [&](Edit &edit) {
            Visit visit = edit.campaign().visits[0];
            visit.note = note;
            return edit.update(visit);
        }));
    }
    get(b.undo(binh));
    CHECK(get(a.load())->visits[0].note == u"1"_s);
    CHECK(*get(a.load()) == *get(get(PlanFile::open(a.path())).load()));
}

TEST_CASE("within an edit the campaign is that from before its own changes")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    Visit visit = get(plan.load())->visits[0];
    PlanFile fresh = get(PlanFile::open(plan.path())); // nothing read yet
    get(fresh.edit(u"x"_s, fixedEnvironment(), [&](Edit &edit) -> Result<> {
        visit.note = u"later"_s;
        if (auto done = edit.update(visit); !done)
            return done;
        CHECK(edit.campaign().visits[0].note == u"ghi"_s);
        return {};
    }));
    CHECK(get(fresh.load())->visits[0].note == u"later"_s);
}

TEST_CASE("after any walk of edits, undos and redos, undoing all gives the start byte for byte")
{
    const int walks = walksWanted();
    for (int walk = 0; walk < walks; ++walk) {
        CAPTURE(walk);
        std::mt19937 random(static_cast<std::uint32_t>(walk + 1));
        const Folder folder;
        PlanFile plan = newPlan(folder.file(u"p.db"_s));
        const Environment an = fixedEnvironment();
        const QByteArray start = get(plan.canonicalExport());
        QByteArray beforeUndo;
        for (int step = 0; step < 200; ++step) {
            const auto act = random() % 10;
            if (act < 6) {
                randomEdit(plan, an, random);
            } else if (act < 8) {
                const QByteArray before = get(plan.canonicalExport());
                if (plan.undo(an) && random() % 2 == 0) {
                    get(plan.redo(an));
                    CHECK(get(plan.canonicalExport()) == before);
                }
            } else {
                (void)plan.redo(an);
            }
        }
        CHECK(*get(get(PlanFile::open(plan.path())).load()) == *get(plan.load()));
        int undone = 0;
        while (get(plan.undoState(an)).undo) {
            get(plan.undo(an));
            ++undone;
        }
        CHECK(undone > 10);
        CHECK(get(plan.canonicalExport()) == start);
        CHECK(get(plan.verify()).empty());
    }
}

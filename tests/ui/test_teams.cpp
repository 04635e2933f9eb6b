// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk keeps teams and people.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/stand_ins_model.h"
#include "ui/models/team_card_model.h"
#include "ui/models/teams_model.h"
#include "ui/pages/teams/absence_pane.h"
#include "ui/pages/teams/members_pane.h"
#include "ui/pages/teams/stand_in_pane.h"
#include "ui/pages/teams/team_detail.h"
#include "ui/pages/teams/teams_page.h"
#include "ui/session/directory_edits.h"
#include "ui/session/plan_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pick_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

#include <algorithm>

using namespace skt;

namespace {

const QDate visitDay(2023, 8, 4);

class TeamsStory : public Story
{
public:
    TeamsStory()
    {
        createSample();
        showPageOf<TeamsPage>();
        page = &pageOf<TeamsPage>();
        team = window->plan().view()->campaign->teams.front().id;
        page->showTeam(team);
    }

    [[nodiscard]] const CampaignIndex &index() const { return window->plan().view()->index; }
    template<typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        auto *found = page->findChild<Part *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] bool hasProblem(std::string_view rule) const
    {
        const auto &conflicts = window->plan().view()->check.conflicts;
        return std::ranges::any_of(conflicts, [&](const Conflict &conflict) {
            return conflict.rule == rule
                   && std::ranges::find(conflict.teams, team) != conflict.teams.end();
        });
    }

    [[nodiscard]] const Person *person(const QString &name) const
    {
        const auto &people = window->plan().view()->campaign->people;
        const auto it = std::ranges::find(people, name, &Person::name);
        return it == people.end() ? nullptr : &*it;
    }

    void addMember(const QString &name, Role role)
    {
        auto *line = part<QLineEdit>("newMember");
        auto *choice = part<QComboBox>("newMemberRole");
        line->setFocus();
        line->setText(name); // Qt's test keys know no tone marks
        choice->setCurrentIndex(choice->findData(toString(role)));
        QTest::keyClick(line, Qt::Key_Return);
        waitFor([&] {
            const Person *made = person(name);
            return made && !index().teamsOfPerson(made->id).empty();
        });
    }

    /// A colleague of the lead agency who is on no team.
    void addColleague(const QString &name)
    {
        Person colleague;
        colleague.name = name;
        colleague.agency = index().leadAgency(team)->id;
        colleague.agencyLeader = true;
        addPerson(window->plan(), colleague);
        waitFor([&] { return person(name) != nullptr; });
    }

    VisitId placeFirstVisit()
    {
        const UnitId unit = index().assignmentsOfTeam(team).front()->unit;
        std::optional<VisitId> visit;
        for (const Visit *each : index().visitsOfUnit(unit))
            visit = each->id;
        placeVisit(window->plan(), team, unit, visit, visitDay, DayPart::Morning);
        settle();
        waitFor([&] { return !dated().empty(); });
        return dated().front();
    }

    [[nodiscard]] std::vector<VisitId> dated() const
    {
        std::vector<VisitId> found;
        for (const Visit *visit : index().visitsOfTeam(team)) {
            if (visit->date && window->plan().waitingEdits() == 0)
                found.push_back(visit->id);
        }
        return found;
    }

    TeamsPage *page = nullptr;
    TeamId team;
};

QPoint centreOfRow(const DataTable &table, int row)
{
    return table.visualRect(table.model()->index(row, 0)).center();
}

} // namespace

TEST_CASE("Each team is a card with its lead, load and what is missing", "[ui]")
{
    TeamsStory story;
    TeamsModel model(story.window->plan());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 5);
    const TeamCard *card = model.card(0);
    CHECK(card->number == 1);
    CHECK(!card->lead.isEmpty());
    CHECK(card->units > 0);
    CHECK(card->errors + card->warnings > 0); // nobody is named in the sample
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(card->lead));
}

TEST_CASE("Adding a leader makes the warning that the team has none go away", "[ui]")
{
    TeamsStory story;
    REQUIRE(story.hasProblem("no-leader"));
    const auto shown = story.page->findChildren<QLabel *>(QStringLiteral("teamProblem"));
    CHECK(!shown.isEmpty());
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Leader);
    waitFor([&] { return !story.hasProblem("no-leader"); });
    const Person *leader = story.person(QStringLiteral("Trần Thử Một"));
    CHECK(leader->agency == story.index().leadAgency(story.team)->id);
    story.window->plan().undo();
    waitFor([&] { return story.hasProblem("no-leader"); });
}

TEST_CASE("People are taken off a team with Delete", "[ui]")
{
    TeamsStory story;
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Member);
    DataTable *table = story.page->detail().members().people();
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    waitFor([&] { return story.index().peopleOfTeam(story.team).empty(); });
    CHECK(story.person(QStringLiteral("Trần Thử Một")));
}

TEST_CASE("An absence shows at once which visits it hits and who is free", "[ui]")
{
    TeamsStory story;
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Leader);
    story.addColleague(QStringLiteral("Lê Thử Hai"));
    const VisitId visit = story.placeFirstVisit();
    AbsencePane &pane = story.page->detail().absences();
    story.page->detail().tabs()->setCurrentIndex(TeamDetail::Away);
    auto *who = story.part<PickField>("awayPerson");
    QTest::keyClicks(who, QStringLiteral("thu mot"));
    auto *from = story.page->findChild<QWidget *>(QStringLiteral("spanFrom"));
    for (QWidget *each : pane.findChildren<QWidget *>(QStringLiteral("spanFrom")))
        from = each;
    auto *line = from->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("4/8/2023"));
    REQUIRE(pane.hits().size() == 1);
    CHECK(pane.hits().front().visit == visit);
    REQUIRE(pane.hits().front().free.size() == 1);
    CHECK(pane.hits().front().free.front().name == QStringLiteral("Lê Thử Hai"));

    QTest::mouseClick(story.part<QPushButton>("recordAbsence"), Qt::LeftButton);
    const PersonId away = story.person(QStringLiteral("Trần Thử Một"))->id;
    waitFor([&] { return story.index().absences(away).size() == 1; });
    waitFor([&] { return pane.hits().size() == 1; }); // still to be dealt with
    QTest::mouseClick(story.part<QPushButton>("standIn"), Qt::LeftButton);
    waitFor([&] { return story.index().substitutions(away).size() == 1; });
    waitFor([&] { return pane.hits().empty(); });
}

TEST_CASE("A member is replaced with three clicks", "[ui]")
{
    TeamsStory story;
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Leader);
    story.addColleague(QStringLiteral("Lê Thử Hai"));
    const VisitId visit = story.placeFirstVisit();
    story.page->detail().tabs()->setCurrentIndex(TeamDetail::StandIns);
    int clicks = 0;
    const auto click = [&](const char *list) {
        auto *table = story.part<DataTable>(list);
        REQUIRE(table->model()->rowCount() > 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centreOfRow(*table, 0));
        ++clicks;
    };
    click("stand-in-visits");
    click("stand-in-people");
    click("stand-in-free");
    CHECK(clicks == 3);
    const PersonId away = story.person(QStringLiteral("Trần Thử Một"))->id;
    waitFor([&] { return !story.index().substitutions(away).empty(); });
    CHECK(story.index().substitutions(away).front()->visit == visit);
    CHECK(story.index().substitutions(away).front()->by
          == story.person(QStringLiteral("Lê Thử Hai"))->id);
}

TEST_CASE("Somebody not yet known is sent instead by two clicks and a name, in one step", "[ui]")
{
    TeamsStory story;
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Leader);
    story.placeFirstVisit();
    story.page->detail().tabs()->setCurrentIndex(TeamDetail::StandIns);
    for (const char *list : {"stand-in-visits", "stand-in-people"}) {
        auto *table = story.part<DataTable>(list);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centreOfRow(*table, 0));
    }
    auto *name = story.part<QLineEdit>("standInNew");
    REQUIRE(name->isEnabled());
    name->setText(QStringLiteral("Phạm Thử Ba"));
    QTest::keyClick(name, Qt::Key_Return);
    waitFor([&] { return story.person(QStringLiteral("Phạm Thử Ba")) != nullptr; });
    CHECK(story.person(QStringLiteral("Phạm Thử Ba"))->agency
          == story.index().leadAgency(story.team)->id);
    story.window->plan().undo();
    waitFor([&] { return story.person(QStringLiteral("Phạm Thử Ba")) == nullptr; });
    const PersonId away = story.person(QStringLiteral("Trần Thử Một"))->id;
    CHECK(story.index().substitutions(away).empty());
}

TEST_CASE("A registration is received with one click", "[ui]")
{
    TeamsStory story;
    QTest::mouseClick(story.part<QPushButton>("registrationReceived"), Qt::LeftButton);
    waitFor([&] { return story.index().team(story.team)->registrationReceived.has_value(); });
    CHECK(*story.index().team(story.team)->registrationReceived == QDate(2023, 7, 20));
}

TEST_CASE("Agencies join a team and change their order", "[ui]")
{
    TeamsStory story;
    TeamCardModel &model = story.page->detail().model();
    const auto members = [&] {
        std::vector<UnitId> found;
        for (const Membership *each : story.index().membershipsOfTeam(story.team))
            found.push_back(each->agency);
        return found;
    };
    const auto before = members();
    REQUIRE(before.size() >= 3);
    model.moveAgency(before[1], 1);
    waitFor([&] { return members() != before; });
    CHECK(members()[2] == before[1]);
    CHECK(members()[0] == before[0]);
    const auto &units = story.window->plan().view()->campaign->units;
    const auto other = std::ranges::find_if(units, [&](const Unit &unit) {
        return story.index().membershipsOfAgency(unit.id).empty();
    });
    auto *line = story.part<PickField>("newAgency");
    const UnitId joining = other->id;
    line->setFocus();
    line->setText(other->name);
    QTest::keyClick(line, Qt::Key_Return);
    waitFor([&] { return members().size() == before.size() + 1; });
    CHECK(members().back() == joining);
}

TEST_CASE("The models of teams keep the promises of Qt's item models while they change", "[ui]")
{
    TeamsStory story;
    using Tester = QAbstractItemModelTester;
    const auto fatal = Tester::FailureReportingMode::Fatal;
    TeamCardModel card(story.window->plan());
    const Tester agencies(&card.agencies, fatal);
    const Tester members(&card.members, fatal);
    const Tester units(&card.units, fatal);
    StandInsModel standIns(story.window->plan());
    const Tester visits(&standIns.visits, fatal);
    const Tester people(&standIns.people, fatal);
    card.setTeam(story.team);
    standIns.setTeam(story.team);
    CHECK(card.agencies.rowCount() >= 3);
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Secretary);
    story.placeFirstVisit();
    card.refresh();
    standIns.refresh();
    CHECK(card.members.rowCount() == 1);
    REQUIRE(standIns.visits.rowCount() == 1);
    standIns.chooseVisit(VisitId::parse(standIns.visits.rows().front().id.toString()));
    CHECK(standIns.people.rowCount() == 1);
}

TEST_CASE("A recorded absence shows again what it hits, and is not recorded twice", "[ui]")
{
    TeamsStory story;
    story.addMember(QStringLiteral("Trần Thử Một"), Role::Leader);
    story.placeFirstVisit();
    const PersonId away = story.person(QStringLiteral("Trần Thử Một"))->id;
    recordAbsence(story.window->plan(),
                  away,
                  {{visitDay, DayPart::Morning}, {visitDay, DayPart::Morning}},
                  QStringLiteral("ill"));
    waitFor([&] { return story.index().absences(away).size() == 1; });
    story.page->detail().tabs()->setCurrentIndex(TeamDetail::Away);
    auto *table = story.part<DataTable>("team-absences");
    waitFor([&] { return table->model()->rowCount() == 1; });
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centreOfRow(*table, 0));
    CHECK(story.page->detail().absences().hits().size() == 1);
    CHECK_FALSE(story.part<QPushButton>("recordAbsence")->isEnabled());
}

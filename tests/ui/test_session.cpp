// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its file: others who write, a file that goes away, a program that is cut off.
#include "core/actions/actions.h"
#include "core/storage/edit.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/session/directory_edits.h"
#include "ui/session/edit_journal.h"
#include "ui/session/edit_record.h"
#include "ui/session/plan_edits.h"
#include "ui/widgets/notice_bar.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

#include <future>
#include <thread>

using namespace skt;

namespace {

/// Somebody else in the middle of writing, until told to finish.
class Holder
{
public:
    explicit Holder(const QString &path)
        : m_thread([this, path] {
            auto plan = PlanFile::open(path);
            const auto done = plan->edit(
                QStringLiteral("elsewhere"), Story::environment(), [this](Edit &) -> Result<> {
                    m_held.set_value();
                    m_release.get_future().wait();
                    return {};
                });
            (void)done;
        })
    {
        m_held.get_future().wait();
    }
    ~Holder() { finish(); }
    void finish()
    {
        if (!m_thread.joinable())
            return;
        m_release.set_value();
        m_thread.join();
    }

private:
    std::promise<void> m_held;
    std::promise<void> m_release;
    std::thread m_thread; // last: it uses the promises
};

void place(Story &story, const BoardCard &card, QDate date)
{
    placeVisit(
        story.window->plan(), card.key.team, card.key.unit, card.visit, date, DayPart::Morning);
}

NoticeBar &notice(const Story &story, const char *name)
{
    auto *bar = story.window->findChild<NoticeBar *>(QString::fromLatin1(name));
    REQUIRE(bar);
    return *bar;
}

QJsonObject recordOf(const BoardCard &card, QDate date)
{
    return skt::recordOf(QStringLiteral("placeVisit"),
                         card.key.team,
                         card.key.unit,
                         card.visit,
                         date,
                         DayPart::Morning);
}

} // namespace

TEST_CASE("While someone else writes, clicks are answered and edits wait in order", "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    BoardModel &board = story.schedule().board();
    const BoardCard first = board.cards()[0];
    place(story, first, QDate(2023, 8, 4));
    story.settle();
    waitFor([&] { return board.card(first.key)->visit.has_value(); });
    const BoardCard second = board.cards()[1];
    {
        Holder holder(path);
        place(story, *board.card(first.key), QDate(2023, 8, 7));
        place(story, second, QDate(2023, 8, 8));
        CHECK(board.card(first.key)->date == QDate(2023, 8, 7)); // shown at once
        story.showPageOf<PlanPage>();
        QCoreApplication::processEvents();
        CHECK(story.window->currentPage()->isVisible());
        waitFor([&] { return board.card(first.key)->waiting; });
        const auto *status = story.window->findChild<QLabel *>(QStringLiteral("waiting"));
        CHECK(status->text().contains(QLatin1Char('2')));
        CHECK(story.window->plan().waitingEdits() == 2);
        CHECK(story.window->plan().stored()->visits.front().date == QDate(2023, 8, 4));
    }
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    waitFor([&] { return story.window->plan().stored()->visits.size() == 2; });
    CHECK(story.window->plan().stored()->visits.front().date == QDate(2023, 8, 7));
    waitFor([&] { return !board.card(first.key)->waiting; });
    story.window->plan().undo(); // the later one was written last
    waitFor([&] { return !board.card(second.key)->date; });
    CHECK(board.card(first.key)->date == QDate(2023, 8, 7));
}

TEST_CASE("An edit that waits is kept for the next program until it is written", "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    const BoardCard card = story.schedule().board().cards().front();
    const QDir kept(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                    + QStringLiteral("/unwritten"));
    const auto files = [&kept] { return kept.entryList({QStringLiteral("*.json")}).size(); };
    {
        Holder holder(path);
        place(story, card, QDate(2023, 8, 4));
        waitFor([&] { return files() == 1; });
    }
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(files() == 0);
}

TEST_CASE("What a program that was cut off had not written is offered again", "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    const BoardCard card = story.schedule().board().cards().front();
    EditJournal(path).keep({recordOf(card, QDate(2023, 8, 4))});
    story.openAgain(path);
    NoticeBar &bar = notice(story, "leftEdits");
    waitFor([&] { return bar.isVisible(); });

    SECTION("and written when that is wanted")
    {
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("noticeAccept")),
                          Qt::LeftButton);
        waitFor([&] { return story.schedule().board().card(card.key)->date == QDate(2023, 8, 4); });
    }
    SECTION("and forgotten when not")
    {
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("noticeDecline")),
                          Qt::LeftButton);
    }
    SECTION("and offered once more when nobody decides")
    {
        story.openAgain(path);
        CHECK(story.window->plan().leftEdits() == 1);
        story.window->plan().forgetLeftEdits();
        return;
    }
    CHECK(bar.isHidden());
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    story.openAgain(path);
    CHECK(story.window->plan().leftEdits() == 0);
}

TEST_CASE("What another living program waits to write is not offered", "[ui]")
{
    Story story;
    story.openSample();
    const BoardCard card = story.schedule().board().cards().front();
    EditJournal other(story.window->plan().path());
    other.keep({recordOf(card, QDate(2023, 8, 4))});
    CHECK(EditJournal(story.window->plan().path()).takeLeft().isEmpty());
    other.clear();
}

TEST_CASE("A plan file that goes away is told, and the notice goes when it is back", "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    const QString elsewhere = story.path(QStringLiteral("elsewhere.db"));
    NoticeBar &bar = notice(story, "fileTrouble");
    CHECK(bar.isHidden());
    REQUIRE(QFile::rename(path, elsewhere));
    waitFor([&] { return bar.isVisible(); });
    CHECK(bar.sentence().contains(QStringLiteral("sample.db")));
    REQUIRE(QFile::rename(elsewhere, path));
    waitFor([&] { return bar.isHidden(); });
}

TEST_CASE("Another plan at the file's place is told; the same plan put back is taken up", "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    const QString other = story.path(QStringLiteral("other.db"));
    const QString aside = story.path(QStringLiteral("aside.db"));
    REQUIRE(createSamplePlan(other, QStringLiteral("quang-xuong"), Story::environment()));
    NoticeBar &bar = notice(story, "fileTrouble");
    REQUIRE(QFile::rename(path, aside));
    REQUIRE(QFile::rename(other, path));
    waitFor([&] { return bar.isVisible(); });
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(aside, path)); // the same campaign, another file
    waitFor([&] { return bar.isHidden(); });
    const BoardCard card = story.schedule().board().cards().front();
    place(story, card, QDate(2023, 8, 4));
    waitFor([&] { return story.window->plan().stored()->visits.size() == 1; });
}

TEST_CASE("A visit placed and moved before it is written ends where it was moved", "[ui]")
{
    Story story;
    story.openSample();
    OpenPlan &plan = story.window->plan();
    BoardModel &board = story.schedule().board();
    const BoardCard card = board.cards().front();
    place(story, card, QDate(2023, 8, 4));
    REQUIRE(board.card(card.key)->visit);
    place(story, *board.card(card.key), QDate(2023, 8, 7));
    QSignalSpy failed(&plan, &OpenPlan::editFailed);
    std::vector<QDate> seen; // the card never jumps back to where it was
    QObject::connect(&plan, &OpenPlan::editDone, &board, [&] {
        const auto nothing = [](PlanFile &, const Environment &) -> Result<OpenPlan::Done> {
            return OpenPlan::Done{{}, false};
        };
        plan.edit(QStringLiteral("makes the view anew"), {}, nothing, [](Campaign &) {});
        seen.push_back(plan.view()->campaign->visits.front().date.value_or(QDate()));
    });
    waitFor([&] { return seen.size() == 2; });
    waitFor([&] { return plan.stored()->visits.size() == 1; });
    waitFor([&] { return plan.stored()->visits.front().date == QDate(2023, 8, 7); });
    CHECK(failed.isEmpty());
    CHECK(seen == std::vector<QDate>(2, QDate(2023, 8, 7)));
}

TEST_CASE("While another plan is being opened nothing is written into it by mistake", "[ui]")
{
    Story story;
    story.openSample();
    OpenPlan &plan = story.window->plan();
    const QString first = plan.path();
    const QString other = story.path(QStringLiteral("other.db"));
    REQUIRE(createSamplePlan(other, QStringLiteral("quang-xuong"), Story::environment()));
    const BoardCard card = story.schedule().board().cards().front();
    QSignalSpy opened(&plan, &OpenPlan::opened);
    QSignalSpy failed(&plan, &OpenPlan::editFailed);
    place(story, card, QDate(2023, 8, 4)); // is written into the first
    plan.open(other);
    place(story, card, QDate(2023, 8, 7)); // was meant for the first
    CHECK(failed.size() == 1);
    CHECK(plan.view());
    waitFor([&] { return opened.size() == 1; });
    CHECK(plan.path() == other);
    CHECK(plan.stored()->visits.empty());
    CHECK(plan.waitingEdits() == 0);
    CHECK(plan.view()->campaign->visits.empty());
    const auto written = PlanFile::open(first)->load();
    REQUIRE((*written)->visits.size() == 1);
    CHECK((*written)->visits.front().date == QDate(2023, 8, 4));
}

TEST_CASE("A file that cannot be opened leaves the plan that is shown", "[ui]")
{
    Story story;
    story.openSample();
    OpenPlan &plan = story.window->plan();
    const QString path = plan.path();
    QSignalSpy failed(&plan, &OpenPlan::openFailed);
    plan.open(story.path(QStringLiteral("nowhere.db")));
    waitFor([&] { return failed.size() == 1; });
    CHECK(plan.path() == path);
    REQUIRE(plan.view());
    place(story, story.schedule().board().cards().front(), QDate(2023, 8, 4));
    waitFor([&] { return plan.stored()->visits.size() == 1; });
}

namespace {

/// Written, read again, and the same.
template<typename T>
void checkWritten(const T &value)
{
    const QJsonValue json = written::write(value);
    const QByteArray bytes = QJsonDocument(QJsonArray{json}).toJson();
    INFO(bytes.toStdString());
    const auto again = written::read<T>(QJsonDocument::fromJson(bytes).array().at(0));
    REQUIRE(again);
    CHECK(written::write(*again) == json);
}

} // namespace

TEST_CASE("What an edit was asked with can be written down and read again", "[ui]")
{
    const auto team = TeamId::fromInteger(7'000'000'000'000'000'001); // more than a double holds
    const auto unit = UnitId::fromInteger(8);
    const auto visit = VisitId::fromInteger(9);
    const QDate day(2023, 8, 4);
    checkWritten(team);
    CHECK(written::read<TeamId>(written::write(team)) == team);
    checkWritten(std::optional<VisitId>());
    checkWritten(std::optional(visit));
    checkWritten(std::vector<Move>{{visit, day, DayPart::Afternoon}, {visit, {}, {}}});
    Remedy remedy;
    remedy.text = QStringLiteral("moved");
    remedy.standIn = StandIn{visit, PersonId::fromInteger(3), PersonId::fromInteger(4)};
    checkWritten(remedy);
    Proposal proposal;
    proposal.visits = {{visit, team, unit, day, DayPart::Afternoon, false}};
    checkWritten(proposal);
    checkWritten(SettingValues{{QStringLiteral("k"), QStringLiteral("v")}});
    checkWritten(PostponeDay{{{day, DayPart::Morning}, {day, DayPart::Afternoon}},
                             QStringLiteral("area"),
                             {team},
                             {unit},
                             QStringLiteral("storm"),
                             {},
                             {},
                             true});
    Unit row;
    row.id = unit;
    row.name = QStringLiteral("Xã A");
    row.priority = true;
    row.validFrom = day;
    checkWritten(row);
    checkWritten(ListEdit<Duty>{ListEdit<Duty>::Step::Add, {}, {}, 2}); // still without an id
    CHECK_FALSE(written::read<Unit>(QJsonObject{{QStringLiteral("id"), QStringLiteral("8")}}));
    CHECK_FALSE(written::read<QDate>(QStringLiteral("tomorrow")));
}

TEST_CASE("A record that no version wrote is not repeated, nor one that lacks something", "[ui]")
{
    Story story;
    story.openSample();
    OpenPlan &plan = story.window->plan();
    CHECK_FALSE(repeat(plan, {{QStringLiteral("kind"), QStringLiteral("unheard of")}}));
    for (const QString &name : repeatableEdits()) {
        INFO(name.toStdString());
        CHECK_FALSE(repeat(plan, {{QStringLiteral("kind"), name}}));
    }
    CHECK(plan.waitingEdits() == 0);
}

TEST_CASE("An edit of the directory waits shown, is kept, and is done again by the next program",
          "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    const Unit base = story.window->plan().view()->campaign->units.front();
    Unit row = base;
    row.phone = QStringLiteral("0237 3000 000");
    const auto phone = [&] { return story.window->plan().view()->index.unit(base.id)->phone; };
    QJsonArray kept;
    {
        Holder holder(path);
        editUnit(story.window->plan(), row, base, QStringLiteral("phone"));
        CHECK(phone() == row.phone); // in the field, before it is in the file
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                          + QStringLiteral("/unwritten"));
        waitFor([&] { return !folder.entryList({QStringLiteral("*.json")}).isEmpty(); });
        QFile file(folder.filePath(folder.entryList({QStringLiteral("*.json")}).front()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        kept = QJsonDocument::fromJson(file.readAll()).array();
    }
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    REQUIRE(kept.size() == 1);
    story.window->plan().undo();
    waitFor([&] { return phone() == base.phone; });
    CHECK(repeat(story.window->plan(), kept.at(0).toObject()));
    waitFor([&] { return phone() == row.phone && story.window->plan().waitingEdits() == 0; });
}

TEST_CASE("Taking over what is left keeps it here before the other file goes", "[ui]")
{
    Story story;
    story.openSample();
    const QString path = story.window->plan().path();
    const QJsonArray edits{recordOf(story.schedule().board().cards().front(), QDate(2023, 8, 4))};
    EditJournal(path).keep(edits);
    EditJournal(path).takeLeft(); // and is cut off before anything else
    CHECK(EditJournal(path).takeLeft() == edits);
    EditJournal last(path);
    CHECK(last.takeLeft() == edits);
    last.clear();
}

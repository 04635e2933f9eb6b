// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/papers_model.h"
#include "ui/models/settings_model.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/setting_editor.h"
#include "ui/session/plan_edits.h"
#include "ui/shell/review_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace skt;

TEST_CASE("A warning is accepted with a reason and counted as accepted", "[ui]")
{
    Story story;
    story.openSample();
    const auto &conflicts = story.window->plan().view()->check.conflicts;
    const auto it = std::find_if(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) {
        return conflict.severity == Severity::Warning;
    });
    REQUIRE(it != conflicts.end());
    const Conflict conflict = *it;
    waiveConflict(story.window->plan(), conflict, {QStringLiteral("agreed by telephone"), {}, {}});
    waitFor([&] { return story.window->plan().view()->check.waived == 1; });
    unwaiveConflict(story.window->plan(), conflict);
    waitFor([&] { return story.window->plan().view()->check.waived == 0; });
}

TEST_CASE("A plan's text is shown for review and written only when accepted", "[ui]")
{
    Story story;
    const auto sample = sampleDocument(QStringLiteral("quang-xuong"));
    REQUIRE(sample);
    story.window->takeInPasted(QString::fromUtf8(*sample));
    ReviewPage *review = story.window->review();
    waitFor([&] { return review->isVisible(); });
    CHECK(QDir(story.folder.path()).isEmpty());
    CHECK(review->intake().campaign.teams.size() == 5);
    story.answers.newPlan = story.path(QStringLiteral("taken.db"));
    QTest::mouseClick(review->findChild<QPushButton *>(QStringLiteral("acceptIntake")),
                      Qt::LeftButton);
    waitFor([&] { return story.window->plan().view() != nullptr; });
    CHECK(story.window->plan().view()->campaign->teams.size() == 5);
}

TEST_CASE("A text that is no plan is refused in words and nothing is opened", "[ui]")
{
    Story story;
    story.window->takeInPasted(QStringLiteral("A letter about something else."));
    waitFor(
        [&] { return story.window->findChild<QFrame *>(QStringLiteral("undoBar"))->isVisible(); });
    CHECK(story.window->plan().view() == nullptr);
}

TEST_CASE("Papers of a batch are written into the folder, failures named", "[ui]")
{
    Story story;
    story.openSample();
    const BoardCard card = story.schedule().board().cards().front();
    placeVisit(story.window->plan(),
               card.key.team,
               card.key.unit,
               card.visit,
               QDate(2023, 8, 4),
               DayPart::Morning);
    story.settle();
    auto &page = story.pageOf<PapersPage>();
    story.showPageOf<PapersPage>();
    QSignalSpy done(&page.jobs(), &PaperJobs::batchDone);
    auto *table = page.findChild<DataTable *>(QStringLiteral("papers"));
    REQUIRE(table);
    story.answers.folder = story.path(QStringLiteral("out"));
    PapersModel model(story.window->plan());
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(RowsModel::chipRole).toString()
            == QStringLiteral("registered-schedule"))
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select
                                                | QItemSelectionModel::Rows);
    }
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("writePdfs")), Qt::LeftButton);
    waitFor([&] { return done.count() == 1; });
    const auto files = QDir(*story.answers.folder).entryList({QStringLiteral("*.pdf")});
    CHECK(files.size()
              + static_cast<qsizetype>(done.first().first().value<PrintReport>().failed.size())
          == 6);
    CHECK(!files.isEmpty());
}

TEST_CASE("A setting says what is wrong beside the field and is written when right", "[ui]")
{
    Story story;
    story.openSample();
    story.showPageOf<PlanPage>();
    auto *editor =
        story.window->findChild<SettingEditor *>(QStringLiteral("notice_lead_working_days"));
    REQUIRE(editor);
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("x"));
    CHECK(!editor->problemShown().isEmpty());
    CHECK(editor->typed() == QStringLiteral("x"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("3"));
    CHECK(editor->problemShown().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    waitFor([&] { return story.window->plan().view()->campaign->plan.noticeLeadWorkingDays == 3; });
}

TEST_CASE("The models keep the promises of Qt's item models while the plan changes", "[ui]")
{
    Story story;
    story.openSample();
    PapersModel papers(story.window->plan());
    QAbstractItemModelTester tester(&papers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const BoardModel &board = story.schedule().board();
    const CardKey key = board.cards().front().key;
    placeVisit(story.window->plan(),
               key.team,
               key.unit,
               board.cards().front().visit,
               QDate(2023, 8, 4),
               DayPart::Morning);
    story.settle();
    papers.rebuild();
    CHECK(papers.rowCount() > 41);
}

TEST_CASE("Dates are typed short, whole or as working days from a base", "[ui]")
{
    const QDate base(2023, 8, 3);
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    CHECK(DateField::read(QStringLiteral("4/8"), base, calendar) == QDate(2023, 8, 4));
    CHECK(DateField::read(QStringLiteral("03082023"), base, calendar) == base);
    CHECK(DateField::read(QStringLiteral("+2"), base, calendar) == QDate(2023, 8, 7));
    CHECK_FALSE(DateField::read(QStringLiteral("31/2"), base, calendar).isValid());
}

TEST_CASE("A file that is no plan leaves a sentence and no plan", "[ui]")
{
    Story story;
    QSignalSpy failed(&story.window->plan(), &OpenPlan::openFailed);
    story.window->openFile(story.path(QStringLiteral("missing.db")));
    waitFor([&] { return failed.count() == 1; });
    CHECK(!failed.first().first().toString().isEmpty());
    CHECK(story.window->plan().view() == nullptr);
}

TEST_CASE("F1 tells about the page", "[ui]")
{
    Story story;
    story.openSample();
    QTest::keyClick(story.window.get(), Qt::Key_F1);
    waitFor([&] { return story.answers.told.size() == 1; });
}

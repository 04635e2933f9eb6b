// SPDX-License-Identifier: GPL-3.0-or-later
// Rows from outside come in through the window: pasted, dropped, from a file.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/imports/column_form.h"
#include "ui/imports/import_dialog.h"
#include "ui/pages/teams/team_detail.h"
#include "ui/pages/teams/teams_page.h"
#include "ui/pages/units/units_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/undo_bar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace skt;

namespace {

class ImportStory : public Story
{
public:
    ImportStory() { createSample(); }

    [[nodiscard]] const Campaign &campaign() const { return *window->plan().view()->campaign; }
    [[nodiscard]] const CampaignIndex &index() const { return window->plan().view()->index; }

    [[nodiscard]] const Unit *unit(const QString &name) const
    {
        const auto it = std::ranges::find(campaign().units, name, &Unit::name);
        return it == campaign().units.end() ? nullptr : &*it;
    }

    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    [[nodiscard]] ImportDialog *dialog() const { return window->findChild<ImportDialog *>(); }
    /// The preview that opens, once its rows are looked at.
    ImportDialog &preview() const
    {
        waitFor([this] { return dialog() && dialog()->isVisible() && !dialog()->looking(); });
        return *dialog();
    }
    [[nodiscard]] QPushButton *accept() const
    {
        return dialog()->findChild<QPushButton *>(QStringLiteral("importAccept"));
    }
    void takeIn() const
    {
        waitFor([this] { return accept()->isEnabled(); });
        QTest::mouseClick(accept(), Qt::LeftButton);
        waitFor([this] { return dialog() == nullptr; });
    }
    /// The button's menu entry of that name, as a click on it.
    static void choose(const QWidget &page, const char *button, const QString &entry)
    {
        auto *opener = page.findChild<QPushButton *>(QString::fromLatin1(button));
        REQUIRE(opener);
        Q_EMIT opener->menu()->aboutToShow();
        auto *action = opener->menu()->findChild<QAction *>(entry);
        REQUIRE(action);
        action->trigger();
    }
};

QString rows(const std::initializer_list<QStringList> &lines)
{
    QStringList text;
    for (const QStringList &cells : lines)
        text << cells.join(u'\t');
    return text.join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("Units pasted from Excel are shown before they are written, and one undo takes all back",
          "[ui][imports]")
{
    ImportStory story;
    story.showPageOf<UnitsPage>();
    auto &page = story.pageOf<UnitsPage>();
    const QString known = story.index().inspectedUnits().front()->name;
    const auto before = story.campaign().units.size();
    ImportStory::copy(rows(
        {{QStringLiteral("Tên đơn vị"), QStringLiteral("Điện thoại"), QStringLiteral("Địa chỉ")},
         {known, QStringLiteral("0237 3861 111"), QStringLiteral("Thôn Một")},
         {QStringLiteral("Trạm Y tế thử nghiệm"), {}, {}},
         {QStringLiteral("Trạm Thú y thử nghiệm"), {}, {}},
         {QStringLiteral("Chợ thử nghiệm"), QStringLiteral("gọi tôi"), {}}}));
    page.list().table()->setFocus();
    QTest::keyClick(page.list().table(), Qt::Key_V, Qt::ControlModifier);
    ImportDialog &preview = story.preview();
    using Group = ImportModel::Group;
    CHECK(preview.model().count(Group::Added) == 2);
    CHECK(preview.model().count(Group::Changed) == 1);
    CHECK(preview.model().count(Group::Refused) == 1);
    CHECK(preview.model().fullDetails(2).split(u'\n').size() == 2); // phone and address
    CHECK(!preview.model().fullDetails(5).isEmpty());               // why not
    CHECK(story.campaign().units.size() == before);                 // nothing is written yet

    // The second new unit is left out, by the keyboard.
    auto *table = preview.findChild<DataTable *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Space);
    waitFor([&] { return !preview.looking() && preview.model().count(Group::LeftOut) == 1; });

    story.takeIn();
    waitFor([&] { return story.unit(QStringLiteral("Trạm Y tế thử nghiệm")) != nullptr; });
    CHECK(story.unit(QStringLiteral("Trạm Thú y thử nghiệm")) == nullptr);
    CHECK(story.unit(known)->phone == QStringLiteral("0237 3861 111"));
    CHECK(story.unit(known)->address == QStringLiteral("Thôn Một"));
    story.window->plan().undo();
    waitFor([&] { return story.unit(QStringLiteral("Trạm Y tế thử nghiệm")) == nullptr; });
    CHECK(story.unit(known)->phone.isEmpty());
    CHECK(story.campaign().units.size() == before);
}

TEST_CASE("A column that is not recognised is given its meaning by hand", "[ui][imports]")
{
    ImportStory story;
    story.showPageOf<UnitsPage>();
    auto &page = story.pageOf<UnitsPage>();
    ImportStory::copy(rows({{QStringLiteral("Cột lạ"), QStringLiteral("Cột khác")},
                            {QStringLiteral("Trạm Y tế thử nghiệm"), QStringLiteral("0237 386")},
                            {QStringLiteral("Trạm Thú y thử nghiệm"), {}}}));
    page.list().table()->setFocus();
    QTest::keyClick(page.list().table(), Qt::Key_V, Qt::ControlModifier);
    ImportDialog &preview = story.preview();
    CHECK(!preview.problem().isEmpty()); // it says which column is needed
    CHECK(!story.accept()->isEnabled());
    QComboBox *first = preview.columns()->choice(0);
    REQUIRE(first);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down); // the first meaning is the unit's name
    waitFor([&] {
        return !preview.looking() && preview.model().count(ImportModel::Group::Added) == 2;
    });
    CHECK(preview.problem().isEmpty());
    // A meaning that is given to another column leaves the first.
    QComboBox *second = preview.columns()->choice(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Down);
    CHECK(first->currentIndex() == 0);
    waitFor([&] { return !preview.looking(); });
    QTest::keyClick(&preview, Qt::Key_Escape);
    waitFor([&] { return story.dialog() == nullptr; });
    CHECK(story.unit(QStringLiteral("Trạm Y tế thử nghiệm")) == nullptr);
}

TEST_CASE("People pasted on the page of teams come onto the team that is shown", "[ui][imports]")
{
    ImportStory story;
    story.showPageOf<TeamsPage>();
    auto &page = story.pageOf<TeamsPage>();
    const TeamId team = *page.detail().model().teamId();
    const auto lead = std::ranges::find_if(story.index().membershipsOfTeam(team),
                                           [](const Membership *each) { return each->lead; });
    const QString agency = story.index().unit((*lead)->agency)->name;
    ImportStory::copy(
        rows({{QStringLiteral("Họ và tên"), QStringLiteral("Chức vụ"), QStringLiteral("Cơ quan")},
              {QStringLiteral("Người Thử Một"), QStringLiteral("Chuyên viên"), agency},
              {QStringLiteral("Người Thử Hai"), QStringLiteral("Chuyên viên"), agency}}));
    page.cards()->setFocus();
    QTest::keyClick(page.cards(), Qt::Key_V, Qt::ControlModifier);
    story.preview();
    story.takeIn();
    const auto onTeam = [&] {
        return std::ranges::count_if(story.index().peopleOfTeam(team), [&](const TeamPerson *each) {
            return story.index().person(each->person)->name.startsWith(QStringLiteral("Người Thử"));
        });
    };
    waitFor([&] { return onTeam() == 2; });
    story.window->plan().undo();
    waitFor([&] { return onTeam() == 0; });
}

TEST_CASE("A team's form comes out, and dropped on the board it is its registration",
          "[ui][imports]")
{
    ImportStory story;
    story.showPageOf<SchedulePage>();
    story.answers.tableOut = story.path(QStringLiteral("form.xlsx"));
    ImportStory::choose(story.schedule(), "registration", QStringLiteral("registrationForm1"));
    REQUIRE(QFile::exists(*story.answers.tableOut));

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(*story.answers.tableOut)});
    QDragEnterEvent enter(QPoint(60, 60), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&story.schedule(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(60, 60), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&story.schedule(), &drop);
    ImportDialog &preview = story.preview();
    CHECK(preview.model().rowCount() > 0);
    CHECK(preview.problem() != QString()); // the form is still empty: no row has a day
}

TEST_CASE("A registration pasted with its days is taken in with the day on which it came",
          "[ui][imports]")
{
    ImportStory story;
    story.showPageOf<SchedulePage>();
    const auto &teams = story.campaign().teams;
    const Team &team = *std::ranges::find(teams, 1, &Team::number);
    const auto &units = story.index().assignmentsOfTeam(team.id);
    const QString first = story.index().unit(units.at(0)->unit)->name;
    const QString second = story.index().unit(units.at(1)->unit)->name;
    ImportStory::copy(
        rows({{QStringLiteral("Đơn vị"), QStringLiteral("Ngày"), QStringLiteral("Buổi")},
              {first, QStringLiteral("08/8/2023"), QStringLiteral("sáng")},
              {second, QStringLiteral("08/8/2023"), QStringLiteral("chiều")}}));
    story.board().setFocus();
    QTest::keyClick(&story.board(), Qt::Key_V, Qt::ControlModifier);
    ImportDialog &preview = story.preview();
    CHECK(preview.model().count(ImportModel::Group::Added)
              + preview.model().count(ImportModel::Group::Changed)
          == 2);
    auto *received = preview.findChild<QCheckBox *>(QStringLiteral("importReceived"));
    CHECK(!received->isChecked()); // pasted rows need not be a registration
    QTest::mouseClick(received, Qt::LeftButton, {}, QPoint(8, received->height() / 2));
    REQUIRE(received->isChecked());
    waitFor([&] { return !preview.looking(); });
    story.takeIn();
    waitFor([&] { return story.index().team(team.id)->registrationReceived.has_value(); });
    CHECK(*story.index().team(team.id)->registrationReceived == QDate(2023, 7, 20));
    const auto dated = [&] {
        return std::ranges::count_if(story.campaign().visits,
                                     [](const Visit &visit) { return visit.date.has_value(); });
    };
    CHECK(dated() == 2);
    story.window->plan().undo();
    waitFor([&] { return dated() == 0; });
    CHECK(!story.index().team(team.id)->registrationReceived);
}

TEST_CASE("A file that is no table gets one clear sentence and no preview", "[ui][imports]")
{
    ImportStory story;
    story.showPageOf<UnitsPage>();
    QFile wrong(story.path(QStringLiteral("anh.xlsx")));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12));
    wrong.close();
    story.answers.table = wrong.fileName();
    auto &page = story.pageOf<UnitsPage>();
    QSignalSpy failed(&page, &WindowPage::failed);
    ImportStory::choose(page, "takeIn", QStringLiteral("importFile"));
    waitFor([&] { return failed.count() == 1; });
    const QString reason = failed.front().at(1).toString();
    CHECK(!reason.isEmpty());
    CHECK(!reason.contains(u'\n'));
    CHECK(story.dialog() == nullptr);
}

TEST_CASE("The list of an import keeps the promises of Qt's item models", "[ui][imports]")
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportPreview preview;
    preview.added.push_back({3, QStringLiteral("a"), {{Field::Unit, {}, QStringLiteral("a")}}, {}});
    preview.refused.push_back({2, QStringLiteral("b"), QStringLiteral("why"), {}, {}});
    model.show(preview);
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("2")); // by the source's order
    CHECK(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.leftOut() == std::set<int>{3});
}

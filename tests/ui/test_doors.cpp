// SPDX-License-Identifier: GPL-3.0-or-later
// The three doors in: samples, a plan's document, the short wizard.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/shell/start_page.h"
#include "ui/shell/wizard_page.h"
#include "ui/widgets/field_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace skt;

namespace {

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

class Doors : public Story
{
public:
    Doors()
        : Story(QDate(2026, 11, 24))
    {}

    void click(const char *name) { click(QString::fromLatin1(name)); }
    void click(const QString &name)
    {
        auto *button = window->findChild<QAbstractButton *>(name);
        REQUIRE(button);
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        // At the left: a radio button is wider than what can be clicked of it.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    }

    /// Types into a field of the step that is shown, as with the keyboard.
    void type(const char *name, const QString &text)
    {
        for (auto *editor :
             window->wizard()->findChildren<FieldEditor *>(QString::fromLatin1(name))) {
            if (!editor->isVisible())
                continue;
            auto *line = editor->findChild<QLineEdit *>();
            auto *pane = editor->findChild<QPlainTextEdit *>();
            if (pane) {
                pane->setFocus();
                pane->selectAll();
                QTest::keyClick(pane, Qt::Key_Delete);
                pane->insertPlainText(text);
                QTest::keyClick(pane, Qt::Key_Return, Qt::ControlModifier);
            } else {
                line->setFocus();
                line->selectAll();
                QTest::keyClick(line, Qt::Key_Delete);
                line->insert(text);
                Q_EMIT line->textEdited(line->text());
                QTest::keyClick(line, Qt::Key_Return);
            }
            return;
        }
        FAIL("no such field: " << name);
    }

    void enterCommune()
    {
        click("doorWizard");
        click("organiser-commune");
        type("wizardPlace", vi("Bình Minh"));
        type("wizardAbove", vi("An Lạc"));
    }
};

} // namespace

TEST_CASE("The first thing that the start page says is to keep state secrets out", "[ui][doors]")
{
    Doors story;
    auto *secrets = story.window->findChild<QLabel *>(QStringLiteral("noSecrets"));
    REQUIRE(secrets);
    CHECK(secrets->isVisible());
    CHECK(!secrets->text().isEmpty());
}

TEST_CASE("Both samples have a door, and each opens its own campaign", "[ui][doors]")
{
    Doors story;
    const QString name = GENERATE(QStringLiteral("quang-xuong"), QStringLiteral("xa-2026"));
    story.answers.newPlan = story.path(name + QStringLiteral(".db"));
    story.click(QStringLiteral("doorSample-") + name);
    waitFor([&] { return story.window->plan().view() != nullptr; });
    const auto campaign = story.window->plan().view()->campaign;
    CHECK(campaign->teams.size() == (name == QStringLiteral("xa-2026") ? 2U : 5U));
}

TEST_CASE("A clerk sets up a commune's campaign without a document", "[ui][doors]")
{
    Doors story;
    story.enterCommune();
    story.click("wizardNext");
    WizardPage *page = story.window->wizard();
    CHECK(page->wizard().settings.issuer == vi("Ủy ban nhân dân xã Bình Minh"));
    auto *next = page->findChild<QPushButton *>(QStringLiteral("wizardNext"));
    CHECK(!next->isEnabled()); // no title yet, and it says so
    CHECK(!page->findChild<QLabel *>(QStringLiteral("wizardProblem"))->text().isEmpty());
    story.type("title", vi("Kiểm tra cải cách hành chính năm 2026"));
    story.click("wizardNext");
    story.type("first_day", QStringLiteral("07/12/2026"));
    story.type("last_day", QStringLiteral("18/12/2026"));
    story.type("notice_lead_working_days", QStringLiteral("3"));
    const QString computed = page->findChild<QLabel *>(QStringLiteral("wizardComputed"))->text();
    CAPTURE(computed);
    CHECK(computed.contains(QStringLiteral("02/12/2026"))); // three working days before
    story.click("wizardNext");
    auto *teams = page->findChild<QTableWidget *>(QStringLiteral("wizardTeams"));
    teams->item(0, 1)->setText(vi("Công an xã"));
    teams->item(0, 2)->setText(vi("Phòng Kinh tế; Trạm Y tế"));
    story.click("wizardNext");
    auto *units = page->findChild<QPlainTextEdit *>(QStringLiteral("wizardUnits"));
    QApplication::clipboard()->setText(
        vi("Trường Tiểu học Bình Minh\ttrường học\t1\nThôn Đông\tthôn\t1\nThôn Tây\tthôn\t9"));
    units->setFocus();
    QTest::keyClick(units, Qt::Key_V, Qt::ControlModifier);
    CHECK(page->findChild<QLabel *>(QStringLiteral("wizardSummary"))
              ->text()
              .contains(vi("Thôn Tây"))); // there is no team 9
    CHECK(QDir(story.folder.path()).isEmpty());
    story.answers.newPlan = story.path(QStringLiteral("own.db"));
    story.click("wizardNext");
    waitFor([&] { return story.window->plan().view() != nullptr; });
    const PlanViewPtr view = story.window->plan().view();
    CHECK(view->campaign->teams.size() == 1);
    CHECK(view->campaign->assignments.size() == 2);
    CHECK(view->campaign->plan.firstDay.date == QDate(2026, 12, 7));
    CHECK(view->campaign->levels.size() == 3);
}

TEST_CASE("Going back in the wizard and on again keeps what was typed", "[ui][doors]")
{
    Doors story;
    story.enterCommune();
    story.click("wizardNext");
    story.type("title", vi("Kiểm tra thử"));
    story.type("issuer", vi("Tổ công tác xã Bình Minh"));
    story.click("wizardBack");
    story.click("organiser-ward");
    story.click("wizardNext");
    const PlanWizard &entered = story.window->wizard()->wizard();
    CHECK(entered.settings.title == vi("Kiểm tra thử"));
    CHECK(entered.settings.issuer == vi("Tổ công tác xã Bình Minh"));
    CHECK(entered.settings.standingAgency == vi("Công an phường"));
    story.click("wizardLeave");
    waitFor([&] { return story.window->findChild<StartPage *>()->isVisible(); });
    CHECK(QDir(story.folder.path()).isEmpty());
}

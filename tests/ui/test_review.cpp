// SPDX-License-Identifier: GPL-3.0-or-later
// The review before anything is written: both sides lead to each other.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/shell/review_page.h"
#include "ui/shell/review_tree.h"
#include "ui/widgets/numbered_text.h"

#include <QDir>
#include <QLabel>
#include <QTextBlock>

#include <algorithm>

using namespace skt;

namespace {

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

class Review : public Story
{
public:
    explicit Review(QString document = commune())
        : Story(QDate(2026, 11, 24))
    {
        window->takeInPasted(document);
        waitFor([this] { return page().isVisible(); });
    }

    static QString commune()
    {
        const auto document = sampleDocument(QStringLiteral("xa-2026"));
        REQUIRE(document);
        return QString::fromUtf8(*document);
    }

    [[nodiscard]] ReviewPage &page() const { return *window->review(); }
    [[nodiscard]] ReviewTree &tree() const { return *page().findChild<ReviewTree *>(); }
    [[nodiscard]] NumberedText &text() const { return *page().findChild<NumberedText *>(); }
    [[nodiscard]] QTreeWidget &repairs() const
    {
        return *page().findChild<QTreeWidget *>(QStringLiteral("reviewRepairs"));
    }
    /// The line of the tree that shows a text.
    [[nodiscard]] QTreeWidgetItem &lineOf(const QString &shown) const
    {
        const auto found = tree().findItems(shown, Qt::MatchExactly | Qt::MatchRecursive, 1);
        REQUIRE(!found.isEmpty());
        return *found.last();
    }
    [[nodiscard]] QString shownText() const
    {
        QString shown;
        for (const auto &[from, to] : text().shown()) {
            for (int line = from; line <= to; ++line)
                shown += text().document()->findBlockByNumber(line - 1).text();
        }
        return shown;
    }
};

} // namespace

TEST_CASE("A click on what was understood shows its lines in the document", "[ui][review]")
{
    Review story;
    story.tree().setCurrentItem(&story.lineOf(vi("Công an xã")));
    CHECK(story.shownText().contains(vi("Công an xã")));
    story.tree().setCurrentItem(&story.lineOf(vi("Khó khăn và đề xuất.")));
    CHECK(story.shownText().contains(vi("Khó khăn và đề xuất")));
}

TEST_CASE("A click on a line of the document shows what came of it", "[ui][review]")
{
    Review story;
    const QTextBlock block =
        story.text().document()->find(vi("Số hóa hồ sơ và dùng lại dữ liệu")).block();
    REQUIRE(block.isValid());
    story.text().setTextCursor(QTextCursor(block));
    story.text().centerCursor();
    const QPoint at = story.text().cursorRect(QTextCursor(block)).center() + QPoint(3, 0);
    QTest::mouseClick(story.text().viewport(), Qt::LeftButton, {}, at);
    QTreeWidgetItem *chosen = story.tree().currentItem();
    REQUIRE(chosen);
    CHECK(chosen->text(1).startsWith(vi("Số hóa hồ sơ")));
    CHECK(story.tree().visualItemRect(chosen).isValid());
}

TEST_CASE("A corrected name is written, and the spelling that was read stays known", "[ui][review]")
{
    Review story;
    story.lineOf(vi("Phòng Kinh tế")).setText(1, vi("Phòng Kinh tế xã"));
    QCoreApplication::processEvents();
    CHECK(QDir(story.folder.path()).isEmpty());
    story.answers.newPlan = story.path(QStringLiteral("plan.db"));
    QTest::mouseClick(story.page().findChild<QPushButton *>(QStringLiteral("acceptIntake")),
                      Qt::LeftButton);
    waitFor([&] { return story.window->plan().view() != nullptr; });
    const auto campaign = story.window->plan().view()->campaign;
    const auto unit = std::ranges::find(campaign->units, vi("Phòng Kinh tế xã"), &Unit::name);
    REQUIRE(unit != campaign->units.end());
    CHECK(std::ranges::any_of(campaign->aliases, [&](const Alias &alias) {
        return alias.unit == unit->id && alias.text == vi("Phòng Kinh tế");
    }));
}

TEST_CASE("A name that another unit has is refused in words and not taken", "[ui][review]")
{
    Review story;
    const auto before = story.page().intake().campaign.units;
    story.lineOf(vi("Phòng Kinh tế")).setText(1, vi("Công an xã"));
    QCoreApplication::processEvents();
    CHECK(story.page().intake().campaign.units == before);
    CHECK(!story.page().findChild<QLabel *>(QStringLiteral("reviewTold"))->text().isEmpty());
}

TEST_CASE("A repair that is unticked is taken back, corrections stay, and back again",
          "[ui][review]")
{
    Review story(Review::commune().replace(vi("Trụ sở đơn vị được"), vi("Trụ sở đơn vị đƣợc")));
    story.lineOf(vi("Phòng Kinh tế")).setText(1, vi("Phòng Kinh tế xã"));
    QCoreApplication::processEvents();
    const auto found = story.repairs().findItems(vi("đƣợc"), Qt::MatchContains, 1);
    REQUIRE(!found.isEmpty());
    const auto place = [&] { return story.page().intake().campaign.plan.place; };
    CHECK(!place().contains(vi("đƣợc")));
    found.first()->setCheckState(0, Qt::Unchecked);
    waitFor([&] { return place().contains(vi("đƣợc")); });
    CHECK(std::ranges::count(
              story.page().intake().campaign.units, vi("Phòng Kinh tế xã"), &Unit::name)
          == 1);
    story.repairs()
        .findItems(vi("đƣợc"), Qt::MatchContains, 1)
        .first()
        ->setCheckState(0, Qt::Checked);
    waitFor([&] { return !place().contains(vi("đƣợc")); });
}

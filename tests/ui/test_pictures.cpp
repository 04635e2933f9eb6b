// SPDX-License-Identifier: GPL-3.0-or-later
// Every page as it looks: nothing cut or overlapping in any size, language and look, and the same
// as the accepted pictures. `sh tests/ui/accept_pictures.sh` accepts what it looks like now.
#include "core/actions/actions.h"
#include "core/domain/campaign_index.h"
#include "core/storage/edit.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "text_fit.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/shell/language.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QSettings>
#include <QTabWidget>

#include <map>

using namespace skt;

namespace {

const QDate today{2023, 7, 27};
constexpr QSize smallSize{1366, 768};
constexpr QSize largeSize{1920, 1080};

/// A font that every computer with the program's build packages has, the same everywhere.
bool useTestFont()
{
    const QString family = QStringLiteral("Liberation Sans");
    if (!QFontDatabase::families().contains(family)) {
        WARN("SKIPPED: the font Liberation Sans is not there (fonts-liberation2)");
        return false;
    }
    QApplication::setFont(QFont(family, 10));
    return true;
}

/// The window as it was before, whatever a test does to it.
struct Restored
{
    Restored() { QSettings().clear(); } // what other tests left would be remembered
    ~Restored()
    {
        QApplication::setFont(font);
        useLanguage(code);
        applyLook(false);
        QSettings().clear();
    }
    Restored(const Restored &) = delete;
    Restored &operator=(const Restored &) = delete;

    QFont font = QApplication::font();
    QString code = language();
};

/// Half of the visits have a day: each team's one after the other.
void fill(const QString &path)
{
    const Environment environment = Story::environment(today);
    auto file = createSamplePlan(path, QStringLiteral("quang-xuong"), environment);
    REQUIRE(file);
    const Snapshot snapshot = *file->load();
    const CampaignIndex index(*snapshot);
    std::map<TeamId, int> placed;
    const auto written =
        file->edit(QStringLiteral("days"), environment, [&](Edit &edit) -> Result<> {
            for (const Assignment &assignment : snapshot->assignments) {
                const int number = placed[assignment.team]++;
                if (number >= 4)
                    continue;
                Visit visit;
                visit.id = VisitId::fromInteger(environment.newId());
                visit.team = assignment.team;
                visit.unit = assignment.unit;
                visit.date = index.calendar().advance(index.dates().firstDay, number / 2 + 1);
                visit.part = number % 2 == 0 ? DayPart::Morning : DayPart::Afternoon;
                if (auto done = edit.insert(visit); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
    INFO((written ? std::string() : written.error().message.toStdString()));
    REQUIRE(written);
}

class Gallery
{
public:
    explicit Gallery(QSize size)
        : story(today)
    {
        fill(story.path(QStringLiteral("plan.db")));
        story.window->resize(size);
        story.window->openFile(story.path(QStringLiteral("plan.db")));
        waitFor([&] { return story.window->plan().view() != nullptr; });
        QTest::qWait(0);
    }

    void show(int number)
    {
        story.window->showPage(number);
        if (auto *papers = qobject_cast<PapersPage *>(story.window->currentPage()))
            waitFor([&] { return !papers->jobs().previewing(); });
        for (int i = 0; i < 3; ++i) // layouts settle
            QCoreApplication::processEvents();
    }

    /// Calls \a look for each page and each of its tabs, with a name.
    template<typename Look>
    void walk(const Look &look)
    {
        for (int number = 0; number < story.window->pageCount(); ++number) {
            show(number);
            const QString name = QString::number(number + 1);
            auto *tabs = story.window->currentPage()->findChild<QTabWidget *>();
            if (!tabs || !tabs->isVisible()) {
                look(name);
                continue;
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                show(number);
                look(QStringLiteral("%1, %2").arg(name, tabs->tabText(tab)));
            }
        }
    }

    Story story;
};

/// The part of the picture, averaged over squares of four pixels, that looks different.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    constexpr int square = 4;
    constexpr int seen = 24; // of 255; less is how a font is smoothed
    const auto small = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(image.size() / square, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage one = small(a);
    const QImage other = small(b);
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor p = one.pixelColor(x, y);
            const QColor q = other.pixelColor(x, y);
            const int apart = std::max({std::abs(p.red() - q.red()),
                                        std::abs(p.green() - q.green()),
                                        std::abs(p.blue() - q.blue())});
            different += apart > seen ? 1 : 0;
        }
    }
    return static_cast<double>(different) / (one.width() * one.height());
}

} // namespace

TEST_CASE("The pages look as accepted", "[ui][pictures]")
{
    const Restored restored;
    if (qgetenv("QT_SCALE_FACTOR").toDouble() > 1 || !useTestFont())
        return;
    constexpr double tolerance = 0.01;
    const bool accept = qEnvironmentVariableIsSet("SOKIEMTRA_ACCEPT_PICTURES");
    const QDir accepted(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/ui/pictures"));
    const QDir seen(QStringLiteral(SOKIEMTRA_BINARY_DIR "/pictures"));
    REQUIRE(QDir().mkpath(seen.path()));
    useLanguage(QStringLiteral("vi"));
    Gallery gallery(smallSize);
    for (int number = 0; number < gallery.story.window->pageCount(); ++number) {
        gallery.show(number);
        const QString name = QStringLiteral("page-%1.png").arg(number + 1);
        const QImage now = gallery.story.window->grab().toImage();
        const QImage few =
            now.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
        REQUIRE(few.save(accept ? accepted.filePath(name) : seen.filePath(name)));
        const QImage before(accepted.filePath(name));
        INFO(seen.filePath(name).toStdString());
        REQUIRE_FALSE(before.isNull());
        CHECK(difference(few, before) <= tolerance);
    }
}

TEST_CASE("A picture that differs is noticed", "[ui][pictures]")
{
    QImage one(400, 200, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage other = one;
    CHECK(difference(one, other) == 0);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 60; ++x)
            other.setPixelColor(x, y, Qt::black);
    }
    CHECK(difference(one, other) > 0.02);
    CHECK(difference(one, other.scaled(200, 100)) == 1);
}

TEST_CASE("No text is cut or overlaps on any page, in either language, size and look",
          "[ui][pictures][fit]")
{
    const Restored restored;
    if (!useTestFont())
        return;
    const double scale = std::max(1.0, qgetenv("QT_SCALE_FACTOR").toDouble());
    QStringList found;
    for (const char *code : {"vi", "en"}) {
        useLanguage(QString::fromLatin1(code));
        for (const QSize size : {smallSize, largeSize}) {
            if (scale > 1.0 && size == smallSize)
                continue; // the pages do not yet fit so few large pixels
            Gallery gallery(size / scale);
            const auto inspect = [&](const QString &name) {
                for (const QString &each : unreadableTexts(*gallery.story.window))
                    found << QStringLiteral("%1 %2 %3: %4")
                                 .arg(QString::fromLatin1(code))
                                 .arg(size.width())
                                 .arg(name, each);
            };
            gallery.walk(inspect);
            // No page asks for more room than the screen has.
            CHECK(gallery.story.window->width() <= size.width() / scale + 1);
            if (scale == 1.0 && size == smallSize) {
                applyLook(true);
                gallery.walk(inspect);
                applyLook(false);
            }
        }
    }
    found.removeDuplicates();
    INFO(found.join(QLatin1Char('\n')).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("Text that has no room is found", "[ui][pictures]")
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("a sentence that is far too long"), &window);
    label->setGeometry(0, 0, 40, 20);
    auto *button = new QPushButton(QStringLiteral("&Save everything that was written"), &window);
    button->setGeometry(100, 0, 50, 24);
    window.resize(300, 100);
    window.show();
    CHECK(unreadableTexts(window).size() == 2);
    label->setGeometry(0, 0, 290, 20);
    button->setGeometry(0, 40, 290, 24);
    CHECK(unreadableTexts(window).isEmpty());
    button->setGeometry(0, 10, 290, 24);
    CHECK(unreadableTexts(window).size() == 1); // one over the other
}

TEST_CASE("The program starts and shows every page at any scale", "[ui][scale]")
{
    const Restored restored;
    Story story;
    story.createSample();
    for (int number = 0; number < story.window->pageCount(); ++number) {
        story.window->showPage(number);
        QCoreApplication::processEvents();
        CHECK(story.window->currentPage()->isVisible());
        CHECK_FALSE(story.window->grab().isNull());
    }
}

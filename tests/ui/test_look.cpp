// SPDX-License-Identifier: GPL-3.0-or-later
// The looks: what is read stands out from what it is written on.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QSettings>

#include <cmath>

using namespace skt;

namespace {

double brightness(const QColor &colour)
{
    const auto part = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
           + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(brightness(a), brightness(b));
    const double darker = std::min(brightness(a), brightness(b));
    return (lighter + 0.05) / (darker + 0.05);
}

void checkLook(double least)
{
    const Look &l = look();
    for (const QColor &ground : {l.window, l.surface, l.raised}) {
        for (const QColor &ink : {l.text, l.quiet, l.error, l.warning, l.good, l.accent}) {
            INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(ink, ground) >= least);
        }
    }
    CHECK(contrast(l.text, l.errorSurface) >= least);
    CHECK(contrast(l.text, l.warningSurface) >= least);
    CHECK(contrast(l.text, l.goodSurface) >= least);
    CHECK(contrast(l.onAccent, l.accent) >= least);
    constexpr int teams = 8;
    for (int number = 1; number <= teams; ++number)
        CHECK(contrast(l.text, l.teamSurface(number)) >= least);
}

} // namespace

TEST_CASE("In every look what is read stands out by 4.5 to 1, in high contrast by 7", "[ui][look]")
{
    applyLook(true);
    checkLook(4.5);
    applyHighContrast();
    checkLook(7);
    applyLook(false);
    checkLook(4.5);
}

TEST_CASE("High contrast is chosen in the menu and remembered", "[ui][look]")
{
    Story story;
    story.window->findChild<QAction *>(QStringLiteral("lookContrast"))->trigger();
    CHECK(chosenLook() == LookChoice::HighContrast);
    CHECK(look().line == QColor(Qt::black));
    CHECK(story.window->palette().color(QPalette::WindowText) == QColor(Qt::black));
    chooseLook(LookChoice::System);
    applyLook(false);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/paper_look.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QSettings>
#include <QWidget>

#include <array>

namespace skt {

namespace {

constexpr int smallestFontPoints = 10;
const QString choiceKey = QStringLiteral("window/look");
const QString lightWord = QStringLiteral("light");
const QString darkWord = QStringLiteral("dark");
const QString contrastWord = QStringLiteral("contrast");

Look lightLook()
{
    Look l;
    l.window = QColor(0xf3f4f6);
    l.surface = QColor(0xffffff);
    l.raised = QColor(0xfafbfc);
    l.line = QColor(0xd4d8de);
    l.text = QColor(0x1b2430);
    l.quiet = QColor(0x586474);
    l.accent = QColor(0x0b5cad);
    l.onAccent = QColor(0xffffff);
    l.error = QColor(0xb3261e);
    l.errorSurface = QColor(0xfbe3e1);
    l.warning = QColor(0x8a5a00);
    l.warningSurface = QColor(0xfdefcf);
    l.good = QColor(0x1b6e3c);
    l.goodSurface = QColor(0xdff2e5);
    l.weekend = QColor(0xe6e9ed);
    l.holiday = QColor(0xc9b7a0);
    l.outside = QColor(0xdcdfe4);
    return l;
}

Look darkLook()
{
    Look l;
    l.dark = true;
    l.window = QColor(0x1c2027);
    l.surface = QColor(0x242932);
    l.raised = QColor(0x2c323d);
    l.line = QColor(0x404957);
    l.text = QColor(0xe7eaef);
    l.quiet = QColor(0xa7b1bf);
    l.accent = QColor(0x6cb2ff);
    l.onAccent = QColor(0x0d1a28);
    l.error = QColor(0xff8a80);
    l.errorSurface = QColor(0x50292a);
    l.warning = QColor(0xf2c14e);
    l.warningSurface = QColor(0x4a3d1c);
    l.good = QColor(0x7fd49b);
    l.goodSurface = QColor(0x20402c);
    l.weekend = QColor(0x1f242c);
    l.holiday = QColor(0x5d5040);
    l.outside = QColor(0x181b21);
    return l;
}

/// Black on white; what is only a tint elsewhere keeps a line around it.
Look contrastLook()
{
    Look l = lightLook();
    l.window = QColor(0xffffff);
    l.raised = QColor(0xffffff);
    l.line = QColor(Qt::black);
    l.text = QColor(Qt::black);
    l.quiet = QColor(0x2b2b2b);
    l.accent = QColor(0x00318a);
    l.error = QColor(0x8a0010);
    l.errorSurface = QColor(0xffe9e9);
    l.warning = QColor(0x5a3800);
    l.warningSurface = QColor(0xfff4d6);
    l.good = QColor(0x0a4a22);
    l.goodSurface = QColor(0xe6f7eb);
    return l;
}

/// Okabe and Ito's palette, darkened a little so that white numbers read on it.
constexpr std::array<QRgb, 8> teamHues{
    0x0072b2, 0xd55e00, 0x00825d, 0xa8477f, 0x8a6d00, 0x3d85a8, 0x5a5fb0, 0x6b6b6b};

Look &current()
{
    static Look instance = lightLook(); // colours only: no state of the program hangs on it
    return instance;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) {
        return static_cast<int>(x * share + y * (1 - share));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// Whether the system asks for a dark look.
bool systemIsDark()
{
    QApplication::setPalette(QPalette()); // back to the system's, to look at it
    const QPalette given = QApplication::palette();
    return given.color(QPalette::Window).lightness()
           < given.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Look &l)
{
    QPalette p;
    p.setColor(QPalette::Window, l.window);
    p.setColor(QPalette::WindowText, l.text);
    p.setColor(QPalette::Base, l.surface);
    p.setColor(QPalette::AlternateBase, l.raised);
    p.setColor(QPalette::Text, l.text);
    p.setColor(QPalette::PlaceholderText, l.quiet);
    p.setColor(QPalette::Button, l.raised);
    p.setColor(QPalette::ButtonText, l.text);
    p.setColor(QPalette::BrightText, l.error);
    p.setColor(QPalette::Highlight, l.accent);
    p.setColor(QPalette::HighlightedText, l.onAccent);
    p.setColor(QPalette::Link, l.accent);
    p.setColor(QPalette::ToolTipBase, l.raised);
    p.setColor(QPalette::ToolTipText, l.text);
    p.setColor(QPalette::Light, l.dark ? l.line : QColor(Qt::white));
    p.setColor(QPalette::Mid, l.line);
    p.setColor(QPalette::Dark, l.dark ? QColor(0x12151a) : QColor(0xa5adb8));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(l.text, l.window, 0.45));
    return p;
}

} // namespace

QColor Look::team(int number) const
{
    const QColor hue(teamHues.at(static_cast<std::size_t>(qMax(number - 1, 0)) % teamHues.size()));
    return dark ? mixed(hue, QColor(Qt::white), 0.72) : hue;
}

QColor Look::teamSurface(int number) const
{
    return mixed(team(number), surface, dark ? 0.30 : 0.16);
}

PaperLook::PaperLook()
    : m_kept(current())
{
    current() = lightLook();
}

PaperLook::~PaperLook()
{
    current() = m_kept;
}

const Look &look()
{
    return current();
}

namespace {

void apply(const Look &wanted)
{
    current() = wanted;
    if (!qobject_cast<AppStyle *>(QApplication::style()))
        QApplication::setStyle(new AppStyle); // owned by the application
    QApplication::setPalette(paletteOf(current()));
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setPalette(QPalette()); // what is open takes the new colours
    QFont font = QApplication::font();
    if (font.pointSize() < smallestFontPoints)
        font.setPointSize(smallestFontPoints);
    QApplication::setFont(font);
}

} // namespace

void applyLook(bool dark)
{
    apply(dark ? darkLook() : lightLook());
}

void applyHighContrast()
{
    apply(contrastLook());
}

LookChoice chosenLook()
{
    const QString word = QSettings().value(choiceKey).toString();
    return word == lightWord      ? LookChoice::Light
           : word == darkWord     ? LookChoice::Dark
           : word == contrastWord ? LookChoice::HighContrast
                                  : LookChoice::System;
}

void chooseLook(LookChoice choice)
{
    if (choice == LookChoice::System)
        QSettings().remove(choiceKey);
    else
        QSettings().setValue(choiceKey,
                             choice == LookChoice::Dark    ? darkWord
                             : choice == LookChoice::Light ? lightWord
                                                           : contrastWord);
    applyChosenLook();
}

void applyChosenLook()
{
    const LookChoice choice = chosenLook();
    if (choice == LookChoice::HighContrast)
        applyHighContrast();
    else
        applyLook(choice == LookChoice::System ? systemIsDark() : choice == LookChoice::Dark);
}

} // namespace skt

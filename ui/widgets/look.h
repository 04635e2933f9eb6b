// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace skt {

/// The colours of the window beyond QPalette's, for the light or the dark look.
struct Look
{
    bool dark = false;
    QColor window;
    QColor surface; ///< lists, fields, free slots
    QColor raised;  ///< cards, bars
    QColor line;
    QColor text;
    QColor quiet; ///< secondary text, readable on all surfaces
    QColor accent;
    QColor onAccent;
    QColor error;
    QColor errorSurface;
    QColor warning;
    QColor warningSurface;
    QColor good;
    QColor goodSurface;
    QColor weekend;
    QColor holiday;
    QColor outside;

    /// Colour-blind-safe hue of a team (by its number); always shown with the number.
    [[nodiscard]] QColor team(int number) const;
    /// The team's hue thinned to a surface on which text() is readable.
    [[nodiscard]] QColor teamSurface(int number) const;
};

/// Which colour of a look: `&Look::quiet`.
using LookColor = QColor Look::*;

/// The look in use: follows what applyLook() was told last.
const Look &look();

/// Fusion style, our palette, a base font of at least 10 pt. Also while windows are open.
void applyLook(bool dark);
/// The same in black on white, every colour at least 7 : 1.
void applyHighContrast();

/// What the user wants; remembered.
enum class LookChoice { System, Light, Dark, HighContrast };
LookChoice chosenLook();
void chooseLook(LookChoice choice);
/// Applies what was chosen, as the system stands now.
void applyChosenLook();

} // namespace skt

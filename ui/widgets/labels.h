// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QLabel>
#include <QString>

namespace skt {

/// Title of a page.
QLabel *pageTitle(const QString &text, QWidget *parent);
/// Title of a section of a page.
QLabel *sectionTitle(const QString &text, QWidget *parent);
/// Secondary text that wraps and can be copied.
QLabel *quietText(const QString &text, QWidget *parent);
/// Colours a label's text; the named colour follows a change of the look.
void setTextColor(QWidget &widget, LookColor color);

/// "Đ1": the team's chip.
QString teamChip(int number);

} // namespace skt

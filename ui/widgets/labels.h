// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>
#include <QString>

namespace skt {

/// Title of a page.
QLabel *pageTitle(const QString &text, QWidget *parent);
/// Title of a section of a page.
QLabel *sectionTitle(const QString &text, QWidget *parent);
/// Secondary text that wraps and can be copied.
QLabel *quietText(const QString &text, QWidget *parent);
/// Colours a label's text.
void setTextColor(QWidget &widget, const QColor &color);

/// "Đ1": the team's chip.
QString teamChip(int number);

} // namespace skt

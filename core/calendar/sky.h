// SPDX-License-Identifier: GPL-3.0-or-later
// Where moon and sun stand, as far as the lunar calendar asks.
#pragma once

#include <QDate>

namespace skt::sky {

/// The day in Viet Nam (UTC+7) of the \a index-th new moon; index 0 is that of 6 January 2000.
QDate newMoonDay(int index);

/// The index of the last new moon on or before \a date.
int newMoonOnOrBefore(QDate date);

/// The sun's apparent longitude, 0–360 degrees, as \a date begins in Viet Nam.
double sunLongitude(QDate date);

} // namespace skt::sky

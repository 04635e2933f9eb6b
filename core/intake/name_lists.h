// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of offices and places as plans write them: "Phòng A; Phòng B", "các xã: C, D và E".
#pragma once

#include <QString>
#include <QStringList>

namespace skt::intake {

/// Names of \a text, in order. \a typeWord begins names that lack one ("Xã" for "các xã: C, D");
/// may be empty. Names stay as they are written, without roles and full stops.
QStringList namesIn(const QString &text, const QString &typeWord = {});

/// The type word that a list's label names for all of its names ("UBND các xã, thị trấn" → "xã");
/// empty where the names must bring their own.
QString typeWordOfLabel(QStringView label);

/// A name without what does not belong to it: "Lãnh đạo", "Đại diện", "(Trưởng đoàn)", marks.
QString bareName(const QString &text);

} // namespace skt::intake

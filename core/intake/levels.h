// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan_parts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace skt::intake {

/// Place from the top of a level word; 0 for none.
int levelPlace(const QString &word);

/// A level word with the proper name behind it: "huyện Quảng Xương".
struct NamedLevel
{
    QString word;
    QString place;
};
/// The first in \a text; of a text in capitals the name gets small letters.
std::optional<NamedLevel> namedLevelIn(const QString &text);

/// Which side of the plan a heading speaks of ("tại UBND cấp xã"), seen from the own level.
std::optional<Tier> tierOfHeading(const QString &heading, int ownPlace);

/// "AN BÌNH" → "An Bình".
QString properName(const QString &capitals);

} // namespace skt::intake

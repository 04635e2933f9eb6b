// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan_parts.h"
#include "core/domain/plan_settings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace skt {

/// Which kind of body organises a campaign, and what follows from it. Data of
/// resources/intake/organisers.tsv, so that no level of government stands in the code.
struct Organiser
{
    QString key;   ///< `province`, `commune` …
    QString title; ///< in the language of the window
    std::vector<Level> levels;
    bool hasAbove = false;                             ///< a province stands above it
    std::vector<std::pair<QString, QString>> settings; ///< key and value, with {{place}}
    std::vector<PlanRecipient> recipients;
};

/// In the order of the list from which the user chooses.
std::vector<Organiser> organisers();
std::optional<Organiser> organiser(const QString &key);

/// \a pattern with the proper names put in; what stays empty leaves no double space.
QString withPlaces(const QString &pattern, const QString &place, const QString &above);

} // namespace skt

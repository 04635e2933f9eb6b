// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace skt {

/// By which a row of a registration form is known when it comes back: team and unit, with a check
/// against slips, as a text that Excel leaves alone: `DK1-3W5E11264SGSE-7`.
struct RegistrationKey
{
    int team = 0;
    UnitId unit;

    friend bool operator==(const RegistrationKey &, const RegistrationKey &) = default;
};

QString toString(const RegistrationKey &key);
std::optional<RegistrationKey> registrationKeyFromString(const QString &text);

} // namespace skt

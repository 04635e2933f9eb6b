// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registration_key.h"

#include <QRegularExpression>

namespace skt {

namespace {

constexpr int base = 36;

int checkDigit(int team, std::int64_t unit)
{
    return static_cast<int>((unit % 31 + team) % 31);
}

} // namespace

QString toString(const RegistrationKey &key)
{
    const QString unit = QString::number(key.unit.value(), base).toUpper();
    const QString check = QString::number(checkDigit(key.team, key.unit.value()), base).toUpper();
    return QStringLiteral("DK%1-%2-%3").arg(QString::number(key.team), unit, check);
}

std::optional<RegistrationKey> registrationKeyFromString(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^DK(\\d{1,4})-([0-9A-Z]{1,13})-([0-9A-U])$"));
    const auto match = shape.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const qlonglong unit = match.captured(2).toLongLong(&isNumber, base);
    const int team = match.captured(1).toInt();
    if (!isNumber || unit <= 0 || match.captured(3).toInt(nullptr, base) != checkDigit(team, unit))
        return std::nullopt;
    return RegistrationKey{team, UnitId::fromInteger(unit)};
}

} // namespace skt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/unit.h"
#include "core/domain/visit.h"

#include <QCoreApplication>
#include <QString>

namespace skt {

/// Words that several models share.
struct ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(Models)
};

QString partWord(DayPart part);      ///< "morning"
QString stateWord(VisitState state); ///< "planned"
QString stateSign(VisitState state); ///< a sign beside colour and word; empty for planned
QString kindWord(UnitKind kind);     ///< "commune"
QString teamName(int number);        ///< "Team 1"
/// "T5 03/8/2023, morning"; "not scheduled" without a date.
QString whenText(std::optional<QDate> date, DayPart part);

} // namespace skt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_words.h"

#include "core/text/text.h"

namespace skt {

QString partWord(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return ModelWords::tr("morning");
    case DayPart::Afternoon:
        return ModelWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return ModelWords::tr("all day");
}

QString stateWord(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return ModelWords::tr("planned");
    case VisitState::Notified:
        return ModelWords::tr("notice sent");
    case VisitState::Done:
        return ModelWords::tr("done");
    case VisitState::Postponed:
        return ModelWords::tr("put off");
    case VisitState::Cancelled:
        break;
    }
    return ModelWords::tr("cancelled");
}

QString stateSign(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return {};
    case VisitState::Notified:
        return QStringLiteral("✉");
    case VisitState::Done:
        return QStringLiteral("✓");
    case VisitState::Postponed:
        return QStringLiteral("⏸");
    case VisitState::Cancelled:
        break;
    }
    return QStringLiteral("✕");
}

QString kindWord(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Department:
        return ModelWords::tr("department");
    case UnitKind::Agency:
        return ModelWords::tr("agency");
    case UnitKind::MassOrganisation:
        return ModelWords::tr("mass organisation");
    case UnitKind::PublicService:
        return ModelWords::tr("public service");
    case UnitKind::OneStop:
        return ModelWords::tr("one-stop desk");
    case UnitKind::Commune:
        return ModelWords::tr("commune");
    case UnitKind::Ward:
        return ModelWords::tr("ward");
    case UnitKind::Town:
        return ModelWords::tr("town");
    case UnitKind::SpecialZone:
        return ModelWords::tr("special zone");
    case UnitKind::Village:
        return ModelWords::tr("village");
    case UnitKind::School:
        return ModelWords::tr("school");
    case UnitKind::Other:
        break;
    }
    return ModelWords::tr("other");
}

QString teamName(int number)
{
    return ModelWords::tr("Team %1").arg(number);
}

QString whenText(std::optional<QDate> date, DayPart part)
{
    if (!date)
        return ModelWords::tr("not scheduled");
    return QStringLiteral("%1, %2").arg(formatDateWithWeekday(*date), partWord(part));
}

} // namespace skt

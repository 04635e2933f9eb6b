// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/words.h"

#include "app/cli/cli_words.h"

namespace skt {

QString inWords(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return CliWords::tr("morning");
    case DayPart::Afternoon:
        return CliWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return CliWords::tr("all day");
}

QString inWords(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return CliWords::tr("planned");
    case VisitState::Notified:
        return CliWords::tr("notified");
    case VisitState::Done:
        return CliWords::tr("visited");
    case VisitState::Postponed:
        return CliWords::tr("put off");
    case VisitState::Cancelled:
        break;
    }
    return CliWords::tr("cancelled");
}

QString inWords(SpecialDay::Kind kind)
{
    switch (kind) {
    case SpecialDay::Kind::Off:
        return CliWords::tr("day off");
    case SpecialDay::Kind::Worked:
        return CliWords::tr("worked instead");
    case SpecialDay::Kind::Open:
        break;
    }
    return CliWords::tr("not decided");
}

QString severityInWords(const Conflict &conflict)
{
    if (conflict.waived)
        return CliWords::tr("accepted");
    return conflict.severity == Severity::Error ? CliWords::tr("MUST BE PUT RIGHT")
                                                : CliWords::tr("take note");
}

} // namespace skt

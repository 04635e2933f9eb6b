// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/words.h"

#include "app/cli/cli_words.h"

#include <cmath>

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

QString percentInWords(double share)
{
    constexpr double thousandths = 1000.0;
    constexpr double tiny = 1e-6; // what a share of whole letters cannot differ by
    const int value = static_cast<int>(std::floor(share * thousandths + tiny));
    //: The decimal mark between two figures.
    return QString::number(value / 10) + CliWords::tr(".") + QString::number(value % 10);
}

QString severityInWords(const Conflict &conflict)
{
    if (conflict.waived)
        return CliWords::tr("accepted");
    return conflict.severity == Severity::Error ? CliWords::tr("MUST BE PUT RIGHT")
                                                : CliWords::tr("take note");
}

} // namespace skt

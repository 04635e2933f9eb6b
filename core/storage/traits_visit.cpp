// SPDX-License-Identifier: GPL-3.0-or-later
// Visits as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<Visit> &EntityTraits<Visit>::get()
{
    static const Entity<Visit> entity =
        EntityBuilder<Visit>(u"visit"_s)
            .column(u"id"_s, &Visit::id)
            .column(u"team"_s, &Visit::team, u"team"_s)
            .column(u"unit"_s, &Visit::unit, u"unit"_s)
            .column(u"sequence"_s, &Visit::sequence)
            .word(u"kind"_s, &Visit::kind, visitKindFromString)
            .column(u"date"_s, &Visit::date)
            .word(u"part"_s, &Visit::part, dayPartFromString)
            .column(u"from_time"_s, &Visit::from)
            .column(u"to_time"_s, &Visit::to)
            .word(u"state"_s, &Visit::state, visitStateFromString)
            .column(u"joint"_s, &Visit::joint)
            .column(u"place"_s, &Visit::place)
            .column(u"meeting_point"_s, &Visit::meetingPoint)
            .column(u"transport"_s, &Visit::transport)
            .column(u"note"_s, &Visit::note)
            .column(u"unit_report_received"_s, &Visit::unitReportReceived)
            .column(u"unit_report_file"_s, &Visit::unitReportFile)
            .column(u"unit_report_signed_by"_s, &Visit::unitReportSignedBy)
            .column(u"conclusion"_s, &Visit::conclusion)
            .column(u"unit_opinion"_s, &Visit::unitOpinion)
            .column(u"minutes_signed_on"_s, &Visit::minutesSignedOn)
            .word(u"results_by"_s, &Visit::resultsBy, resultsByFromString)
            .identity({u"team", u"unit", u"sequence"})
            .build();
    return entity;
}

template<>
const Entity<Attendance> &EntityTraits<Attendance>::get()
{
    static const Entity<Attendance> entity =
        EntityBuilder<Attendance>(u"attendance"_s)
            .column(u"id"_s, &Attendance::id)
            .column(u"visit"_s, &Attendance::visit, u"visit"_s)
            .column(u"person"_s, &Attendance::person, u"person"_s)
            .word(u"status"_s, &Attendance::status, attendanceStatusFromString)
            .identity({u"visit", u"person"})
            .build();
    return entity;
}

template<>
const Entity<AgreedVisit> &EntityTraits<AgreedVisit>::get()
{
    static const Entity<AgreedVisit> entity =
        EntityBuilder<AgreedVisit>(u"agreed_visit"_s)
            .column(u"id"_s, &AgreedVisit::id)
            .column(u"visit"_s, &AgreedVisit::visit, u"visit"_s)
            .column(u"date"_s, &AgreedVisit::date)
            .word(u"part"_s, &AgreedVisit::part, dayPartFromString)
            .identity({u"visit"})
            .build();
    return entity;
}

} // namespace skt

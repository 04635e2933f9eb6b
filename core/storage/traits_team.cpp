// SPDX-License-Identifier: GPL-3.0-or-later
// Teams, people and who is away as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<Team> &EntityTraits<Team>::get()
{
    static const Entity<Team> entity =
        EntityBuilder<Team>(u"team"_s)
            .column(u"id"_s, &Team::id)
            .column(u"number"_s, &Team::number)
            .column(u"name"_s, &Team::name)
            .column(u"registration_received"_s, &Team::registrationReceived)
            .column(u"registration_file"_s, &Team::registrationFile)
            .column(u"report_received"_s, &Team::reportReceived)
            .column(u"note"_s, &Team::note)
            .identity({u"number"})
            .orderBy(u"number, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Membership> &EntityTraits<Membership>::get()
{
    static const Entity<Membership> entity =
        EntityBuilder<Membership>(u"membership"_s)
            .column(u"id"_s, &Membership::id)
            .column(u"team"_s, &Membership::team, u"team"_s)
            .column(u"agency"_s, &Membership::agency, u"unit"_s)
            .column(u"lead"_s, &Membership::lead)
            .column(u"position"_s, &Membership::position)
            .identity({u"team", u"agency"})
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Assignment> &EntityTraits<Assignment>::get()
{
    static const Entity<Assignment> entity = EntityBuilder<Assignment>(u"assignment"_s)
                                                 .column(u"id"_s, &Assignment::id)
                                                 .column(u"team"_s, &Assignment::team, u"team"_s)
                                                 .column(u"unit"_s, &Assignment::unit, u"unit"_s)
                                                 .column(u"position"_s, &Assignment::position)
                                                 .identity({u"team", u"unit"})
                                                 .orderBy(u"position, id"_s)
                                                 .build();
    return entity;
}

template<>
const Entity<Person> &EntityTraits<Person>::get()
{
    static const Entity<Person> entity = EntityBuilder<Person>(u"person"_s)
                                             .column(u"id"_s, &Person::id)
                                             .column(u"name"_s, &Person::name)
                                             .column(u"title"_s, &Person::title)
                                             .column(u"agency"_s, &Person::agency, u"unit"_s)
                                             .column(u"agency_leader"_s, &Person::agencyLeader)
                                             .word(u"roster"_s, &Person::roster, rosterFromString)
                                             .column(u"phone"_s, &Person::phone)
                                             .column(u"phone_printed"_s, &Person::phonePrinted)
                                             .column(u"email"_s, &Person::email)
                                             .column(u"note"_s, &Person::note)
                                             .identity({u"name", u"agency"})
                                             .build();
    return entity;
}

template<>
const Entity<TeamPerson> &EntityTraits<TeamPerson>::get()
{
    static const Entity<TeamPerson> entity =
        EntityBuilder<TeamPerson>(u"team_person"_s)
            .column(u"id"_s, &TeamPerson::id)
            .column(u"team"_s, &TeamPerson::team, u"team"_s)
            .column(u"person"_s, &TeamPerson::person, u"person"_s)
            .word(u"role"_s, &TeamPerson::role, roleFromString)
            .column(u"position"_s, &TeamPerson::position)
            .identity({u"team", u"person"})
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Absence> &EntityTraits<Absence>::get()
{
    static const Entity<Absence> entity = EntityBuilder<Absence>(u"absence"_s)
                                              .column(u"id"_s, &Absence::id)
                                              .column(u"person"_s, &Absence::person, u"person"_s)
                                              .span(&Absence::span)
                                              .column(u"reason"_s, &Absence::reason)
                                              .orderBy(u"from_date, id"_s)
                                              .build();
    return entity;
}

template<>
const Entity<Substitution> &EntityTraits<Substitution>::get()
{
    static const Entity<Substitution> entity =
        EntityBuilder<Substitution>(u"substitution"_s)
            .column(u"id"_s, &Substitution::id)
            .column(u"person"_s, &Substitution::person, u"person"_s)
            .column(u"substitute"_s, &Substitution::by, u"person"_s)
            .column(u"visit"_s, &Substitution::visit, u"visit"_s)
            .span(&Substitution::span)
            .column(u"paper"_s, &Substitution::paper)
            .build();
    return entity;
}

template<>
const Entity<DayOff> &EntityTraits<DayOff>::get()
{
    static const Entity<DayOff> entity = EntityBuilder<DayOff>(u"day_off"_s)
                                             .column(u"id"_s, &DayOff::id)
                                             .column(u"unit"_s, &DayOff::unit, u"unit"_s)
                                             .column(u"team"_s, &DayOff::team, u"team"_s)
                                             .column(u"area"_s, &DayOff::area)
                                             .span(&DayOff::span)
                                             .column(u"reason"_s, &DayOff::reason)
                                             .orderBy(u"from_date, id"_s)
                                             .build();
    return entity;
}

} // namespace skt

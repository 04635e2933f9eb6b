// SPDX-License-Identifier: GPL-3.0-or-later
// Units as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<Unit> &EntityTraits<Unit>::get()
{
    static const Entity<Unit> entity = EntityBuilder<Unit>(u"unit"_s)
                                           .column(u"id"_s, &Unit::id)
                                           .column(u"name"_s, &Unit::name)
                                           .column(u"body_name"_s, &Unit::bodyName)
                                           .column(u"short_name"_s, &Unit::shortName)
                                           .word(u"kind"_s, &Unit::kind, unitKindFromString)
                                           .column(u"level"_s, &Unit::level, u"level"_s)
                                           .column(u"parent"_s, &Unit::parent, u"unit"_s)
                                           .column(u"position"_s, &Unit::position)
                                           .column(u"inspected"_s, &Unit::inspected)
                                           .column(u"priority"_s, &Unit::priority)
                                           .column(u"area"_s, &Unit::area)
                                           .column(u"head_name"_s, &Unit::headName)
                                           .column(u"head_title"_s, &Unit::headTitle)
                                           .column(u"head_person"_s, &Unit::headPerson, u"person"_s)
                                           .column(u"address"_s, &Unit::address)
                                           .column(u"phone"_s, &Unit::phone)
                                           .column(u"phone_printed"_s, &Unit::phonePrinted)
                                           .column(u"email"_s, &Unit::email)
                                           .column(u"valid_from"_s, &Unit::validFrom)
                                           .column(u"valid_to"_s, &Unit::validTo)
                                           .column(u"note"_s, &Unit::note)
                                           .identity({u"name", u"parent"})
                                           .orderBy(u"position, id"_s)
                                           .build();
    return entity;
}

template<>
const Entity<Alias> &EntityTraits<Alias>::get()
{
    static const Entity<Alias> entity = EntityBuilder<Alias>(u"alias"_s)
                                            .column(u"id"_s, &Alias::id)
                                            .column(u"unit"_s, &Alias::unit, u"unit"_s)
                                            .column(u"text"_s, &Alias::text)
                                            .identity({u"unit", u"text"})
                                            .build();
    return entity;
}

template<>
const Entity<UnitSuccessor> &EntityTraits<UnitSuccessor>::get()
{
    static const Entity<UnitSuccessor> entity =
        EntityBuilder<UnitSuccessor>(u"unit_successor"_s)
            .column(u"id"_s, &UnitSuccessor::id)
            .column(u"unit"_s, &UnitSuccessor::unit, u"unit"_s)
            .column(u"successor"_s, &UnitSuccessor::successor, u"unit"_s)
            .identity({u"unit", u"successor"})
            .build();
    return entity;
}

} // namespace skt

// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of the schedule and abbreviations as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<DraftSchedule> &EntityTraits<DraftSchedule>::get()
{
    static const Entity<DraftSchedule> entity = EntityBuilder<DraftSchedule>(u"draft_schedule"_s)
                                                    .column(u"id"_s, &DraftSchedule::id)
                                                    .column(u"name"_s, &DraftSchedule::name)
                                                    .column(u"note"_s, &DraftSchedule::note)
                                                    .column(u"made_on"_s, &DraftSchedule::madeOn)
                                                    .identity({u"name"})
                                                    .orderBy(u"made_on, id"_s)
                                                    .build();
    return entity;
}

template<>
const Entity<DraftVisit> &EntityTraits<DraftVisit>::get()
{
    static const Entity<DraftVisit> entity =
        EntityBuilder<DraftVisit>(u"draft_visit"_s)
            .column(u"id"_s, &DraftVisit::id)
            .column(u"draft"_s, &DraftVisit::draft, u"draft_schedule"_s)
            .column(u"team"_s, &DraftVisit::team, u"team"_s)
            .column(u"unit"_s, &DraftVisit::unit, u"unit"_s)
            .column(u"sequence"_s, &DraftVisit::sequence)
            .column(u"date"_s, &DraftVisit::date)
            .word(u"part"_s, &DraftVisit::part, dayPartFromString)
            .identity({u"draft", u"team", u"unit", u"sequence"})
            .build();
    return entity;
}

template<>
const Entity<Abbreviation> &EntityTraits<Abbreviation>::get()
{
    static const Entity<Abbreviation> entity = EntityBuilder<Abbreviation>(u"abbreviation"_s)
                                                   .column(u"id"_s, &Abbreviation::id)
                                                   .column(u"short"_s, &Abbreviation::shortForm)
                                                   .column(u"meaning"_s, &Abbreviation::meaning)
                                                   .identity({u"short"})
                                                   .orderBy(u"short, id"_s)
                                                   .build();
    return entity;
}

} // namespace skt

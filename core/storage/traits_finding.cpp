// SPDX-License-Identifier: GPL-3.0-or-later
// What visits brought to light, as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<ProgrammeStop> &EntityTraits<ProgrammeStop>::get()
{
    static const Entity<ProgrammeStop> entity =
        EntityBuilder<ProgrammeStop>(u"programme_stop"_s)
            .column(u"id"_s, &ProgrammeStop::id)
            .column(u"visit"_s, &ProgrammeStop::visit, u"visit"_s)
            .column(u"position"_s, &ProgrammeStop::position)
            .column(u"at_time"_s, &ProgrammeStop::at)
            .column(u"place"_s, &ProgrammeStop::place)
            .column(u"what"_s, &ProgrammeStop::what)
            .column(u"who"_s, &ProgrammeStop::who)
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<ItemFigure> &EntityTraits<ItemFigure>::get()
{
    static const Entity<ItemFigure> entity =
        EntityBuilder<ItemFigure>(u"item_figure"_s)
            .column(u"id"_s, &ItemFigure::id)
            .column(u"item"_s, &ItemFigure::item, u"outline_item"_s)
            .column(u"position"_s, &ItemFigure::position)
            .column(u"name"_s, &ItemFigure::name)
            .column(u"measure"_s, &ItemFigure::measure)
            .word(u"total"_s, &ItemFigure::total, figureTotalFromString)
            .column(u"numerator"_s, &ItemFigure::numerator, u"item_figure"_s)
            .column(u"denominator"_s, &ItemFigure::denominator, u"item_figure"_s)
            .identity({u"item", u"name"})
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Finding> &EntityTraits<Finding>::get()
{
    static const Entity<Finding> entity =
        EntityBuilder<Finding>(u"finding"_s)
            .column(u"id"_s, &Finding::id)
            .column(u"visit"_s, &Finding::visit, u"visit"_s)
            .column(u"item"_s, &Finding::item, u"outline_item"_s)
            .column(u"position"_s, &Finding::position)
            .word(u"severity"_s, &Finding::severity, findingSeverityFromString)
            .word(u"refer"_s, &Finding::refer, referFromString)
            .column(u"text"_s, &Finding::text)
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Recommendation> &EntityTraits<Recommendation>::get()
{
    static const Entity<Recommendation> entity =
        EntityBuilder<Recommendation>(u"recommendation"_s)
            .column(u"id"_s, &Recommendation::id)
            .column(u"finding"_s, &Recommendation::finding, u"finding"_s)
            .column(u"text"_s, &Recommendation::text)
            .column(u"owner"_s, &Recommendation::owner, u"unit"_s)
            .column(u"owner_name"_s, &Recommendation::ownerName)
            .column(u"due"_s, &Recommendation::due)
            .column(u"reported_on"_s, &Recommendation::reportedOn)
            .column(u"done_on"_s, &Recommendation::doneOn)
            .column(u"note"_s, &Recommendation::note)
            .orderBy(u"due, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Extension> &EntityTraits<Extension>::get()
{
    static const Entity<Extension> entity =
        EntityBuilder<Extension>(u"extension"_s)
            .column(u"id"_s, &Extension::id)
            .column(u"recommendation"_s, &Extension::recommendation, u"recommendation"_s)
            .column(u"from_due"_s, &Extension::from)
            .column(u"to_due"_s, &Extension::to)
            .column(u"given_on"_s, &Extension::givenOn)
            .column(u"reason"_s, &Extension::reason)
            .column(u"paper"_s, &Extension::paper)
            .orderBy(u"to_due, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Evidence> &EntityTraits<Evidence>::get()
{
    static const Entity<Evidence> entity =
        EntityBuilder<Evidence>(u"evidence"_s)
            .column(u"id"_s, &Evidence::id)
            .column(u"visit"_s, &Evidence::visit, u"visit"_s)
            .column(u"item"_s, &Evidence::item, u"outline_item"_s)
            .column(u"finding"_s, &Evidence::finding, u"finding"_s)
            .column(u"recommendation"_s, &Evidence::recommendation, u"recommendation"_s)
            .column(u"name"_s, &Evidence::name)
            .column(u"sha256"_s, &Evidence::sha256)
            .column(u"size"_s, &Evidence::size)
            .column(u"added_on"_s, &Evidence::addedOn)
            .orderBy(u"added_on, id"_s)
            .build();
    return entity;
}

} // namespace skt

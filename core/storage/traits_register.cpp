// SPDX-License-Identifier: GPL-3.0-or-later
// The register of papers as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<PaperSeries> &EntityTraits<PaperSeries>::get()
{
    static const Entity<PaperSeries> entity =
        EntityBuilder<PaperSeries>(u"paper_series"_s)
            .column(u"id"_s, &PaperSeries::id)
            .column(u"issuer"_s, &PaperSeries::issuer)
            .column(u"name"_s, &PaperSeries::name)
            .column(u"symbol"_s, &PaperSeries::symbol)
            .word(u"numbered_by"_s, &PaperSeries::numberedBy, numberedByFromString)
            .column(u"first"_s, &PaperSeries::first)
            .identity({u"issuer", u"name"})
            .orderBy(u"issuer, name, id"_s)
            .build();
    return entity;
}

template<>
const Entity<PaperFile> &EntityTraits<PaperFile>::get()
{
    static const Entity<PaperFile> entity =
        EntityBuilder<PaperFile>(u"paper_file"_s)
            .column(u"id"_s, &PaperFile::id)
            .column(u"paper"_s, &PaperFile::paper, u"paper"_s)
            .word(u"role"_s, &PaperFile::role, paperFileRoleFromString)
            .column(u"name"_s, &PaperFile::name)
            .column(u"sha256"_s, &PaperFile::sha256)
            .column(u"size"_s, &PaperFile::size)
            .column(u"added_on"_s, &PaperFile::addedOn)
            .identity({u"paper", u"role", u"sha256"})
            .orderBy(u"added_on, id"_s)
            .build();
    return entity;
}

template<>
const Entity<PaperText> &EntityTraits<PaperText>::get()
{
    static const Entity<PaperText> entity = EntityBuilder<PaperText>(u"paper_text"_s)
                                                .column(u"id"_s, &PaperText::id)
                                                .column(u"paper"_s, &PaperText::paper, u"paper"_s)
                                                .column(u"text"_s, &PaperText::text)
                                                .column(u"base"_s, &PaperText::base)
                                                .identity({u"paper"})
                                                .build();
    return entity;
}

template<>
const Entity<PaperTemplate> &EntityTraits<PaperTemplate>::get()
{
    static const Entity<PaperTemplate> entity = EntityBuilder<PaperTemplate>(u"paper_template"_s)
                                                    .column(u"id"_s, &PaperTemplate::id)
                                                    .column(u"kind"_s, &PaperTemplate::kind)
                                                    .column(u"text"_s, &PaperTemplate::text)
                                                    .identity({u"kind"})
                                                    .orderBy(u"kind, id"_s)
                                                    .build();
    return entity;
}

template<>
const Entity<Contact> &EntityTraits<Contact>::get()
{
    static const Entity<Contact> entity = EntityBuilder<Contact>(u"contact"_s)
                                              .column(u"id"_s, &Contact::id)
                                              .column(u"visit"_s, &Contact::visit, u"visit"_s)
                                              .column(u"team"_s, &Contact::team, u"team"_s)
                                              .column(u"date"_s, &Contact::date)
                                              .column(u"way"_s, &Contact::way)
                                              .column(u"text"_s, &Contact::text)
                                              .orderBy(u"date, id"_s)
                                              .build();
    return entity;
}

template<>
const Entity<MemberTask> &EntityTraits<MemberTask>::get()
{
    static const Entity<MemberTask> entity =
        EntityBuilder<MemberTask>(u"member_task"_s)
            .column(u"id"_s, &MemberTask::id)
            .column(u"team"_s, &MemberTask::team, u"team"_s)
            .column(u"person"_s, &MemberTask::person, u"person"_s)
            .column(u"item"_s, &MemberTask::item, u"outline_item"_s)
            .column(u"position"_s, &MemberTask::position)
            .column(u"text"_s, &MemberTask::text)
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Preparation> &EntityTraits<Preparation>::get()
{
    static const Entity<Preparation> entity = EntityBuilder<Preparation>(u"preparation"_s)
                                                  .column(u"id"_s, &Preparation::id)
                                                  .column(u"team"_s, &Preparation::team, u"team"_s)
                                                  .column(u"position"_s, &Preparation::position)
                                                  .column(u"what"_s, &Preparation::what)
                                                  .column(u"who"_s, &Preparation::who)
                                                  .column(u"due"_s, &Preparation::due)
                                                  .orderBy(u"position, id"_s)
                                                  .build();
    return entity;
}

} // namespace skt

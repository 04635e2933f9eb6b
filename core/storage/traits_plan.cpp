// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's own parts as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<Level> &EntityTraits<Level>::get()
{
    static const Entity<Level> entity = EntityBuilder<Level>(u"level"_s)
                                            .column(u"id"_s, &Level::id)
                                            .column(u"name"_s, &Level::name)
                                            .column(u"rank"_s, &Level::rank)
                                            .identity({u"name"})
                                            .orderBy(u"rank, id"_s)
                                            .build();
    return entity;
}

template<>
const Entity<PlanText> &EntityTraits<PlanText>::get()
{
    static const Entity<PlanText> entity =
        EntityBuilder<PlanText>(u"plan_text"_s)
            .column(u"id"_s, &PlanText::id)
            .word(u"section"_s, &PlanText::section, planSectionFromString)
            .column(u"parent"_s, &PlanText::parent, u"plan_text"_s)
            .column(u"position"_s, &PlanText::position)
            .column(u"number"_s, &PlanText::number)
            .column(u"text"_s, &PlanText::text)
            .orderBy(u"section, position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Duty> &EntityTraits<Duty>::get()
{
    static const Entity<Duty> entity = EntityBuilder<Duty>(u"duty"_s)
                                           .column(u"id"_s, &Duty::id)
                                           .column(u"position"_s, &Duty::position)
                                           .column(u"party"_s, &Duty::party)
                                           .column(u"text"_s, &Duty::text)
                                           .orderBy(u"position, id"_s)
                                           .build();
    return entity;
}

template<>
const Entity<PlanRecipient> &EntityTraits<PlanRecipient>::get()
{
    static const Entity<PlanRecipient> entity = EntityBuilder<PlanRecipient>(u"plan_recipient"_s)
                                                    .column(u"id"_s, &PlanRecipient::id)
                                                    .column(u"position"_s, &PlanRecipient::position)
                                                    .column(u"name"_s, &PlanRecipient::name)
                                                    .column(u"purpose"_s, &PlanRecipient::purpose)
                                                    .orderBy(u"position, id"_s)
                                                    .build();
    return entity;
}

template<>
const Entity<LegalDocument> &EntityTraits<LegalDocument>::get()
{
    static const Entity<LegalDocument> entity = EntityBuilder<LegalDocument>(u"legal_document"_s)
                                                    .column(u"id"_s, &LegalDocument::id)
                                                    .column(u"position"_s, &LegalDocument::position)
                                                    .column(u"kind"_s, &LegalDocument::kind)
                                                    .column(u"number"_s, &LegalDocument::number)
                                                    .column(u"date"_s, &LegalDocument::date)
                                                    .column(u"issuer"_s, &LegalDocument::issuer)
                                                    .column(u"cited"_s, &LegalDocument::cited)
                                                    .orderBy(u"position, id"_s)
                                                    .build();
    return entity;
}

template<>
const Entity<CalendarDay> &EntityTraits<CalendarDay>::get()
{
    const auto text = [](QString SpecialDay::*member) {
        return Column<CalendarDay>{
            [member](const CalendarDay &row) { return textCell(row.day.*member); },
            [member](CalendarDay &row, const Cell &cell) {
                return CellConversion<QString>::read(row.day.*member, cell);
            }};
    };
    static const Entity<CalendarDay> entity =
        EntityBuilder<CalendarDay>(u"calendar_day"_s)
            .column(u"id"_s, &CalendarDay::id)
            .column(
                {u"date"_s, ColumnKind::Text, false, {}},
                {[](const CalendarDay &row) { return CellConversion<QDate>::write(row.day.date); },
                 [](CalendarDay &row, const Cell &cell) {
                     return CellConversion<QDate>::read(row.day.date, cell);
                 }})
            .column({u"kind"_s, ColumnKind::Text, false, {}},
                    {[](const CalendarDay &row) { return textCell(toString(row.day.kind)); },
                     [](CalendarDay &row, const Cell &cell) {
                         const auto kind = specialDayKindFromString(cellText(cell));
                         if (kind)
                             row.day.kind = *kind;
                         return kind.has_value();
                     }})
            .column({u"name"_s, ColumnKind::Text, false, {}}, text(&SpecialDay::name))
            .column({u"source"_s, ColumnKind::Text, false, {}}, text(&SpecialDay::source))
            .identity({u"date"})
            .orderBy(u"date, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Waiver> &EntityTraits<Waiver>::get()
{
    static const Entity<Waiver> entity = EntityBuilder<Waiver>(u"waiver"_s)
                                             .column(u"id"_s, &Waiver::id)
                                             .column(u"conflict_key"_s, &Waiver::key)
                                             .column(u"rule"_s, &Waiver::rule)
                                             .column(u"subject"_s, &Waiver::subject)
                                             .column(u"others"_s, &Waiver::others)
                                             .column(u"date"_s, &Waiver::date)
                                             .word(u"part"_s, &Waiver::part, dayPartFromString)
                                             .column(u"reason"_s, &Waiver::reason)
                                             .column(u"ordered_by"_s, &Waiver::orderedBy)
                                             .column(u"order_paper"_s, &Waiver::order)
                                             .column(u"author"_s, &Waiver::by)
                                             .column(u"given_at"_s, &Waiver::at)
                                             .identity({u"conflict_key"})
                                             .orderBy(u"conflict_key, id"_s)
                                             .build();
    return entity;
}

} // namespace skt

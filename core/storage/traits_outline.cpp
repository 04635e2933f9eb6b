// SPDX-License-Identifier: GPL-3.0-or-later
// Report outlines and answers as tables.
#include "core/base/digest.h"
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<Outline> &EntityTraits<Outline>::get()
{
    static const Entity<Outline> entity = EntityBuilder<Outline>(u"outline"_s)
                                              .column(u"id"_s, &Outline::id)
                                              .column(u"code"_s, &Outline::code)
                                              .word(u"tier"_s, &Outline::tier, tierFromString)
                                              .column(u"title"_s, &Outline::title)
                                              .column(u"period_from"_s, &Outline::periodFrom)
                                              .column(u"period_to"_s, &Outline::periodTo)
                                              .column(u"position"_s, &Outline::position)
                                              .identity({u"code"})
                                              .orderBy(u"position, id"_s)
                                              .build();
    return entity;
}

template<>
const Entity<Supplement> &EntityTraits<Supplement>::get()
{
    static const Entity<Supplement> entity =
        EntityBuilder<Supplement>(u"supplement"_s)
            .column(u"id"_s, &Supplement::id)
            .column(u"outline"_s, &Supplement::outline, u"outline"_s)
            .column(u"position"_s, &Supplement::position)
            .column(u"title"_s, &Supplement::title)
            .column(u"for_others"_s, &Supplement::forOthers)
            .column(u"bases"_s, &Supplement::bases)
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<SupplementUnit> &EntityTraits<SupplementUnit>::get()
{
    static const Entity<SupplementUnit> entity =
        EntityBuilder<SupplementUnit>(u"supplement_unit"_s)
            .column(u"id"_s, &SupplementUnit::id)
            .column(u"supplement"_s, &SupplementUnit::supplement, u"supplement"_s)
            .column(u"unit"_s, &SupplementUnit::unit, u"unit"_s)
            .column(u"position"_s, &SupplementUnit::position)
            .identity({u"supplement", u"unit"})
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<OutlineItem> &EntityTraits<OutlineItem>::get()
{
    static const Entity<OutlineItem> entity =
        EntityBuilder<OutlineItem>(u"outline_item"_s)
            .column(u"id"_s, &OutlineItem::id)
            .column(u"outline"_s, &OutlineItem::outline, u"outline"_s)
            .column(u"supplement"_s, &OutlineItem::supplement, u"supplement"_s)
            .column(u"parent"_s, &OutlineItem::parent, u"outline_item"_s)
            .column(u"position"_s, &OutlineItem::position)
            .column(u"number"_s, &OutlineItem::number)
            .column(u"text"_s, &OutlineItem::text)
            .column(u"group_title"_s, &OutlineItem::group)
            .column(u"descriptive"_s, &OutlineItem::descriptive)
            .column(u"removed"_s, &OutlineItem::removed)
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

template<>
const Entity<Answer> &EntityTraits<Answer>::get()
{
    static const Entity<Answer> entity =
        EntityBuilder<Answer>(u"answer"_s)
            .column(u"id"_s, &Answer::id)
            .column(u"visit"_s, &Answer::visit, u"visit"_s)
            .column(u"item"_s, &Answer::item, u"outline_item"_s)
            .word(u"side"_s, &Answer::side, answerSideFromString)
            .word(u"state"_s, &Answer::state, answerStateFromString)
            .column(u"value"_s, &Answer::value)
            .column(u"note"_s, &Answer::note)
            .identity({u"visit", u"item", u"side"})
            .build();
    return entity;
}

template<>
const Entity<AnswerFigure> &EntityTraits<AnswerFigure>::get()
{
    static const Entity<AnswerFigure> entity =
        EntityBuilder<AnswerFigure>(u"answer_figure"_s)
            .column(u"id"_s, &AnswerFigure::id)
            .column(u"visit"_s, &AnswerFigure::visit, u"visit"_s)
            .column(u"figure"_s, &AnswerFigure::figure, u"item_figure"_s)
            .word(u"side"_s, &AnswerFigure::side, answerSideFromString)
            .column(u"value"_s, &AnswerFigure::value)
            .identity({u"visit", u"figure", u"side"})
            .build();
    return entity;
}

AnswerFigureId answerFigureId(VisitId visit, ItemFigureId figure, Answer::Side side)
{
    const QString identity =
        u"figure %1 %2 %3"_s.arg(visit.toString(), figure.toString(), toString(side));
    return AnswerFigureId::fromInteger(stableId(identity.toUtf8()));
}

AnswerId answerId(VisitId visit, OutlineItemId item, Answer::Side side)
{
    const QString identity =
        u"answer %1 %2 %3"_s.arg(visit.toString(), item.toString(), toString(side));
    return AnswerId::fromInteger(stableId(identity.toUtf8()));
}

} // namespace skt

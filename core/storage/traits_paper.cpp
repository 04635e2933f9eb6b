// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as tables.
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

template<>
const Entity<Paper> &EntityTraits<Paper>::get()
{
    static const Entity<Paper> entity = EntityBuilder<Paper>(u"paper"_s)
                                            .column(u"id"_s, &Paper::id)
                                            .column(u"kind"_s, &Paper::kind)
                                            .word(u"state"_s, &Paper::state, paperStateFromString)
                                            .column(u"team"_s, &Paper::team, u"team"_s)
                                            .column(u"issuer"_s, &Paper::issuer)
                                            .column(u"series"_s, &Paper::series)
                                            .column(u"number"_s, &Paper::number)
                                            .column(u"date"_s, &Paper::date)
                                            .column(u"subject"_s, &Paper::subject)
                                            .column(u"outside"_s, &Paper::outside)
                                            .column(u"received_on"_s, &Paper::receivedOn)
                                            .column(u"replaces"_s, &Paper::replaces, u"paper"_s)
                                            .column(u"reason"_s, &Paper::reason)
                                            .column(u"signed_file"_s, &Paper::signedFile)
                                            .column(u"sha256"_s, &Paper::sha256)
                                            .column(u"topic"_s, &Paper::topic)
                                            .column(u"submitted_on"_s, &Paper::submittedOn)
                                            .column(u"note"_s, &Paper::note)
                                            .identity({u"issuer", u"series", u"number"})
                                            .identityYear(u"date")
                                            .identityNeeds(u"number")
                                            .build();
    return entity;
}

template<>
const Entity<PaperVisit> &EntityTraits<PaperVisit>::get()
{
    static const Entity<PaperVisit> entity =
        EntityBuilder<PaperVisit>(u"paper_visit"_s)
            .column(u"id"_s, &PaperVisit::id)
            .column(u"paper"_s, &PaperVisit::paper, u"paper"_s)
            .column(u"visit"_s, &PaperVisit::visit, u"visit"_s)
            .column(u"date"_s, &PaperVisit::date)
            .word(u"part"_s, &PaperVisit::part, dayPartFromString)
            .identity({u"paper", u"visit"})
            .build();
    return entity;
}

template<>
const Entity<PaperRecipient> &EntityTraits<PaperRecipient>::get()
{
    static const Entity<PaperRecipient> entity =
        EntityBuilder<PaperRecipient>(u"paper_recipient"_s)
            .column(u"id"_s, &PaperRecipient::id)
            .column(u"paper"_s, &PaperRecipient::paper, u"paper"_s)
            .column(u"position"_s, &PaperRecipient::position)
            .column(u"name"_s, &PaperRecipient::name)
            .column(u"unit"_s, &PaperRecipient::unit, u"unit"_s)
            .column(u"purpose"_s, &PaperRecipient::purpose)
            .column(u"sent"_s, &PaperRecipient::sent)
            .column(u"sent_way"_s, &PaperRecipient::sentWay)
            .column(u"received"_s, &PaperRecipient::received)
            .column(u"received_by"_s, &PaperRecipient::receivedBy)
            .orderBy(u"position, id"_s)
            .build();
    return entity;
}

} // namespace skt
